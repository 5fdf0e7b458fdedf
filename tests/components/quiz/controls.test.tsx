import { describe, expect, test } from "vitest";
import { AnswerControl, type ControlWords } from "@/components/quiz/answer-control";
import { AnswerItem } from "@/components/quiz/answer-item";
import { Correction } from "@/components/quiz/correction";
import type { Proof } from "@/components/quiz/proof";
import type { Control, Graded, Reveal } from "@/lib/questions/question";
import { render, textOf } from "../render";

const items = ["Traité de Rome", "Traité de Paris", "Traité de Nice"].map((label, index) => ({
  id: String(index + 1),
  label,
}));
const dates = ["1951", "1957", "2001"].map((label, index) => ({ id: String(index + 1), label }));
const order: ControlWords = {
  type: "order",
  hint: "Donnez un rang",
  ways: "ou glissez",
  oldest: "le plus ancien",
  latest: "le plus récent",
  rank: "Rang de : {event}",
  up: "Monter : {event}",
  down: "Descendre : {event}",
  moved: "Rang {rank} : {event}",
};

const show = (control: Control, words: ControlWords, text = "") =>
  render(<AnswerControl control={control} followUp={null} text={text} words={words} />);

describe("as the server writes them, controls are plain forms", () => {
  test("an order: a rank field for each event, empty and named after it", () => {
    const html = show({ type: "order", items }, order);
    for (const { id, label } of items) {
      expect(html).toContain(`name="response-${id}"`);
      expect(html).toContain(`aria-label="Rang de : ${label}"`);
      expect(html).toContain(`aria-label="Monter : ${label}"`);
    }
    expect(html).toContain("<legend");
    expect(html).not.toMatch(/value="[1-3]"/);
  });

  test("an order that comes back keeps what was written", () => {
    const html = show({ type: "order", items }, order, "1=2,2=2,3=x");
    expect([...html.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(["2", "2", "x"]);
  });

  test("pairs: a list of the dates for each event, nothing chosen", () => {
    const words: ControlWords = { type: "match", hint: "Une fois", none: "Choisir", date: "Date de : {event}" };
    const html = show({ type: "match", items, dates }, words);
    expect(html.match(/<select/g)).toHaveLength(3);
    expect(html.match(/<option value=""/g)).toHaveLength(3);
    expect(html.match(/>1957<\/option>/g)).toHaveLength(3);
    expect(show({ type: "match", items, dates }, words, "2=3")).toMatch(/<option value="3" selected="">2001/);
  });

  test("several: a check box for each option, under one name", () => {
    const html = show({ type: "several", options: items }, { type: "several", hint: "Cochez" });
    expect(html.match(/<input type="checkbox"[^>]* name="response"/g)).toHaveLength(3);
    expect(html).toContain("<legend");
  });

  test("text: one line, nothing suggested by the browser", () => {
    const html = show(
      { type: "text", asks: "words" },
      { type: "text", label: "Votre réponse", howTo: "Librement" },
      "Turq",
    );
    expect(html).toContain('name="response"');
    expect(html).toContain('value="Turq"');
    expect(html).toContain('autoComplete="off"');
  });
});

const proof = (quote: string): Proof => ({
  evidence: {
    documentSlug: "b",
    sectionId: "s",
    sentenceId: "p",
    span: { start: 0, end: 1 },
    before: "",
    quote,
    after: "",
  },
  letter: "B",
  title: "Une politique",
  language: "fr",
  href: "/cours/c/lecons/l#p",
});
const partial: Graded = { status: "graded", score: 0.67, verdict: "partial" };
const revealed = (given: readonly (string | null)[]): Reveal => ({
  keyText: "Traité de Paris (1951) ; Traité de Rome (1957) ; Traité de Nice (2001)",
  answerText: "…",
  options: [],
  items: ["Traité de Paris", "Traité de Rome", "Traité de Nice"].map((label, index) => ({
    label,
    date: ["1951", "1957", "2001"][index]!,
    given: given[index] ?? null,
    isRight: given[index] === String(index + 1),
    evidence: proof(label).evidence,
  })),
  dates: null,
  spelling: null,
  whyNot: null,
});

const correct = (control: Control, reveal: Reveal, grade: Graded) =>
  render(
    <Correction
      question={{ stem: "Rangez.", context: null, control }}
      reveal={reveal}
      grade={grade}
      seed="a"
      proof={proof("la preuve de l’ancre")}
      items={reveal.items.map((item) => ({ ...item, proof: proof(`preuve : ${item.label}`) }))}
      other={null}
      next={{ href: "/quiz/a", isResult: false }}
      report={null}
    />,
  );

describe("the correction", () => {
  test("of an order shows every event with its date, its rank and its own sentence", () => {
    const html = correct({ type: "order", items }, revealed(["2", "1", "3"]), partial);
    const text = textOf(html);
    expect(text).toContain("Traité de Paris 1951 ✘ votre rang : 2 preuve : Traité de Paris");
    expect(text).toContain("Traité de Nice 2001 ✔ à sa place preuve : Traité de Nice");
    expect(text).toContain("En partie juste. L’ordre des documents :");
    expect(text).not.toContain("la preuve de l’ancre");
    expect(html.match(/<mark>/g)).toHaveLength(3);
  });

  test("of pairs names the date that was given", () => {
    const text = textOf(correct({ type: "match", items, dates }, revealed(["1957", "1951", "3"]), partial));
    expect(text).toContain("Traité de Paris 1951 ✘ votre date : 1957");
    expect(text).toContain("Les dates des documents :");
  });

  test("after “je ne sais pas” has neither ticks nor crosses", () => {
    const unknown: Graded = { status: "graded", score: 0, verdict: "unknown" };
    const text = textOf(correct({ type: "order", items }, revealed([]), unknown));
    expect(text).not.toMatch(/[✔✘]/);
    expect(text).toContain("Voici l’ordre des documents :");
  });

  test("of several answers tells the forgotten from the chosen", () => {
    const options = ["La Finlande", "La Grèce", "La Suède"].map((label, index) => ({
      id: String(index + 1),
      label,
      isKey: index < 2,
      isChosen: index !== 1,
    }));
    const text = textOf(
      correct(
        { type: "several", options },
        { ...revealed([]), keyText: "La Finlande et la Grèce", options, items: [] },
        partial,
      ),
    );
    expect(text).toContain("La Finlande ✔ Votre réponse, la bonne");
    expect(text).toContain("La Grèce ✔ Bonne réponse, oubliée");
    expect(text).toContain("La Suède ✘ Votre réponse");
  });

  test("of a word with a slip teaches its spelling", () => {
    const right: Graded = { status: "graded", score: 1, verdict: "right" };
    const reveal: Reveal = {
      ...revealed([]),
      items: [],
      keyText: "Chevron",
      answerText: "Chevrom",
      spelling: "Chevron",
    };
    const text = textOf(correct({ type: "text", asks: "words" }, reveal, right));
    expect(text).toContain("Chevrom ✔ à une lettre près");
    expect(text).toContain("On écrit « Chevron ».");
  });
});

test("the result counts the events that stood in their place, and lists them with their dates", () => {
  const { items: events, keyText } = revealed(["2", "1", "3"]);
  const text = textOf(
    render(
      <AnswerItem
        position={1}
        context="Traités de l’Union"
        stem="Rangez."
        grade={partial}
        answerText="…"
        keyText={keyText}
        items={events}
        certainty={null}
        proof={proof("la preuve")}
      />,
    ),
  );
  expect(text).toContain("Traités de l’Union Rangez.");
  expect(text).toContain("Vous ✔ 1 sur 3 à leur place");
  expect(text).toContain("✘ 1951 Traité de Paris");
  expect(text).toContain("✔ 2001 Traité de Nice");
});
