import { replaceMapped, type MappedText } from "./mapped-text";
import { takeOutAll, type Drop } from "./take-out";

/** A line in italics right under a picture that stands alone. */
const CAPTION =
  /^(?<=^ {0,3}!\[[^\]\n]{0,300}\](?:\([^)\n]{0,600}\)|\[[^\]\n]{0,60}\]) *\n{1,2}) {0,3}([*_])(?=[^\s*_])[^*_\n]{1,300}\1 *$/gm;

/** Takes the markup of Markdown away, and the marks of notes that pages and papers have. */
export function stripMarkdown(mapped: MappedText, drop: Drop): MappedText {
  let clean = takeOutAll(mapped, /^---\n(?:[\w-]+:[^\n]*\n|[ -][^\n]*\n)*---(?=\n|$)/g, "front-matter", drop);
  clean = takeOutAll(
    clean,
    /^ {0,3}(`{3,6}|~{3,6})(?![`~])[^\n]*\n(?:(?! {0,3}(?:`{3}|~{3}))[^\n]*\n){0,400} {0,3}\1[^\n]*$/gm,
    "code",
    drop,
  );
  clean = takeOutAll(clean, CAPTION, "credit", drop);
  // A title is underlined; a line of dashes under a sentence parts two paragraphs.
  clean = replaceMapped(
    clean,
    /^([^\n#>*-][^\n]{0,118})\n(?:={3,}|(?<![.;,:] *\n)-{3,}) *$/gm,
    ([, title = ""]) => `# ${title}\n`,
  );
  clean = replaceMapped(clean, /^ {0,3}(?:`{3,}|~{3,}).*$|^ {0,3}(?:[-*_] ?){3,}$/gm, "");
  clean = takeOutAll(clean, /^ {0,3}\[\^[^\]\n]{1,30}\]:[^\n]*(?:\n {2,}[^\n]+)*$/gm, "note", drop);
  clean = takeOutAll(clean, /^ {0,3}\[[^\]\n]{1,60}\]: *(?:<[^>\n]*>|\S+)(?: +["'(][^\n]*)?$/gm, "address", drop);
  clean = replaceMapped(clean, /^ {0,3}#{1,6} +([^\n]*?)[ #]*$/gm, ([, title = ""]) => `# ${title}`);
  return stripMarks(stripEmphasis(stripLinks(clean)));
}

function stripLinks(mapped: MappedText): MappedText {
  let clean = replaceMapped(mapped, /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,600}\)|\[[^\]\n]{0,60}\])/g, "");
  clean = replaceMapped(
    clean,
    /\[([^[\]\n]{1,300})\]\((?:(?:https?:|\/|#|mailto:)[^)\n]{0,600}|[^()\s]{1,300}(?: "[^"\n]{0,200}")?)\)/g,
    ([, words = ""]) => words,
  );
  clean = replaceMapped(clean, /\[(\p{L}[^[\]\n]{0,300})\]\[[^[\]\n]{0,60}\]/gu, ([, words = ""]) => words);
  return replaceMapped(
    clean,
    /<(https?:\/\/[^<>\s]{1,600}|[^<>\s@]{1,60}@[^<>\s@]{1,60})>/g,
    ([, address = ""]) => address,
  );
}

/** Each pattern begins with its mark and then looks back: what is no mark is passed over at once. */
function stripEmphasis(mapped: MappedText): MappedText {
  let clean = replaceMapped(mapped, /(\*\*|__|~~)(?=\S)([^\n]{0,400}?\S)\1/g, ([, , words = ""]) => words);
  clean = replaceMapped(
    clean,
    /\*(?<![\p{L}\p{N}*\\]\*)(?=[^\s*])([^*\n]{0,400}[^\s*\\])\*(?![\p{L}\p{N}*])/gu,
    ([, words = ""]) => words,
  );
  clean = replaceMapped(
    clean,
    /_(?<![\p{L}\p{N}_\\/]_)(?=[^\s_])([^_\n]{0,400}[^\s_\\])_(?![\p{L}\p{N}_])/gu,
    ([, words = ""]) => words,
  );
  clean = replaceMapped(clean, /\\(?=[*_#[\]()`'~+.!-])/g, "");
  return replaceMapped(clean, /^ {0,3}(?:> ?){1,4}/gm, "");
}

/** Marks of notes, and the word "modifier" of a wiki, behind which a line is a heading. */
function stripMarks(mapped: MappedText): MappedText {
  const heading = /^(?:# )?([^\n[]{1,140}?) ?\[ ?modifier(?: [^\]\n]{0,40})?\] *$/gim;
  let clean = replaceMapped(mapped, heading, ([, title = ""]) => `# ${title}`);
  clean = replaceMapped(
    clean,
    / ?\[(?:\^?\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|\^[\w-]{1,20}|[a-z]|note \d{1,3}|réf\. (?:nécessaire|souhaitée|incomplète)|citation nécessaire| ?modifier(?: [^\]\n]{0,40})?|N \d{1,3})\]/gi,
    "",
  );
  // A raised figure behind a word or a stop is the mark of a note; behind a unit it is a power. Few texts have any.
  return replaceMapped(clean, /(?=[¹²³⁰⁴-⁹])(?<=\p{L}{4}|[.!?…»,;])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu, "");
}
