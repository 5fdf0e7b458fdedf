import { wordDoubts } from "./clause-doubts";
import { nameInside } from "../answers/read-author";
import type { NamedHere, Scene } from "../scene";
import type { Token } from "../tokens";

/** Words that describe someone or something, with what they stand for put in their place. */
type Description = {
  readonly tokens: readonly Token[];
  readonly words: { readonly text: string; readonly open: boolean };
};

/** Linter codes for a description that leans on its text, holds the name of what it describes, or is true of others too. */
export const descriptionDoubts = (
  { tokens, words }: Description,
  { mention }: NamedHere,
  scene: Scene,
): readonly string[] => [
  ...wordDoubts(tokens, scene.context),
  ...(words.open ? ["unresolved-anaphora"] : []),
  ...(scene.context.grammar.notOne.test(words.text) ? ["not-unique"] : []),
  ...nameInside(mention.entityId, tokens, scene),
];

/** `bare-definite-subject` for "la capitale", whose place is not named, unless the world has one such thing. */
export const placeDoubts = (words: string, { context: { grammar } }: Scene): readonly string[] =>
  grammar.namesIn(`x ${words}`).size === 0 && !grammar.isWorldwide(words) ? ["bare-definite-subject"] : [];

/** `unresolved-anaphora` for "sa capitale". */
export const ownerDoubts = (tokens: readonly Token[], { context: { grammar } }: Scene): readonly string[] =>
  tokens.some(({ word }) => grammar.determiner(word)?.kind === "possessive") ? ["unresolved-anaphora"] : [];
