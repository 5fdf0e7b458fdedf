import { fill } from "@/components/ui/fill";
import { partField, type Option } from "@/lib/questions/question";
import { unpackParts } from "./part-fields";
import { Unbroken } from "./stem";

export type MatchWords = {
  readonly hint: string;
  /** Stands where no date is chosen. */
  readonly none: string;
  /** Name of an event's list, `{event}` standing for it. */
  readonly date: string;
};

type Props = {
  items: readonly Option[];
  dates: readonly Option[];
  /** What was chosen before, when the form comes back. */
  text: string;
  words: MatchWords;
};

/** Events and dates to be paired: beside each event the list of the dates. */
export function MatchControl({ items, dates, text, words }: Props) {
  const chosen = unpackParts(text, items);
  return (
    <fieldset className="part-of-form" aria-describedby="question">
      <legend className="hint">{words.hint}</legend>
      <ul className="pairs">
        {items.map(({ id, label }) => (
          <li key={id}>
            <span className="t">
              <Unbroken text={label} />
            </span>
            <select name={partField(id)} defaultValue={chosen[id]} aria-label={fill(words.date, { event: label })}>
              <option value="">{words.none}</option>
              {dates.map((date) => (
                <option key={date.id} value={date.id}>
                  {date.label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
