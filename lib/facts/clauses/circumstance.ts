import type { ReadingContext } from "./reading-context";
import { isCapitalised, type Token } from "../tokens";
import type { VerbGroup } from "./verb-group";
import { participleOf } from "./word-forms";

/** Tokens that show an adjunct of circumstance: "sous l’ égide de". */
const CIRCUMSTANCE = 4;

/**
 * The words after a verb without those that only say under whom or thanks to whom ("a rejoint l’Alliance sous la présidence
 * de Paul Petit"), where the object has a name or the verb needs none.
 */
export function withoutCircumstance(
  said: readonly Token[],
  group: VerbGroup,
  { grammar }: ReadingContext,
): readonly Token[] {
  const at = said.findIndex(
    (token, index) =>
      index > 0 &&
      token.kind === "word" &&
      grammar.circumstance.test(
        said
          .slice(index, index + CIRCUMSTANCE)
          .map(({ text }) => text)
          .join(" ")
          .replaceAll("' ", "'"),
      ),
  );
  const last = said[at - 1];
  // "une Constitution préparée sous la direction de": the participle goes with what it needs
  const isLeft = at > 1 && participleOf(last) !== null && !isCapitalised(last) && said[at - 2]?.pos === "NOUN";
  const kept = said.slice(0, Math.max(0, isLeft ? at - 1 : at));
  const isTold = kept.some(isCapitalised) || (group.isComplete && group.voice === "be");
  return at > 0 && isTold ? kept : said;
}
