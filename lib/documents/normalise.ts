import { mappedFrom, replaceMapped, type MappedText } from "./mapped-text";
import { repairMojibake } from "./repair-mojibake";

/** Characters that mean the same to a reader and not to a machine. */
const PLAIN: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u202f": " ",
  "\u2007": " ",
  "\u3000": " ",
  "\t": " ",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "′": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u00ad": "",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u2060": "",
  "\ufeff": "",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬀ: "ff",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ᵉ: "e",
  ʳ: "r",
  "\u2028": "\n",
  "\u2029": "\n\n",
  "\u0085": "\n",
  "\u000b": "\n",
  "\u000c": "\n\n",
};

const UNUSUAL =
  /[\u00a0\u202f\u2000-\u200d\u2010\u2011\u2028\u2029\u2060\u3000\ufeff\u0085\u000b\u000c\t’‘ʼ′´“”„‟\u00adﬁﬂﬀﬃﬄᵉʳ]/gu;

/** A letter with its marks, or Hangul written in parts: the smallest stretch that NFC may change. */
const DECOMPOSED = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+/gu;

/**
 * The source with one character for one meaning: NFC, plain spaces, apostrophes and quotation marks, `\n` for line ends,
 * no soft hyphens, and the letters that a wrong decoding made of others.
 *
 * A soft hyphen takes the line end behind it along, and a hyphen that a line end cuts off from a lower-case letter goes too.
 */
export function normalise(source: string): MappedText {
  let mapped = repairMojibake(mappedFrom(source));
  mapped = replaceMapped(mapped, /\r\n?/g, "\n");
  mapped = replaceMapped(mapped, /[\u00ad¬]\n[ \t]*/g, "");
  // Code in Markdown; a single one is a poor apostrophe, three are a fence.
  mapped = replaceMapped(mapped, /`(?<![\p{L}`]`)([^`\n]{1,200})`(?![\p{L}`])/gu, ([, words = ""]) => words);
  mapped = replaceMapped(mapped, /`(?<!``)(?!`)/g, "'");
  mapped = replaceMapped(mapped, DECOMPOSED, ([cluster]) => cluster.normalize("NFC"));
  mapped = replaceMapped(mapped, UNUSUAL, ([character]) => PLAIN[character] ?? " ");
  mapped = replaceMapped(mapped, /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, " ");
  return mapped;
}
