import { Raised } from "@/components/ui/raised";
import type { Marked } from "./proof-text";

/** A sentence with the highlighter on what it proves. */
export const Quoted = ({ before, quote, after }: Marked) => (
  <>
    <Raised text={before} />
    <mark>
      <Raised text={quote} />
    </mark>
    <Raised text={after} />
  </>
);
