import { RESPONSE_FIELD, type Option } from "@/lib/questions/question";
import { Unbroken } from "./stem";

type Props = { options: readonly Option[]; hint: string };

/** Several answers among more: plain check boxes, each with its number, which is also its key. */
export function SeveralControl({ options, hint }: Props) {
  return (
    <fieldset className="part-of-form" aria-describedby="question">
      <legend className="hint">{hint}</legend>
      <div className="opts several">
        {options.map(({ id, label }, index) => (
          <label key={id} className="opt">
            <input type="checkbox" name={RESPONSE_FIELD} value={id} data-quiz-key={index + 1} />
            <span className="no" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <Unbroken text={label} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
