import type { QuantityFact } from "@/lib/facts/fact";
import { slice } from "@/lib/span";
import { documentOf } from "../bench/bench";
import { defineTextKind } from "../controls/text";

/** Figures that are learnt by heart; with more of them one would type a guess. */
const MOST_FIGURES = { amount: 2, rank: 3 } as const;

/** "Complétez : « … devenant ainsi le _____ membre. »": the number typed, as figures or in words. */
export const clozeTyped = defineTextKind({
  kind: "cloze-typed",
  difficulty: 3,
  write: (fact, bench) => {
    if (fact.kind !== "quantity" || !isLearnt(fact)) return { drafts: [], declined: [] };
    const written = slice(documentOf(bench, fact.documentSlug).source, fact.quantity.span);
    const stem = bench.language.phrases.complete(fact.frame);
    const key = bench.language.numbers.writeLike(fact.quantity.value, written);
    const codes = [...fact.doubts, ...(stem === null || key === null ? ["unsayable"] : [])];
    if (stem === null || key === null || codes.length > 0) {
      return { drafts: [], declined: codes.map((code) => (stem === null ? { code } : { code, stem })) };
    }
    const { unit } = fact.quantity;
    const content = {
      stem,
      context: null,
      language: bench.language.code,
      asks: "number" as const,
      key,
      // Whoever repeats the unit has not answered less well.
      aliases: unit === "" ? [] : [`${key} ${unit}`],
      known: [],
    };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});

/** Known by heart, and exactly: "environ 300" is as well remembered by whoever types 310. */
const isLearnt = ({ quantity: { value, modifier, type } }: QuantityFact): boolean =>
  modifier === "" &&
  String(value).replace(/\D/gu, "").replace(/0+$/u, "").length <= MOST_FIGURES[type === "ordinal" ? "rank" : "amount"];
