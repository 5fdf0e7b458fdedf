import "../ui/source-quote.css";
import { colourOf, Highlighted, LessonLink, SourceName, type Proof } from "./proof";

/** The proof of an answer: the only thing that has a frame. */
export const SourceBox = ({ proof }: { proof: Proof }) => (
  <figure className={`source ${colourOf(proof.letter)}`}>
    <blockquote lang={proof.language}>
      <Highlighted evidence={proof.evidence} />
    </blockquote>
    <footer>
      <SourceName {...proof} />
      <LessonLink {...proof} />
    </footer>
  </figure>
);
