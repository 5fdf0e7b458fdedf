/**
 * Organisations: gender with number, acronym or "-", long form; then after "=" other names. Long forms as French writes them today.
 */
export const ORGANISATIONS = `
fs ONU | Organisation des Nations unies = O.N.U
fp - | Nations unies > ONU
fs SDN | Société des Nations = Société des nations
fs OSCE | Organisation pour la sécurité et la coopération en Europe = Organisation pour la coopération et la sécurité en Europe
fs CSCE | Conférence sur la sécurité et la coopération en Europe
fs OCS | Organisation de coopération de Shanghai = Organisation de coopération de Shanghaï
fs OTAN | Organisation du traité de l'Atlantique nord = Alliance atlantique, Alliance Atlantique
fs OTSC | Organisation du traité de sécurité collective
fs UE | Union européenne
fs UEE | Union économique eurasienne = EAEU, UEEA
fs UA | Union africaine
fs OUA | Organisation de l'unité africaine
fs UEO | Union de l'Europe occidentale
fs CEE | Communauté économique européenne
fs CECA | Communauté européenne du charbon et de l'acier
fs CED | Communauté européenne de défense
fs CEI | Communauté des États indépendants
fs AELE | Association européenne de libre-échange
fs OMC | Organisation mondiale du commerce
fs OMS | Organisation mondiale de la santé
fs OIT | Organisation internationale du travail
fs OCDE | Organisation de coopération et de développement économiques
fs OECE | Organisation européenne de coopération économique
fs OPEP | Organisation des pays exportateurs de pétrole
fs OCI | Organisation de la coopération islamique = Organisation de la conférence islamique
fs OIF | Organisation internationale de la francophonie
fs OEA | Organisation des États américains
fs OLP | Organisation de libération de la Palestine
fs OACI | Organisation de l'aviation civile internationale
fs OMM | Organisation météorologique mondiale
fs OIM | Organisation internationale pour les migrations
fs FAO | Organisation des Nations unies pour l'alimentation et l'agriculture
fs UNESCO | Organisation des Nations unies pour l'éducation, la science et la culture
ms UNICEF | Fonds des Nations unies pour l'enfance
ms PNUD | Programme des Nations unies pour le développement
ms PNUE | Programme des Nations unies pour l'environnement
ms PAM | Programme alimentaire mondial
ms HCR | Haut-Commissariat des Nations unies pour les réfugiés = Haut Commissariat des Nations unies pour les réfugiés
fs CNUCED | Conférence des Nations unies sur le commerce et le développement
ms GIEC | Groupe d'experts intergouvernemental sur l'évolution du climat
fs CESAP | Commission économique et sociale pour l'Asie et le Pacifique
fs AIEA | Agence internationale de l'énergie atomique
fs AIE | Agence internationale de l'énergie
ms FMI | Fonds monétaire international
fs - | Banque mondiale = Banque Mondiale
fs BERD | Banque européenne pour la reconstruction et le développement
fs BCE | Banque centrale européenne
fs BEI | Banque européenne d'investissement
ms ECOSOC | Conseil économique et social des Nations unies
ms - | Conseil de sécurité des Nations unies = Conseil de sécurité de l'ONU, Conseil de sécurité
fs - | Assemblée générale des Nations unies = Assemblée générale de l'ONU
ms - | Conseil de l'Europe
ms - | Conseil européen
fs - | Commission européenne
ms - | Parlement européen = Parlement Européen
fs CJUE | Cour de justice de l'Union européenne
fs CEDH | Cour européenne des droits de l'homme
fs CPI | Cour pénale internationale
fs CIJ | Cour internationale de justice
fs CICA | Conférence sur l'interaction et les mesures de confiance en Asie = Conférence pour l'interaction et les mesures de confiance en Asie, Conférence sur l'interaction et les mesures d'établissement de la confiance en Asie
ms BIDDH | Bureau des institutions démocratiques et des droits de l'homme
ms CICR | Comité international de la Croix-Rouge
fs - | Croix-Rouge
ms CIO | Comité international olympique = Comité olympique
fs FIFA | Fédération internationale de football association
fs UEFA | Union des associations européennes de football
fs - | Ligue arabe = Ligue des États arabes
fs CEDEAO | Communauté économique des États de l'Afrique de l'Ouest
fs ANASE | Association des nations de l'Asie du Sud-Est = ASEAN
ms ALENA | Accord de libre-échange nord-américain
ms MERCOSUR | Marché commun du Sud
fs APEC | Coopération économique pour l'Asie-Pacifique
ms G7 | Groupe des sept
ms G8 | Groupe des huit
ms G20 | Groupe des vingt
ms G77 | Groupe des 77
ms COMECON | Conseil d'assistance économique mutuelle = CAEM
fp BRICS | BRICS
ms GATT | Accord général sur les tarifs douaniers et le commerce
fs - | Interpol
fs - | Europol
ms CNRS | Centre national de la recherche scientifique
ms CNES | Centre national d'études spatiales
ms CEA | Commissariat à l'énergie atomique
ms INSEE | Institut national de la statistique et des études économiques
fs INSERM | Institut national de la santé et de la recherche médicale
fs SNCF | Société nationale des chemins de fer français
fs RATP | Régie autonome des transports parisiens
fs EDF | Électricité de France
fs CGT | Confédération générale du travail
fs CFDT | Confédération française démocratique du travail
fs SFIO | Section française de l'Internationale ouvrière
ms PCF | Parti communiste français
ms PCUS | Parti communiste de l'Union soviétique
ms PCC | Parti communiste chinois
ms FLN | Front de libération nationale
fs OAS | Organisation armée secrète
ms CNR | Conseil national de la Résistance
ms RPR | Rassemblement pour la République
fs UMP | Union pour un mouvement populaire
fs UDF | Union pour la démocratie française
fs ASE | Agence spatiale européenne = ESA
fs NASA | NASA
ms CERN | Organisation européenne pour la recherche nucléaire = Conseil européen pour la recherche nucléaire
fs CIA | CIA
ms FBI | FBI
ms KGB | KGB
fs NSA | NSA
fs - | Académie française
fs - | Académie des sciences
fs - | Assemblée nationale
fs - | Assemblée constituante
fs - | Chambre des députés
ms - | Conseil constitutionnel
ms - | Conseil d'État
fs - | Cour de cassation
fs - | Cour des comptes
fs - | Banque de France
ms - | Collège de France
fs - | Comédie-Française = Comédie française
fs - | Sorbonne
fs - | Gestapo
fs - | Wehrmacht
fs - | Armée rouge
ms - | Bundestag
ms - | Reichstag
ms - | Kremlin
fs - | Maison-Blanche = Maison Blanche
ms - | Pentagone
ms - | Foreign Office
ms - | Quai d'Orsay
fp - | Alliances françaises
fs - | Alliance française
fs - | Greenpeace
fs - | Amnesty International
mp MSF | Médecins sans frontières
ms WWF | Fonds mondial pour la nature
fs ANC | Congrès national africain
`;
