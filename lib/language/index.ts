import { fr } from "./fr/fr";
import type { Language } from "./language";

/** Every language that documents can be read in. To add one: its folder, its corpus, its messages, and its name here. */
export const LANGUAGES: readonly Language[] = [fr];

/** The language with a BCP 47 code; regional codes such as "fr-CA" find their language. Null if we do not read it. */
export const languageNamed = (code: string): Language | null =>
  LANGUAGES.find((language) => language.code === code.toLowerCase().split("-")[0]) ?? null;
