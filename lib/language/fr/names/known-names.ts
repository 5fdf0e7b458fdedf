import type { KnownName, NameStretch } from "../../names";
import { remembered } from "../../remember";
import { foldName } from "./fold";
import { isPartOfLonger } from "./longer-names";
import { LISTED } from "./listed-names";
import { elides } from "./read-lists";
import { wordEnd } from "./word-end";

/** A word of known names, and what may follow it. */
type Node = { readonly next: Map<string, Node>; known: KnownName | null };

const newNode = (): Node => ({ next: new Map(), known: null });

const ROOT = newNode();
const BY_NAME = new Map<string, KnownName>();

for (const { known, names } of LISTED) for (const name of names) add(name, calledSo(known, name));

function add(name: string, known: KnownName): void {
  const folded = foldName(name);
  if (!BY_NAME.has(folded)) BY_NAME.set(folded, known);
  let node = ROOT;
  for (const word of folded.split(" ")) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.known ??= known;
}

/** The same under another of its names, with the article and gender that this one takes: "l'ONU", "la République du Mali". */
function calledSo(known: KnownName, name: string): KnownName {
  if (name === known.name || (known.type !== "country" && known.type !== "organisation")) return known;
  const state = /^(?:République|Fédération|Confédération|Cité|Union|principauté) /u.test(name)
    ? "f"
    : /^(?:royaume|Royaume|Empire|État|sultanat|grand-duché) /u.test(name)
      ? "m"
      : null;
  if (state === null && known.article === "") return known;
  const gender = known.type === "country" ? (state ?? known.gender) : known.gender;
  const number = state === null ? known.number : "singular";
  const article = number === "plural" ? "les" : elides(name) ? "l'" : gender === "f" ? "la" : "le";
  return { ...known, gender, number, article };
}

/** A known name by any of its names. */
export const findKnown = (name: string): KnownName | null => BY_NAME.get(foldName(name)) ?? null;

/** Cities in "Le" by what follows "du" and "au": "au Caire". */
const AFTER_CONTRACTION: ReadonlyMap<string, KnownName> = new Map(
  LISTED.filter(({ known }) => known.type === "city" && known.name.startsWith("Le ")).map(({ known }) => [
    known.key.slice(3),
    known,
  ]),
);

/** What may stand between two words of a name, alone. */
const GAPS = " \u00a0\u202f'’.‑-";
/** Words before a name that tells no ambiguous one: "à Tours", "de Nancy". */
const PREPOSITION = /(?<![\p{L}])(?:à|de|d['’]|vers|depuis|entre|près de|contre|en|du|au|la|le|l['’]) ?$/iu;
/** What is called after a place or a person and is neither: "rue de Marseille", "prix Nobel", "gare de Lyon". */
const NAMESAKE =
  /(?<![\p{L}])(?:rue|avenue|boulevard|place|quai|gare|aéroport|lycée|collège|prix|stade|tour|hôtel|hôpital|square|métro|station|porte|loi|plan|affaire|cathédrale|notre-dame|stade|club|équipe|sauce|moutarde|vin|vins|fromage)(?: de| du| d['’]| des| de la| de l['’])? ?$/iu;

type Word = Folded & { readonly start: number; readonly end: number };

/** A word as it is compared. */
type Folded = { readonly folded: string; readonly hasCapital: boolean; readonly begins: Node | undefined };

/** The known names in a text, in its order. */
export function knownIn(text: string): Pick<NameStretch, "start" | "end" | "known">[] {
  if (!HOLDS_CAPITAL.test(text)) return [];
  const found: { start: number; end: number; known: KnownName }[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(text, words, at);
    if (!hit) continue;
    found.push({ start: words[at]!.start, end: words[hit.last]!.end, known: hit.known });
    at = hit.last;
  }
  return found;
}

/** The words of a text, each as it is compared. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = wordEnd(text, start);
    if (end === start) {
      end = start + 1;
      continue;
    }
    const { folded, hasCapital, begins } = foldWord(text.slice(start, end));
    words.push({ start, end, folded, hasCapital, begins });
  }
  return words;
}

/** Folding is dear and words come again. */
const foldWord = remembered((word): Folded => {
  const folded = foldName(word);
  return { folded, hasCapital: CAPITAL.test(word), begins: ROOT.next.get(folded) };
});

const CAPITAL = /^\p{Lu}/u;

/** Every name has one. */
const HOLDS_CAPITAL = /\p{Lu}/u;

function longestAt(text: string, words: readonly Word[], at: number): { last: number; known: KnownName } | null {
  let best: { last: number; known: KnownName } | null = null;
  let node = words[at]!.begins;
  let hasCapital = false;
  for (let last = at; node; last++) {
    hasCapital ||= words[last]!.hasCapital;
    if (node.known && hasCapital && isName(text, words, at, last, node.known)) best = { last, known: node.known };
    const following = words[last + 1];
    if (!following || node.next.size === 0 || !isGap(text, words[last]!.end, following.start)) break;
    node = node.next.get(following.folded);
  }
  return best ?? contractedAt(text, words, at);
}

const isGap = (text: string, start: number, end: number): boolean => end === start + 1 && GAPS.includes(text[start]!);

const CONTRACTION = /(?<!\p{L})(?:du|au) $/u;

function contractedAt(text: string, words: readonly Word[], at: number): { last: number; known: KnownName } | null {
  const word = words[at]!;
  const known = word.hasCapital ? AFTER_CONTRACTION.get(word.folded) : undefined;
  if (!known || !CONTRACTION.test(text.slice(Math.max(0, word.start - 4), word.start))) return null;
  return isName(text, words, at, at, known) ? { last: at, known } : null;
}

const GOES_ON = /^[-‑]\p{L}/u;

const BEGUN = /[\p{L}\p{N}][-‑]$/u;

function isName(text: string, words: readonly Word[], from: number, to: number, known: KnownName): boolean {
  const { start } = words[from]!;
  const { end } = words[to]!;
  if (GOES_ON.test(text.slice(end, end + 2)) || BEGUN.test(text.slice(Math.max(0, start - 2), start))) return false;
  const written = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - 24), start);
  if (from === to && !isWrittenAs(written, known)) return false;
  if (known.isAmbiguous && !PREPOSITION.test(lead)) return false;
  if (PLACED.has(known.type) && isPartOfLonger(lead, text.slice(end, end + AFTER))) return false;
  return !(known.type === "city" || known.type === "person") || !NAMESAKE.test(lead);
}

/** Names of which another one may be made: "Grand Zimbabwe", "Air France". */
const PLACED: ReadonlySet<KnownName["type"]> = new Set(["country", "city", "place"]);

/** Characters behind a name in which a word stands that belongs to it. */
const AFTER = 24;

/** An acronym keeps its capitals, but one that is said like a word may be written like one: "Unesco", "Cesap". */
function isWrittenAs(written: string, known: KnownName): boolean {
  if (!CAPITAL.test(written)) return false;
  if (known.type !== "organisation" || written.toUpperCase() === written) return true;
  const isShort = known.name.includes(" ") && known.key === foldWord(written).folded;
  return !isShort || written.length >= 4 || written === "Onu";
}
