import type { Page } from "@playwright/test";
import { expect, test } from "./page-checks";
import { answer, continueLink, fill, openQuestion, positionOf } from "./quiz-page";

test("a reload, a way out and back: the same question, the same order, the same correction", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  await answer(page);
  const address = page.url().split("?")[0]!;

  const correction = await page.locator(".correction").innerText();
  await page.reload();
  expect(await page.locator(".correction").innerText(), "the correction after a reload").toBe(correction);

  await continueLink(page).click();
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "2");
  const [stem, options] = [await page.getByRole("heading", { level: 1 }).innerText(), await optionsOf(page)];
  for (let time = 0; time < 3; time++) {
    await page.reload();
    expect(await positionOf(page)).toBe(2);
    expect(await optionsOf(page)).toEqual(options);
  }
  await page.goto("/");
  await page.goto(address);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(stem);
  expect(await optionsOf(page)).toEqual(options);
});

test("without network the answer stays in the form, and goes when it is sent again", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/");
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  const known = await openQuestion(page);
  await fill(page, known, true);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.getByText("Vous êtes hors ligne. Votre réponse est restée ici")).toBeVisible();
  const right = known.reveal.options.findIndex(({ isKey }) => isKey);
  await expect(page.getByRole("radiogroup").first().getByRole("radio").nth(right)).toBeChecked();

  await context.setOffline(false);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(continueLink(page)).toBeFocused();
  complaints.length = 0;
});

const optionsOf = (page: Page) => page.locator(".opt").allInnerTexts();
