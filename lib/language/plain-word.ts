const SPACE = 32;
const COMMA = 44;

/** The letters of French, each once; any other letter is left to those who know more. */
const LETTERS = "a-zA-ZÀ-ÖØ-öø-ÿœŒ";

/** By the code of a character: 1 for a letter of French. */
const IS_LETTER: Uint8Array = Uint8Array.from({ length: 0x180 }, (_, code) =>
  new RegExp(`[${LETTERS}]`, "u").test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Where a plain word ends that begins at an index: letters and nothing else before a space or a comma, as most words of a
 * text are. The index itself where none begins, or where its letters go on in something else.
 *
 * A pattern would do, but all that is read is cut into words, and this is much quicker.
 */
export function plainWordEnd(text: string, from: number): number {
  let end = from;
  while (IS_LETTER[text.charCodeAt(end)] === 1) end++;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA ? end : from;
}
