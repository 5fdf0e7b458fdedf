import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { sourceSpan } from "@/lib/documents/sentence-span";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { AnswerReading } from "./answer";
import type { EntityFact } from "../fact";
import type { Entity } from "../names/mention";
import { sentenceDoubts } from "../events/find-events";
import { factIdIn } from "../identify";
import type { ParsedClause } from "../clauses/parse-clauses";
import { readAgent } from "./read-agent";
import { readAuthor } from "./read-author";
import { readDefinitions } from "./read-definition";
import { readDescribed } from "./read-described";
import { readGap } from "../quantities/read-gap";
import { readLifePlaces } from "./read-life-places";
import { readPlace } from "./read-place";
import { readTitles } from "./read-title";
import type { Scene } from "../scene";
import { tellInPast } from "../clauses/tell-in-past";

const READERS: readonly ((clause: ParsedClause, scene: Scene) => AnswerReading | null)[] = [
  readAuthor,
  readAgent,
  readPlace,
  readDescribed,
  readGap,
];

/** Stage: the names of one sentence that one statement is true of, and of no other: who did it, where, what fits a description. */
export function findAnswers(
  document: SourceDocument,
  sentence: Sentence,
  scene: Scene,
  language: OpenLanguage,
): readonly EntityFact[] {
  const readings = scene.clauses.flatMap((clause) => {
    const told = tellInPast(clause, scene);
    return READERS.flatMap((read) => read(told, scene) ?? []);
  });
  return joined([...readLifePlaces(scene), ...readings, ...readDefinitions(scene), ...readTitles(scene)]).map(
    (reading) => factOf(document, sentence, reading, language),
  );
}

/** Two readings of one name are one fact if both may be asked: its question and its gap share a memory. Else the better one stays. */
function joined(readings: readonly AnswerReading[]): readonly AnswerReading[] {
  const byName = new Map<number, AnswerReading>();
  for (const reading of readings) {
    const { start } = reading.named.mention;
    const known = byName.get(start);
    if (!known || (known.doubts.length > 0 && reading.doubts.length === 0)) byName.set(start, reading);
    else if (known.doubts.length === 0 && reading.doubts.length === 0)
      byName.set(start, { ...known, inquiry: known.inquiry ?? reading.inquiry, gap: known.gap ?? reading.gap });
  }
  return [...byName.values()];
}

function factOf(
  document: SourceDocument,
  sentence: Sentence,
  { named, range, inquiry, gap, doubts }: AnswerReading,
  { phrases }: OpenLanguage,
): EntityFact {
  const { mention, entity } = named;
  const [before, after] = [
    sentence.text.slice(range.start, mention.start),
    sentence.text.slice(mention.end, range.end),
  ];
  return {
    kind: "entity",
    id: factIdIn(document.info.slug, "entity", mention.text, sentence.text),
    documentSlug: document.info.slug,
    sectionId: sentence.sectionId,
    sentenceId: sentence.id,
    evidence: sourceSpan(sentence, range.start, range.end),
    label: phrases.typeset(`${before}[…]${after}`),
    doubts: [...new Set([...doubts, ...sentenceDoubts(sentence)])],
    entityId: entity.id,
    inquiry: inquiry && { ...inquiry, asked: calledThere(named) },
    gap,
  };
}

/** A city under the name that the sentence gives it: what was Breslau then is not asked for as Wrocław. */
const calledThere = ({ mention, entity }: AnswerReading["named"]): Entity =>
  entity.type === "city" && !mention.isAnaphora ? { ...entity, name: mention.text } : entity;
