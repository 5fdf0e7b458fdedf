import { statedPrecision } from "@/lib/calendar/compare-dates";
import type { Clause, Gender, When, Wording } from "../../phrases";
import { genderOfNoun } from "../clauses/nouns";
import { CLASSES } from "../clauses/words";
import { frenchGrammar } from "../clauses/clauses";
import { elides, insideSentence, isPluralHead, withDe, withDefinite } from "./nouns";
import { shorten } from "./shorten";
import { lowerTitles, typesetFrench } from "./typography";
import { saidByVerb } from "./said-by-verb";
import { askBegun, isBegunByNone, withGoodUsage } from "./usage";

/** Longest stem, in characters: longer ones are read twice. */
export const MAX_STEM = 200;

/** "À quelle date … ?" at the precision of the source; null when French has no good way to ask. */
export function askDate(wording: Wording, when: When): string | null {
  return wording.form === "clause"
    ? askOfClause(wording.clause, when)
    : askOfNoun(wording.phrase, wording.gender, when);
}

function askOfClause(clause: Clause, when: When): string | null {
  const asking = interrogative(when, isMoment(clause));
  if (asking === null || isBegunByNone(clause)) return null;
  for (const shorter of shorten(withGoodUsage(clause))) {
    const said = askBegun(shorter, insideSentence(shorter.subject)) ?? invert(shorter);
    const stem = finish(`${asking} ${said}`, shorter.fronted);
    if (stem.length <= MAX_STEM) return stem;
  }
  return null;
}

/** What happens at a moment is asked with "à quelle date" even if the source says "à partir du". */
const isMoment = ({ verb, participle }: Clause): boolean => participle !== "" || /(?:[tr]|a|rent)$/u.test(verb);

/**
 * The verb before a long bare subject ("En quelle année a été créée l’Organisation … ?"), else the subject taken up by a
 * pronoun ("le Kazakhstan a-t-il …"), or "est-ce que" where the pronoun's gender is unknown.
 */
export function invert(clause: Clause): string {
  const subject = insideSentence(clause.subject);
  const group = [clause.verb, clause.participle].filter(Boolean).join(" ");
  if (clause.complement === "" && canPrecede(clause)) return `${group} ${subject}`;
  const tail = [clause.participle, clause.complement].filter(Boolean).join(" ");
  if (clause.subjectGender === null) {
    return `est-ce ${elides(subject) ? `qu’${subject}` : `que ${subject}`} ${clause.verb} ${tail}`;
  }
  return `${subject} ${clause.verb}${pronounAfter(clause)} ${tail}`;
}

/** A verb may stand before its subject if nothing else follows it: passives, verbs with "être", "avoir lieu". */
const canPrecede = ({ verb, participle }: Clause): boolean =>
  /^(?:été\s|eu lieu$|pris fin$|commencé$)/u.test(participle) ||
  (participle !== "" && /^(?:s['’]|se )?(?:est|sont|fut|furent|était|étaient)$/u.test(verb));

function pronounAfter({ verb, subjectGender, subjectNumber }: Clause): string {
  const pronoun = `${subjectGender === "f" ? "elle" : "il"}${subjectNumber === "plural" ? "s" : ""}`;
  return /[aeé]$/u.test(verb) && subjectNumber === "singular" ? `-t-${pronoun}` : `-${pronoun}`;
}

function askOfNoun(phrase: string, gender: Gender | null, when: When): string | null {
  const head = headOf(phrase);
  const isPlural = isPluralHead(head);
  const named = withDefinite(phrase, gender ?? genderOfNoun(head), isPlural);
  if (named === null || when.relation !== "at") return null;
  const asking = interrogative(when, true);
  if (asking === null) return null;
  const told = saidByVerb(phrase, head, gender ?? genderOfNoun(head));
  if (told !== null) return askOfClause(told, when);
  const life = lifeOf(phrase);
  if (life) return finish(`${asking} ${life}`, "");
  const stem =
    frenchGrammar.is(head, "event-noun") && !LIFE_OF_A_BODY.test(phrase) && !TRIAL_OR_WORK.test(phrase)
      ? `${asking} ${takesPlace(asking, gender ?? genderOfNoun(head), isPlural)} ${named}`
      : askAge(named, isPlural, when);
  if (stem === null) return null;
  const finished = finish(stem, "");
  return finished.length <= MAX_STEM ? finished : null;
}

/** "De quelle année à quelle année s’est déroulée la guerre ?": what has a beginning and an end does not "have place" from one to the other. */
function takesPlace(asking: string, gender: Gender | null, isPlural: boolean): string {
  if (gender === null || !/^De .* à /u.test(asking)) return isPlural ? "ont eu lieu" : "a eu lieu";
  const number = isPlural ? "plural" : "singular";
  return `${isPlural ? "se sont" : "s'est"} ${frenchGrammar.agreeing("déroulé", { gender, number })}`;
}

/** What does not take place: "la naissance de la Métropole" is asked for its date. */
const LIFE_OF_A_BODY = /^(?:naissance|mort) (?:du|des|de la|de l[’'])(?!\p{L})/u;

/** "essai de Paul Morin sur la monnaie" may be a book, which does not take place: both have a date. */
const TRIAL_OR_WORK = /^(?:essai|étude)s? (?:\p{Ll}+ )?(?:de |d[’'])\p{Lu}[^,]* sur (?:l[ea]s? |l[’'])/u;

/** "est né Victor Hugo" for "naissance de Victor Hugo"; null for whom no first name says that he or she is a person. */
function lifeOf(phrase: string): string | null {
  const [, event, name = "", given = ""] =
    /^(naissance|mort|décès) (?:de |d[’'])((?:saint |sainte )?(\p{Lu}[\p{L}-]*).*)$/u.exec(phrase) ?? [];
  const gender = frenchGrammar.givenGender(given);
  if (event === undefined || !gender) return null;
  const { birth, death } = frenchGrammar.life;
  return `est ${frenchGrammar.agreeing(event === "naissance" ? birth : death, { gender, number: "singular" })} ${name}`;
}

/** What does not take place ("le décret") is asked for its date. */
function askAge(named: string, isPlural: boolean, when: When): string | null {
  const verb = isPlural ? "datent" : "date";
  if (when.value.precision === "year") return `De quelle année ${verb} ${named}`;
  if (when.value.precision === "month") return `De quel mois et de quelle année ${verb} ${named}`;
  if (when.value.precision === "century") return `De quel siècle ${verb} ${named}`;
  return when.value.precision === "day" ? `Quelle est la date ${withDe(named)}` : null;
}

/** The noun of a nominal phrase, adjectives and ranks before it skipped: "première réunion" is about "réunion". */
function headOf(phrase: string): string {
  const words = phrase.toLowerCase().split(/[\s'’]+/u);
  return words.find((word) => !CLASSES["pre-adjective"]?.has(word) && !/^\d/u.test(word)) ?? "";
}

/** The words that ask, by relation and stated precision; null for what cannot be asked fairly. */
function interrogative({ value, relation, modifier, isBetween }: When, isMomentary: boolean): string | null {
  const precision = statedPrecision(value);
  if (relation === "by" || precision === "season" || precision === "millennium") return null;
  if (relation === "since" || (relation === "from" && !isMomentary)) {
    const unit = UNITS[precision];
    return unit ? `${relation === "since" ? "Depuis" : "À partir de"} ${unit}` : null;
  }
  if (relation === "until")
    return precision === "year" ? "Jusqu’en quelle année" : precision === "day" ? "Jusqu’à quelle date" : null;
  if (modifier === "APPROX") return precision === "year" ? "Vers quelle année" : null;
  return (precision === "interval" ? askStretch(value.edtf, isBetween === true) : null) ?? PLAIN[precision] ?? null;
}

/** "De quelle année à quelle année", "Entre quels siècles": for two ends of one precision that has a name. */
function askStretch(edtf: string, isBetween: boolean): string | null {
  if (/^\d{4}-\d\d\/\d{4}-\d\d$/u.test(edtf)) return "Entre quelles dates (mois et année)";
  const [, one = "", several = ""] = STRETCHES.find(([pattern]) => pattern.test(edtf)) ?? [];
  if (one === "") return null;
  return isBetween ? `Entre ${several}` : `De ${one} à ${one}`;
}

const STRETCHES: readonly (readonly [pattern: RegExp, one: string, several: string])[] = [
  [/^-?\d{4}\/-?\d{4}$/u, "quelle année", "quelles années"],
  [/^-?\d{2}XX\/-?\d{2}XX$/u, "quel siècle", "quels siècles"],
  [/^-?\d{3}X\/-?\d{3}X$/u, "quelle décennie", "quelles décennies"],
];

const UNITS: Partial<Record<When["value"]["precision"], string>> = {
  day: "quelle date",
  year: "quelle année",
  decade: "quelle décennie",
  century: "quel siècle",
};
const PLAIN: Partial<Record<When["value"]["precision"], string>> = {
  day: "À quelle date",
  month: "En quel mois et en quelle année",
  year: "En quelle année",
  decade: "Au cours de quelle décennie",
  century: "Au cours de quel siècle",
  interval: "À quelles dates",
};

const finish = (stem: string, fronted: string): string =>
  typesetFrench(
    lowerTitles(`${fronted === "" ? stem : `${fronted}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`} ?`),
  );
