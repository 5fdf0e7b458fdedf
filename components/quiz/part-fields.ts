import { partField, type Option } from "@/lib/questions/question";

/** What was written into the fields of several events, by the event's id. */
export type Parts = Readonly<Record<string, string>>;

/** Most characters of one field that a form which comes back still shows. */
const MOST_CHARACTERS = 8;

/** The fields of a form as one short text, for an address: "1=3,2=1"; empty where the form has none. */
export const packParts = (raw: Readonly<Record<string, readonly string[]>>): string => {
  const prefix = partField("");
  return Object.entries(raw)
    .filter(([name]) => name.startsWith(prefix))
    .map(
      ([name, [value = ""]]) => `${name.slice(prefix.length)}=${value.replaceAll(",", "").slice(0, MOST_CHARACTERS)}`,
    )
    .join(",");
};

/** The same text read back, a field for each event; nonsense counts as empty. */
export function unpackParts(text: string, items: readonly Option[]): Parts {
  const written = text.split(",");
  const valueOf = (id: string): string => written.find((part) => part.startsWith(`${id}=`))?.slice(id.length + 1) ?? "";
  return Object.fromEntries(items.map(({ id }) => [id, valueOf(id)]));
}
