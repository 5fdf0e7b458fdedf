import type { Evidence } from "@/lib/questions/question";

/** A proof that says which event it proves. */
export const proofNamed = (name: string): Evidence => ({
  documentSlug: "a",
  sectionId: "a-s",
  sentenceId: `a-${name}`,
  span: { start: 0, end: name.length },
  before: "",
  quote: name,
  after: "",
});

/** The content of a question about dated events, in the order of time: `{ Lisbonne: "1992-05-23" }`. */
export const datedContent = (events: Readonly<Record<string, string>>) => ({
  stem: "Rangez les événements du plus ancien au plus récent.",
  context: null,
  language: "fr",
  events: Object.entries(events).map(([label, edtf]) => ({ label, edtf, evidence: proofNamed(label) })),
});

/** Seeds for as many orders. */
export const SEEDS = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
