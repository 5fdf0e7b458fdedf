import { readFileSync } from "node:fs";
import type { Tagger } from "@/lib/language/lexicon";

/** A token as a person tagged it; offsets into its sentence. */
export type GoldToken = { readonly start: number; readonly end: number; readonly form: string; readonly pos: string };

/** A sentence of the sample with the tags that a person gave. */
export type GoldSentence = { readonly text: string; readonly tokens: readonly GoldToken[] };

/** Reads a part of the sample: a sentence a line, `form/TAG`; blanks between tokens, `|` where the text has none. */
export const sampleOf = (part: "build" | "measure"): readonly GoldSentence[] =>
  readFileSync(`tests/corpus/tagged/${part}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(sentenceOf);

function sentenceOf(line: string): GoldSentence {
  let text = "";
  const tokens = [...line.matchAll(/(?<form>[^ |]+)\/(?<pos>[A-Z]+)(?<glue>[ |]|$)/gu)].map(({ groups }) => {
    const { form = "", pos = "", glue } = groups ?? {};
    const start = text.length;
    text += form + (glue === " " ? " " : "");
    return { start, end: start + form.length, form, pos };
  });
  return { text, tokens };
}

/** Holds a tagger against a part: how many tokens a person found, and those that it cuts or tags otherwise. */
export function scoreOf(
  part: "build" | "measure",
  tag: Tagger,
): { readonly all: number; readonly wrong: readonly string[] } {
  const sentences = sampleOf(part);
  const wrong = sentences.flatMap(({ text, tokens }) => {
    const found = new Map(tag(text).map(({ start, end, pos }) => [`${start}-${end}`, pos]));
    return tokens
      .filter(({ start, end, pos }) => found.get(`${start}-${end}`) !== pos)
      .map(
        ({ start, end, form, pos }) => `${form}: ${found.get(`${start}-${end}`) ?? "cut"} for ${pos} in « ${text} »`,
      );
  });
  return { all: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0), wrong };
}
