/** Class that gives a document its colour; beyond the third the colours come round again, the letter does not. */
export const documentColour = (letter: string): string => `d${COLOURS[placeOf(letter)]!}`;

/** The same colour as a token, for what is drawn. */
export const documentTone = (letter: string): string => `--doc-${COLOURS[placeOf(letter)]!}`;

const COLOURS = ["a", "b", "c"] as const;
const placeOf = (letter: string): number => ((letter.codePointAt(letter.length - 1) ?? 65) - 65) % COLOURS.length;

type Props = {
  letter: string;
  /** "document A", for those who do not see the square. */
  spoken: string;
  title?: string;
};

/** A document's letter in its square, with its title if given. */
export const DocumentLetter = ({ letter, spoken, title }: Props) => (
  <span className={`doc ${documentColour(letter)}`}>
    <b aria-hidden="true">{letter}</b>
    <span>
      <span className="vh">{title ? `${spoken}\u202f: ` : spoken}</span>
      {title}
    </span>
  </span>
);
