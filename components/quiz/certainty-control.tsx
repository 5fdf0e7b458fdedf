import type { Certainty } from "@/lib/questions/question";

/** The three degrees, from the least to the most. */
export const CERTAINTIES = ["guess", "fairly-sure", "certain"] as const satisfies readonly Certainty[];

type Props = {
  words: { readonly label: string; readonly optional: string; readonly degrees: Readonly<Record<Certainty, string>> };
};

/** How sure the learner is; nobody has to say. */
export function CertaintyControl({ words }: Props) {
  return (
    <fieldset className="sure">
      <legend>
        {words.label}
        <span className="vh"> {words.optional}</span>
      </legend>
      {CERTAINTIES.map((certainty) => (
        <label key={certainty}>
          <input type="radio" name="certainty" value={certainty} />
          {words.degrees[certainty]}
        </label>
      ))}
    </fieldset>
  );
}
