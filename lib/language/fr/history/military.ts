import type { Age } from "../../history";
import { warsIn } from "./ages";

const MILITARY =
  /(?<!\p{L})(?:batailles?|offensives?|contre-offensives?|débarqu\p{L}+|bombard\p{L}+|déport\p{L}+|rafles?|résistan\p{L}+|libér\p{L}+|assauts?|sièges? d[eu']|assiég\p{L}+|combats?|combattu|front|troupes?|armées?|régiments?|divisions?|brigades?|bataillons?|corps (?:d['’]armée|expéditionnaire)|escadr\p{L}+|flottes?|sous-marins?|cuirassés?|torpill\p{L}+|coulée?s?|pertes|évacu\p{L}+|occup(?:é|ée|és|ées|ation)|envahi\p{L}*|invasion|attaqu\p{L}+|prisonniers?|mobilis\p{L}+|fusillée?s?|tranchées?|aviation|aviateurs?|chars|repli\p{L}*|retraite|percée|ghetto|camps? d[e'’]|blindée?s?|maquis|partisans|sabot\p{L}+|évad\p{L}+|enrôl\p{L}+|engagée?s?|soldats?|généra(?:l|ux)|maréch\p{L}+|artillerie|cavalerie|infanterie|tuée?s?|suicid\p{L}+|exécut\p{L}+|assassin\p{L}+|mort au combat|abattue?s?|blessée?s?|prises? d[eu']|reprises? d[eu']|chutes? d[eu']|conqu[êi]\p{L}+|victoires?|défaites?|défai(?:t|te|ts|tes|re)|vain(?:cu|cue|cus|cues|quit|quent)|repouss\p{L}+|écras\p{L}+|encercl\p{L}+|captur\p{L}+|massacr\p{L}+|pogroms?|raids?|insurrections?|soulèvements?|soulev\p{L}+|mutineries?|embuscades?|guérill\p{L}+|insurgée?s?|incorpor\p{L}+|champ d['’]honneur|pour la france|ouvert le feu|croiseurs?|destroyers?|canonn\p{L}+|pilonn\p{L}+|mitraill\p{L}+|garnisons?)(?!\p{L})/iu;

const TURN =
  /(?<!\p{L})(?:armistices?|capitul\p{L}+|reddition|paix|traités?|déclar\p{L}+|débuté|commencé|éclaté|fin|pris fin|terminée?|achevée?|reconstru\p{L}+|démobilis\p{L}+|rapatri\p{L}+)(?!\p{L})/iu;

const FATE =
  /(?<!\p{L})(?:(?:re)?mobilis(?:é|ée|és|ées|a|ation)|incorpor(?:é|ée|és|ées)|enrôl(?:é|ée|és|ées)|engagée?s? (?:comme |en tant que )?volontaires?|sous les drapeaux|(?:fait|faite|faits|faites) prisonni(?:er|ère)s?|(?:mort|morte|tombé|tombée|tué|tuée|disparu|disparue|blessé|blessée)s? (?:au|sur le) (?:front|combat|champ)|champ d['’]honneur|(?:mort|morte)s? (?:pour la france|en déportation)|déport(?:é|ée|és|ées|ation)|fusill(?:é|ée|és|ées|a|èrent)|gazée?s?|tranchées?|réseaux? de résistance|(?:à|dans) la résistance|(?:au|le) maquis|maquisards?|service du travail obligatoire|STO|réfractaires? au|stalags?|oflags?|camps? (?:de concentration|d['’]extermination|de prisonniers)|prisonni(?:er|ère)s de guerre|(?:marraines?|emprunts?|effort|économie|munitions|crimes?) de guerre|zones? (?:libre|occupée|non occupée|interdite)|ligne de démarcation|(?:sous|pendant|durant) l['’]occupation|(?:l['’]|les )occupants?|résistante?s?|francs?-tireurs?|rationnement|étoile jaune|statut des juifs|(?:gouvernement|régime) de vichy|rafles?|ambulances? (?:militaires?|du front)|hôpita(?:l|ux) auxiliaires?|(?:gaz (?:asphyxiants?|moutarde|de combat)|emploi des gaz)|soldats|poilus|(?:au|du|sur le) front(?! (?:populaire|national|de mer))|en première ligne)(?!\p{L})/iu;

const ARMISTICE = /(?<!\p{L})armistices?(?!\p{L})/iu;

const AFTERMATH =
  /(?<!\p{L})(?:démobilis(?:é|ée|és|ées|a|ation)|rapatri(?:é|ée|és|ées|ement)|(?:retour|rentrée?s?|revenue?s?|libérée?s?) de (?:captivité|déportation))(?!\p{L})/iu;

/** True for what war alone does to people: someone is mobilised, deported, shot or taken prisoner. */
export const isFateOfWar = (statement: string): boolean => FATE.test(statement) && !AFTERMATH.test(statement);

/** True for what ends the fighting, in the midst of a war or at its end. */
export const isArmistice = (statement: string): boolean => ARMISTICE.test(statement);

/** True for what the end of a war brings: someone is demobilised, or comes home from captivity. */
export const isAftermath = (statement: string): boolean => AFTERMATH.test(statement);

/** True for an act of war: a battle, a landing, losses, an occupation. */
export const isMilitary = (statement: string): boolean => MILITARY.test(statement);

/** True for what may open or close a war: an armistice, a declaration. */
export const isTurnOfWar = (statement: string): boolean => TURN.test(statement);

/** The wars to which an act of war belongs that is dated in them, named or not. */
export const WORLD_WARS: readonly Age[] = [...warsIn("Première Guerre mondiale"), ...warsIn("Seconde Guerre mondiale")];

/** The wars for which whole peoples were mobilised. */
export const GREAT_WARS: readonly Age[] = [...warsIn("guerre de 1870"), ...WORLD_WARS];
