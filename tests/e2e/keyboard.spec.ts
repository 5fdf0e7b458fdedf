import type { Page } from "@playwright/test";
import { continueLink, openQuestion, untilKeysAreHeard } from "./quiz-page";
import { expect, test } from "./page-checks";

test.describe.configure({ timeout: 120_000 });

test("a whole quiz by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, /3 questions|Commencer/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/quiz\//, { timeout: 30_000 });

  for (let position = 1; position <= 3; position++) {
    await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(position));
    const known = await openQuestion(page);
    await untilKeysAreHeard(page);
    const key = known.reveal.options.findIndex(({ isKey }) => isKey) + 1;
    await page.keyboard.press(String(key));
    await expect(
      page
        .getByRole("radiogroup")
        .first()
        .getByRole("radio")
        .nth(key - 1),
    ).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(continueLink(page)).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: known.reveal.keyText })).toBeAttached();
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL(/\/resultat/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Résultat : 3 sur 3");
});

test("the keys are listed, report, rest in a text field, and leave", async ({ page }) => {
  await startDateQuestion(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("textbox")).toHaveValue("?");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox")).not.toBeFocused();

  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Au clavier" });
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/\/quiz\//);

  await page.keyboard.press("f");
  const reasons = page.getByRole("group", { name: "Qu’est-ce qui ne va pas ?" });
  await expect(reasons).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question signalée.")).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/cours\/[^/]+$/);
});

test("the keys of letters and figures can be switched off", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  await openQuestion(page);
  await page.keyboard.press("?");
  await page.getByLabel("Raccourcis actifs").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

/** Presses Tab until the focus is on an element with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(text)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

/** Opens quizzes question by question until one asks for a date, and puts the focus into its field. */
async function startDateQuestion(page: Page): Promise<void> {
  await page.goto("/");
  const course = await page
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? "").find((href) => /^\/cours\/[^/]+$/.test(href)),
    );
  await page.goto(`${course}/quiz`);
  await page.getByRole("radio", { name: "Toutes" }).check();
  await page.getByRole("button", { name: "Commencer" }).click();
  for (let asked = 0; asked < 40; asked++) {
    const known = await openQuestion(page);
    if (known.question.control.type === "date") return page.getByRole("textbox").focus();
    await page.getByRole("button", { name: "Je ne sais pas" }).click();
    await continueLink(page).click();
    await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(known.position + 1));
  }
  throw new Error("forty questions and not one typed date");
}
