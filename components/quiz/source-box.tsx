import { documentColour } from "@/components/course/document-letter";
import "@/components/ui/source-quote.css";
import { LessonLink, Quoted, SourceName, type Proof } from "./proof";

/** The proof of an answer: the only thing that has a frame. */
export const SourceBox = ({ proof }: { proof: Proof }) => (
  <figure className={`source ${documentColour(proof.letter)}`}>
    <blockquote lang={proof.language}>
      <Quoted {...proof} />
    </blockquote>
    <footer>
      <SourceName {...proof} />
      <LessonLink {...proof} />
    </footer>
  </figure>
);
