/** Countries of America and Oceania; see `readCountries` for the form of a line. */
export const AMERICA = `
f Antigua-et-Barbuda: antiguayen
f Argentine: argentin
fp Bahamas: bahaméen
f Barbade: barbadien
m Belize: bélizien
f Bolivie: bolivien
m Brésil: brésilien
m Canada: canadien
m Chili: chilien
f Colombie: colombien
m Costa Rica: costaricain
m0@à Cuba: cubain
f Dominique?: dominiquais
f République dominicaine: dominicain
m Équateur?: équatorien
mp États-Unis: américain, états-unien = Etats-Unis, États-Unis d'Amérique, Etats-Unis d'Amérique, USA, U.S.A
f Grenade?: grenadien
m Guatemala: guatémaltèque
m Guyana: guyanien
m0@en Haïti: haïtien
m Honduras: hondurien
f Jamaïque: jamaïcain
m Mexique: mexicain
m Nicaragua: nicaraguayen
m Panama: panaméen
m Paraguay: paraguayen
m Pérou: péruvien
f0@à Sainte-Lucie: saint-lucien
m0@à Saint-Vincent-et-les-Grenadines: vincentais
m0@à Saint-Christophe-et-Niévès: christophien
m Salvador: salvadorien = El Salvador
m Suriname: surinamien = Surinam
f0@à Trinité-et-Tobago: trinidadien
m Uruguay: uruguayen
m Venezuela: vénézuélien = Vénézuela
m Québec: québécois
`;

/** Countries of Oceania. */
export const OCEANIA = `
f Australie: australien
fp Fidji: fidjien = îles Fidji
fp Kiribati: kiribatien
fp îles Marshall: marshallais = Îles Marshall
f Micronésie: micronésien
m0@à Nauru: nauruan
f Nouvelle-Zélande: néo-zélandais
fp Palaos: palaosien
f Papouasie-Nouvelle-Guinée: papouasien
fp îles Salomon: salomonais = Îles Salomon
fp Samoa: samoan
fp Tonga: tongien
fp Tuvalu: tuvaluan
m Vanuatu: vanuatais
fp îles Cook: cookien = Îles Cook
`;
