import { describe, expect, test } from "vitest";
import { kindNamed } from "@/lib/questions/kinds";
import { RESPONSE_FIELD, type OpenQuestion } from "@/lib/questions/question";
import { proofNamed } from "./dated-events";

const content = {
  stem: "Quels pays ont présidé l’OSCE\u202f?",
  context: null,
  language: "fr",
  options: [
    { label: "La Finlande", isKey: true, whyNot: null },
    { label: "La Grèce", isKey: true, whyNot: null },
    { label: "Le Kazakhstan", isKey: true, whyNot: null },
    { label: "La Suède", isKey: false, whyNot: null },
    { label: "L’Arménie", isKey: false, whyNot: proofNamed("Arménie") },
  ],
};
const question: OpenQuestion = kindNamed("statement-several").open(content);

function tick(labels: readonly string[], seed = "a") {
  const { control } = question.show(seed);
  if (control.type !== "several") throw new Error("no check boxes");
  const ids = control.options.filter(({ label }) => labels.includes(label)).map(({ id }) => id);
  return question.answer({ [RESPONSE_FIELD]: ids }, seed, null);
}

describe("ticks are marked together, a wrong one takes away what a right one earned", () => {
  test.each([
    [["La Finlande", "La Grèce", "Le Kazakhstan"], 1, "right"],
    [["La Finlande", "La Grèce"], 0.67, "partial"],
    [["La Finlande"], 0.33, "partial"],
    [["La Finlande", "La Grèce", "Le Kazakhstan", "La Suède"], 0.67, "partial"],
    [["La Finlande", "La Grèce", "Le Kazakhstan", "La Suède", "L’Arménie"], 0.33, "partial"],
    [["La Finlande", "La Suède"], 0, "wrong"],
    [["La Suède", "L’Arménie"], 0, "wrong"],
  ])("%j: %d", (labels, score, verdict) => {
    expect(tick(labels).grade).toEqual({ status: "graded", score, verdict });
  });
});

test("the correction tells the ticked from the right, and what a wrong one is true of", () => {
  const { stored } = tick(["La Finlande", "L’Arménie"]);
  const { options, keyText, answerText, whyNot } = question.reveal(stored, "a");
  const marked = (test: (option: (typeof options)[number]) => boolean) =>
    options
      .filter(test)
      .map(({ label }) => label)
      .toSorted();
  expect(marked(({ isChosen }) => isChosen)).toEqual(["La Finlande", "L’Arménie"]);
  expect(marked(({ isKey }) => isKey)).toEqual(["La Finlande", "La Grèce", "Le Kazakhstan"]);
  expect(keyText).toBe("La Finlande, la Grèce et le Kazakhstan");
  expect(answerText).toBe("La Finlande et l’Arménie");
  expect(whyNot).toEqual({ answer: "L’Arménie", evidence: proofNamed("Arménie") });
});

test("the same ticks in another order on the screen earn the same", () => {
  expect(tick(["La Finlande", "La Grèce"], "a").stored).toEqual(tick(["La Grèce", "La Finlande"], "z").stored);
});

test("one right option is a choice and all right ones are no question: such content is refused", () => {
  const openWith = (isKey: (index: number) => boolean) =>
    kindNamed("statement-several").open({
      ...content,
      options: content.options.map((option, index) => ({ ...option, isKey: isKey(index) })),
    });
  expect(() => openWith((index) => index === 0)).toThrow();
  expect(() => openWith(() => true)).toThrow();
  expect(openWith((index) => index < 2).item().keys).toEqual(["La Finlande", "La Grèce"]);
});
