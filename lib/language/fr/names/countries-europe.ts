/** Countries of Europe; see `readCountries` for the form of a line. */
export const EUROPE = `
f Albanie: albanais
f Allemagne: allemand = République fédérale d'Allemagne, RFA
f0@en Andorre: andorran = principauté d'Andorre
f Autriche: autrichien
f Belgique: belge = royaume de Belgique
f Biélorussie: biélorusse, bélarusse = Bélarussie
m Belarus: biélorusse = Bélarus > Biélorussie
f Bosnie-Herzégovine: bosnien, bosniaque = Bosnie
f Bulgarie: bulgare
f0@à Chypre: chypriote
f Croatie: croate
m Danemark: danois
f Espagne: espagnol = royaume d'Espagne
f Estonie: estonien
f Finlande: finlandais, finnois
f France: français = République française
f Grèce: grec = République hellénique
f Hongrie: hongrois, magyar
f Irlande: irlandais = République d'Irlande
f Islande: islandais
f Italie: italien = République italienne
m Kosovo: kosovar
f Lettonie: letton
m Liechtenstein: liechtensteinois
f Lituanie: lituanien
m Luxembourg: luxembourgeois = grand-duché de Luxembourg
f Macédoine du Nord: macédonien = Macédoine, ARYM, Ancienne République yougoslave de Macédoine
f0@à Malte: maltais
f Moldavie: moldave = Moldova
m0@à Monaco: monégasque = principauté de Monaco
m Monténégro: monténégrin
f Norvège: norvégien = royaume de Norvège
mp Pays-Bas: néerlandais = royaume des Pays-Bas
f Hollande: hollandais > Pays-Bas
f Pologne: polonais
m Portugal: portugais
f Roumanie: roumain
m Royaume-Uni: britannique = Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
f Russie: russe = Fédération de Russie, Fédération russe
m0@à Saint-Marin: saint-marinais
f Serbie: serbe
f Slovaquie: slovaque = République slovaque
f Slovénie: slovène
f Suède: suédois = royaume de Suède
f Suisse: suisse, helvétique = Confédération helvétique, Confédération suisse
f Tchéquie: tchèque = République tchèque
f Ukraine: ukrainien
m Vatican: vatican = Cité du Vatican, État du Vatican
m Saint-Siège: pontifical > Vatican
f Angleterre: anglais = royaume d'Angleterre
f Écosse: écossais = royaume d'Écosse
m Pays de Galles: gallois
f Irlande du Nord: nord-irlandais
f Grande-Bretagne: britannique
`;

/** States that are no more, and names of countries that keep them apart from today's. */
export const HISTORICAL = `
f URSS: soviétique = Union soviétique, Union des républiques socialistes soviétiques, U.R.S.S
f Prusse: prussien = royaume de Prusse
f Yougoslavie: yougoslave = royaume de Yougoslavie
f Tchécoslovaquie: tchécoslovaque
f RDA: est-allemand = République démocratique allemande, Allemagne de l'Est
f Autriche-Hongrie: austro-hongrois = Empire austro-hongrois
f Serbie-et-Monténégro: serbo-monténégrin
m Empire ottoman: ottoman
m Empire romain: romain
m Empire byzantin: byzantin = Empire romain d'Orient
m Saint-Empire romain germanique: impérial = Saint-Empire, Saint Empire romain germanique
m Empire russe: russe
m Empire mongol: mongol
m Empire carolingien: carolingien
m Empire allemand: allemand
m Empire britannique: britannique
m Empire perse: perse
m Empire inca: inca
m Empire aztèque: aztèque
f Perse: perse
f Gaule: gaulois
f Rhodésie: rhodésien
f Haute-Volta: voltaïque
m Dahomey: dahoméen
m Zaïre: zaïrois
m Siam: siamois
m Tibet: tibétain
f Indochine: indochinois
f Bohême: bohémien
f Savoie: savoyard = duché de Savoie
f Castille: castillan = royaume de Castille
m Piémont-Sardaigne: piémontais = royaume de Sardaigne, royaume de Piémont-Sardaigne
f Toscane: toscan = grand-duché de Toscane
f Mésopotamie: mésopotamien
f Phénicie: phénicien
f Judée: judéen
f Numidie: numide
f Transjordanie: transjordanien
m Mandchoukouo: mandchou
f Union indienne: indien
mp Deux-Siciles: sicilien = royaume des Deux-Siciles
mp Provinces-Unies: néerlandais = République des Provinces-Unies
m Nord-Vietnam: nord-vietnamien = République démocratique du Vietnam, Viêt Nam du Nord, Vietnam du Nord
m Sud-Vietnam: sud-vietnamien = Viêt Nam du Sud, Vietnam du Sud
`;
