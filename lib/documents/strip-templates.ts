import { replaceMapped, type MappedText } from "./mapped-text";
import { takeOut, type Drop, type ReasonedCut } from "./take-out";

/** Templates of the French Wikipedia that stand for words of the sentence; all others are taken out. */
const WORDS: readonly (readonly [pattern: RegExp, words: (match: RegExpExecArray) => string])[] = [
  // {{date|30|mai|1431|en droit}}: the fourth part is a link's.
  [
    /\{\{(?:date(?: de (?:naissance|décès))?-?|jd)\|([^{}|\n]{1,20})(?:\|([^{}|\n]{1,20}))?(?:\|([^{}|\n]{0,20}))?(?:\|[^{}\n]{0,60})?\}\}/gi,
    ([, ...parts]) =>
      parts
        .slice(0, 3)
        .filter((part) => part !== undefined && part !== "")
        .join(" "),
  ],
  [
    /\{\{(?:unité|nombre|heure)\|([^{}|\n]{1,30})(?:\|([^{}|\n]{0,30}))?(?:\|[^{}\n]{0,30})?\}\}/gi,
    ([, count = "", unit = ""]) => (unit === "" ? count : `${count} ${unit}`),
  ],
  // {{s-|XIX|e}}, {{-s|V|e}}: a century, the second before our era.
  [
    /\{\{(-?)s(?:[ -]*mini)?-?\|([IVXLC]+)(?:\|(er|e))?(?:\|[^{}\n]{0,20})?\}\}/g,
    ([, isBefore = "", count = "", ending = "e"]) => `${count}${ending} siècle${isBefore === "" ? "" : " av. J.-C."}`,
  ],
  [
    /\{\{sp-?\|([IVXLC]+)\|(er|e)\|([^{}|\n]{1,10})\|([IVXLC]+)\|(er|e)\|?s?\}\}/g,
    ([, from, first, joint, to, second]) => `${from}${first} ${joint} ${to}${second} siècle`,
  ],
  [/\{\{((?:\d{1,3}|[IVXLC]{1,6})(?:er|re|e))\}\}/g, ([, ordinal = ""]) => ordinal],
  [/\{\{citation\|([^{}|]*)(?:\|[^{}]*)?\}\}/gi, ([, words = ""]) => `« ${words} »`],
  [/\{\{formatnum:([^{}|]*)\}\}/gi, ([, number = ""]) => number],
  [
    /\{\{(?:lang(?:ue)?\|[a-z-]{2,8}|abréviation|abr|nobr|nowrap|refnec|référence souhaitée|page|petit|terme défini|incise)\|([^{}|]*)(?:\|[^{}]*)?\}\}/gi,
    ([, words = ""]) => words,
  ],
];

/** Reads templates that stand for words and takes the others out, with all that is nested in them. */
export function stripTemplates(mapped: MappedText, drop: Drop): MappedText {
  if (!mapped.text.includes("{{")) return mapped;
  let clean = mapped;
  for (const [pattern, words] of WORDS) clean = replaceMapped(clean, pattern, words);
  return takeOut(clean, templatesIn(clean.text), drop);
}

/** The outermost templates; one that is not closed is left alone. Only one that begins a line is told of. */
function templatesIn(text: string): readonly ReasonedCut[] {
  const cuts: ReasonedCut[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(/\{\{|\}\}/g)) {
    if (match[0] === "{{") open.push(match.index);
    const start = match[0] === "}}" ? open.pop() : undefined;
    if (start === undefined) continue;
    while (cuts.length > 0 && cuts.at(-1)!.start >= start) cuts.pop();
    const isLine = start === 0 || text[start - 1] === "\n";
    cuts.push({ start, end: match.index + 2, filling: "", reason: isLine ? "template" : null });
  }
  return cuts;
}
