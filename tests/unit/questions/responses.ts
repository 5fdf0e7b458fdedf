import { partField, RESPONSE_FIELD, type OpenQuestion, type Option, type RawResponse } from "@/lib/questions/question";

const idsOf = (options: readonly Option[], labels: readonly string[]): string[] =>
  options.filter(({ label }) => labels.includes(label)).map(({ id }) => id);

/** One field a part, by the id of each. */
const parts = (values: Readonly<Record<string, string>>): RawResponse =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [partField(id), [value]]));

/** What the browser sends when every part of the answer is right. */
export function rightResponse(question: OpenQuestion, seed: string): RawResponse {
  const { control } = question.show(seed);
  const { key, keys = [key], events = [] } = question.item();
  switch (control.type) {
    case "choice":
    case "several":
      return { [RESPONSE_FIELD]: idsOf(control.options, keys) };
    case "date":
    case "text":
      return { [RESPONSE_FIELD]: [key] };
    case "order":
      return parts(
        Object.fromEntries(events.map(({ label }, index) => [idsOf(control.items, [label])[0]!, String(index + 1)])),
      );
    case "match":
      return parts(
        Object.fromEntries(
          events.map(({ label, date }) => [idsOf(control.items, [label])[0]!, idsOf(control.dates, [date])[0]!]),
        ),
      );
  }
}

/** Answers that can be read and are not right, some of each sort that the control allows. */
export function wrongResponses(question: OpenQuestion, seed: string): readonly RawResponse[] {
  const { control } = question.show(seed);
  const { key, keys = [key] } = question.item();
  switch (control.type) {
    case "choice":
      return control.options.filter(({ label }) => label !== key).map(({ id }) => ({ [RESPONSE_FIELD]: [id] }));
    case "several":
      return [
        { [RESPONSE_FIELD]: control.options.map(({ id }) => id) },
        { [RESPONSE_FIELD]: idsOf(control.options, keys.slice(1)) },
        { [RESPONSE_FIELD]: control.options.filter(({ label }) => !keys.includes(label)).map(({ id }) => id) },
      ];
    case "date":
      return [{ [RESPONSE_FIELD]: ["14 juillet 1789"] }];
    case "text":
      return [{ [RESPONSE_FIELD]: ["999999"] }];
    case "order":
    case "match": {
      const right = Object.entries(rightResponse(question, seed));
      const turned = right.map(([name], index) => [name, right[(index + 1) % right.length]![1]] as const);
      return [Object.fromEntries(turned)];
    }
  }
}

/** What no hand would send, or what is not an answer yet. */
export function garbageFor(question: OpenQuestion, seed: string): readonly RawResponse[] {
  const { control } = question.show(seed);
  if (control.type !== "order" && control.type !== "match") {
    const most = control.type === "several" ? [{ [RESPONSE_FIELD]: ["1", "99"] }] : [];
    return [{ [RESPONSE_FIELD]: ["<script>"] }, ...most];
  }
  const right = rightResponse(question, seed);
  const [first = "", second = ""] = Object.keys(right);
  return [
    { ...right, [first]: right[second]! },
    { ...right, [first]: [""] },
    { ...right, [first]: ["99"] },
    { ...right, [first]: ["<script>"] },
    { ...right, [first]: ["1.5"] },
    { [first]: right[first]! },
  ];
}
