import { describe, expect, test } from "vitest";
import type { Note } from "@/lib/stage";
import { kindNamed } from "@/lib/questions/kinds";
import { publishQuestions } from "@/lib/questions/publication/publish-questions";
import type { Question } from "@/lib/questions/question";
import { readReview } from "@/lib/questions/publication/review";
import { writeQuestions } from "@/lib/questions/write-questions";
import { smallCourse } from "./small-course";

const { bench } = smallCourse();
const written = writeQuestions(bench, () => {});
const NNBSP = "\u202f";

function questionOf(id: string): Question {
  const question = written.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`not written: ${id}`);
  return question;
}

const onu = questionOf("a/onu-a/date-choice");
const sigle = questionOf("a/ocs/acronym-expansion");

function publish(raw: object) {
  const review = readReview(raw);
  if (!review.ok) throw new Error(review.failure);
  const notes: Note[] = [];
  const publication = publishQuestions(written, review.value, bench, (note) => void notes.push(note));
  const findings = notes.map(({ code, stem }) => `${code} ${stem}`);
  return { ...publication, findings };
}

const itemOf = ({ kind, content }: Question) => kindNamed(kind).open(content).item();

describe("where there is a review, it decides", () => {
  test("only what is approved in its present version is published", () => {
    const { questions, held, findings } = publish({ approve: { [onu.id]: onu.version } });
    expect(questions).toEqual([onu]);
    expect(held.map(({ why }) => why)).toEqual(written.slice(1).map(() => "unreviewed"));
    expect(findings).toEqual([]);
  });

  test("a question that changed since it was approved waits, and the old entry is found", () => {
    const { questions, held, findings } = publish({ approve: { [onu.id]: "0123456789abcdef" } });
    expect(questions).toEqual([]);
    expect(held.find(({ question }) => question.id === onu.id)?.why).toBe("unreviewed");
    expect(findings).toEqual([`entry-matches-nothing ${onu.id}`]);
  });

  test("a rejected question keeps its reason", () => {
    const { held } = publish({ reject: { [onu.id]: { version: onu.version, reason: "doublon" } } });
    expect(held.find(({ question }) => question.id === onu.id)).toEqual({
      question: onu,
      why: "rejected",
      reason: "doublon",
    });
  });

  test("a reworded question is published under a new version, marked as such", () => {
    const stem = `Quel jour le Kazakhstan a-t-il rejoint l’ONU${NNBSP}?`;
    const { questions } = publish({ reword: { [onu.id]: { version: onu.version, stem } } });
    expect(questions.map(({ id, origin }) => [id, origin])).toEqual([[onu.id, "reworded"]]);
    expect(questions[0]!.version).not.toBe(onu.version);
    expect(itemOf(questions[0]!).stem).toBe(stem);
    expect(itemOf(questions[0]!).key).toBe("2 mars 1992");
  });

  test("a rewording that the linter refuses is not published", () => {
    const { questions, findings } = publish({ reword: { [onu.id]: { version: onu.version, stem: "Dites la date." } } });
    expect(questions).toEqual([]);
    expect(findings).toEqual(["stem-not-a-question Dites la date."]);
  });

  test("a rewording with another number of options does not fit", () => {
    const { questions, findings } = publish({
      reword: { [sigle.id]: { version: sigle.version, options: ["a", "b"] } },
    });
    expect(questions).toEqual([]);
    expect(findings).toEqual([`rewording-does-not-fit ${sigle.id}`]);
  });
});

describe("a question that an editor wrote", () => {
  const entry = {
    id: "exposition",
    kind: "date-typed",
    document: "a",
    quote: "L'exposition « Astana 2017 » a ouvert ses portes le 10 juin 2017.",
    label: "ouverture de l’exposition d’Astana",
    stem: `À quelle date l’exposition internationale d’Astana a-t-elle ouvert ses portes${NNBSP}?`,
    key: "10 juin 2017",
  };

  test("is published with its proof, and with a fact of its own where the machine saw none", () => {
    const { questions, facts } = publish({ write: [entry] });
    expect(questions.map(({ kind, origin }) => [kind, origin])).toEqual([["date-typed", "editor"]]);
    expect(questions[0]!.evidence.quote).toBe(entry.quote);
    expect(facts.map(({ kind, label }) => [kind, label])).toEqual([["statement", entry.label]]);
    expect(questions[0]!.factId).toBe(facts[0]!.id);
  });

  test("shares the memory of the event that the machine found in the same words", () => {
    const stem = `Quand le Kazakhstan a-t-il rejoint l’ONU${NNBSP}?`;
    const quote = "Le Kazakhstan a rejoint les Nations Unies le 2 mars 1992.";
    const { questions, facts } = publish({ write: [{ ...entry, quote, stem, key: "2 mars 1992" }] });
    expect(questions.map(({ factId }) => factId)).toEqual(["a/onu-a"]);
    expect(facts).toEqual([]);
  });

  test("may ask what no machine asks, and keeps the sentence that a wrong option is true of", () => {
    const { questions } = publish({
      write: [
        {
          ...entry,
          kind: "statement-choice",
          quote: "L'Union économique eurasiatique (UEE) réunit 5 États.",
          document: "c",
          stem: `Laquelle compte cinq membres${NNBSP}?`,
          key: "Union économique eurasiatique",
          distractors: [
            "Organisation mondiale du commerce",
            { label: "Organisation du Traité de sécurité collective", quote: "réunit 6 États" },
          ],
        },
      ],
    });
    const opened = kindNamed("statement-choice").open(questions[0]!.content);
    expect(opened.item().options).toHaveLength(3);
    expect(opened.reveal({ option: 2 }, "a").whyNot?.evidence.sentenceId).toBe("c-1");
  });

  test.each([
    ["words that stand nowhere", { quote: "L'exposition a fermé." }, "entry-matches-nothing"],
    ["an unknown document", { document: "z" }, "entry-matches-nothing"],
    ["an unknown kind", { kind: "riddle" }, "entry-matches-nothing"],
    ["a key that is no date", { key: "un beau jour" }, "entry-does-not-fit"],
    ["a date that the sentence does not give", { key: "11 juin 2016" }, "key-not-in-evidence"],
    ["a stem that is no question", { stem: "L’exposition a ouvert." }, "stem-not-a-question"],
  ])("is refused for %s", (_name, change, code) => {
    const { questions, findings } = publish({ write: [{ ...entry, ...change }] });
    expect(questions).toEqual([]);
    expect(findings).toEqual([`${code} exposition`]);
  });
});

test("without a review, what clears the bar is published and the rest waits", () => {
  const { questions, held } = publishQuestions(written, null, bench, () => {});
  expect(questions.length + held.length).toBe(written.length);
  expect(Math.min(...questions.map(({ score }) => score))).toBeGreaterThanOrEqual(0.7);
  expect(held.every(({ why, question }) => why === "below-the-bar" && question.score < 0.7)).toBe(true);
});

test("a review with an unknown field or a malformed version is refused", () => {
  expect(readReview({ aprove: {} }).ok).toBe(false);
  expect(readReview({ approve: { x: "v1" } }).ok).toBe(false);
  expect(readReview(null)).toEqual({ ok: true, value: { approve: {}, reject: {}, reword: {}, write: [] } });
});
