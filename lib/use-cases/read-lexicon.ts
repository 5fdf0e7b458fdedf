import "server-only";
import { readFileSync } from "node:fs";
import type { Language } from "@/lib/language/language";
import type { Lexicon } from "@/lib/language/lexicon";

/** Where the set-up leaves the compiled lexicon of a language, from the project's root; not in git. */
export const lexiconFile = (code: string): string => `lib/language/${code}/generated/lexicon.bin`;

/** The lexicon of a language, read once for each process. @throws Error if the set-up has not compiled it */
export function readLexicon({ code, openLexicon }: Language): Lexicon {
  const known = lexicons.get(code);
  if (known) return known;
  const lexicon = openLexicon(bytesOf(lexiconFile(code)));
  lexicons.set(code, lexicon);
  return lexicon;
}

const lexicons = new Map<string, Lexicon>();

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${path} is missing: npm run build makes it`, { cause });
  }
}
