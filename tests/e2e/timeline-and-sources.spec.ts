import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page-checks";

const COURSE = "/cours/politique-etrangere-du-kazakhstan";

const lanes = (page: Page) => page.getByRole("list", { name: /^Document [ABC]/ });
const lane = (page: Page, letter: string) => page.getByRole("list", { name: new RegExp(`^Document ${letter}`) });
const landmark = (page: Page, letter: string, name: RegExp) => lane(page, letter).getByRole("link", { name });
const list = (page: Page) => page.getByRole("region", { name: "En liste" }).getByRole("listitem");
const joining = /Le Kazakhstan est devenu membre des Nations Unies/;

test("the timeline: from the course to a landmark, its sentence, its lesson and its questions", async ({ page }) => {
  await page.goto(COURSE);
  await page.getByRole("link", { name: "Ouvrir la chronologie" }).click();
  await expect(page).toHaveURL(/\/chronologie$/);
  await expect(page).toHaveTitle(/^Chronologie · La politique étrangère du Kazakhstan/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De 1944 à 2018");
  await expect(lanes(page)).toHaveCount(3);
  await expectAccessible(page);

  await test.step("a landmark opens its sentence in place, without a jump", async () => {
    await page.evaluate(() => scrollTo(0, 120));
    await landmark(page, "C", /^25 janvier 1992/).click();
    const chosen = page.getByRole("region", { name: "25 janvier 1992" });
    await expect(chosen.getByRole("blockquote")).toContainText("établi leurs relations diplomatiques");
    await expect(chosen.locator("mark")).toContainText(/25\s+janvier\s+1992/);
    await expect(page.getByRole("region", { name: "2 mars 1992" })).toBeHidden();
    await expect(landmark(page, "C", /^25 janvier 1992/)).toHaveAttribute("aria-current", "true");
    expect(await page.evaluate(() => scrollY)).toBe(120);
    await expect(page).toHaveURL(/#repere-/);
  });

  await test.step("an address with a landmark opens it again", async () => {
    await page.reload();
    await expect(page.getByRole("region", { name: "25 janvier 1992" })).toBeVisible();
  });

  await test.step("what another document says of the same event is one click away", async () => {
    await landmark(page, "B", joining).click();
    await page.getByRole("link", { name: "Le document A le raconte aussi" }).click();
    await expect(page.getByRole("region", { name: "mars 1992", exact: true }).locator("mark")).toHaveText("mars 1992");
    await expect(landmark(page, "A", joining)).toHaveAttribute("aria-current", "true");
  });

  await test.step("« Voir dans la leçon » opens the lesson at the sentence", async () => {
    await page
      .getByRole("region", { name: "mars 1992", exact: true })
      .getByRole("link", { name: "Voir dans la leçon" })
      .click();
    await expect(page).toHaveURL(/\/lecons\/[^#]+#/);
    await expect(page.locator(":target")).toContainText("En mars 1992");
    await page.goBack();
  });

  await test.step("the number of questions starts a quiz on that sentence", async () => {
    await page
      .getByRole("region", { name: "mars 1992", exact: true })
      .getByRole("button", { name: /question/ })
      .click();
    await expect(page).toHaveURL(/\/quiz\/[^/?]+$/);
    await expect(page.getByRole("progressbar")).toBeVisible();
  });
});

test("the timeline by the keyboard: arrows in a lane and between lanes, Enter chooses", async ({ page }) => {
  await page.goto(`${COURSE}/chronologie`);
  const first = landmark(page, "A", /^1944/);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(landmark(page, "A", /Un ministère des Affaires étrangères/)).toBeFocused();
  await page.keyboard.press("End");
  await expect(landmark(page, "A", /^mars 2018/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "mars 2018" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(landmark(page, "B", /^1er et 2 décembre 2010/)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(landmark(page, "B", /^1947/)).toBeFocused();

  await test.step("Tab leaves the lane for the next one", async () => {
    await page.keyboard.press("Tab");
    await expect(lane(page, "C").getByRole("link").first()).toBeFocused();
  });
});

test("documents are shown and hidden, on the line and in the list", async ({ page }) => {
  await page.goto(`${COURSE}/chronologie`);
  const all = await list(page).count();
  await page.getByRole("checkbox", { name: /^Document B/ }).uncheck();
  await expect(lane(page, "B")).toBeHidden();
  await expect(lane(page, "A")).toBeVisible();
  await expect(list(page).filter({ hasText: "protocole de Lisbonne" })).toBeHidden();
  await expect(list(page).filter({ hasText: joining })).toBeVisible();
  expect(await list(page).filter({ visible: true }).count()).toBeLessThan(all);

  await page.getByRole("checkbox", { name: /^Document A/ }).uncheck();
  await page.getByRole("checkbox", { name: /^Document C/ }).uncheck();
  await expect(page.getByText("Aucun document n’est affiché")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Document B/ }).check();
  await expect(list(page).filter({ hasText: "protocole de Lisbonne" })).toBeVisible();
});

test("the line is drawn wider, what was chosen stays in view, and no two labels overlap", async ({ page }) => {
  await page.goto(`${COURSE}/chronologie`);
  const chosen = landmark(page, "C", /^6 et 7 septembre 2017/);
  await chosen.click();
  for (const zoom of ["Vue d’ensemble", "2 fois", "4 fois", "8 fois"]) {
    await page.getByRole("radio", { name: zoom }).check();
    await expect(chosen).toBeInViewport();
    expect(await overlapsIn(page), zoom).toEqual([]);
  }
});

test("at 320 pixels, and with doubled text, nothing leaves the sheet", async ({ page }) => {
  for (const place of ["chronologie", "sources"]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${COURSE}/${place}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(0);
  }
});

test("the sources: what is known of each document, and where they agree or not", async ({ page }) => {
  await page.goto(COURSE);
  await page.getByRole("link", { name: "Toutes les sources" }).click();
  await expect(page).toHaveTitle(/^Sources · /);
  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByRole("heading", { level: 3 })).toHaveCount(3);
  await expect(documents.getByText("inconnu", { exact: true })).toHaveCount(3);
  await expect(documents.getByText("13 mars 2018")).toBeVisible();
  await expectAccessible(page);

  await test.step("an agreement at another precision", async () => {
    const agreements = page.getByRole("region", { name: "Accords", exact: true });
    await expect(agreements.locator("mark")).toHaveText([/^mars 1992$/, /^2\s+mars 1992$/]);
    await expect(agreements.getByText("Les deux documents s’accordent.")).toBeVisible();
  });

  await test.step("contradictions, which are not decided, lead to both sentences of each", async () => {
    const contradictions = page.getByRole("region", { name: "Désaccords" });
    await expect(contradictions.getByText("Les deux documents ne disent pas la même chose.")).toBeVisible();
    await expect(contradictions.getByRole("link", { name: "Voir dans la leçon" })).toHaveCount(4);
    await expect(contradictions).toContainText("co-fondateur");
    await contradictions
      .getByRole("article")
      .filter({ hasText: "30 novembre 2007" })
      .getByRole("link", { name: "Voir dans la leçon" })
      .last()
      .click();
    await expect(page.locator(":target")).toContainText("30 novembre 2007");
  });

  await test.step("the foot of a lesson leads back, and its acronyms are spelt out", async () => {
    const acronyms = page.getByRole("region", { name: "Sigles de la leçon" });
    await expect(acronyms.getByRole("definition").filter({ hasText: "Organisation pour la Sécurité" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("contentinfo").getByRole("link", { name: "Sources" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Les sources");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lanes, list, filter, zoom and the chosen sentence are all there", async ({ page }) => {
    await page.goto(`${COURSE}/chronologie`);
    await expect(lanes(page)).toHaveCount(3);
    await expect(page.getByRole("region", { name: "2 mars 1992" })).toBeVisible();
    await expect(list(page).first()).toContainText("1944");

    await landmark(page, "C", /^25 janvier 1992/).click();
    await expect(page.getByRole("region", { name: "25 janvier 1992" })).toBeVisible();
    await expect(page.getByRole("region", { name: "2 mars 1992" })).toBeHidden();

    await page.getByRole("checkbox", { name: /^Document B/ }).uncheck();
    await expect(lane(page, "B")).toBeHidden();
    const narrow = await lane(page, "C").boundingBox();
    await page.getByRole("radio", { name: "4 fois" }).check();
    const wide = await lane(page, "C").boundingBox();
    expect(wide!.width).toBeGreaterThan(narrow!.width * 3);

    await page
      .getByRole("region", { name: "25 janvier 1992" })
      .getByRole("button", { name: /question/ })
      .click();
    await expect(page).toHaveURL(/\/quiz\//);
  });
});

/** Pairs of labels of the line that are drawn over one another. */
const overlapsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll(".bit em > span, .years span")].filter(
      (label) => label.getClientRects().length > 0 && !label.closest(".bit:is(:hover, :focus-visible)"),
    );
    return labels.flatMap((a, index) =>
      labels.slice(index + 1).flatMap((b) => {
        const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        const apart =
          one.right <= two.left || two.right <= one.left || one.bottom <= two.top + 1 || two.bottom <= one.top + 1;
        return apart ? [] : [`${a.textContent} | ${b.textContent}`];
      }),
    );
  });
