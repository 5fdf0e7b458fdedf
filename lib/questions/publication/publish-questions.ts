import type { Fact } from "@/lib/facts/fact";
import type { Notebook } from "@/lib/stage";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { composeQuestion } from "./compose-question";
import { kindNamed } from "../kinds";
import { faultsOf } from "../linter";
import type { Item, Question } from "../question";
import { stateOf } from "./rank";
import type { Review } from "./review";
import { addLeaks } from "./leaks";
import { toldBy } from "./told";
import { remember, versionOf } from "../write-questions";

/** What learners are asked, what waits, and the facts that only an editor's questions ask for. */
export type Publication = {
  readonly questions: readonly Question[];
  readonly held: readonly HeldQuestion[];
  readonly facts: readonly Fact[];
};

/** A question that waits for an editor, or that one refused. */
export type HeldQuestion = {
  readonly question: Question;
  readonly why: "unreviewed" | "rejected" | "below-the-bar";
  /** The editor's reason, for a rejected question; null otherwise. */
  readonly reason: string | null;
};

/** Questions of one course are published without an editor where they clear the bar; where there is a review, it decides. */
export function publishQuestions(
  written: readonly Question[],
  review: Review | null,
  bench: Bench,
  note: Notebook,
): Publication {
  if (review === null) return publishUnread(written, bench);
  const judged = written.map((question) => judge(question, review, bench, note));
  const published = judged.flatMap((outcome) => ("why" in outcome ? [] : [outcome]));
  const held = judged.flatMap((outcome) => ("why" in outcome ? [outcome] : []));
  noteStaleEntries(written, review, note);
  const composed = composeAll(review, published, bench, note);
  return {
    questions: addLeaks([...published, ...composed.map(({ question }) => question)], bench),
    held,
    facts: composed.flatMap(({ fact }) => (fact === null ? [] : [fact])),
  };
}

function publishUnread(written: readonly Question[], bench: Bench): Publication {
  const isGood = ({ score }: Question): boolean => stateOf(score) === "auto";
  return {
    questions: addLeaks(written.filter(isGood), bench),
    held: written
      .filter((question) => !isGood(question))
      .map((question) => ({ question, why: "below-the-bar", reason: null })),
    facts: [],
  };
}

function judge(question: Question, review: Review, bench: Bench, note: Notebook): Question | HeldQuestion {
  const { id, version } = question;
  const rejection = review.reject[id];
  if (rejection?.version === version) return { question, why: "rejected", reason: rejection.reason };
  const rewording = review.reword[id];
  if (rewording?.version === version) return reworded(question, rewording, bench, note);
  return review.approve[id] === version ? question : { question, why: "unreviewed", reason: null };
}

/** A rewording that does not fit, or that the linter refuses, leaves the question unreviewed. */
function reworded(
  question: Question,
  rewording: NonNullable<Review["reword"][string]>,
  bench: Bench,
  note: Notebook,
): Question | HeldQuestion {
  const kind = kindNamed(question.kind);
  const content = kind.reword(question.content, rewording);
  if (content === null) {
    note({ ...placeOf(question, bench), code: "rewording-does-not-fit", stem: question.id });
    return { question, why: "unreviewed", reason: null };
  }
  const item = kind.open(content).item();
  const fact = bench.facts.find(({ id }) => id === question.factId) ?? null;
  const document = documentOf(bench, question.documentSlug);
  const sentence = sentenceOf(bench, question.evidence.sentenceId);
  const faults = faultsOf({
    ...question,
    origin: "reworded",
    item,
    fact,
    document,
    sentence,
    bench,
    earlier: new Map(),
  });
  faults.forEach((code) => note({ ...placeOf(question, bench), code, stem: item.stem }));
  if (faults.length > 0) return { question, why: "unreviewed", reason: null };
  const tells = toldBy({ ...question, item }, bench);
  return { ...question, content, version: versionOf(question.kind, item), origin: "reworded", tells };
}

/** Each entry must speak of a question as it is written today. */
function noteStaleEntries(written: readonly Question[], { approve, reject, reword }: Review, note: Notebook): void {
  const versions = new Map(written.map(({ id, version }) => [id, version]));
  const entries = [
    ...Object.entries(approve),
    ...[...Object.entries(reject), ...Object.entries(reword)].map(([id, { version }]) => [id, version] as const),
  ];
  for (const [id, version] of entries) {
    if (versions.get(id) === version) continue;
    note({ stage: "review", code: "entry-matches-nothing", path: "review.yml", span: { start: 0, end: 0 }, stem: id });
  }
}

function composeAll({ write }: Review, published: readonly Question[], bench: Bench, note: Notebook) {
  const earlier = new Map<string, Item[]>();
  for (const { kind, content } of published) remember(earlier, kind, kindNamed(kind).open(content).item());
  return write.flatMap((entry) => {
    const composed = composeQuestion(entry, bench, earlier);
    if (composed.ok) {
      remember(earlier, entry.kind, composed.value.item);
      return [composed.value];
    }
    composed.failure.forEach((code) =>
      note({ stage: "review", code, path: "review.yml", span: { start: 0, end: 0 }, stem: entry.id }),
    );
    return [];
  });
}

const placeOf = ({ evidence }: Question, bench: Bench) => ({
  stage: "review",
  path: documentOf(bench, evidence.documentSlug).path,
  span: evidence.span,
});
