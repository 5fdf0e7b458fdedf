import { plainWordEnd } from "../../plain-word";
import { ABBREVIATIONS } from "../abbreviations";

/** A stretch of text that is one word, number or mark. */
export type Piece = { readonly start: number; readonly end: number; readonly form: string };

/** Words with an apostrophe or a last syllable that would otherwise be cut off. */
const WHOLE =
  "[Aa]ujourd['’]hui|[Qq]uelqu['’]une?|[Pp]resqu['’]îles?|[Pp]rud['’]hom\\p{L}+|[Cc]['’]est-à-dire|\\p{L}+-d['’]\\p{L}+|[Rr]endez-vous|[Gg]arde-à-vous|[Qq]u['’]en-dira-t-on|[Vv]a-et-vient|[Ee]ntr['’](?:ouv|aper|aid)\\p{L}+|[Gg]rand['’](?:mères?|rue)";

/** A number with its groups and decimals, a numeric date, a range or a score, a time of day, an ordinal. */
const NUMBER =
  "\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?![\\p{L}\\p{Nd}])|\\p{Nd}+(?:[.,/:–-]\\p{Nd}+)*(?:ers?|[eè]res?|res?|[nt]des?|i?[eè]mes?|es?|ᵉ|[hH]\\p{Nd}{0,2})?(?![\\p{L}])";

const ELISION = "(?:[cdjlmnstçCDJLMNSTÇ]|[Qq]u|QU|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’]";

/** Initials ("N. A.", "J.-C.") and acronyms with points ("O.N.U."). */
const POINTED = "(?:\\p{Lu}\\.-?){2,}|\\p{Lu}\\.(?=,|[ \\u00a0\\u202f]\\p{Lu})";

const WORD =
  "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}\\u00ad]*(?:-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*|(?<=(?<!\\p{L})O)['’](?=\\p{Lu})\\p{L}+)*(?:(?<=-t)['’]en(?!\\p{L}))?[°º]?|°[CF](?!\\p{L})";

/** All that is no plain word. */
const PIECE = new RegExp(
  `https?:\\/\\/[^\\s<>»”"]*[^\\s<>»”".,;:!?)]|[\\p{L}\\p{N}._+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|(?<![\\p{L}\\p{N}])(?:${WHOLE})(?![\\p{L}\\p{N}])|${NUMBER}|${ELISION}|${POINTED}|${WORD}|\\.{2,}|\\p{N}+|--+|[^\\s]`,
  "gu",
);

/** Pronouns tied to the verb before them; "-t-" is no word but a bridge. */
const TIED = /(?:-(?:(?:t-)?(?:ils?|elles?|on)|t[’']en|je|tu|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en))+$/iu;
const ONE_TIED = /-(?:(?:t-)?(?:ils?|elles?|on)|t[’']en|\p{L}+)/giu;

/** The words, numbers and marks of a text, in order; together they are all of it but the blanks. */
export function tokenize(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    // A word that nothing is tied to, as most are, is told at once, whatever the patterns could say of it.
    const end = plainWordEnd(text, at);
    if (end > at) {
      pieces.push({ start: at, end, form: text.slice(at, end) });
      at = end;
      continue;
    }
    if (text[at] === " ") {
      at++;
      continue;
    }
    // `matchAll` would copy the pattern for each sentence.
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) break;
    at = PIECE.lastIndex;
    const { 0: form, index } = match;
    if (form.includes("-") && /^\p{L}/u.test(form)) pieces.push(...untie(form, index));
    else if (form === "." && closesAbbreviation(pieces.at(-1), text, index)) lengthen(pieces);
    else pieces.push({ start: index, end: index + form.length, form });
  }
  return pieces;
}

/** Cuts the pronouns off a verb: "dit-on", "a-t-elle", "donne-le-moi". Names ("Aix-les-Bains") do not end in one. */
function untie(form: string, start: number): readonly Piece[] {
  const tied = WHOLE_WORDS.test(form) ? null : TIED.exec(form);
  if (!tied || tied.index === 0) return [{ start, end: start + form.length, form }];
  const verb = { start, end: start + tied.index, form: form.slice(0, tied.index) };
  const pronouns = [...tied[0].matchAll(ONE_TIED)].map(({ 0: pronoun, index }) => ({
    start: verb.end + index,
    end: verb.end + index + pronoun.length,
    form: pronoun,
  }));
  return [verb, ...pronouns];
}

const WHOLE_WORDS = new RegExp(
  `^(?:${WHOLE}|.*(?:lui|elle|eux|soi|moi|toi|nous|vous)-mêmes?|\\p{Lu}\\p{L}*-\\p{Lu}.*)$`,
  "u",
);

/** True for the point of "art." or "M.", which belongs to its word; at the end of the text it is a full stop. */
function closesAbbreviation(before: Piece | undefined, text: string, index: number): boolean {
  if (!before || before.end !== index) return false;
  const word = before.form.toLowerCase();
  if (word === "etc") return true;
  if (!ABBREVIATIONS.has(word) || /^\s*$/u.test(text.slice(index + 1, index + 3))) return false;
  return !REAL_WORDS.has(word) || /^[  ]?(?:\p{Ll}|\p{Nd})/u.test(text.slice(index + 1, index + 3));
}

/** Abbreviations that are words too: their point belongs to them only where the sentence goes on. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  "mer ven sam dim col cap vol col fig loc pop fac corp man moy imp sup infra supra min env arr son s c j t p h l n".split(
    " ",
  ),
);

function lengthen(pieces: Piece[]): void {
  const last = pieces.pop();
  if (last) pieces.push({ start: last.start, end: last.end + 1, form: `${last.form}.` });
}
