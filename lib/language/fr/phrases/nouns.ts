import type { Gender } from "../../phrases";
import { DETERMINERS } from "../clauses/words";

/** True if a word is said with a vowel first, so that "le" and "de" lose theirs; "h aspiré" by list. */
export const elides = (phrase: string): boolean => {
  const word = /^[«" \u202f]*([\p{L}]+)/u.exec(phrase)?.[1] ?? "";
  if (/^(?:onze|onzième|oui|ouistiti|yaourt|yacht|yémen|yougoslav|uhlan|un(?:ième)?$)/iu.test(word)) return false;
  if (/^(?:OTSC|OCS|OCI|ONU|OSCE|OTAN|OMC|OMS|UE|UEE|AIEA)/u.test(word)) return true;
  if (/^y[aeiouéè]/iu.test(word)) return /^(?:yonne|yerres|yeux|york|yèvre|yeu$)/iu.test(word);
  if (/^H\p{Ll}/u.test(word)) return MUTE_AT_HEAD.test(word);
  if (/^h/iu.test(word)) return !ASPIRATED.test(word);
  return /^[aeiouyâàäéèêëîïôöùûüœæ]/iu.test(word);
};

const ASPIRATED =
  /^(?:hach|haie|haillon|hall|hamac|hambourg|hameau|hamster|hanche|hand|hanneton|hanovre|haras|hareng|haricot|harpe|haye|heaume|hérisson|hernie|héron|hesse|hiss|hobby|horde|hotte|houe|hoquet|huron|hurl|hussard|haut|hauteur|hausse|halle|halte|handicap|hangar|hanse|harcel|hardi|hasard|hâte|haine|havre|héros|hêtre|heurt|hibou|hiérarch|hindou|hippie|hockey|hollan|homard|hongr|honte|hors|houille|hublot|huguenot|huit|hun|hurle|hutte)/iu;

/**
 * Names, and nouns that begin one, whose H French does not say: "d’Henri", "l’Hôtel". Any other name with a capital H keeps the whole
 * word before it, as those of other languages do: "que Hattusa", "de Hô Chi Minh", "de Hiratsuka".
 */
const MUTE_AT_HEAD =
  /^(?:Habit\p{L}*|Hadès|Hadrien|Haïti|Hannibal|Harmonie|Harpagon|Hébron|Hébreux?|Hécate|Hector|Hélène|Héli(?!goland)\p{L}*|Hélo\p{L}*|Hellènes?|Hellénique|Helsinki|Helvét\p{L}*|Hénin|Hennebont|Henri\p{L}*|Henry|Héphaïstos|Héra(?!u)\p{L}*|Hérault|Herbe\p{L}*|Herbiers|Herblay|Hercul\p{L}*|Hérit\p{L}*|Hermès|Hermine|Hermit\p{L}*|Hérod\p{L}*|Héroïne|Hervé|Hésiode|Hespérides|Heures?|Hexag\p{L}*|Hilair\p{L}*|Hilarion|Hildegarde|Hippo\p{L}*|Hiroshima|Histoires?|Historique|Hiver|Hollywood|Homère|Homm\p{L}*|Honnê\p{L}*|Honneurs?|Honor\p{L}*|Hôpita\p{L}*|Horace|Horizons?|Horlog\p{L}*|Hortense|Hospic\p{L}*|Hospital\p{L}*|Hostilités|Hôtel\p{L}*|Hubert|Hugo|Hugues|Huiles?|Humain\p{L}*|Humani\p{L}*|Humbert|Hyacinthe|Hyd\p{L}*|Hyères|Hygi\p{L}*|Hymne|Hyp\p{L}*)$/u;

/** "signature" → "la signature"; null when the article would be a guess. */
export function withDefinite(phrase: string, gender: Gender | null, isPlural: boolean): string | null {
  if (isPlural) return `les ${phrase}`;
  if (elides(phrase)) return `l’${phrase}`;
  if (gender === null) return null;
  return `${gender === "f" ? "la" : "le"} ${phrase}`;
}

/** "de" before a phrase: "du décret", "de l’accord", "des accords", "d’entreprises", "de pays". */
export function withDe(phrase: string): string {
  if (/^le /u.test(phrase)) return `du ${phrase.slice(3)}`;
  if (/^les /u.test(phrase)) return `des ${phrase.slice(4)}`;
  return elides(phrase) ? `d’${phrase}` : `de ${phrase}`;
}

/** The phrase as it stands inside a sentence: an article at its head loses its capital, a name keeps it. */
export function insideSentence(phrase: string): string {
  const first = /^(?:[ldLD]['’]|[\p{L}]+)/u.exec(phrase)?.[0] ?? "";
  const isDeterminer = DETERMINERS.has(first.toLowerCase().replace("’", "'")) || /^(?:des|du|au|aux)$/iu.test(first);
  return isDeterminer ? first.toLowerCase() + phrase.slice(first.length) : phrase;
}

const FIRST_LETTER = /^([«\u202f ]*)(\p{Ll})/u;

/** With a capital at its head, behind an opening guillemet too. */
export const capitalise = (text: string): string =>
  text.replace(FIRST_LETTER, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** Number of a phrase by its head: "élections législatives" is plural, "accès" is not. */
export const isPluralHead = (head: string): boolean =>
  /[sx]$/u.test(head) &&
  !/(?:ès|us|ours|pays|choix|voix|croix|prix|paix|fois|mois|bois|corps|temps|avis|procès|palais|concours|discours|siècles?'|os|as|is)$/u.test(
    head,
  );
