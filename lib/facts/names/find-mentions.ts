import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { NameStretch } from "@/lib/language/names";
import type { OpenLanguage } from "@/lib/language/open-language";
import { acronymBeside } from "./find-acronyms";
import { findCountry, findOrganisation, referentsIn } from "../references/find-referents";
import type { FoundMention, NameFound } from "./found-mention";
import { repeatedNames } from "./repeated-names";

/** Longest sentence that is searched, in characters: a longer one is a table that lost its lines. */
const MAX_SENTENCE = 3000;

/**
 * Stage: finds the names of a document, in the order of its text.
 *
 * A last name or a sigle counts alone once the document has given it whole. What is capitalised and cannot be told is left out: a mention is
 * worth nothing if it is not sure.
 *
 * @param courseTitle helps to tell which country "le pays" is
 */
export function findMentions(
  document: SourceDocument,
  language: OpenLanguage,
  courseTitle = "",
): readonly FoundMention[] {
  const first = document.sentences.map((sentence) => ({ sentence, names: namesOf(sentence, language) }));
  const repeated = repeatedNames(
    first.flatMap(({ names }) => names),
    language.names,
  );
  const country = findCountry(document, courseTitle, language);
  const organisations = new Map(document.sections.map(({ id, title }) => [id, findOrganisation(title, language)]));
  return first.flatMap(({ sentence, names }) => {
    const organisation = organisations.get(sentence.sectionId) ?? null;
    const again = repeated(sentence.text).filter(
      (one) => !names.some((name) => name.start < one.end && one.start < name.end),
    );
    const meant = meantIn(sentence, country, organisation, language);
    return [...names, ...again, ...meant]
      .toSorted((a, b) => a.start - b.start)
      .map((found): FoundMention => ({
        ...found,
        sentenceId: sentence.id,
        span: sourceSpan(sentence, found.start, found.end),
      }));
  });
}

function namesOf({ text }: Sentence, language: OpenLanguage): readonly NameFound[] {
  if (text.length > MAX_SENTENCE) return [];
  const { names, tag } = language;
  return names.namesIn(text, () => tag(text), names.knownIn).map((stretch) => foundFrom(text, stretch, language));
}

const foundFrom = (
  text: string,
  { start, end, type, known, gender, number, role }: NameStretch,
  { grammar }: OpenLanguage,
): NameFound => ({
  start,
  end,
  type,
  known,
  gender,
  number,
  role,
  text: text.slice(start, end),
  isAnaphora: false,
  acronym: type === "organisation" || type === "treaty" ? acronymBeside(text, start, end, grammar) : null,
});

/** "le pays" and "l’organisation" where it is safe to say which. */
function meantIn(
  { text }: Sentence,
  country: string | null,
  organisation: string | null,
  language: OpenLanguage,
): NameFound[] {
  const anaphoras = language.grammar.anaphorasIn(text);
  if (anaphoras.length === 0) return [];
  const referents = referentsIn(text, country, organisation, language);
  return anaphoras.flatMap(({ start, end, stands }) => {
    const known = language.names.find(referents[stands] ?? "");
    if (!known) return [];
    const { type, gender, number } = known;
    return [
      {
        ...{ start, end, type, known, gender },
        number: number ?? "singular",
        role: null,
        text: text.slice(start, end),
        isAnaphora: true,
        acronym: null,
      },
    ];
  });
}
