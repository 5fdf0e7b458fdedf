import "server-only";
import { readFileSync } from "node:fs";
import { AppError } from "@/lib/errors";
import { languageNamed } from "@/lib/language";
import type { Language } from "@/lib/language/language";
import { openLanguage, type OpenLanguage } from "@/lib/language/open-language";

/** Where the set-up leaves the compiled lexicon of a language, from the project's root; not in git. */
export const lexiconFile = (code: string): string => `lib/language/${code}/generated/lexicon.bin`;

/**
 * The language with a BCP 47 code and its lexicon, read once for each process.
 *
 * @throws AppError `invalid-input` if we do not read that language
 * @throws Error if the set-up has not compiled its lexicon
 */
export function readLanguage(code: string): OpenLanguage {
  const language = languageNamed(code);
  if (!language) throw new AppError("invalid-input", `no language pack for "${code}"`);
  const known = opened.get(language.code);
  if (known) return known;
  const open = openFromDisk(language);
  opened.set(language.code, open);
  return open;
}

const opened = new Map<string, OpenLanguage>();

const openFromDisk = (language: Language): OpenLanguage =>
  openLanguage(language, language.openLexicon(bytesOf(lexiconFile(language.code))));

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`${path} is missing: npm run build makes it`, { cause });
  }
}
