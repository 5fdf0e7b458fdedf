/** What one enters: nothing behind the name says it yet. */
const ENTRY = /^(?:entrée|adhésion|admission|accession) (?:d(?:e la |e l['’]|u |es |e )|d['’])\p{Lu}[\p{L}’' -]*$/u;

/** The words of an entry that do not say into what, with the body that it was: "entrée de la Russie au Conseil de l’Europe"; else null. */
export function intoBody(phrase: string, body: string): string | null {
  if (!ENTRY.test(phrase) || /(?<!\p{L})(?:à|aux?|dans|en)(?!\p{L})/u.test(phrase)) return null;
  const [, article = "", name = ""] = /^(L[ea]s? |L['’])(.+)$/u.exec(body) ?? [];
  const tie = { "Le ": "au ", "La ": "à la ", "Les ": "aux " }[article] ?? (article === "" ? null : "à l’");
  return tie === null ? null : `${phrase} ${tie}${name}`;
}
