import type { Page } from "@playwright/test";
import { answerAll, continueLink, expectProof, openQuestion, plain, positionOf, unset } from "./quiz-page";
import { expect, expectAccessible, test } from "./page-checks";

const PASSWORD = "un trait sur la ligne du temps";

test("a guest studies, signs up, and finds the same scores in another browser", async ({ page, browser, baseURL }) => {
  test.setTimeout(300_000);
  const email = `camille.${Date.now()}@exemple.fr`;

  await test.step("three easy questions, without an account", async () => {
    await page.goto("/");
    await expectAccessible(page);
    await page
      .getByRole("button", { name: /3 questions|Commencer/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/quiz\//);
    await expectAccessible(page);
    await answerAll(page, 3);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Résultat : 3 sur 3");
    await expectAccessible(page);
  });

  await test.step("the lesson", async () => {
    await page.getByRole("link", { name: "Lire la leçon" }).click();
    await expect(page).toHaveURL(/\/cours\/[^/]+\/lecons\//);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });

  let dates = 0;
  await test.step("ten questions, with choices and typed dates, two of them wrong", async () => {
    await page.goto(`${new URL(page.url()).pathname.split("/lecons/")[0]}/quiz`);
    await expectAccessible(page);
    await page.getByRole("radio", { name: "10", exact: true }).check();
    await page.getByRole("button", { name: "Commencer" }).click();
    const first = await openQuestion(page);
    expect(await positionOf(page)).toBe(1);
    const asked = await answerAll(page, 10, [3, 4]);
    expect(asked[0]).toEqual(first);
    dates = asked.filter(({ question }) => question.control.type === "date").length;
    expect(dates, "typed dates in a mixed quiz").toBeGreaterThan(0);
    expect(dates, "choices in a mixed quiz").toBeLessThan(10);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Résultat : 8 sur 10");
    await expect(page.getByRole("button", { name: "Refaire les 2 erreurs" })).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step("an account keeps it", async () => {
    await page.getByRole("link", { name: "Créer un compte pour garder votre progression" }).click();
    await expect(page.getByText("Vos 13 réponses passent dans votre compte.")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Adresse e-mail").fill(email);
    await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Créer le compte" }).click();
    await expect(page).toHaveURL(/\/progres/);
    await expectScores(page, ["3 / 3", "8 / 10"]);
    await expectAccessible(page);
    const csv = await page.getByRole("link", { name: "CSV : Scores" }).getAttribute("href");
    const rows = (await (await page.request.get(csv ?? "")).text()).trim().split("\r\n");
    expect(rows.slice(1).map((row) => row.split(";").slice(1, 3))).toEqual([
      ["3", "3"],
      ["8", "10"],
    ]);
  });

  await test.step("signing out leaves nothing behind", async () => {
    await page.goto("/compte");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page).toHaveURL(/\/connexion/);
    await expectAccessible(page);
    await page.goto("/progres");
    await expect(page.getByRole("heading", { name: "Trois questions pour commencer" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("signing in elsewhere, everything is there", async () => {
    const elsewhere = await browser.newContext({ locale: "fr-FR", ...(baseURL ? { baseURL } : {}) });
    const other = await elsewhere.newPage();
    await other.goto("/connexion");
    await other.getByLabel("Adresse e-mail").fill(email);
    await other.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
    await other.getByRole("button", { name: "Se connecter" }).click();
    await expect(other).toHaveURL(/\/progres/);
    await expectScores(other, ["3 / 3", "8 / 10"]);
    await elsewhere.close();
  });
});

/** The line of scores says them all, oldest first. */
async function expectScores(page: Page, scores: readonly string[]) {
  const chart = page.getByRole("img", { name: /^Scores/ });
  await expect(chart).toHaveAccessibleName(new RegExp(`${scores.join(", ")}$`));
}

test("a correction shows the sentence, and opens the lesson there", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  const known = await openQuestion(page);
  await page.getByRole("button", { name: "Je ne sais pas" }).click();
  await expect(continueLink(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Question 1 sur 3.: correction/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectProof(page, known);
  await page.getByRole("link", { name: "Voir dans la leçon" }).click();
  await expect(page).toHaveURL(new RegExp(`/lecons/${known.lessonSlug}#`));
  const target = page.locator(":target");
  await expect(target).toBeInViewport();
  // An item of a list of dates has its date apart; the sentence that is opened is the item's.
  const block = target.locator("xpath=ancestor-or-self::*[self::p or self::div][1]");
  const shown = plain(unset(await block.innerText()));
  for (const part of known.evidence.quote.split(" : ")) expect(shown).toContain(plain(unset(part)));
});
