import { readLanguage } from "@/lib/use-cases/read-language";

/** French with its lexicon, as the pipeline reads with it; one for all tests of a file. */
export const french = readLanguage("fr");
