import type { Constraint } from "./constraint";
import { ADJECTIVE_CONSTRAINTS } from "./constraints-adjectives";
import { ADVERB_CONSTRAINTS } from "./constraints-adverbs";
import { CAPITAL_CONSTRAINTS } from "./constraints-capitals";
import { CLITIC_CONSTRAINTS } from "./constraints-clitics";
import { LINK_CONSTRAINTS } from "./constraints-links";
import { NOUN_CONSTRAINTS } from "./constraints-nouns";
import { PARTITIVE_CONSTRAINTS } from "./constraints-partitives";
import { PRONOUN_CONSTRAINTS } from "./constraints-pronouns";
import { QUANTITY_CONSTRAINTS } from "./constraints-quantities";
import { VERB_CONSTRAINTS } from "./constraints-verbs";

/** All constraints of French, in the order in which they are tried. */
export const CONSTRAINTS: readonly Constraint[] = [
  ...CLITIC_CONSTRAINTS,
  ...PRONOUN_CONSTRAINTS,
  ...LINK_CONSTRAINTS,
  ...ADVERB_CONSTRAINTS,
  ...PARTITIVE_CONSTRAINTS,
  ...QUANTITY_CONSTRAINTS,
  ...CAPITAL_CONSTRAINTS,
  ...NOUN_CONSTRAINTS,
  ...ADJECTIVE_CONSTRAINTS,
  ...VERB_CONSTRAINTS,
];
