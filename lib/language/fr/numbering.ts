/** What gives a title its place among others: "Leçon 4 –", "Chapitre 2. ", "Fiche de géographie :", "III. ". */
export const NUMBERING =
  /^(?:(?:leçon|chapitre|fiche|séquence|séance|cours|thème|dossier|partie|unité|module|sujet|salle|activité|étude|document|annexe|tome|volume)(?:(?!\p{L})[^–—:]{0,40} ?(?:[–—:]|- )\s*| (?:\d{1,3}|[IVX]{1,5})\. )|[IVX\d]{1,4}[.)°]? ?[-–—]? )(?=\p{L})/iu;
