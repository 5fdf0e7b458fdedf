import { describe, expect, test } from "vitest";
import { bankOf } from "./bank";
import { reviewedBank } from "./reviewed-bank";
import { garbageFor, rightResponse, wrongResponses } from "./responses";
import { kindNamed, kinds } from "@/lib/questions/kinds";
import { DONT_KNOW, RESPONSE_FIELD, type OpenQuestion, type Question } from "@/lib/questions/question";

/** What the machine writes, and what an editor wrote in the kinds that no machine does. */
const questions = [...bankOf().questions, ...reviewedBank().filter(({ origin }) => origin === "editor")];
const written = kinds.filter(({ kind }) => questions.some((question) => question.kind === kind));

const open = ({ kind, content }: Question): OpenQuestion => kindNamed(kind).open(content);

test("the documents give questions of every kind, and of every control", () => {
  // The three documents name no three ministers, tell of no body what it is for, and have no sigle but of initials: these
  // kinds have courses of their own.
  const elsewhere = ["person-role", "definition", "expansion-acronym"];
  const expected = kinds.map(({ kind }) => kind).filter((kind) => !elsewhere.includes(kind));
  expect(written.map(({ kind }) => kind)).toEqual(expected);
  expect(new Set(questions.map((question) => open(question).show("a").control.type))).toEqual(
    new Set(["choice", "several", "date", "order", "match", "text"]),
  );
});

/** Several answers are enumerated as they were shown, so their order does not count. */
const sorted = (text: string | null) =>
  text
    ?.toLowerCase()
    .split(/, | et /u)
    .toSorted();

test("no kind has two names, and an unknown name is a bug", () => {
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  expect(() => kindNamed("riddle")).toThrow('no question kind is called "riddle"');
});

describe.each(written.map(({ kind }) => kind))("%s", (kind) => {
  const own = questions.filter((question) => question.kind === kind);

  test("the key earns the point, in whatever order the options stand", () => {
    for (const question of own) {
      for (const seed of ["a", "b", "c"]) {
        const opened = open(question);
        const { grade, stored } = opened.answer(rightResponse(opened, seed), seed, null);
        expect(grade, question.id).toEqual({ status: "graded", score: 1, verdict: "right" });
        expect(sorted(opened.reveal(stored, seed).answerText)).toEqual(sorted(opened.item().key));
        expect(opened.reveal(stored, seed).items.every(({ isRight }) => isRight)).toBe(true);
      }
    }
  });

  test("a wrong answer earns less, and its correction names what was right", () => {
    for (const question of own) {
      const opened = open(question);
      for (const wrong of wrongResponses(opened, "a")) {
        const { grade, stored } = opened.answer(wrong, "a", null);
        expect(grade, question.id).toMatchObject({ status: "graded" });
        if (grade.status === "graded") expect(grade.score, question.id).toBeLessThan(1);
        const { keyText, options, items, answerText } = opened.reveal(stored, "a");
        expect(keyText).toBe(opened.item().key);
        expect(answerText).not.toBe(keyText);
        const keys = opened.item().keys ?? [opened.item().key];
        if (options.length > 0)
          expect(new Set(options.flatMap(({ isKey, label }) => (isKey ? [label] : [])))).toEqual(new Set(keys));
        if (items.length > 0) expect(items.some(({ isRight }) => !isRight)).toBe(true);
      }
    }
  });

  test("an empty control is asked again, and so is one that makes no sense", () => {
    for (const question of own) {
      const opened = open(question);
      expect(opened.answer({}, "a", null)).toEqual({ grade: { status: "unanswered" }, stored: null });
      expect(opened.answer({ [RESPONSE_FIELD]: ["  "] }, "a", null).grade.status).toBe("unanswered");
      for (const garbage of garbageFor(opened, "a")) {
        expect(opened.answer(garbage, "a", null), JSON.stringify(garbage)).toEqual({
          grade: { status: "unreadable" },
          stored: null,
        });
      }
    }
  });

  test("“je ne sais pas” earns nothing and is kept as no answer", () => {
    for (const question of own) {
      const opened = open(question);
      const given = { [DONT_KNOW.field]: [DONT_KNOW.value] };
      expect(opened.answer(given, "a", null)).toEqual({
        grade: { status: "graded", score: 0, verdict: "unknown" },
        stored: null,
      });
      expect(opened.reveal(null, "a").answerText).toBeNull();
    }
  });

  test("what is shown holds neither key nor proof, and the order of its options comes from the seed alone", () => {
    for (const question of own) {
      const shown = open(question).show("a");
      expect(Object.keys(shown).toSorted()).toEqual(["context", "control", "stem"]);
      expect(JSON.stringify(shown)).not.toContain(question.evidence.quote);
      expect(shown).toEqual(open(question).show("a"));
      const { control } = shown;
      const lists = "options" in control ? [control.options] : "items" in control ? [control.items] : [];
      for (const list of lists) {
        expect(list.map((option) => Object.keys(option))).toEqual(list.map(() => ["id", "label"]));
        expect(list.map(({ id }) => id)).toEqual(list.map((_, place) => String(place + 1)));
      }
    }
  });

  test("content survives storage as JSON, and content of another shape is refused", () => {
    for (const question of own) {
      const stored = JSON.parse(JSON.stringify(question.content)) as unknown;
      expect(kindNamed(kind).open(stored).item()).toEqual(open(question).item());
      expect(() => kindNamed(kind).open({ stem: "Quand ?" })).toThrow();
    }
  });
});

test("shuffled options stand in another order for another seed; dates and numbers never move", () => {
  const orders = (kind: string) =>
    questions
      .filter((question) => question.kind === kind)
      .map(
        (question) =>
          new Set(["a", "b", "c", "d", "e", "f"].map((seed) => JSON.stringify(open(question).show(seed)))).size,
      );
  expect(Math.min(...orders("acronym-expansion"))).toBeGreaterThan(1);
  expect(Math.max(...orders("date-choice"))).toBe(1);
  expect(Math.max(...orders("cloze-quantity"))).toBe(1);
});

describe("a typed date", () => {
  const typed = questions.find(
    ({ kind, content }) => kind === "date-typed" && kindNamed(kind).open(content).item().key === "23 mai 1992",
  )!;
  const opened = open(typed);
  const type = (text: string, previous: Parameters<OpenQuestion["answer"]>[2] = null) =>
    opened.answer({ [RESPONSE_FIELD]: [text] }, "a", previous);

  test("too coarse a date is asked for the rest, once", () => {
    const first = type("1992");
    expect(first.grade).toEqual({
      status: "follow-up",
      ask: "day",
      fallback: { status: "graded", score: 0.5, verdict: "partial" },
    });
    expect(type("23 mai", first.stored).grade).toEqual({ status: "graded", score: 1, verdict: "right" });
    expect(type("mai", first.stored).grade).toEqual({ status: "graded", score: 0.8, verdict: "partial" });
    expect(type("juin", first.stored).grade).toEqual({ status: "graded", score: 0.5, verdict: "partial" });
  });

  test("an unreadable or empty follow-up is asked again, and “je ne sais pas” leaves what the first answer earned", () => {
    const { stored } = type("1992");
    expect(type("euh", stored).grade.status).toBe("unreadable");
    expect(type(" ", stored).grade.status).toBe("unanswered");
    const passed = opened.answer({ [DONT_KNOW.field]: [DONT_KNOW.value] }, "a", stored);
    expect(passed).toEqual({ grade: { status: "graded", score: 0.5, verdict: "partial" }, stored });
  });

  test("the correction sets the two dates side by side, and says what the wrong one is the date of", () => {
    const { stored, grade } = type("2 mars 1992");
    expect(grade).toEqual({ status: "graded", score: 0, verdict: "near" });
    const { keyText, answerText, dates, whyNot } = opened.reveal(stored, "a");
    expect([keyText, answerText]).toEqual(["23 mai 1992", "2 mars 1992"]);
    expect([dates?.key.edtf, dates?.given?.edtf]).toEqual(["1992-05-23", "1992-03-02"]);
    expect(whyNot?.evidence.quote).toContain("Nations Unies le 2 mars 1992");
  });
});
