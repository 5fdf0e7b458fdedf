import { RESPONSE_FIELD, type Option } from "@/lib/questions/question";
import { Unbroken } from "./stem";

type Props = {
  options: readonly Option[];
  /** What names the group to who does not see it: the id of the question. */
  labelledBy: string;
};

/** One answer among several: plain radio buttons, each with its number, which is also its key. */
export function ChoiceControl({ options, labelledBy }: Props) {
  return (
    <div className="opts" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(({ id, label }, index) => (
        <label key={id} className="opt">
          <input type="radio" name={RESPONSE_FIELD} value={id} data-quiz-key={index + 1} />
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            <Unbroken text={label} />
          </span>
        </label>
      ))}
    </div>
  );
}
