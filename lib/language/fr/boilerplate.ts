import type { BoilerplateRule } from "../language";
import { MONTH, WEEKDAY } from "./months";

const rule = (reason: string, pattern: RegExp, example: string): BoilerplateRule => ({ reason, pattern, example });

/** What a page says was done to it on a day. */
const PAGE_VERB =
  "(?:dernière )?(?:mise|mis) à jour|mis en ligne|publié|modifié|actualisé|rédigé|posté|dernière modification|date de (?:publication|mise à jour)|page mise à jour|version (?:en vigueur|consolidée|applicable)|(?:page )?consultée?";

/** A word of a date or a time, or of a second thing that was done: nothing that tells a story. */
const DATE_WORD = `(?:le|à|au|en|du|et|par|[-–|:,]|${PAGE_VERB}|${WEEKDAY}|(?:${MONTH})|1er|\\d[\\d.:/h-]*|h|heures?|min|gmt|utc),?`;

/** Headings of the apparatus at the end of a page. */
export const REFERENCES =
  /^(?:\d{1,2}[.)] )?(?:notes(?: et références)?|références(?: bibliographiques)?|bibliographie(?: sélective)?|liens? externes?|articles? connexes?|voir aussi|annexes|pour en savoir plus|webographie|sources et bibliographie|à lire aussi|sur le même sujet|articles? (?:similaires?|liés?|récents?))$/iu;

/** What a site writes over the title of another of its pages. */
export const PROMOTES =
  /^(?:(?:à )?(?:lire|voir|écouter) (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique) ?:?$/iu;

/** One or two people, as a byline names them. */
const NAME =
  "\\p{L}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*){0,3}(?:(?:,| et) \\p{L}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*){0,3})?";

/** Lines that sites put around their texts. The whole line must look the part: a sentence that speaks of cookies is text. */
export const BOILERPLATE: readonly BoilerplateRule[] = [
  rule(
    "page-date",
    new RegExp(
      `^\\(?(?:article |page )?(?:${PAGE_VERB})(?: de la page| de cette page)?(?: ?:)?(?: ${DATE_WORD})+(?: ?[-–|,]? ?par ${NAME})?\\)?\\.?$`,
      "iu",
    ),
    "Mise à jour : 13.03.18",
  ),
  rule(
    "page-date",
    new RegExp(
      `^(?:par|posté par|publié par|rédigé par) ${NAME},? ?[-–|•·]? ?(?:${PAGE_VERB} ?:? ?)?(?:${DATE_WORD} ?)+\\.?$`,
      "iu",
    ),
    "Par Jeanne Martin, le 3 mai 2015",
  ),
  rule(
    "page-date",
    new RegExp(
      `^\\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]+)?, le (?:${WEEKDAY} )?(?:1er|\\d{1,2}) (?:${MONTH}) \\d{4}\\.?$`,
      "u",
    ),
    "Paris, le 3 mai 2015",
  ),
  rule("call-to-action", /^formalités d'obtention/iu, "Formalités d'obtention de visas"),
  rule("call-to-action", /\ben (?:1|un) (?:seul )?clic\b/iu, "Votre visa en 1 seul clic !"),
  rule(
    "call-to-action",
    /^(?:cliquez|téléchargez|inscrivez-vous|abonnez-vous|s'abonner|s'inscrire|réservez|commandez|contactez-nous|connectez-vous|identifiez-vous|faites un don|faire un don|découvrez|rejoignez-nous|suivez-nous|je m'abonne|je m'inscris|ajouter au panier)(?: .{0,80})?$/iu,
    "Abonnez-vous à notre lettre d'information",
  ),
  rule(
    "call-to-action",
    /^(?:pour )?(?:en savoir plus|lire la suite|lire aussi|à lire aussi|voir aussi|voir plus|plus d'infos?|plus d'informations?|suite|lire l'article|(?:à )?(?:voir|écouter) (?:aussi|également)|(?:à )?lire également)(?: ?:.{0,120}| ?[>»…]+| ?\.{3})?$/iu,
    "Pour en savoir plus",
  ),
  rule(
    "navigation",
    /^(?:informations? complémentaires?|plan du site|haut de (?:la )?page|retour(?: (?:à l'accueil|en haut|au sommaire|à la liste))?|accueil|sommaire|menu|navigation|recherche(?:r)?|rechercher sur le site|aller au contenu(?: principal)?|contenu principal|page (?:précédente|suivante)|précédent|suivant|connexion|se connecter|commentaires?(?: \(\d+\))?|laisser un commentaire|sur le même (?:sujet|thème)|à lire également|les plus lus|en ce moment|mon compte|déconnexion|contact|contactez-nous|nous contacter|faq|aide|liens utiles|liens|archives|rubriques|à propos|qui sommes-nous ?\??|partenaires|espace presse|presse|newsletter|lettre d'information|fermer|imprimer|version imprimable|agrandir|afficher plus|voir tout|tout afficher|modifier|modifier le code|modifier \| modifier le code|articles? (?:connexes?|similaires?|liés?|récents?)|dans la même rubrique|notes et références|références|bibliographie|liens externes|voir aussi|catégories ?:.*|mots[- ]clés ?:.*|tags ?:.*|étiquettes ?:.*)$/iu,
    "PLAN DU SITE",
  ),
  rule(
    "navigation",
    /^(?:(?:accueil|vous êtes ici) ?(?:[>»›|/:→]|$).*|[^.!?>›»→|•·]{1,40}(?:[>›»→|•·][^.!?>›»→|•·]{1,40}){2,})$/iu,
    "Accueil > Pays > Kazakhstan",
  ),
  rule(
    "sharing",
    /^(?:partage(?:r|z)?|tweet(?:er)?|envoyer|recommander|imprimer|j'aime|suivre|suivez-nous)(?: (?:sur|par|cette page|cet article|à un ami|ce contenu|l'article|le lien|via|:).{0,80})?$|^(?:(?:partager|tweeter|envoyer|imprimer|commenter|enregistrer|j'aime|e-mail|courriel)[ ,|/•·-]*){2,}$|^(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|courriel|e-mail|email|telegram)(?:[ ,|/•·-]+(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|courriel|e-mail|email|telegram))*$/iu,
    "Partager sur Facebook",
  ),
  rule(
    "cookies",
    /^(?=.{0,200}(?:cookies?|traceurs))(?:ce site|notre site|nous utilisons|en poursuivant|en continuant|gérer|gestion des|politique (?:de|des|en matière)|accepter|refuser|tout accepter|paramétrer|paramètres|préférences|personnaliser).{0,200}$/iu,
    "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
  ),
  rule(
    "cookies",
    /^(?:(?:tout )?(?:accepter|refuser)(?: tout)?(?: et (?:fermer|continuer))?|j'accepte|je refuse|ok,? (?:j'ai compris|tout accepter)|continuer sans accepter|personnaliser(?: mes choix)?|paramétrer|gérer mes (?:choix|préférences))$/iu,
    "Tout accepter",
  ),
  rule(
    "legal",
    /^(?:(?:©|\(c\)|copyright)(?![\p{L}]).{0,120}|(?:mentions légales|crédits?|conditions générales(?: d'utilisation| de vente)?|cgu|cgv|politique de confidentialité|données personnelles|protection des données|accessibilité ?:?.{0,40}|tous droits réservés.{0,60})(?: ?[|•·-] ?.{0,120})?|.{0,80}tous droits réservés\.?)$/iu,
    "© 2018 Ministère – Tous droits réservés",
  ),
  rule(
    "credit",
    /^(?:crédits?(?: photos?)?|photos?|photographie|illustration|légende|source photo) ?(?::|©).{0,120}$/iu,
    "Crédit photo : Jean Dupont",
  ),
  rule("navigation", /^(?:(?:fr|en|es|de|it|français|english)(?: ?[|/•·-] ?|$)){2,}$/iu, "FR | EN"),
  rule(
    "navigation",
    /^(?:écouter (?:l'article|cette page|le texte)|\d{1,4} (?:commentaires?|partages?|vues|réactions?)|(?:recevez|inscrivez-vous) .{0,60}(?:lettre d'information|newsletter).{0,40}|(?:article )?réservé aux abonnés.{0,40})$/iu,
    "3 commentaires",
  ),
  rule("credit", /^(?:image|vidéo|carte|infographie|légende) ?: [^.!?]{3,140}$/iu, "Image : vue du port circulaire"),
  rule("credit", /^sources? ?: [^.!?]{3,120}$/iu, "Source : ministère de l'Économie"),
  rule(
    "credit",
    /^.{0,180}(?:©|\((?:photo|crédit) ?:) ?[\p{L}\d].{0,80}$/iu,
    "La place vers 1900. © Archives municipales",
  ),
  rule(
    "byline",
    /^(?:[Pp]ar|[Dd]e notre (?:envoyée?|correspondante?)[\p{L} ]*,|[Pp]ropos recueillis par|[Rr]édigé par|[Éé]crit par|[Aa]uteure? ?:) ?\p{Lu}[\p{L}'.-]+(?:,? (?:(?:et|de|du|le|la) )?\p{Lu}[\p{L}'.-]+){1,6}$/u,
    "Par Jean Dupont",
  ),
  rule(
    "reading-time",
    /^(?:temps de lecture|durée de lecture|lecture) ?:? ?\d+ ?(?:min(?:utes?)?|mn)\.?$/iu,
    "Temps de lecture : 5 min",
  ),
  rule(
    "address",
    /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$|^(?:tél(?:éphone|\.)?|fax|e-?mail|courriel) ?:.{0,60}$/iu,
    "www.exemple.fr",
  ),
  rule(
    "address",
    /^[^.!?;]{0,120}(?<!\d)\d{5} \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}(?: ?cedex(?: \d+)?)?(?:,? \(?\p{Lu}[\p{L}' -]+\)?)?$/iu,
    "Musée de la Mine, 12, rue des Mineurs, 42000 Saint-Étienne",
  ),
  rule(
    "visit",
    /^(?:(?:horaires?|heures|jours)(?: d'ouverture)?|tarifs?|accès|adresse|contacts?|renseignements|réservations?|billetterie|standard|siret|siren|issn) ?:.{0,160}$|^ouvert(?:e|ure)?s? (?:tous les jours|toute l'année|du (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|les? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)(?!\p{L})[^.!?]{0,120}\.?$/iu,
    "Horaires : 9h30-18h, fermé le mardi",
  ),
  rule(
    "call-to-action",
    /^(?:suivez|retrouvez|consultez|partagez|réagissez|revivez|écoutez|regardez)(?:-(?:nous|le|la|les))? [^.!?]{0,100}$/iu,
    "Suivez la course en direct dès 14 h",
  ),
  rule(
    "live",
    /^(?:scores?|résultats?|météo|bourse|trafic) (?:en direct|du jour)(?!\p{L}).{0,100}$/iu,
    "Résultats en direct : 2-1, 0-0",
  ),
  rule(
    "navigation",
    /^(?:textes?|articles?|documents?|dossiers?|pages?|thèmes?|sujets?) (?:liés?|associées?|connexes?|similaires?|apparentés?) ?:.{0,200}$/iu,
    "Textes liés : Code civil, art. 4 ; loi du 3 mai 1844",
  ),
  rule(
    "address",
    /^[^.!?;]{0,100}(?:(?<!\p{L})tél(?:éphone)?\.?|joindre|contacter|appeler|appelez)[^.!?;\d]{0,60}(?:\+33 ?|0)\d(?:[ .]?\d{2}){4}\.?$/iu,
    "Pour joindre le service : 01 02 03 04 05",
  ),
  rule(
    "navigation",
    /^(?=.*(?:mentions légales|plan du site|contact|accueil|aide|faq|cookies))[\p{L}' ]{2,40}(?: [-–|•·/] [\p{L}' ]{2,40}){1,11}$/iu,
    "Aide - Plan du site - Accessibilité",
  ),
];
