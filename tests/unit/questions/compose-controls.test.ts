import { describe, expect, test } from "vitest";
import type { Note } from "@/lib/stage";
import { kindNamed } from "@/lib/questions/kinds";
import { publishQuestions } from "@/lib/questions/publication/publish-questions";
import { readReview } from "@/lib/questions/publication/review";
import { smallCourse } from "./small-course";

const { bench } = smallCourse();
const NNBSP = "\u202f";

/** Publishes nothing but what an editor wrote; gives the questions laid open, and what was found fault with. */
function write(entry: object) {
  const review = readReview({ write: [{ id: "essai", label: "essai", document: "a", ...entry }] });
  if (!review.ok) throw new Error(review.failure);
  const notes: Note[] = [];
  const { questions } = publishQuestions([], review.value, bench, (note) => void notes.push(note));
  return {
    items: questions.map(({ kind, content }) => kindNamed(kind).open(content).item()),
    codes: notes.map(({ code }) => code),
  };
}

describe("an editor may ask for several right answers", () => {
  const entry = {
    kind: "statement-several",
    document: "c",
    quote: "La Commission économique (CESAP) compte 53 États membres et la part du commerce atteint 57% du total.",
    stem: `De quoi parle la phrase${NNBSP}?`,
    key: ["La Commission économique", "La part du commerce"],
    distractors: ["Le protocole de Lisbonne", "L’Union économique"],
  };

  test("each of them in the words of the sentence", () => {
    const { items, codes } = write(entry);
    expect(codes).toEqual([]);
    expect(items[0]?.keys).toEqual(entry.key);
    expect(items[0]?.options).toEqual([...entry.key, ...entry.distractors]);
  });

  test.each([
    ["one right answer", { key: "La Commission économique" }, "entry-does-not-fit"],
    ["no wrong one", { distractors: [] }, "entry-does-not-fit"],
    [
      "a right answer that the sentence does not say",
      { key: ["La Commission économique", "La Ligue arabe"] },
      "key-not-in-evidence",
    ],
    [
      "right answers that are all longer",
      {
        distractors: ["Le vin", "Le blé"],
        key: ["La Commission économique (CESAP)", "La part du commerce atteint 57% du total"],
      },
      "longest-option-is-key",
    ],
    ["a kind that has one answer", { kind: "statement-choice" }, "entry-does-not-fit"],
  ])("and is refused for %s", (_why, change, code) => {
    expect(write({ ...entry, ...change })).toEqual({ items: [], codes: [code] });
  });
});

describe("an editor may ask for a word", () => {
  const entry = {
    kind: "statement-text",
    quote: "Le protocole de Lisbonne a été signé le 23 mai 1992.",
    stem: `Quel texte a été signé le 23 mai 1992${NNBSP}?`,
    key: "Le protocole de Lisbonne",
    aliases: ["Lisbonne"],
  };

  test("with other ways to write it", () => {
    const review = readReview({ write: [{ id: "essai", label: "essai", document: "a", ...entry }] });
    const { questions } = publishQuestions([], review.ok ? review.value : null, bench, () => {});
    const open = kindNamed("statement-text").open(questions[0]!.content);
    expect(open.answer({ response: ["lisbonne"] }, "a", null).grade).toMatchObject({ verdict: "right" });
    expect(open.show("a").control).toEqual({ type: "text", asks: "words" });
  });

  test("and a number where the key is one", () => {
    const review = readReview({
      write: [
        {
          id: "essai",
          label: "essai",
          document: "b",
          kind: "statement-text",
          quote: "devenant ainsi le 168e membre",
          stem: `Quel rang${NNBSP}?`,
          key: "168e",
        },
      ],
    });
    const { questions } = publishQuestions([], review.ok ? review.value : null, bench, () => {});
    const open = kindNamed("statement-text").open(questions[0]!.content);
    expect(open.show("a").control).toEqual({ type: "text", asks: "number" });
  });
});

describe("an editor may ask for the order of events, or for their dates", () => {
  const entry = {
    quote: "Le Kazakhstan a rejoint les Nations Unies le 2 mars 1992.",
    stem: "Rangez les événements du plus ancien au plus récent.",
    events: [
      { label: "Création de l’OCS", date: "15 juin 2001", quote: "a été créée le 15 juin 2001" },
      {
        label: "Adhésion à l’ONU",
        date: "2 mars 1992",
        quote: "Le Kazakhstan a rejoint les Nations Unies le 2 mars 1992.",
      },
      {
        label: "Protocole de Lisbonne",
        date: "23 mai 1992",
        quote: "Le protocole de Lisbonne a été signé le 23 mai 1992.",
      },
    ],
  };

  test.each(["order-events", "match-dates"])("%s: in any order, each with its sentence", (kind) => {
    const { items, codes } = write({ ...entry, kind });
    expect(codes).toEqual([]);
    expect(items[0]?.events).toEqual([
      { label: "Adhésion à l’ONU", date: "2 mars 1992", sentenceId: "a-0" },
      { label: "Protocole de Lisbonne", date: "23 mai 1992", sentenceId: "a-1" },
      { label: "Création de l’OCS", date: "15 juin 2001", sentenceId: "a-2" },
    ]);
  });

  const [ocs, onu, lisbonne] = entry.events;
  test.each([
    ["a date that its sentence does not give", [ocs, onu, { ...lisbonne, date: "24 mai 1992" }], "key-not-in-evidence"],
    ["words that stand nowhere", [ocs, onu, { ...lisbonne, quote: "Le protocole de Paris" }], "entry-matches-nothing"],
    ["what is no date", [ocs, onu, { ...lisbonne, date: "un beau jour" }], "entry-does-not-fit"],
    ["two events", [ocs, onu], "entry-does-not-fit"],
    ["no events", [], "entry-does-not-fit"],
  ])("and is refused for %s", (_why, events, code) => {
    expect(write({ ...entry, kind: "order-events", events })).toEqual({ items: [], codes: [code] });
  });
});

test("events take other words, the oldest first, and only as many", () => {
  const kind = kindNamed("order-events");
  const event = (label: string, edtf: string) => ({
    label,
    edtf,
    evidence: {
      documentSlug: "a",
      sectionId: "s",
      sentenceId: "p",
      span: { start: 0, end: 1 },
      before: "",
      quote: "x",
      after: "",
    },
  });
  const content = {
    stem: "Rangez les événements.",
    context: null,
    language: "fr",
    events: [event("A", "1991"), event("B", "1992"), event("C", "1993")],
  };
  const reworded = kind.reword(content, { options: ["Un", "Deux", "Trois"] });
  expect(
    kind
      .open(reworded)
      .item()
      .events?.map(({ label, date }) => `${label} ${date}`),
  ).toEqual(["Un 1991", "Deux 1992", "Trois 1993"]);
  expect(kind.reword(content, { options: ["Un", "Deux"] })).toBeNull();
});
