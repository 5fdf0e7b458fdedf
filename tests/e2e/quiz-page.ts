import { expect, type Page } from "@playwright/test";
import { knownQuestion, type Known } from "./answer-key";

/** The attempt whose page is open. */
export const attemptOf = (page: Page): string => {
  const [, id] = /\/quiz\/([^/?#]+)/.exec(page.url()) ?? [];
  if (!id) throw new Error(`no quiz is open at ${page.url()}`);
  return id;
};

/** How far the quiz is, as its bar says. */
export async function positionOf(page: Page): Promise<number> {
  const bar = page.getByRole("progressbar");
  await expect(bar).toBeVisible();
  return Number(await bar.getAttribute("aria-valuenow"));
}

/** The question that is open, as the database knows it. */
export const openQuestion = async (page: Page): Promise<Known> =>
  knownQuestion(attemptOf(page), await positionOf(page));

/** Fills the control, right or wrong, without sending it. */
export async function fill(page: Page, known: Known, isRight: boolean): Promise<void> {
  if (known.question.control.type === "date") {
    await page.getByLabel(/Votre date/).fill(isRight ? known.reveal.keyText : "14 juillet 1789");
    return;
  }
  const option = known.reveal.options.findIndex(({ isKey }) => isKey === isRight);
  await page.getByRole("radiogroup").first().getByRole("radio").nth(option).check();
}

/** Answers the open question and waits for its correction. */
export async function answer(page: Page, isRight = true): Promise<Known> {
  const known = await openQuestion(page);
  await fill(page, known, isRight);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(continueLink(page)).toBeVisible();
  return known;
}

/** "Continuer", or "Voir le résultat" after the last question. */
export const continueLink = (page: Page) => page.getByRole("link", { name: /^(Continuer|Voir le résultat)$/ });

/** Answers every question that is left, wrong at the positions given, and opens the result. */
export async function answerAll(page: Page, total: number, wrongAt: readonly number[] = []): Promise<Known[]> {
  const asked: Known[] = [];
  for (let position = await positionOf(page); position <= total; position++) {
    await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(position));
    asked.push(await answer(page, !wrongAt.includes(position)));
    await continueLink(page).click();
  }
  await expect(page).toHaveURL(/\/resultat/);
  return asked;
}
