import { expect, type Locator, type Page } from "@playwright/test";
import type { Known } from "./answer-key";
import { fill, untilKeysAreHeard } from "./quiz-page";

/** A way to answer: what is filled in, what is sent, and how. */
export type Hand = {
  readonly name: string;
  /** Fills the control rightly or wrongly, without sending it. */
  readonly answer: (page: Page, known: Known, isRight: boolean) => Promise<void>;
  readonly send: (page: Page) => Promise<void>;
};

const checkButton = (page: Page): Locator => page.getByRole("button", { name: "Vérifier" });
const labelled = (page: Page, what: string, label: string): Locator =>
  page.getByLabel(`${what}\u202f: ${label}`, { exact: true });

/** Clicks, and nothing else where that can be: arrows put the events in order. */
export const mouse: Hand = {
  name: "by mouse",
  answer: async (page, known, isRight) => {
    const { type } = known.question.control;
    if (type === "choice" || type === "several") return clickOptions(page, known, isRight);
    if (type !== "order") return fill(page, known, isRight);
    await arrange(page, known, isRight, (label, step) =>
      page.getByRole("button", { name: `${step < 0 ? "Monter" : "Descendre"}\u202f: ${label}`, exact: true }).click(),
    );
  },
  send: (page) => checkButton(page).click(),
};

async function clickOptions(page: Page, { reveal, question }: Known, isRight: boolean): Promise<void> {
  if (question.control.type !== "choice" && question.control.type !== "several") return;
  const wanted = reveal.options.filter(({ isKey }) => isKey === isRight);
  for (const { label } of question.control.type === "choice" ? wanted.slice(0, 1) : wanted) {
    const id = question.control.options.find((option) => option.label === label)?.id;
    await page.locator(`.opt:has(input[value="${id}"])`).click();
  }
}

/** Keys alone: figures choose and tick, Tab goes from field to field, arrows move. */
export const keyboard: Hand = {
  name: "by keyboard",
  answer: async (page, known, isRight) => {
    const { reveal, question } = known;
    // Keys rest in a text field: there is nothing to be heard.
    if (question.control.type !== "date" && question.control.type !== "text") await untilKeysAreHeard(page);
    switch (question.control.type) {
      case "choice":
        return page.keyboard.press(String(reveal.options.findIndex(({ isKey }) => isKey === isRight) + 1));
      case "several":
        for (const [place, { isKey }] of reveal.options.entries()) {
          if (isKey === isRight) await page.keyboard.press(String(place + 1));
        }
        return;
      case "date":
      case "text":
        await tabTo(page, page.locator(".seyes input"));
        await page.keyboard.press("ControlOrMeta+A");
        return page.keyboard.type(
          isRight ? reveal.keyText : question.control.type === "date" ? "14 juillet 1789" : "999999",
        );
      case "order":
        return arrange(page, known, isRight, async (label, step) => {
          await tabTo(page, labelled(page, "Rang de", label));
          await page.keyboard.press(step < 0 ? "ArrowUp" : "ArrowDown");
        });
      case "match":
        for (const [place, { label }] of reveal.items.entries()) {
          const date = isRight ? place : (place + 1) % reveal.items.length;
          await tabTo(page, labelled(page, "Date de", label));
          for (let step = 0; step <= date; step++) await page.keyboard.press("ArrowDown");
        }
    }
  },
  send: async (page) => {
    await tabTo(page, checkButton(page));
    await page.keyboard.press("Enter");
  },
};

/** Plain forms, as they come from the server. */
export const plainForm: Hand = {
  name: "without JavaScript",
  answer: fill,
  send: (page) => checkButton(page).click(),
};

/** Moves events step by step until they stand in the right order, or in the opposite one. */
async function arrange(
  page: Page,
  { reveal }: Known,
  isRight: boolean,
  move: (label: string, step: -1 | 1) => Promise<void>,
): Promise<void> {
  const labels = reveal.items.map(({ label }) => label);
  const wanted = isRight ? labels : labels.toReversed();
  const rows = page.locator(".ord .t");
  const [first = ""] = await rows.allInnerTexts();
  const standing = (await rows.allInnerTexts()).map((text) => labels.find((label) => same(label, text)) ?? text);
  // There and back: the ranks are said, wherever the events were shown.
  await move(standing[0] ?? first, 1);
  await move(standing[0] ?? first, -1);
  for (const [place, label] of wanted.entries()) {
    for (let at = standing.indexOf(label); at > place; at--) {
      await move(label, -1);
      standing.splice(at - 1, 2, standing[at]!, standing[at - 1]!);
    }
    await expect(labelled(page, "Rang de", label)).toHaveValue(String(place + 1));
  }
}

const same = (a: string, b: string): boolean => a.replaceAll(/\s/g, "") === b.replaceAll(/\s/g, "");

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(target)}`);
}
