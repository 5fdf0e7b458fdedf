import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deal, type Dealable, type DealOptions, type FactMemory } from "@/lib/quizzes/deal";

/** A question as "fact/kind", its event, section and sentence after the fact unless said otherwise. */
function question(factId: string, kind: string, more: Partial<Dealable> = {}): Dealable {
  const difficulty: Dealable["difficulty"] = kind === "typed" ? 3 : kind === "cloze" ? 2 : 1;
  const place = { eventId: `event-${factId}`, sectionId: "section-1", sentenceId: `sentence-${factId}` };
  const asked = { questionId: `${factId}/${kind}`, version: "v1", kind, factId, difficulty, ...place, ...more };
  const tells = [`fact ${factId}`, `event ${asked.eventId}`, `sentence ${asked.sentenceId}`];
  return { tells, ...asked };
}

const facts = (count: number) =>
  Array.from({ length: count }, (_, index) => `fact-${String(index + 1).padStart(2, "0")}`);

/** Each fact asked by choice and typed, three facts a section. */
const material = facts(24).flatMap((factId, index) =>
  ["choice", "typed"].map((kind) => question(factId, kind, { sectionId: `section-${Math.floor(index / 3) + 1}` })),
);

const options = (more: Partial<DealOptions> = {}): DealOptions => ({
  size: 10,
  ease: "mixed",
  memory: new Map<string, FactMemory>(),
  seed: "seed",
  ...more,
});

const typedIn = (quiz: readonly Dealable[]) => quiz.filter(({ kind }) => kind === "typed").length;

describe("a quiz", () => {
  test("has the number of questions that was asked for, each on another fact", () => {
    const quiz = deal(material, options());
    expect(quiz).toHaveLength(10);
    expect(new Set(quiz.map(({ factId }) => factId)).size).toBe(10);
  });

  test("is the same again for the same seed, in whatever order the questions were listed", () => {
    expect(deal(material.toReversed(), options())).toEqual(deal(material, options()));
  });

  test("is another one for another seed", () => {
    expect(deal(material, options({ seed: "other" }))).not.toEqual(deal(material, options()));
  });

  test("takes all there is when asked for all, or for more than there is", () => {
    expect(deal(material, options({ size: "all" }))).toHaveLength(24);
    expect(deal(material, options({ size: 100 }))).toHaveLength(24);
  });

  test("is empty when there is nothing to ask", () => {
    expect(deal([], options())).toEqual([]);
  });

  test("types three answers of ten", () => {
    expect(typedIn(deal(material, options()))).toBe(3);
  });

  test("types what it can when little can be typed", () => {
    const mostlyChoice = [...facts(30).map((factId) => question(factId, "choice")), question("date", "typed")];
    for (const seed of ["a", "b", "c", "d"]) expect(typedIn(deal(mostlyChoice, options({ seed })))).toBe(1);
  });

  test("takes the document that lets an event's date be typed", () => {
    const told = [question("in-a", "choice", { eventId: "one" }), question("in-b", "typed", { eventId: "one" })];
    for (const seed of ["a", "b", "c", "d"]) expect(typedIn(deal(told, options({ seed })))).toBe(1);
  });

  test("types nothing in a first taste of three", () => {
    expect(typedIn(deal(material, options({ size: 3, ease: "easy-first" })))).toBe(0);
  });

  test("leaves out what can only be typed in a first taste, unless there is too little else", () => {
    const dates = facts(9).map((factId) => question(factId, "typed"));
    const choices = ["x", "y", "z"].map((factId) => question(factId, "choice"));
    const taste = options({ size: 3, ease: "easy-first" });
    expect(typedIn(deal([...dates, ...choices], taste))).toBe(0);
    expect(deal([...dates, choices[0]!], taste)).toHaveLength(3);
  });

  test("goes from easy to hard when asked to", () => {
    const quiz = deal(material, options({ ease: "easy-first" }));
    expect(quiz.map(({ difficulty }) => difficulty)).toEqual([1, 1, 1, 1, 1, 1, 1, 3, 3, 3]);
  });

  test("goes through the sections in turn", () => {
    const quiz = deal(material, options({ size: 8 }));
    expect(new Set(quiz.map(({ sectionId }) => sectionId)).size).toBe(8);
  });

  test("never asks two neighbours of one section while it can be helped", () => {
    const quiz = deal(material, options());
    const clashes = quiz.filter((item, index) => item.sectionId === quiz[index - 1]?.sectionId);
    expect(clashes).toEqual([]);
  });
});

describe("no question answers another", () => {
  test("two documents on one event give one question", () => {
    const told = ["lisbon-in-a", "lisbon-in-b"].map((factId) => question(factId, "choice", { eventId: "lisbon" }));
    expect(deal(told, options({ size: "all" }))).toHaveLength(1);
  });

  test("two facts of one sentence are never dealt together, whatever the size", () => {
    const twins = ["twin-1", "twin-2"].map((factId) => question(factId, "choice", { sentenceId: "one" }));
    const others = facts(3).map((factId) => question(factId, "choice"));
    for (const size of [4, 5, 100, "all"] as const) {
      const quiz = deal([...twins, ...others], options({ size }));
      expect(quiz.filter(({ sentenceId }) => sentenceId === "one")).toHaveLength(1);
      expect(quiz).toHaveLength(4);
    }
  });

  /** Leads the events of four facts, which is told by the tells of each. */
  const order = (...factIds: readonly [string, ...string[]]): Dealable => ({
    ...question(factIds[0], "order"),
    tells: factIds.flatMap((factId) => question(factId, "choice").tells),
  });

  test("an order of events stands beside none of the dates that it tells", () => {
    const bank = [order("a", "b", "c"), ...["a", "b", "c", "d"].map((factId) => question(factId, "choice"))];
    for (const seed of ["1", "2", "3", "4", "5", "6"]) {
      for (const size of [2, 3, 4] as const) {
        const quiz = deal(bank, options({ size, seed }));
        if (quiz.some(({ kind }) => kind === "order")) {
          expect(quiz.map(({ factId }) => factId).filter((id) => ["b", "c"].includes(id))).toEqual([]);
        }
      }
    }
  });

  test("all questions are as many as can stand together: an order gives way to the dates of its events", () => {
    const dates = ["a", "b", "c"].map((factId) => question(factId, "choice"));
    for (const seed of ["1", "2", "3"]) {
      const quiz = deal([order("a", "b", "c"), order("d", "a", "b"), ...dates], options({ size: "all", seed }));
      expect(quiz.map(({ questionId }) => questionId).toSorted()).toEqual(["a/choice", "b/choice", "c/choice"]);
    }
  });

  test("an order is asked where nothing else asks for its events", () => {
    const bank = [order("a", "b", "c"), question("d", "choice")];
    expect(
      deal(bank, options({ size: "all" }))
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(["choice", "order"]);
  });

  test("of two orders that share an event one is asked", () => {
    const bank = [order("a", "b", "c"), order("d", "c", "e")];
    expect(deal(bank, options({ size: "all" }))).toHaveLength(1);
    expect(deal(bank, options({ size: 5 }))).toHaveLength(1);
  });

  test("a stem that holds the date of an event told elsewhere keeps that event out", () => {
    const telling = {
      ...question("who", "choice", { eventId: null }),
      tells: ["fact who", "sentence s", "event event-a"],
    };
    for (const seed of ["1", "2", "3"]) {
      expect(
        deal([telling, question("a", "choice"), question("a", "typed")], options({ size: "all", seed })),
      ).toHaveLength(1);
    }
  });

  test("holds for any material", () => {
    const anyQuestion = fc.record({
      fact: fc.nat(12),
      event: fc.nat(8),
      kind: fc.constantFrom("choice", "cloze", "typed"),
    });
    fc.assert(
      fc.property(fc.array(anyQuestion, { maxLength: 40 }), fc.string(), fc.nat(12), (drawn, seed, size) => {
        const questions = drawn.map(({ fact, event, kind }) =>
          question(`${fact}-${event}`, kind, { eventId: `${event}` }),
        );
        const quiz = deal(questions, options({ size, seed }));
        const events = new Set(quiz.map(({ eventId }) => eventId));
        expect(events.size).toBe(quiz.length);
        expect(quiz.length).toBe(Math.min(size, new Set(questions.map(({ eventId }) => eventId)).size));
      }),
    );
  });
});

describe("questions that ask for several events", () => {
  const orders = Array.from({ length: 8 }, (_, index) => {
    const own = facts(24).slice(3 * index, 3 * index + 3);
    return { ...question(own[0]!, "order"), tells: own.flatMap((factId) => question(factId, "choice").tells) };
  });
  const ordersIn = (size: number | "all", more: Partial<DealOptions> = {}) =>
    deal([...material, ...orders], options({ size, ...more })).filter(({ kind }) => kind === "order").length;

  test("are one of five and of ten, and two of twenty", () => {
    expect([3, 5, 10, 20].map((size) => ordersIn(size))).toEqual([0, 1, 1, 2]);
  });

  test("are not dealt in a first taste, nor when all questions are asked", () => {
    expect(ordersIn(3, { ease: "easy-first" })).toBe(0);
    expect(ordersIn("all")).toBe(0);
  });
});

describe("whatever questions tell", () => {
  const anyBank = fc.array(
    fc.record({
      fact: fc.nat(15),
      kind: fc.constantFrom("choice", "cloze", "typed", "order"),
      tells: fc.uniqueArray(fc.nat(20), { maxLength: 5 }),
    }),
    { maxLength: 40 },
  );

  test("no two of a quiz tell the same", () => {
    fc.assert(
      fc.property(anyBank, fc.string(), fc.oneof(fc.nat(12), fc.constant("all" as const)), (drawn, seed, size) => {
        const bank = drawn.map(({ fact, kind, tells }) => ({
          ...question(String(fact), kind, { eventId: null }),
          tells: [`fact ${fact}`, ...tells.map((told) => `event ${told}`)],
        }));
        const quiz = deal(bank, options({ size, seed }));
        const told = quiz.flatMap(({ tells }) => tells);
        expect(new Set(told).size).toBe(told.length);
        if (size !== "all") expect(quiz.length).toBeLessThanOrEqual(size);
      }),
    );
  });
});

describe("what the learner did before", () => {
  const known = (factId: string): [string, FactMemory] => [factId, { lastWasRight: true, lastKind: "choice" }];
  const missed = (factId: string): [string, FactMemory] => [factId, { lastWasRight: false, lastKind: "choice" }];
  const choices = facts(10).map((factId) => question(factId, "choice"));

  test("facts that are known come last", () => {
    const memory = new Map(facts(10).slice(0, 6).map(known));
    const quiz = deal(choices, options({ size: 4, memory }));
    expect(quiz.map(({ factId }) => factId).toSorted()).toEqual(["fact-07", "fact-08", "fact-09", "fact-10"]);
  });

  test("a fact that was missed comes before one that is known", () => {
    const memory = new Map([...facts(10).slice(1).map(known), missed("fact-01")]);
    expect(deal(choices, options({ size: 1, memory }))[0]?.factId).toBe("fact-01");
  });

  test("of two facts that tell one event, the one never asked is taken", () => {
    const told = ["in-a", "in-b"].map((factId) => question(factId, "choice", { eventId: "one" }));
    for (const seed of ["a", "b", "c", "d"]) {
      expect(deal(told, options({ seed, memory: new Map([known("in-a")]) }))[0]?.factId).toBe("in-b");
    }
  });

  test("a fact is asked in another way than last time", () => {
    const both = [question("fact", "choice"), question("fact", "other-choice")];
    for (const seed of ["a", "b", "c", "d"]) {
      expect(deal(both, options({ seed, memory: new Map([missed("fact")]) }))[0]?.kind).toBe("other-choice");
    }
  });

  test("what is known is typed before what is new", () => {
    const two = ["new", "known"].flatMap((factId) => [question(factId, "choice"), question(factId, "typed")]);
    const quiz = deal(two, options({ size: 2, memory: new Map([known("known")]) }));
    expect(quiz.map(({ questionId }) => questionId).toSorted()).toEqual(["known/typed", "new/choice"]);
  });
});
