import { Raised } from "@/components/ui/raised";
import type { LessonPiece } from "@/lib/lessons/lesson";
import type { ReadSentence } from "./reading";
import { LastAnswer, type LastAnswerWords } from "./last-answer";

/** What every sentence of a lesson is shown with. */
export type SentenceContext = {
  readonly questionsBySentence: Readonly<Record<string, number>>;
  /** Where the learner's answers are read. */
  readonly stateAddress: string;
  /** The form that a sentence's button sends. */
  readonly formId: string;
  readonly words: LastAnswerWords & {
    readonly about: string;
    readonly ask: string;
    readonly questions: (count: number) => string;
    readonly sourceHas: (text: string) => string;
  };
};

type Props = { sentence: ReadSentence; context: SentenceContext };

/** A sentence in its block. One that can be asked is underlined with dots and opens a note; none of it needs a script. */
export function Sentence({ sentence: { id, pieces }, context }: Props) {
  const questions = id === null ? 0 : (context.questionsBySentence[id] ?? 0);
  if (id === null) return <Pieces pieces={pieces} context={context} link={null} />;
  if (questions === 0) {
    return (
      <span className="s" id={id}>
        <Pieces pieces={pieces} context={context} link={null} />
      </span>
    );
  }
  const noteId = `note-${id}`;
  return (
    <span className="q" id={id} data-sentence={id}>
      <Pieces pieces={pieces} context={context} link={noteId} />
      <span className="pop" id={noteId} role="note">
        <b>{context.words.questions(questions)}</b> {context.words.about}{" "}
        <LastAnswer
          sentenceId={id}
          stateAddress={context.stateAddress}
          words={{ last: context.words.last, verdicts: context.words.verdicts }}
        />
        <button className="ask" type="submit" form={context.formId} name="sentence" value={id}>
          {context.words.ask}
        </button>
      </span>
    </span>
  );
}

type PiecesProps = { pieces: readonly LessonPiece[]; context: SentenceContext; link: string | null };

/** The runs of a sentence. Its first plain run is the link to the note that the keyboard meets; the others are for the hand. */
function Pieces({ pieces, context, link }: PiecesProps) {
  const firstPlain = pieces.findIndex(isPlain);
  return pieces.map((piece, index) => {
    const key = piece.span.start;
    if (!isPlain(piece)) return <Explained key={key} piece={piece} context={context} />;
    if (!link) return <Raised key={key} text={piece.text} />;
    return (
      <a key={key} href={`#${link}`} {...(index !== firstPlain && { tabIndex: -1 })}>
        <Raised text={piece.text} />
      </a>
    );
  });
}

const isPlain = ({ expansion, repairedFrom }: LessonPiece): boolean => expansion === null && repairedFrom === null;

/** An acronym with its long form, or a mended word with what the source has. Shown on hover, focus and touch. */
function Explained({
  piece: { text, expansion, repairedFrom, span },
  context,
}: {
  piece: LessonPiece;
  context: SentenceContext;
}) {
  const glossId = `glose-${span.start}`;
  return (
    <span className={expansion ? "acr" : "mended"} tabIndex={0} aria-describedby={glossId}>
      <Raised text={text} />
      <span className="gloss" role="tooltip" id={glossId}>
        {expansion ? <b>{`${text}, ${expansion}`}</b> : context.words.sourceHas(repairedFrom ?? "")}
      </span>
    </span>
  );
}
