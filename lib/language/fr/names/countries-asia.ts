/** Countries of Asia and of the Middle East; see `readCountries` for the form of a line. */
export const ASIA = `
m Afghanistan: afghan
f Arabie saoudite: saoudien = Arabie Saoudite
f Arménie: arménien
m Azerbaïdjan: azerbaïdjanais, azéri
m Bahreïn: bahreïnien = Bahrein
m Bangladesh: bangladais
m Bhoutan: bhoutanais
f Birmanie: birman
m Myanmar: birman > Birmanie
m0@à Brunei: brunéien
m Cambodge: cambodgien, khmer = Kampuchéa
f Chine: chinois = République populaire de Chine, RPC, Chine populaire
f Corée du Nord: nord-coréen = République populaire démocratique de Corée, RPDC
f Corée du Sud: sud-coréen = République de Corée
f Corée: coréen
mp Émirats arabes unis: émirien = EAU, Emirats Arabes Unis
f Géorgie: géorgien
f Inde: indien
f Indonésie: indonésien
m Irak: irakien = Iraq
m Iran: iranien = République islamique d'Iran
m0@en Israël: israélien = État d'Israël
m Japon: japonais, nippon = Empire du Japon
f Jordanie: jordanien = royaume hachémite de Jordanie
m Kazakhstan: kazakh, kazakhstanais = République kazakhe, Kazakstan
m Kirghizistan: kirghize, kirghizistanais = Kirghizstan, République kirghize
f Kirghizie: kirghize > Kirghizistan
m Koweït: koweïtien
m Laos: laotien
m Liban: libanais
f Malaisie: malaisien
fp Maldives: maldivien
f Mongolie: mongol
m Népal: népalais
m0@à Oman: omanais = sultanat d'Oman
m Ouzbékistan: ouzbek = Ouzbekistan
m Pakistan: pakistanais
f Palestine: palestinien = État de Palestine
fp Philippines: philippin
m Qatar: qatari, qatarien
m0@à Singapour: singapourien
m Sri Lanka: srilankais
f0@à Ceylan: ceylanais > Sri Lanka
f Syrie: syrien = République arabe syrienne
m Tadjikistan: tadjik
m0@à Taïwan: taïwanais = Taiwan, République de Chine
f0@à Formose: formosan > Taïwan
f Thaïlande: thaïlandais
m Timor oriental: timorais = Timor-Leste
m Turkménistan: turkmène
f Turquie: turc = République de Turquie
m Vietnam: vietnamien = Viêt Nam, Viet Nam, Viêtnam
m Yémen: yéménite
`;
