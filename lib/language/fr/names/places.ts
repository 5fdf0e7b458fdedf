/**
 * Continents, regions, seas, rivers and mountains, in the form of `readCountries`. A region that gave its name to a person or a thing has "?": it
 * counts only after a preposition.
 */
export const PLACES = `
f Europe: européen
f Asie: asiatique
f Afrique: africain
f Amérique: américain
f Océanie: océanien
m Antarctique: antarctique
m Arctique: arctique
f Eurasie: eurasien = Eurasia
f Asie centrale: centrasiatique = Asie Centrale
f Asie du Sud-Est: sud-est-asiatique
f Asie Mineure: micrasiatique = Asie mineure, Anatolie
f Amérique du Nord: nord-américain
f Amérique du Sud: sud-américain
f Amérique latine: latino-américain = Amérique Latine
f Amérique centrale: centraméricain
fp Antilles: antillais
fp Caraïbes: caribéen
f Europe centrale: centre-européen
f Europe de l'Est: est-européen = Europe orientale
f Europe de l'Ouest: ouest-européen = Europe occidentale
m Moyen-Orient: moyen-oriental
m Proche-Orient: proche-oriental
m Extrême-Orient: extrême-oriental
m Maghreb: maghrébin
m Sahel: sahélien
f Afrique de l'Ouest: ouest-africain = Afrique occidentale
f Afrique du Nord: nord-africain
f Afrique subsaharienne: subsaharien
f Afrique de l'Est: est-africain = Afrique orientale
f Scandinavie: scandinave
mp Balkans: balkanique
mp pays baltes: balte = Pays baltes
m@dans le Caucase: caucasien
m Turkestan: turkestanais
f Sibérie: sibérien
f Crimée: criméen
m@dans le Donbass: donbassien
f Ossétie du Sud: ossète
f Abkhazie: abkhaze
f Tchétchénie: tchétchène
m@dans le Haut-Karabagh: karabakhtsi = Nagorno-Karabakh, Haut-Karabakh
f Transnistrie: transnistrien
f Catalogne: catalan
f Andalousie: andalou
f Bavière: bavarois
f Saxe: saxon
f Rhénanie: rhénan
f Silésie: silésien
f Galicie: galicien
f Transylvanie: transylvain
f Lombardie: lombard
f Vénétie: vénète
f Sicile: sicilien
f Sardaigne: sarde
f Corse: corse
f Crète: crétois
f Flandre: flamand
f Wallonie: wallon
m Cachemire: cachemiri
m Pendjab: pendjabi
m Bengale: bengali
f Mandchourie: mandchou
m Xinjiang: ouïghour
f Patagonie: patagon
f Amazonie: amazonien
f Floride: floridien
f Californie: californien
m Texas: texan
f Louisiane: louisianais
f Virginie?: virginien
m@en Alaska: alaskien
f Bretagne: breton
f Normandie: normand
f Alsace: alsacien
f Lorraine: lorrain
f Alsace-Lorraine: alsacien-lorrain
f Bourgogne: bourguignon
f Champagne?: champenois
f Provence: provençal
f Gascogne: gascon
f Aquitaine: aquitain
f Auvergne: auvergnat
f Picardie: picard
f Franche-Comté: franc-comtois
m@dans le Languedoc: languedocien
f Occitanie: occitan
f Île-de-France: francilien = Ile-de-France
m@dans le Dauphiné: dauphinois
m@dans le Poitou: poitevin
m@dans le Limousin?: limousin
f Vendée: vendéen
f Guadeloupe: guadeloupéen
f Martinique: martiniquais
f Guyane: guyanais
f Nouvelle-Calédonie: calédonien
f Polynésie française: polynésien
f0@à Mayotte: mahorais
m Groenland: groenlandais
`;

/** Seas, rivers, mountains and other sights: one is not simply in them. */
export const SIGHTS = `
m Atlantique: atlantique = océan Atlantique
m Pacifique: pacifique = océan Pacifique
m océan Indien: indien = Océan Indien
f Méditerranée: méditerranéen = mer Méditerranée
f mer Noire: pontique
f mer Rouge: érythréen
f mer Caspienne: caspien = Caspienne
f mer Morte: mort
f mer du Nord: nordique
f mer Baltique: baltique = Baltique
f mer d'Aral: aralien
f mer de Chine: chinois
f mer Égée: égéen
f Adriatique: adriatique = mer Adriatique
m golfe Persique: persique = Golfe persique
m Sahara: saharien
m désert de Gobi: gobien
m Nil: nilotique
m Rhin: rhénan
m Rhône: rhodanien
m Danube: danubien
f Seine: séquanien
f Loire: ligérien
f Garonne: garonnais
f Meuse: mosan
f Moselle: mosellan
f Marne: marnais
f Volga: volgien
m Don?: donien
m Dniepr: dniéprien
m Tigre?: tigrien
m Euphrate: euphratien
m Gange: gangétique
m Indus: indusien
m Mékong: mékongais
m Yangzi: yangzien = Yangtsé, Yang-Tsé-Kiang
m Mississippi: mississippien
m Saint-Laurent: laurentien
f Tamise: tamisien
m Tibre: tibérin
m Jourdain: jourdanien
fp Alpes: alpin
fp Pyrénées: pyrénéen
mp Vosges: vosgien
m Jura: jurassien
m Massif central: massif-centralien
m Himalaya: himalayen
mp Andes: andin
m Oural: ouralien
fp Carpates: carpatique
m mont Blanc: mont-blanais = Mont-Blanc
m mont Everest: everestien = Everest
m Kilimandjaro: kilimandjarien
m Vésuve: vésuvien
m Etna: etnéen
m canal de Suez: suézien
m canal de Panama: panaméen
m détroit de Gibraltar: gibraltarien
m cap de Bonne-Espérance: capien
m cap Horn: hornien
f Baïkonour: baïkonourien
`;
