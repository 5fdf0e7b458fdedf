import { describe, expect, test } from "vitest";
import type { Fact } from "@/lib/facts/fact";
import { benchFor } from "@/lib/questions/bench/bench";
import { evidenceOf } from "@/lib/questions/evidence";
import { kindNamed } from "@/lib/questions/kinds";
import { addLeaks } from "@/lib/questions/publication/leaks";
import type { Item, Question } from "@/lib/questions/question";
import { deal, type Dealable } from "@/lib/quizzes/deal";
import { french as fr } from "../../support/french";
import { reviewedCourse } from "./reviewed-bank";
import { documentOf } from "./small-course";

const itemOf = ({ kind, content }: Question): Item => kindNamed(kind).open(content).item();
function dealables({ questions, facts }: { questions: readonly Question[]; facts: readonly Fact[] }): Dealable[] {
  const events = new Map(facts.map((fact) => [fact.id, fact.kind === "event" ? fact.eventId : null]));
  return questions.map((question) => ({
    ...question,
    questionId: question.id,
    eventId: events.get(question.factId) ?? null,
    sentenceId: question.evidence.sentenceId,
  }));
}

describe("the course that ships", () => {
  const built = reviewedCourse();
  const bank = dealables(built);

  test("each question tells its own fact and the sentence that proves it", () => {
    for (const { factId, evidence, tells } of built.questions) {
      expect(tells).toContain(`fact ${factId}`);
      expect(tells).toContain(`sentence ${evidence.sentenceId}`);
    }
  });

  test("an order or a match tells every event that it shows", () => {
    const wide = [...built.questions, ...built.held.map(({ question }) => question)].filter(({ kind }) =>
      ["order-events", "match-dates"].includes(kind),
    );
    expect(wide.length).toBeGreaterThan(0);
    for (const { kind, content, tells } of wide) {
      const { events = [] } = kindNamed(kind).open(content).item();
      for (const { sentenceId } of events) {
        expect(tells).toContain(`sentence ${sentenceId}`);
        const told = built.facts.filter((fact) => fact.kind === "event" && fact.sentenceId === sentenceId);
        for (const fact of told) expect(tells).toContain(`event ${fact.kind === "event" && fact.eventId}`);
      }
    }
  });

  test("in fifty quizzes of each size, no two questions tell the same and no stem holds another's answer", () => {
    const read = new Map(
      built.questions.map((question) => {
        const { stem, key } = itemOf(question);
        return [question.id, { stem, key, words: new Set(fr.cues.contentWords(stem)) }];
      }),
    );
    for (const size of [3, 5, 10, 20, "all"] as const) {
      for (let seed = 0; seed < (size === "all" ? 5 : 50); seed++) {
        const ease = size === 3 ? "easy-first" : "mixed";
        const quiz = deal(bank, { size, ease, memory: new Map(), seed: `${seed}` });
        if (size !== "all") expect(quiz).toHaveLength(size);
        const told = quiz.flatMap(({ tells }) => tells);
        expect(new Set(told).size).toBe(told.length);
        const asked = quiz.map(({ questionId }) => read.get(questionId)!);
        for (const { key, words, stem } of asked) {
          const tellers = asked.filter(
            (other) =>
              other.stem !== stem &&
              other.stem.includes(` ${key}`) &&
              [...words].filter((word) => other.words.has(word)).length >= words.size * 0.6,
          );
          expect(tellers, stem).toEqual([]);
        }
      }
    }
  }, 30_000);
});

describe("what was not understood as a fact", () => {
  const document = documentOf("a", [
    "Le traité de Rome a été signé en 1957.",
    "Robert Schuman, absent quand le traité de Rome a été signé en 1957, en avait eu l'idée.",
    "Le tunnel sous la Manche a ouvert en 1994.",
  ]);
  const bench = benchFor(fr, [document], [], [], []);

  /** A choice of a line, with nothing known of it but its words. */
  const choice = (line: number, stem: string, key: string): Question => {
    const sentence = document.sentences[line]!;
    const content = { stem, context: null, options: [key, "autre"].map((label) => ({ label, whyNot: null })), key: 0 };
    return {
      ...{
        id: `q${line}`,
        version: "v1",
        kind: "statement-choice",
        factId: `f${line}`,
        documentSlug: "a",
        sectionId: "a-s",
      },
      ...{ content, difficulty: 1, score: 1, reasons: [], origin: "editor", tells: [`fact f${line}`] },
      evidence: evidenceOf(document, sentence, sentence.span),
    };
  };
  const [treaty, idea, tunnel] = addLeaks(
    [
      choice(0, "En quelle année le traité de Rome a-t-il été signé ?", "1957"),
      choice(1, "Qui eut l'idée du traité ?", "Robert Schuman"),
      choice(2, "En quelle année le tunnel sous la Manche a-t-il ouvert ?", "1994"),
    ],
    bench,
  );

  test("a proof that holds the answer of another question is kept apart from it", () => {
    expect(treaty?.tells).toEqual(["fact f0", "answer q0 in q1"]);
    expect(idea?.tells).toEqual(["fact f1", "answer q0 in q1"]);
  });

  test("a question on another matter may stand beside both", () => {
    expect(tunnel?.tells).toEqual(["fact f2"]);
  });
});
