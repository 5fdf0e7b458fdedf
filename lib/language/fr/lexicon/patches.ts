/**
 * What Lefff lacks or has otherwise than we need, in its own four columns: form, type, lemma, mode.
 *
 * It cuts contractions in two before it looks a word up; we keep them whole, with a reading for each of their words.
 */
export const PATCHES: readonly string[] = [
  ...contraction("au", "à", "le", "ms"),
  ...contraction("aux", "à", "le", "p"),
  ...contraction("du", "de", "le", "ms"),
  ...contraction("des", "de", "le", "p"),
  ...contraction("ès", "en", "le", "p"),
  ...relative("auquel", "à", "ms"),
  ...relative("auxquels", "à", "mp"),
  ...relative("auxquelles", "à", "fp"),
  ...relative("duquel", "de", "ms"),
  ...relative("desquels", "de", "mp"),
  ...relative("desquelles", "de", "fp"),
  ...["afin", "quant", "jusque", "jusqu'", "lors", "hors", "via", "versus", "outre", "hormis"].map((form) =>
    [form, "prep", form.replace("jusqu'", "jusque"), ""].join("\t"),
  ),
  ...["lorsqu'", "puisqu'", "quoiqu'"].map((form) => [form, "csu", form.replace("qu'", "que"), ""].join("\t")),
  ...["parce", "tandis"].map((form) => [form, "csu", form, ""].join("\t")),
  ...["euro", "kilomètre", "internet"].map((form) => [form, "nc", form, "ms"].join("\t")),
  ...["euros", "kilomètres"].map((form) => [form, "nc", form.slice(0, -1), "mp"].join("\t")),
];

/** Lemmas that Lefff writes with "oe" though French has them with "œ"; "moelle", "coexister" and "poêle" stay as they are. */
export const LIGATURES =
  /oe(?=il|uvr|dip|cum|dèm|sophag|str(?!ad)|nolog|nan)|(?<=f)oe(?=t)|(?<=c|s|ch)oe(?=ur)|(?<=b)oe(?=uf)|(?<=v|n)oe(?=u)|(?<=m)oe(?=urs)|(?<![a-z])oe(?=uf)/gu;

/**
 * How a form is spelt since 1990, without the circumflex on its i or u: "nait", "aout", "gout". Null for one that has none, and
 * for the endings that keep theirs ("nous fîmes").
 */
export const rectifiedOf = (form: string): string | null =>
  /^\p{Ll}*[îû]/u.test(form) && !/[îû]n?(?:mes|tes)$/u.test(form)
    ? form.replaceAll("î", "i").replaceAll("û", "u")
    : null;

/** Lemmas of the clitics that have other forms, which Lefff names by their class ("cln"). */
export const CLITIC_LEMMAS: Readonly<Record<string, string>> = {
  elle: "il",
  elles: "il",
  ils: "il",
  la: "le",
  les: "le",
  "l'": "le",
  "j'": "je",
  "m'": "me",
  "t'": "te",
  "s'": "se",
  "c'": "ce",
  "l'on": "on",
};

function contraction(form: string, preposition: string, article: string, mode: string): readonly string[] {
  return [[form, "prep", preposition, ""].join("\t"), [form, "det", article, mode].join("\t")];
}

function relative(form: string, preposition: string, mode: string): readonly string[] {
  return [[form, "prep", preposition, ""].join("\t"), [form, "prel", "lequel", mode].join("\t")];
}
