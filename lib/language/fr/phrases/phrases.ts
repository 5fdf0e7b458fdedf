import type { Frame, Gender, Phrases, When, Wording } from "../../phrases";
import { askCount } from "./counts";
import { askDate, MAX_STEM } from "./dates";
import { askName, askNames, sortOfName, tieName } from "./names";
import { askDocument, askHolder, askRole, atDate } from "./roles";
import { asWrittenIn } from "./as-written-in";
import { intoBody } from "./into-body";
import { capitalise, elides, insideSentence } from "./nouns";
import { lowerTitles, typesetFrench } from "./typography";
import { withGoodUsage } from "./usage";

/** What stands for the words that are taken out. */
const BLANK = "_____";

/** All that a question may say in French. */
export const frenchPhrases: Phrases = {
  askDate,
  asWrittenIn,
  intoBody,
  askEvent,
  askCount,
  askName,
  askNames,
  askHolder,
  askRole,
  askDocument,
  atDate,
  sortOfName,
  tieName,
  askExpansion: (acronym) => typesetFrench(`Que signifie le sigle « ${acronym} » ?`),
  askAcronym: (expansion, gender) => typesetFrench(`Quel est le sigle ${ofNamed(expansion, gender)} ?`),
  askOrder: () => "Rangez les événements du plus ancien au plus récent.",
  askMatch: () => "Associez chaque événement à la date qui convient.",
  enumerate,
  chain: (items) => typesetFrench(items.join(" ; ")),
  complete,
  state: (wording) => capitalise(typesetFrench(lowerTitles(stateOf(wording)))),
  context: (title) => capitalise(typesetFrench(title)),
  typeset: typesetFrench,
};

/** Behind the first item an article has no capital: "La Russie, le Kazakhstan et le Belarus". */
function enumerate(items: readonly string[]): string {
  const inside = items.map((item, index) => (index === 0 ? item : insideSentence(item)));
  return [inside.slice(0, -1).join(", "), ...inside.slice(-1)].filter(Boolean).join(" et ");
}

/** Inside guillemets a second quotation takes the English marks, as French printers do. */
function complete({ before, after }: Frame): string | null {
  const quoted = [before, BLANK, after]
    .filter(Boolean)
    .join(" ")
    .replace(/(?:«|"(?=[\p{L}\d])) ?/gu, "“")
    .replace(/ ?(?:»|")/gu, "”");
  const stem = typesetFrench(lowerTitles(`Complétez : « ${quoted} »`)).replace(/ ([,.])/gu, "$1");
  return stem.length <= MAX_STEM ? stem : null;
}

/** "Que s’est-il passé le 8 septembre 2006 ?"; null where the date has no plain preposition. */
function askEvent(date: string, { value, relation, modifier }: When): string | null {
  if (relation !== "at" || modifier !== null) return null;
  const lead = { day: "le", month: "en", year: "en", decade: "dans les", century: "au" }[value.precision as string];
  const words =
    lead ?? (value.precision === "interval" && /^\d/u.test(date) ? (/^\d{4}/u.test(date) ? "en" : "les") : null);
  return words === null ? null : typesetFrench(`Que s'est-il passé ${words} ${date} ?`);
}

function ofNamed(expansion: string, gender: Gender | null): string {
  if (elides(expansion)) return `de l’${expansion}`;
  if (gender === null) return `de « ${expansion} »`;
  return gender === "f" ? `de la ${expansion}` : `du ${expansion}`;
}

function stateOf(wording: Wording): string {
  if (wording.form === "nominal") return wording.phrase;
  const { subject, verb, participle, complement } = withGoodUsage(wording.clause);
  return [subject, verb, participle, complement].filter(Boolean).join(" ");
}
