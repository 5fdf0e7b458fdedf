/** Words that cannot end a label: what they announce was cut off. */
const OPENERS =
  /(?:^|[\s’'])(?:a|à|ont|est|sont|été|être|se|s|au|aux|avec|ce|cette|d|dans|de|des|du|en|entre|et|l|la|le|les|leurs?|lors|ou|par|pour|portant|qu|que|qui|sa|ses|son|sur|un|une|vers)[’']?$/iu;

/**
 * A label that fits a landmark: whole if it is short, else cut behind a word that can end it, with an ellipsis.
 *
 * @param most characters before the cut, ellipsis aside
 */
export function shortLabel(label: string, most: number): string {
  if (label.length <= most) return label;
  let cut = label.slice(0, label.lastIndexOf(" ", most));
  while (OPENERS.test(cut)) cut = cut.replace(OPENERS, "");
  return `${cut.replace(/[\s,;:\u202f]+$/u, "")}…`;
}
