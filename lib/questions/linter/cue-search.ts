import { remembered } from "@/lib/language/remember";

/** True if one of the cues is in a text as it stands, names and all. */
export function holdsCue(cues: readonly RegExp[], text: string): boolean {
  const search = searches.get(cues) ?? remembered((line) => cues.some((cue) => cue.test(line)));
  searches.set(cues, search);
  return search(text);
}

/** What is looked for with each list of cues; one line is looked through for every question that shows it. */
const searches = new WeakMap<readonly RegExp[], (text: string) => boolean>();
