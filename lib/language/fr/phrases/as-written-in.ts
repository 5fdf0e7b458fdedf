/** A small word before a name with H, cut short or whole; no other letter leaves writers a choice. */
const BEFORE_H = /(?<!\p{L})(?:(qu|d)[’'](?=H)|(que|de) (?=H))(H[\p{L}-]+)/gu;

/**
 * A stem with "que" and "de" before a name as its text has them: where it writes "de Hattusa" and never "d’Hattusa", "qu’Hattusa"
 * is "que Hattusa". What the text has both ways, or neither, stays.
 */
export const asWrittenIn = (source: string, stem: string): string =>
  stem.replace(BEFORE_H, (said: string, cut: string | undefined, whole: string | undefined, name: string) => {
    const isCut = new RegExp(`(?<!\\p{L})(?:qu|d|l)['’]${name}(?!\\p{L})`, "iu").test(source);
    const isWhole = new RegExp(`(?<!\\p{L})(?:que|de|le|la) ${name}(?!\\p{L})`, "iu").test(source);
    if (isCut === isWhole) return said;
    const word = cut ?? whole?.slice(0, -1) ?? "";
    return isCut ? `${word}’${name}` : `${word}e ${name}`;
  });
