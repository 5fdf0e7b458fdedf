const NUMBERED = / (?:I(?:er|re|V|X)?|II|III|VI{0,3}|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX|V)?|IX)$/u;
const BYNAMED =
  / (?:l[ea]s? |l['’])(?:Grand|Bel|Chauve|Bon|Téméraire|Hardi|Bref|Pieux|Gros|Magnifique|Conquérant|Terrible|Sage|Simple|Hutin|Long|Juste|Lion|Saint|Catholique|Ancien|Jeune|Débonnaire|Germanique|Bègue|Fou|Victorieux|Navigateur|Cruel|Pacifique)e?$/u;
const KNOWN =
  /^(?:Charles Quint|Charlemagne|Philippe Auguste|Hugues Capet|Clovis|Dagobert|Napoléon(?: Bonaparte)?|Louis-Philippe|Saladin|Soliman|Gengis Khan|Tamerlan|Saint Louis|Cléopâtre|Barberousse|Frédéric Barberousse|Ivan le Terrible)$/u;
const THRONES =
  /(?<!\p{L})(?:rois?|reines?|empereurs?|impératrices?|tsars?|tsarines?|papes?|ducs?|duchesses?|archiducs?|comtes?|comtesses?|princes?|princesses?|sultans?|califes?|chahs?|shahs?|khans?|émirs?|pharaons?|négus|régente?s?|doges?|électeurs?|margraves?|landgraves?|vicomtes?|barons?|dauphins?)(?!\p{L})/iu;

/** True for a sovereign or a prince, by a number, a byname, an office, or because everyone knows. */
export const isRuler = (name: string, offices: readonly string[]): boolean =>
  NUMBERED.test(name) || BYNAMED.test(name) || KNOWN.test(name) || offices.some((office) => THRONES.test(office));

const BEFORE =
  /(?<!\p{L})(?:jeune|enfant|petite?|garçon(?:net)?|fillette|fille|fils|patiente?|malade|victime|élève|épouse|femme|veuve|mari|mère|père|frère|sœur|neveu|nièce|berger|bergère|nourrisson|bébé|otage|prisonni(?:er|ère)|assistante?|vaccin(?:e|er|a|é)|inocul(?:e|er|a|é)|soign(?:e|er|a|é)|opér(?:e|er|a|é)|sauv(?:e|er|a|é)|assassin(?:e|er|a|é)|tu(?:e|er|a|é))(?: d['’]|(?: \p{L}+){0,1}) $|(?:jeune|enfant|garçon|fillette|fille|fils|patiente?|malade|victime|élève|berger|bergère|ans)(?: [^,.;]{1,30})?, $/iu;
const AFTER =
  /^,? (?:(?:une?|l[ea]|l['’]) ?(?:jeune|enfant|petite?|garçon|fillette|berger|bergère|patiente?|malade|victime)|(?:alors )?âgée? de|(?:\p{L}+ )ans(?!\p{L})|mordue?|vaccinée?|infectée?|malade|atteinte?|blessée?|tuée?|assassinée?)(?!\p{L})|^,? qu(?:e |['’])[^,.;]{0,40}(?:mordue?|blessée?|vaccinée?|soignée?|sauvée?|infectée?|opérée?|tuée?)(?!\p{L})/iu;

/** True where a text tells of someone to whom something is done, or who is somebody's child. */
export const isBystander = (before: string, after: string): boolean => BEFORE.test(before) || AFTER.test(after);

const CUT =
  /^ (?:(?:de |d['’]|du |des |von |van |der |den |da |di |del |della |dos |y )(?:la |l['’]|le |les |los )?)?\p{Lu}\p{Ll}/u;

/** True where what follows a name belongs to it. */
export const isCut = (after: string): boolean => CUT.test(after);
