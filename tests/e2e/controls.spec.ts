import type { Page } from "@playwright/test";
import { keptAnswers, knownQuestion } from "./answer-key";
import { startQuizOf } from "./deal-kinds";
import { keyboard, mouse, plainForm, type Hand } from "./hands";
import { expect, expectAccessible, test } from "./page-checks";
import { continueLink } from "./quiz-page";

test.describe.configure({ timeout: 240_000 });

/** A kind of question for each control, and what is said when it is left empty and when it makes no sense. */
const CONTROLS = [
  ["choice", "date-choice", "Choisissez une réponse", "n’est pas dans la liste"],
  ["several", "statement-several", "Cochez au moins une réponse", "n’est pas dans la liste"],
  ["date", "date-typed", "Écrivez une date", "Je n’ai pas su lire cette date"],
  ["order", "order-events", "Donnez un rang à chaque événement, ou", "Il manque un rang"],
  ["match", "match-dates", "Choisissez une date pour chaque", "Il manque une date"],
  ["text", "cloze-typed", "Écrivez une réponse", "Je n’ai pas su lire ce nombre"],
] as const;

for (const hand of [mouse, keyboard, plainForm]) {
  test.describe(hand.name, () => {
    test.use({ javaScriptEnabled: hand !== plainForm });

    for (const [control, kind, empty, garbage] of CONTROLS) {
      test(`${control}: right, wrong, empty, and what makes no sense`, async ({ page }) => {
        const attemptId = await startQuizOf(page, kind, 3);
        await expectVerdict(page, hand, attemptId, 1, true);
        await expectVerdict(page, hand, attemptId, 2, false);

        await hand.send(page);
        await expect(page.locator(".notice")).toContainText(empty);
        await fillGarbage(page, control);
        await hand.send(page);
        await expect(page.locator(".notice")).toContainText(garbage);
        if (hand === mouse) await expectAccessible(page);
        expect(keptAnswers(attemptId), "neither was counted").toHaveLength(2);

        await page.reload();
        await hand.answer(page, knownQuestion(attemptId, 3), true);
        await hand.send(page);
        await expect(continueLink(page)).toBeVisible();
        expect(keptAnswers(attemptId).map(({ score }) => score)).toEqual([1, 0, 1]);
        await page.goto(`/quiz/${attemptId}/resultat?filtre=toutes`);
        await expect(page.getByRole("article")).toHaveCount(3);
      });
    }
  });
}

/** Answers a question, reads its verdict and goes on. */
async function expectVerdict(page: Page, hand: Hand, attemptId: string, position: number, isRight: boolean) {
  const known = knownQuestion(attemptId, position);
  if (position === 1 && hand === mouse) await expectAccessible(page);
  await hand.answer(page, known, isRight);
  await hand.send(page);
  await expect(page.locator(".verdict .sign")).toHaveText(isRight ? "✔" : "✘");
  for (const { label } of known.reveal.items) await expect(page.locator(".ord.revealed")).toContainText(label);
  if (position === 2 && hand === mouse) await expectAccessible(page);
  await continueLink(page).click();
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(position + 1));
}

/** What no honest hand sends, or what is no answer yet. A page that was tampered with sends an option of its own. */
async function fillGarbage(page: Page, control: (typeof CONTROLS)[number][0]): Promise<void> {
  switch (control) {
    case "choice":
    case "several":
      return page
        .locator("form.answer")
        .evaluate((form) => form.insertAdjacentHTML("beforeend", '<input type="hidden" name="response" value="99">'));
    case "date":
    case "text":
      return page.locator(".seyes input").fill("un beau matin");
    case "order":
      await page.locator(".ord input").nth(0).fill("2");
      return page.locator(".ord input").nth(1).fill("2");
    case "match":
      await page.locator(".pairs select").nth(0).selectOption({ index: 1 });
      await page.locator(".pairs select").nth(1).selectOption({ index: 1 });
  }
}

test("an event can be dragged to its place, and what is typed wrongly stays to be mended", async ({ page }) => {
  await startQuizOf(page, "order-events", 1);
  const labels = page.locator(".ord .t");
  const last = await labels.last().innerText();
  await labels.last().dragTo(labels.first());
  await expect(labels.first()).toHaveText(last);
  await expect(page.locator(".ord input").first()).toHaveValue("1");
  await expect(page.getByRole("status").filter({ hasText: "Rang 1" })).toBeAttached();

  await page.locator(".ord input").first().fill("x");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.locator(".notice")).toContainText("Il manque un rang");
  await expect(page.locator(".ord input").first()).toHaveValue("x");
});
