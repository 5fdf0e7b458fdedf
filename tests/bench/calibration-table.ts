/** What a reader said of a question: acceptable, to be mended, to be refused. */
export type Verdict = "A" | "M" | "R";

/** A question that was judged, with the score that it was given. */
export type Judged = {
  readonly kind: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly verdict: Verdict;
};

/** Of some judged questions: how many, with each verdict, and the share that is acceptable as it is. */
export type Row = {
  readonly name: string;
  readonly all: number;
  readonly A: number;
  readonly M: number;
  readonly R: number;
  readonly share: number;
};

/**
 * Reads a file of judgements: id, verdict and a note on each line, parted by tabs; blank lines and `#` lines are passed over.
 *
 * @throws Error on a line with another verdict
 */
export function readJudgements(text: string): ReadonlyMap<string, Verdict> {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [id = "", verdict = ""] = line.split("\t").map((field) => field.trim());
      if (verdict !== "A" && verdict !== "M" && verdict !== "R") throw new Error(`no verdict in "${line}"`);
      return [id, verdict];
    }),
  );
}

/** Precision against yield: a row a bar, lowest bar first. */
export const byBar = (judged: readonly Judged[], bars: readonly number[]): readonly Row[] =>
  bars.map((bar) =>
    rowOf(
      `≥ ${bar.toFixed(2)}`,
      judged.filter(({ score }) => score >= bar),
    ),
  );

/** A row a kind, in alphabetical order. */
export const byKind = (judged: readonly Judged[]): readonly Row[] => grouped(judged, ({ kind }) => [kind]);

/** A row a reason for doubt: the share that is acceptable in spite of it. */
export const byReason = (judged: readonly Judged[]): readonly Row[] =>
  grouped(judged, ({ reasons }) => (reasons.length === 0 ? ["(none)"] : reasons));

function grouped(judged: readonly Judged[], namesOf: (item: Judged) => readonly string[]): readonly Row[] {
  const names = [...new Set(judged.flatMap(namesOf))].toSorted();
  return names.map((name) =>
    rowOf(
      name,
      judged.filter((item) => namesOf(item).includes(name)),
    ),
  );
}

function rowOf(name: string, judged: readonly Judged[]): Row {
  const count = (verdict: Verdict): number => judged.filter((item) => item.verdict === verdict).length;
  const A = count("A");
  return {
    name,
    all: judged.length,
    A,
    M: count("M"),
    R: count("R"),
    share: judged.length === 0 ? 0 : A / judged.length,
  };
}

/** The rows as text, columns in line. */
export const printed = (rows: readonly Row[]): string =>
  rows
    .map(
      ({ name, all, A, M, R, share }) =>
        `${name.padEnd(26)} ${String(all).padStart(4)}  ${A}/${M}/${R}  ${Math.round(share * 100)} %`,
    )
    .join("\n");
