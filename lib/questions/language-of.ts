import { languageNamed } from "@/lib/language";
import type { Language } from "@/lib/language/language";

/** The language that a question's content was written with. @throws Error if it was taken away since */
export function languageOf({ language: code }: { readonly language: string }): Language {
  const language = languageNamed(code);
  if (language === null) throw new Error(`this version does not read "${code}"`);
  return language;
}
