/** Countries of Africa; see `readCountries` for the form of a line. */
export const AFRICA = `
f Afrique du Sud: sud-africain
f Algérie: algérien
m Angola: angolais
m Bénin: béninois
m Botswana: botswanais
m Burkina Faso: burkinabè = Burkina
m Burundi: burundais
m Cameroun: camerounais
m Cap-Vert: cap-verdien = Cabo Verde
f République centrafricaine: centrafricain = Centrafrique, RCA
fp Comores: comorien = Union des Comores
m Congo: congolais
f République du Congo: congolais = Congo-Brazzaville
f République démocratique du Congo: congolais = RDC, Congo-Kinshasa, RD Congo
f Côte d'Ivoire: ivoirien
m0@à Djibouti: djiboutien
f Égypte: égyptien = République arabe d'Égypte
f Érythrée: érythréen
m Eswatini: swazi = Swaziland
f Éthiopie: éthiopien = Abyssinie
m Gabon: gabonais
f Gambie: gambien
m Ghana: ghanéen
f Côte-de-l'Or: ghanéen > Ghana
f Guinée: guinéen = Guinée-Conakry
f Guinée-Bissau: bissau-guinéen
f Guinée équatoriale: équato-guinéen
m Kenya: kényan = Kénya
m Lesotho: lésothan
m Liberia: libérien = Libéria
f Libye: libyen
f0@à Madagascar: malgache
m Malawi: malawien
m Mali: malien
m Maroc: marocain = royaume du Maroc
f0@à Maurice?: mauricien = île Maurice, République de Maurice
f Mauritanie: mauritanien
m Mozambique: mozambicain
f Namibie: namibien
m Niger: nigérien
m Nigeria: nigérian = Nigéria
m Ouganda: ougandais
m Rwanda: rwandais = Ruanda
m0@à Sao Tomé-et-Principe: santoméen = São Tomé-et-Príncipe
m Sénégal: sénégalais
fp Seychelles: seychellois
f Sierra Leone: sierra-léonais
f Somalie: somalien
m Soudan: soudanais
m Soudan du Sud: sud-soudanais
f Tanzanie: tanzanien
m Tanganyika: tanganyikais
m Tchad: tchadien
m Togo: togolais
f Tunisie: tunisien = République tunisienne
f Zambie: zambien
m Zimbabwe: zimbabwéen
m Sahara occidental: sahraoui
`;
