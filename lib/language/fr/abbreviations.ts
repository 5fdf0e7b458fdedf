/** Words whose full stop ends no sentence, in lower case, without that stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `janv févr fév avr juil juill sept oct nov déc dec lun mar mer jeu ven sam dim
  m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts ss gén col cap cdt lt sgt cie ets
  av ap apr j.-c j.c j s env ca circa vs cf conf voir p pp pag fol f° fasc vol t tom chap art al éd ed coll fig pl n no nos nº n° réf
  id ibid op cit loc sq sqq infra supra ex p.ex c.-à-d càd i.e e.g etc adj adv subst masc fém sing plur
  h min tél fax bd bld boul pl imp rte dép arr hab km m² kg min max approx moy nb rép trad illustr préf intro
  univ inst fac dir adm dép gouv minist sté soc corp inc ltd jr sr rév rev bibl arch doc man ms mss
  r.-v r.p s.a s.m s.e s.s u.s.a`.split(/\s+/),
);

/** Abbreviations that stand before a name and never end a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  "m mm mme mmes mlle mlles dr drs pr mgr st ste sts gén cdt lt sgt".split(" "),
);

/** Words that open sentences and hardly ever follow an initial or an abbreviation. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `Le La Les L' L Il Elle Ils Elles On Un Une Des Ce Cet Cette Ces C' Cela Ceci Ça En Dans Par Pour Sur Sous Avec Sans Mais Et Or
  Donc Ainsi Puis Ensuite Enfin Après Avant Depuis Pendant Lors Lorsque Lorsqu' Quand Si S' Alors Aussi Au Aux À A Son Sa Ses
  Leur Leurs Notre Nos Nous Vous Je J' Selon Malgré Comme Chaque Plusieurs Certains Certaines Quelques Tous Toutes Toute Tout
  Aujourd'hui Désormais Parmi Entre Vers Chez Dès Jusqu' Bien Celui Celle Ceux Celles D' De Du Qu' Que Qui Quel Quelle Où
  Cependant Toutefois Néanmoins Pourtant Parallèlement Finalement Actuellement Également Notamment Parfois Souvent Bientôt`.split(
    /\s+/,
  ),
);
