import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { Membership } from "@/lib/language/clauses";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Comparison, StatementFact } from "../fact";
import { factId } from "../identify";
import type { Entity, Mention } from "../names/mention";
import { mentionsBy } from "../names/mentions-by";

/** What documents say of who belongs to what, where they are at odds. */
export type RelatedMemberships = {
  /** The statements that are compared, each once, in the order of the documents and their text. */
  readonly facts: readonly StatementFact[];
  readonly comparisons: readonly Comparison[];
};

/** A course as it was read so far. */
type Read = {
  readonly documents: readonly SourceDocument[];
  /** One list a document. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly Entity[];
};

/** One sentence that says who joined or founded what. */
type Told = {
  readonly document: SourceDocument;
  readonly sentence: Sentence;
  readonly says: Membership["says"];
  readonly members: ReadonlySet<string>;
  /** In the order of the text. */
  readonly bodies: readonly string[];
};

/**
 * Tensions of membership: who founded a body did not join it. Each pair of sentences makes one comparison, whatever the number of
 * bodies that they are at odds on.
 */
export function relateMemberships(read: Read, language: OpenLanguage): RelatedMemberships {
  const told = read.documents.flatMap((document, index) => tellingsIn(document, read.mentions[index] ?? [], language));
  const names = new Map(read.entities.map((entity) => [entity.id, entity]));
  const facts = new Map<string, StatementFact>();
  const comparisons: Comparison[] = [];
  for (const [index, a] of told.entries()) {
    for (const b of told.slice(index + 1)) {
      const bodies = tensionsOf(a, b);
      if (bodies.length === 0) continue;
      const pair = [a, b].map((each) => factOf(each, language));
      for (const fact of pair) facts.set(fact.id, fact);
      const about = language.phrases.typeset(bodies.map((id) => titleOf(names.get(id))).join(", "));
      comparisons.push({ kind: "contradiction", eventId: pair[0]!.id, factIds: pair.map(({ id }) => id), about });
    }
  }
  return { facts: [...facts.values()], comparisons };
}

/** The bodies that one sentence says were joined and the other founded, by the same member. */
function tensionsOf(a: Told, b: Told): readonly string[] {
  if (a.says === b.says || a.sentence === b.sentence) return [];
  if (![...a.members].some((id) => b.members.has(id))) return [];
  return a.bodies.filter((id) => b.bodies.includes(id));
}

const titleOf = (entity: Entity | undefined): string =>
  entity === undefined ? "" : entity.acronym === null ? entity.name : `${entity.name} (${entity.acronym})`;

function tellingsIn(document: SourceDocument, mentions: readonly Mention[], { grammar }: OpenLanguage): Told[] {
  const bySentence = mentionsBy("sentenceId", mentions);
  return document.sentences.flatMap((sentence) => {
    const named = bySentence.get(sentence.id) ?? [];
    if (sentence.damaged || !named.some(({ type }) => type === "organisation")) return [];
    return grammar.membershipsIn(sentence.text).flatMap(({ start, end, says }): Told[] => {
      const members = membersBefore(sentence.text, start, named);
      const bodies = bodiesAfter(sentence.text, end, named);
      return members.size === 0 || bodies.length === 0 ? [] : [{ document, sentence, says, members, bodies }];
    });
  });
}

/** Countries in the subject: "la Russie, le Kazakhstan et le Belarus ont …"; not "le président du Kazakhstan a …". */
function membersBefore(text: string, verb: number, named: readonly Mention[]): ReadonlySet<string> {
  const before = named.filter(({ end, type }) => end <= verb && type === "country");
  const subject = before.filter(({ start, end }) => {
    const isClose = !/[;:.()]|(?<!\p{L})(?:qui|que|dont|où)(?!\p{L})/u.test(text.slice(end, verb));
    return (
      isClose && /(?:^|[\s,])(?:le |la |l['’]|les |)$/iu.test(text.slice(0, start)) && !isTied(text.slice(0, start))
    );
  });
  return new Set(subject.map(({ entityId }) => entityId));
}

/** True after a preposition: the country is no subject. */
const isTied = (lead: string): boolean =>
  /(?<!\p{L})(?:de|d['’]|du|des|à|au|aux|avec|par|pour|en|dans|sur|contre|chez|selon|vers|entre)\s?(?:la |l['’]|les |le )?$/iu.test(
    lead,
  );

/** The organisations that follow the verb, up to what begins another clause. */
function bodiesAfter(text: string, verb: number, named: readonly Mention[]): readonly string[] {
  const end =
    /[;:.]\s|(?<!\p{L})(?:où|qui|dont|lorsque|quand|avant|après|mais|puis)(?!\p{L})/u.exec(text.slice(verb))?.index ??
    text.length;
  const after = named.filter(({ start, type }) => type === "organisation" && start >= verb && start < verb + end);
  return [...new Set(after.map(({ entityId }) => entityId))];
}

function factOf({ document, sentence }: Told, { phrases }: OpenLanguage): StatementFact {
  const { slug } = document.info;
  return {
    kind: "statement",
    id: factId(slug, "statement", sentence.text),
    documentSlug: slug,
    sectionId: sentence.sectionId,
    sentenceId: sentence.id,
    evidence: sentence.span,
    label: phrases.typeset(sentence.text),
    doubts: [],
  };
}
