const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words whose full stop ends no sentence, in lower case, without that stop. */
export const ABBREVIATIONS: ReadonlySet<string> = list(`
  janv févr fév avr juil juill sept oct nov déc dec lun mar mer jeu ven sam dim vend brum frim niv pluv germ flor prair therm fruct
  m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts ss gén gal col cap cdt cne lt sgt adj cte vte cie ets sté
  ch ph th chr alf alex fréd guill
  av ap apr j.-c j.c j s v env ca c circa vs cf conf voir p pp pag fol f° fasc vol t tom chap art al éd ed coll fig pl n no nos nº n° réf
  id ibid op cit loc sq sqq infra supra ex p.ex c.-à-d càd i.e e.g etc adv subst masc fém sing plur lat éc
  h min tél fax bd bld boul imp rte dép arr hab km m² kg max approx moy nb rép trad illustr préf intro fl app bât esc
  univ inst fac dir adm gouv minist soc corp inc ltd jr sr rév rev bibl arch doc man ms mss trib
  r.-v r.p s.a s.m s.e s.s u.s.a
`);

/** Abbreviations that stand before a name or a number and never end a sentence. */
export const TITLES: ReadonlySet<string> = list(`
  m mm mme mmes mlle mlles dr drs pr mgr st ste sts gén gal col cdt cne lt sgt adj cte vte me
  ch ph th chr alf alex fréd guill cf vs n° nº p pp chap fig r.p
`);

/** Abbreviations behind which a capital begins a sentence, unless they stand before a name. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = list("etc s hab j.-c j.c cie jr inc ltd sq sqq");

/** Abbreviations that are whole words too ("la mer", "œuvre d'art"): their stop is one of an abbreviation before a number only. */
export const WORDLIKE_ABBREVIATIONS: ReadonlySet<string> = list(
  "mer jeu sept art vol min max doc ex fac cap mar voir imp man inst conf s",
);

/** Units behind a number; a capital after their stop begins a sentence. */
export const UNITS: ReadonlySet<string> = list("m cm mm km km² m² m³ ha kg g t l h min s fr f km/h hab pers °c °");

/** Words that open sentences and hardly ever follow an initial or an abbreviation. */
export const SENTENCE_STARTERS: ReadonlySet<string> = list(`
  Le La Les L' Il Elle Ils Elles On Un Une Des Ce Cet Cette Ces C' Cela Ceci Ça En Dans Par Pour Sur Sous Avec Sans Mais Et Or
  Donc Ainsi Puis Ensuite Enfin Après Avant Depuis Pendant Lors Lorsque Lorsqu' Quand Si S' Alors Aussi Au Aux À A Son Sa Ses
  Leur Leurs Notre Nos Nous Vous Je J' Selon Malgré Comme Chaque Plusieurs Certains Certaines Quelques Tous Toutes Toute Tout
  Aujourd'hui Désormais Parmi Entre Vers Chez Dès Jusqu' Bien Celui Celle Ceux Celles D' De Du Qu' Que Qui Quel Quelle Où
  Cependant Toutefois Néanmoins Pourtant Parallèlement Finalement Actuellement Également Notamment Parfois Souvent Bientôt
  Aucun Aucune Nul Nulle Rien Personne Beaucoup Peu Plus Moins Trop Tant Ni Ne N' Non Oui Car Pourquoi Comment Combien
  Mon Ma Mes Tu Votre Vos Voici Voilà Ici Là Hier Demain Jadis Autrefois Tandis Afin Grâce Outre Contre Durant Derrière Devant
  Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Vingt Cent Mille Puisque Parce Quoique Quant Y Même Seul Seule Seuls Seules
  Déjà Encore Jamais Toujours Surtout Autour Autant Autre Autres Tel Telle Tels Telles D'autres Faute Hormis Sauf Telles
`);

/** Words that open a sentence even where it was left in small letters, and do not follow abbreviations. */
export const SMALL_STARTERS: ReadonlySet<string> = list(
  "le la les l' il elle ils elles on un une ce cet cette ces c' puis mais beaucoup ensuite enfin depuis après",
);
