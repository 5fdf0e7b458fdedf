import type { Language } from "@/lib/language/language";
import { numberIn } from "../controls/labels";
import type { LintRule } from "./rule";

/**
 * Two options that say the same: letters, accents, spaces and articles aside, in figures or in words ("deux", "2"), or by
 * two names of one country or organisation ("Biélorussie", "Belarus").
 */
export const duplicateOptions: LintRule = {
  code: "duplicate-options",
  doubts: "item",
  hasFault: ({ item: { options }, bench: { language } }) =>
    [folded, valueOf, nameOf].some((senseOf) => {
      const senses = options.map((label) => senseOf(label, language)).filter((sense) => sense !== null);
      return new Set(senses).size < senses.length;
    }),
};

const folded = (label: string): string =>
  label
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** What a number says with its unit, in figures or in words; null for any other label. */
function valueOf(label: string, { grammar }: Language): string | null {
  const figures = numberIn(label);
  if (figures !== null) return `${figures} ${label.replace(/^[\d\s.,]+/u, "")}`.trim();
  const words = grammar.quantities.read(label);
  return words === null ? null : String(words.value);
}

/** The country or organisation that a label names and nothing besides; null for a label that says more, or of a name of one's own. */
function nameOf(label: string, { grammar, cues }: Language): string | null {
  const bare = label.replace(/^(?:l[ae]s? |l[’'])/iu, "");
  const isName = cues.contentWords(bare).length === 1 || grammar.name(bare.toLowerCase()) !== null;
  const [name, ...more] = isName ? grammar.namesIn(bare) : [];
  return name === undefined || more.length > 0 ? null : name;
}
