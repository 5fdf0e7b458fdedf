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
export async function openQuestion(page: Page): Promise<Known> {
  const position = await positionOf(page);
  return knownQuestion(attemptOf(page), position);
}

/** Waits until the page hears keys: a list of them opens, and is closed again. */
export async function untilKeysAreHeard(page: Page): Promise<void> {
  const list = page.getByRole("dialog", { name: "Au clavier" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(list).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
}

/** Fills the control, right or wrong, without sending it. Works with and without JavaScript. */
export async function fill(page: Page, known: Known, isRight: boolean): Promise<void> {
  const { keyText, options, items } = known.reveal;
  switch (known.question.control.type) {
    case "date":
      return page.getByLabel(/Votre date/).fill(isRight ? keyText : "14 juillet 1789");
    case "text":
      return page.getByLabel(/Votre (nombre|réponse)/).fill(isRight ? keyText : "999999");
    case "choice": {
      const place = options.findIndex(({ isKey }) => isKey === isRight);
      return page.getByRole("radiogroup").first().getByRole("radio").nth(place).check();
    }
    case "several":
      for (const [place, { isKey }] of options.entries()) {
        if (isKey === isRight) await page.locator(".opts").getByRole("checkbox").nth(place).check();
      }
      return;
    case "order":
      return fillRanks(page, isRight ? items : items.toReversed());
    case "match":
      for (const [place, { label }] of items.entries()) {
        const date = items[isRight ? place : (place + 1) % items.length]!.date;
        await page.getByLabel(`Date de\u202f: ${label}`, { exact: true }).selectOption(date);
      }
  }
}

/** Writes the rank of each event; with JavaScript they fall into their places with the last one. */
async function fillRanks(page: Page, inOrder: readonly { readonly label: string }[]): Promise<void> {
  for (const [place, { label }] of inOrder.entries()) {
    await page.getByLabel(`Rang de\u202f: ${label}`, { exact: true }).fill(String(place + 1));
  }
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

/** The highlighted words are those that prove the answer; typography apart, which is the lesson's. */
export async function expectProof(page: Page, { evidence }: Known): Promise<void> {
  await expect
    .poll(async () => plain(unset(await page.locator("mark").first().innerText())))
    .toBe(plain(unset(evidence.quote)));
}

/** Typography that the lesson gives to a source, taken back: quotation marks, dashes, dots. */
export const unset = (text: string): string =>
  text
    .replaceAll(/[«»“”"]/g, "")
    .replaceAll("–", "-")
    .replaceAll("…", "...");

/** One spelling for what HTML, JSON and typography write differently. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("’", "'")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/[\s\u00a0\u202f]+/g, "");

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
