import { BIT, type WordClassName } from "./classes";

/**
 * Words of the closed classes, and frequent words of which Lefff knows readings that running text hardly ever has ("a" as
 * a letter, "mer" as a day of the week). The classes given here are all that a word may be, the likeliest first: that one
 * wins when no constraint decides.
 */
const TABLE = `
le la | D_S CLIT
l' | D_S CLIT
les | D_P CLIT
un une | D_S PRON
des | ADP D_P
du | ADP D_S
au aux ès | ADP
auquel auxquels auxquelles duquel desquels desquelles | ADP
de d' | ADP D_P
ce | D_S PRON
cet cette | D_S
ces | D_P
c' ç' ceci cela ça | PRON
celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là | PRON
mon ma ton ta sa notre votre | D_S
son | D_S N_S
mes tes ses nos vos | D_P
leur | D_S CLIT
leurs | D_P
mien mienne tien tienne sien sienne nôtre vôtre miens miennes siens siennes nôtres vôtres | PRON
chaque | D_S
plusieurs | D_P PRON
quelques | D_P
quelque | D_S ADV
certains certaines | D_P PRON A_P
certain certaine | A_S D_S
aucun aucune | D_S PRON
nul nulle | PRON A_S D_S
divers diverses différents différentes maints maintes | A_P D_P
quel quelle | D_S
quels quelles | D_P
tout | A_S D_S PRON ADV N_S
toute | A_S D_S ADV
tous toutes | A_P PRON D_P
tel telle | A_S PRON D_S
tels telles | A_P PRON D_P
même | A_S ADV
mêmes | A_P PRON
autre | A_S PRON
autres | A_P PRON
autrui quiconque uns unes | PRON
chacun chacune quelqu'un quelqu'une quelques-uns quelques-unes | PRON
personne | N_S PRON
rien | PRON
je j' tu | SUBJ_12
il on | SUBJ_S
-il -elle -on -t-il -t-elle -t-on -ils -elles -t-ils -t-elles -je -tu -nous -vous -ce -y -en -le -la -les -lui -leur -moi -toi -t'en | PRON
ils | SUBJ_P
elle | SUBJ_S PRON
elles | SUBJ_P PRON
nous vous | SUBJ_12 CLIT PRON
me m' te t' se y | CLIT
s' | CLIT SC
lui | CLIT PRON
moi toi soi eux lui-même elle-même eux-mêmes elles-mêmes soi-même moi-même nous-mêmes vous-même vous-mêmes toi-même | PRON
en | ADP CLIT
qui dont | REL
que | REL SC ADV
qu' | REL SC ADV
quoi | REL
lequel laquelle lesquels lesquelles | REL
où | REL ADV
et ou mais ni car & | CC
donc | ADV CC
soit | CC V3S
puis | CC ADV
voire | CC ADV
si | SC ADV
lorsque lorsqu' puisque puisqu' quoique quoiqu' quand parce tandis sitôt | SC
comme | ADP SC ADV
pourquoi comment combien | ADV
ne n' | NEG
pas | ADV N_S N_P
plus | ADV
jamais guère | ADV
non oui | ADV INTJ
très trop assez peu beaucoup aussi ainsi encore déjà toujours souvent parfois moins tant autant alors enfin ensuite bientôt tard tôt ici là-bas presque environ surtout notamment cependant toutefois néanmoins pourtant plutôt davantage ailleurs hier demain aujourd'hui longtemps maintenant désormais auparavant autrefois jadis vite ensemble hélas | ADV
là | ADV
bien | ADV N_S
mieux pis | ADV
mal | ADV N_S
loin | ADV N_S
tout-à-coup c'est-à-dire peut-être sans-doute là-dessus au-delà au-dessus au-dessous ci-dessus ci-dessous ci-après | ADV
à dans par sur avec chez parmi vers dès malgré via selon sauf pendant afin quant jusque jusqu' hormis outre envers hors concernant moyennant | ADP
entre | ADP V3S V12
sous | ADP
sans | ADP
pour | ADP
lors | ADV
depuis contre | ADP ADV
derrière | ADP ADV
avant après | ADP ADV
devant | ADP ADV GER
suivant | ADP A_S GER N_S
durant | ADP
excepté | ADP PP
près | ADV
a avait aura aurait eut | V3S
ont avaient auront auraient eurent | V3P
ai as avons avez avais aurai | V12
est | V3S N_S
sont étaient seront seraient furent | V3P
était sera serait fut fût | V3S
suis es sommes êtes | V12
étant ayant | GER
être | INF N_S
avoir | INF N_S
pouvoir devoir savoir | INF N_S
peut doit | V3S
fait | V3S PP N_S
dit | V3S PP
vu | PP ADP
compris | PP
mis | PP
eu | PP
ci | ADV
premier première | A_S N_S
dernier dernière | A_S N_S
premiers premières derniers dernières | A_P N_P
second seconde | A_S N_S
deux trois quatre cinq six sept huit onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille dix dix-sept dix-huit dix-neuf vingt-cinq quatre-vingts quatre-vingt quatre-vingt-dix zéro vingts | NUM
neuf | NUM A_S
neufs neuve neuves | A_P
an jour année semaine | N_S
mois fois pays | N_S N_P
fils | N_S N_P
heure | N_S
janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv. févr. fév. avr. juil. sept. oct. nov. déc. | N_S
lundi mardi mercredi jeudi vendredi samedi dimanche | N_S
million milliard millier quart moitié | N_S
millions milliards milliers dizaines centaines | N_P
tiers | N_S N_P
m. mm. mme mmes mlle dr pr monsieur madame | N_S
art. p. vol. chap. | N_S
no n° | N_S
av. | ADP
apr. | ADP
etc. | ADV
j.-c. | NAME
km m cm mm kg ha km² m² m³ t | N_P
voici voilà | V3S
grâce face | N_S
partie suite cause fin | N_S
façon manière | N_S
ville route voie | N_S
état loi guerre pouvoirs | N_S
faute | N_S
vis-à-vis | ADV
maire ministre président directeur secrétaire membre chef père mère | N_S
membres ministres | N_P
moyen | N_S A_S
gens | N_P
chose | N_S
porte | N_S V3S V12
monde | N_S
âge | N_S
femme homme fille garçon | N_S
femmes hommes filles garçons | N_P
point | ADV N_S
nord sud ouest | N_S A_S
cours corps temps | N_S N_P
grand | A_S
petit petite grande grosse gros | A_S
petits grands petites grandes | A_P
seul seule | A_S
exempt exempte | A_S
exempts exemptes | A_P
seuls seules | A_P
rue | N_S
place | N_S V3S V12
lieu | N_S
lieux | N_P
nombre | N_S
compte | N_S V3S V12
reste | N_S V3S V12
est-ouest | N_S
mer terre air eau | N_S
or | CC N_S
été | PP N_S
ans jours heures années semaines | N_P
`;

/** Readings of a closed word, and the one to take when nothing else decides. */
export type ClosedWord = { readonly mask: number; readonly likeliest: number };

/** By form in lower case with plain apostrophes; no word stands twice in the table. */
export const CLOSED_WORDS: ReadonlyMap<string, ClosedWord> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [words = "", classes = ""] = line.split("|");
      const bits = classes
        .trim()
        .split(/\s+/u)
        .map((name) => BIT[name as WordClassName]);
      const word = { mask: bits.reduce((mask, bit) => mask | bit, 0), likeliest: bits[0] ?? 0 };
      return words
        .trim()
        .split(/\s+/u)
        .map((form) => [form, word] as const);
    }),
);
