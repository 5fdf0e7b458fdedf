const MEMBERSHIP =
  /(?<!\p{L})(?:adhésions?|adh[éè]r\p{L}+|entrées? (?:de|du|des|d')|admissions?|(?:est|sont|fut|furent|a été|ont été|été)(?:-\p{L}+)? admise?s?|devenue?s? (?:le |la )?(?:\p{L}+(?:-\p{L}+)? )?(?:pays |état )?membres?|(?:états?|pays|membres?) (?:associée?s?|observateurs?)|retraits? (?:de|du|des|d')|exclusions?|exclue?s?|suspen(?:sion|due?s?)|réadmissions?|élargissements?)(?!\p{L})/iu;

/** True for what becomes of the members of a body: it was there before them, and they stay as long as it does. */
export const isOfMembers = (statement: string): boolean => MEMBERSHIP.test(statement);
