/** Puts values into a sentence that the server translated: `fill("Leçon {number}", { number: 4 })`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** A counted noun in its two forms; French counts 0 and 1 as one. */
export type Counted = { readonly one: string; readonly many: string };

/** "1 réponse", "24 réponses". */
export const count = (number: number, { one, many }: Counted): string =>
  fill(number < 2 ? one : many, { count: number });
