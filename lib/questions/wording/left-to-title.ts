import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { TaggedToken } from "@/lib/language/lexicon";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { StandingClass } from "@/lib/language/standing-class";
import { loosePhrasesIn } from "./loose-references";
import { CAPITAL, isArticle, phrasesIn, wordOf, type Phrase } from "./question-phrases";

/** A question as it is shown: its words, and the line above them or nothing. */
type Shown = { readonly words: string; readonly line: string };

/**
 * True if words of a question say only with the line above them what they are of, and that line does not say it as they do: "la
 * ville" under "Dole, un port", "la façade" under the name of a town, "l’annexe 17" under that of an organisation.
 */
export function isLeftToTitle(shown: Shown, document: SourceDocument, language: OpenLanguage): boolean {
  return isLeftByCue(shown, language) || isLeftByNoun(shown, document, language);
}

function isLeftByCue({ words, line }: Shown, language: OpenLanguage): boolean {
  const cues = language.cues.ofTitle;
  return (
    cues.leftByAnyTitle.some((cue) => cue.test(words)) ||
    (cues.numberedPart.test(words) && !cues.holdsParts.test(`${line} ${words.replace(cues.numberedPart, "")}`)) ||
    (cues.endOfFight.test(words) && !cues.onFight.test(line)) ||
    (cues.bareRelations.test(words) && countriesIn(`${line} – ${words}`, language) < 2) ||
    isNamesakeLeft({ words, line }, language) ||
    (cues.bareFigure.test(words) && !namesPlace(`${line} – ${words}`, language)) ||
    (cues.bareLine.test(words) && !cues.onLines.test(`${line} ${words}`)) ||
    isBodyOfSeveral({ words, line }, language) ||
    isWorkOfMaker({ words, line }, language)
  );
}

/** "la convention de La Haye", where neither a country, a place nor another treaty in the line tells on what. */
function isNamesakeLeft({ words, line }: Shown, language: OpenLanguage): boolean {
  const { namesakeTreaty, onTreaty } = language.cues.ofTitle;
  if (!namesakeTreaty.test(words) || onTreaty.test(line) || namesPlace(line, language)) return false;
  return !namesState(`${line} – ${words.replace(namesakeTreaty, "")}`, language);
}

/** "la Cour" under the name of an organisation; a state or a town of the line, or a line that says "Cour", has one. */
function isBodyOfSeveral({ words, line }: Shown, language: OpenLanguage): boolean {
  const [, body] = language.cues.ofTitle.bareBody.exec(words) ?? [];
  return body !== undefined && !line.includes(body) && !namesState(line, language) && !namesPlace(line, language);
}

const countriesIn = (text: string, { names }: OpenLanguage): number =>
  new Set(names.knownIn(text).flatMap(({ known }) => (known?.type === "country" ? [known.key] : []))).size;

/** A country, or the adjective of one. */
const namesState = (text: string, language: OpenLanguage): boolean =>
  countriesIn(text, language) > 0 ||
  language
    .tag(text)
    .some(({ form, lemma }) => [form.toLowerCase(), lemma ?? ""].some((word) => language.grammar.is(word, "demonym")));

/** "le roman de Victor Hugo" under any title but one on that novel; a place has no works of its own. */
function isWorkOfMaker({ words, line }: Shown, { cues, names }: OpenLanguage): boolean {
  const [, noun, maker = ""] = cues.ofTitle.workByAuthor.exec(words) ?? [];
  if (noun === undefined || words.includes("«")) return false;
  const type = names.find(maker)?.type;
  return type !== "city" && type !== "country" && type !== "place" && !line.toLowerCase().includes(noun);
}

/** A bare noun of what the text is about, of a part of a building, or of what is of another thing. */
function isLeftByNoun({ words, line }: Shown, document: SourceDocument, language: OpenLanguage): boolean {
  const { grammar } = language;
  const tokens = language.tag(words);
  if (phrasesIn(tokens, grammar).some((phrase) => isOfAnother(phrase, line, document, language))) return true;
  return loosePhrasesIn(words, tokens, language).some((phrase) => {
    const noun = phrase.findLast(({ pos }) => pos === "NOUN");
    if (noun === undefined || CAPITAL.test(noun.form)) return false;
    const isOf = (kind: StandingClass): boolean => grammar.is(wordOf(noun), kind);
    const article = tokens[tokens.indexOf(noun) - 1];
    const isBare = article !== undefined && isArticle(article, grammar);
    if (isBare && isOf("place-of-title"))
      return !saysNoun(line, noun, language) && !namesPlace(words.slice(0, noun.start), language);
    if (isBare && isOf("thing-of-title")) return !saysNoun(line, noun, language);
    return isOf("building-part") && !isOnBuilding(`${line} – ${words}`, document, language);
  });
}

/** "l’échelle européenne", "la filiale américaine"; "la version française" under the name of a person. */
function isOfAnother(phrase: Phrase, line: string, document: SourceDocument, { grammar }: OpenLanguage): boolean {
  const at = phrase.findIndex(({ pos }) => pos === "NOUN");
  const head = phrase[at];
  if (head === undefined || !phrase.slice(at + 1).every(({ pos }) => pos === "ADJ")) return false;
  if (grammar.is(wordOf(head), "relative-noun")) return true;
  const isOnPerson = [line, titleOf(document) ?? ""].some(
    (title) => grammar.givenGender(title.split(" ")[0]!) !== undefined,
  );
  return grammar.is(wordOf(head), "of-work") && isOnPerson;
}

/** The line has the noun: "l’ouvrage" is what it says under "Les ouvrages de Dole". */
const saysNoun = (line: string, { form }: TaggedToken, { cues }: OpenLanguage): boolean =>
  cues.contentWords(line).some((word) => cues.contentWords(form).some((said) => cues.isAkin(said, word)));

const namesPlace = (text: string, { names }: OpenLanguage): boolean =>
  names.knownIn(text).some(({ known }) => known !== null && PLACES.has(known.type));

/** Names that "la ville" and "le pays" may take up within one question. */
const PLACES: ReadonlySet<string> = new Set(["country", "city", "place"]);

/** A building is named there, or the text presents one: "Morvand est un château". */
function isOnBuilding(said: string, { sentences }: SourceDocument, { grammar }: OpenLanguage): boolean {
  const presented = grammar.presented(sentences[0]?.text ?? "")?.noun ?? "";
  return [presented, ...said.toLowerCase().split(/[^\p{L}-]+/u)].some((word) => grammar.is(word, "building"));
}
