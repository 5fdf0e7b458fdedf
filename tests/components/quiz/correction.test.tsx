import { describe, expect, test } from "vitest";
import { Correction } from "@/components/quiz/correction";
import type { Proof } from "@/components/quiz/proof";
import { readEdtf } from "@/lib/calendar/read-edtf";
import type { Evidence, Graded, Reveal } from "@/lib/questions/question";
import { render, textOf } from "../render";

const evidence: Evidence = {
  documentSlug: "b",
  sectionId: "section",
  sentenceId: "phrase",
  span: { start: 0, end: 10 },
  before: "",
  quote: "23 mai 92 : Signature par le Kazakhstan du protocole de Lisbonne",
  after: " : le pays renonce aux armements nucléaires",
};
const proof: Proof = {
  evidence,
  letter: "B",
  title: "Une politique",
  language: "fr",
  href: "/cours/c/lecons/l#phrase",
};
const other: Proof = { ...proof, evidence: { ...evidence, before: "", quote: "1996 : Signature du TICE", after: "" } };
const right: Graded = { status: "graded", score: 1, verdict: "right" };
const wrong: Graded = { status: "graded", score: 0, verdict: "wrong" };

const choice = { stem: "Quel texte ?", context: null, control: { type: "choice", options: [] } } as const;
const dated = { stem: "À quelle date ?", context: null, control: { type: "date", precision: "day" } } as const;

const reveal = (chosen: number): Reveal => ({
  keyText: "Le protocole de Lisbonne",
  answerText: ["Le TICE", "Le protocole de Lisbonne"][chosen]!,
  options: ["Le TICE", "Le protocole de Lisbonne"].map((label, index) => ({
    id: String(index + 1),
    label,
    isKey: index === 1,
    isChosen: index === chosen,
  })),
  items: [],
  dates: null,
  spelling: null,
  whyNot: chosen === 0 ? { answer: "Le TICE", evidence: other.evidence } : null,
});

const show = (props: Partial<Parameters<typeof Correction>[0]>) =>
  render(
    <Correction
      question={choice}
      reveal={reveal(0)}
      grade={wrong}
      seed="a"
      proof={proof}
      items={[]}
      other={null}
      next={{ href: "/quiz/a", isResult: false }}
      report={null}
      {...props}
    />,
  );

describe("a correction", () => {
  test("marks the wrong and the right option by sign and word, and explains the wrong one with its sentence", () => {
    const text = textOf(show({ other }));
    expect(text).toContain("Le TICE ✘ Votre réponse");
    expect(text).toContain("Le protocole de Lisbonne ✔ Bonne réponse");
    expect(text).toContain("Dans les documents, cette réponse désigne autre chose : 1996 : Signature du TICE");
    expect(text).toContain("Document B, Une politique");
  });

  test("highlights the proof and nothing else", () => {
    const marks = [...show({ other }).matchAll(/<mark>(.*?)<\/mark>/g)].map(([, inner]) => textOf(inner ?? ""));
    expect(marks).toEqual(["23 mai 92 : Signature par le Kazakhstan du protocole de Lisbonne"]);
  });

  test("opens the lesson at the sentence", () => {
    expect(show({})).toContain('href="/cours/c/lecons/l#phrase"');
  });

  test("says the same words each time it is shown, and the answer in them", () => {
    const first = textOf(show({}));
    expect(textOf(show({}))).toBe(first);
    expect(first).toMatch(/La réponse : Le protocole de Lisbonne\./);
  });

  test("does not scold: an answer that is right has no cross", () => {
    expect(textOf(show({ reveal: reveal(1), grade: right }))).not.toContain("✘");
  });

  test("leads to the result after the last question", () => {
    expect(textOf(show({ next: { href: "/quiz/a/resultat", isResult: true } }))).toContain("Voir le résultat");
  });

  test("draws a wrong date and the right one on one line, the proof beside what the wrong one designates", () => {
    const html = show({
      question: dated,
      reveal: {
        keyText: "23 mai 1992",
        answerText: "1996",
        options: [],
        items: [],
        spelling: null,
        dates: { key: readEdtf("1992-05-23")!, given: readEdtf("1996")! },
        whyNot: { answer: "1996", evidence: other.evidence },
      },
      other,
    });
    expect(html).toContain("1996 et 23 mai 1992 sur une même ligne\u202f: quatre ans d’écart");
    const text = textOf(html);
    expect(text).toContain("La preuve");
    expect(text).toContain("Ce que désigne « 1996 »");
  });

  test("after “je ne sais pas” it simply tells", () => {
    const unknown: Graded = { status: "graded", score: 0, verdict: "unknown" };
    const silent = { ...reveal(1), answerText: null, options: reveal(5).options, whyNot: null };
    const text = textOf(show({ grade: unknown, reveal: silent }));
    expect(text).not.toContain("✘");
    expect(text).toContain("Le protocole de Lisbonne ✔ Bonne réponse");
  });
});
