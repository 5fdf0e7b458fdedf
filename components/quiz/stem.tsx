import { Raised } from "@/components/ui/raised";

type Props = {
  context: string | null;
  stem: string;
  /** True where the question is read again: it is then a plain heading and no target of focus. */
  isAnswered?: boolean;
};

/** The question itself, heading of its page, under the line that says where we are; the control is named by both. */
export function Stem({ context, stem, isAnswered = false }: Props) {
  return (
    <div id="question">
      {context && (
        <p className="context">
          <Unbroken text={context} />
        </p>
      )}
      <h1 className="stem" tabIndex={isAnswered ? undefined : -1}>
        <Unbroken text={stem} />
      </h1>
    </div>
  );
}

/** A short hyphenated word, such as "est-il" or "a-t-elle", may not be cut at its hyphen. */
const HYPHENATED = /(?<![\p{L}\d])([\p{L}\d’]{1,12}(?:-[\p{L}\d]{1,5}){1,2})(?![\p{L}\d-])/u;

/** Text whose short hyphenated words stay on one line, the endings of its ordinals raised. */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(HYPHENATED).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nb">
        {part}
      </span>
    ) : (
      <Raised key={index} text={part} />
    ),
  );
