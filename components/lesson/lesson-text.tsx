import type { LessonBlock, LessonSection } from "@/lib/lessons/lesson";
import { explainOnce, groupsOf, sentencesOf, type ReadGroup } from "./reading";
import { Sentence, type SentenceContext } from "./sentence";
import { typeset } from "./typography";

type Props = {
  sections: readonly LessonSection[];
  /** Language of the text, BCP 47. */
  language: string;
  /** A lesson of one section bears its title already. */
  lessonTitle: string;
  context: SentenceContext;
};

/** The text itself, section by section: whole without any script. */
export function LessonText({ sections, language, lessonTitle, context }: Props) {
  return sections.map(explainOnce).map((section) => (
    <section key={section.id} id={section.id} data-section={section.id}>
      {section.title && section.title !== lessonTitle && <h2>{section.title}</h2>}
      {groupsOf(section.blocks).map((group) => (
        <Group key={keyOf(group)} group={group} language={language} context={context} />
      ))}
    </section>
  ));
}

type GroupProps = { group: ReadGroup; language: string; context: SentenceContext };

function Group({ group, language, context }: GroupProps) {
  if (group.kind === "paragraph") {
    const { block } = group;
    return (
      <p id={block.id} data-block={block.id}>
        <Sentences block={block} language={language} context={context} />
      </p>
    );
  }
  return (
    <dl className="dates">
      {group.blocks.map((block) => (
        <div key={block.id} id={block.id} data-block={block.id}>
          <dt>{block.date && typeset(block.date, language)}</dt>
          <dd>
            <Sentences block={block} language={language} context={context} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SentencesProps = { block: LessonBlock; language: string; context: SentenceContext };

const Sentences = ({ block, language, context }: SentencesProps) =>
  sentencesOf(block, language).map((sentence, index) => (
    <Sentence key={sentence.id ?? index} sentence={sentence} context={context} />
  ));

const keyOf = (group: ReadGroup): string => (group.kind === "paragraph" ? group.block.id : (group.blocks[0]?.id ?? ""));
