import type { Age } from "../../history";
import { warsIn } from "./ages";

const MILITARY =
  /(?<!\p{L})(?:batailles?|offensives?|contre-offensives?|débarqu\p{L}+|bombard\p{L}+|déport\p{L}+|rafles?|résistan\p{L}+|libér\p{L}+|assauts?|sièges? d[eu']|assiég\p{L}+|combats?|combattu|front|troupes?|armées?|régiments?|divisions?|brigades?|bataillons?|corps (?:d['’]armée|expéditionnaire)|escadr\p{L}+|flottes?|sous-marins?|cuirassés?|torpill\p{L}+|coulée?s?|pertes|évacu\p{L}+|occup(?:é|ée|és|ées|ation)|envahi\p{L}*|invasion|attaqu\p{L}+|prisonniers?|mobilis\p{L}+|fusillée?s?|tranchées?|aviation|aviateurs?|chars|repli\p{L}*|retraite|percée|ghetto|camps? d[e'’]|blindée?s?|maquis|partisans|sabot\p{L}+|évad\p{L}+|enrôl\p{L}+|engagée?s?|soldats?|généra(?:l|ux)|maréch\p{L}+|artillerie|cavalerie|infanterie|tuée?s?|suicid\p{L}+|exécut\p{L}+|assassin\p{L}+|mort au combat|abattue?s?|blessée?s?)(?!\p{L})/iu;

const TURN =
  /(?<!\p{L})(?:armistices?|capitul\p{L}+|reddition|paix|traités?|déclar\p{L}+|débuté|commencé|éclaté|fin|pris fin|terminée?|achevée?|reconstru\p{L}+|démobilis\p{L}+|rapatri\p{L}+)(?!\p{L})/iu;

/** True for an act of war: a battle, a landing, losses, an occupation. */
export const isMilitary = (statement: string): boolean => MILITARY.test(statement);

/** True for what may open or close a war: an armistice, a declaration. */
export const isTurnOfWar = (statement: string): boolean => TURN.test(statement);

/** The wars to which an act of war belongs that is dated in them, named or not. */
export const WORLD_WARS: readonly Age[] = [...warsIn("Première Guerre mondiale"), ...warsIn("Seconde Guerre mondiale")];
