const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** By which a text goes on with the place that it is about: "la ville" under "Dole". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(`
ville cité commune bourg bourgade village agglomération métropole capitale localité municipalité faubourg quartier
pays île archipel atoll péninsule presqu'île continent province royaume principauté duché comté colonie protectorat émirat sultanat vallée massif
`),
);

/** By which a text goes on with the thing or body that it is about: "l’entreprise" under "Lego". */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  words(`
entreprise société firme compagnie groupe marque manufacture fabrique établissement institution organisation organisme association fondation
édifice bâtiment bâtisse construction monument ouvrage ensemble structure site chantier œuvre objet appareil engin machine invention découverte
projet opération domaine propriété réseau système texte document mouvement
`),
);

/** Parts of a building: of which one, has to be said. */
export const BUILDING_PARTS: ReadonlySet<string> = new Set(
  words(`
aile ailes pavillon pavillons façade façades nef chœur transept abside chevet flèche clocher tour tours tourelle portail porche parvis coupole dôme toit toiture
charpente voûte voûtes crypte cloître salle salles galerie galeries escalier étage rosace vitraux vitrail orgue orgues autel chapelle chapelles
donjon courtine pont-levis verrière rotonde péristyle fronton colonnade
colonnes socle piédestal piliers pilier arche arches tablier culée travée travées foyer scène coulisses plafond gradins tribune tribunes
`),
);

/** Buildings and what has parts as they do: a title that holds one says whose nave or wing is meant. */
export const BUILDINGS: ReadonlySet<string> = new Set(
  words(`
château palais cathédrale basilique église abbaye abbatiale collégiale monastère couvent prieuré chapelle temple mosquée synagogue pagode stupa
tour fort forteresse citadelle beffroi donjon musée théâtre opéra hôtel hôpital hospice gare pont viaduc aqueduc phare barrage tunnel
usine moulin manoir villa maison immeuble gratte-ciel stade arènes amphithéâtre cirque bibliothèque université collège lycée école mausolée tombeau
pyramide arc porte fontaine halle halles marché prison bourse familistère cité observatoire grange ferme saline corderie hôtel-dieu
monument édifice bâtiment statue retable jardin parc domaine place sanctuaire nécropole
`),
);

/** What is of someone or on something, and says so only with it: "l’échelle européenne", "la filiale américaine". */
export const RELATIVE_NOUNS: ReadonlySet<string> = new Set(
  words(
    "échelle norme indice barème classement filiale branche section antenne délégation partage démembrement scission tracé découpage",
  ),
);

/** What happens to works: a capital behind the article of its subject is that of a title. */
export const TOLD_OF_WORKS: ReadonlySet<string> = new Set(
  words("paraître publier éditer imprimer traduire enregistrer peindre sculpter composer écrire rédiger"),
);
