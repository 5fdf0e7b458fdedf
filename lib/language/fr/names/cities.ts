/**
 * Cities by their French name, other names after "=", separated by ";". A name with "?" is a word or a given name too: it counts only
 * after "à", "de" and the like.
 */
export const CITIES = `
Paris; Marseille; Lyon; Toulouse; Nice?; Nantes; Montpellier; Strasbourg; Bordeaux; Lille; Rennes; Reims; Toulon; Saint-Étienne; Le Havre; Grenoble;
Dijon; Angers; Villeurbanne; Nîmes; Clermont-Ferrand; Aix-en-Provence; Le Mans; Brest; Tours?; Amiens; Limoges; Annecy; Perpignan; Besançon; Metz;
Orléans; Rouen; Mulhouse; Caen; Nancy?; Avignon; Poitiers; Versailles; Pau?; La Rochelle; Antibes; Cannes?; Calais?; Dunkerque; Béziers; Colmar;
Bourges; Valence?; Quimper; Troyes; Chambéry; Lorient; Niort; Beauvais; Arras; Cherbourg; Bayonne; Biarritz; Albi; Tarbes; Carcassonne; Narbonne;
Saint-Malo; Vannes?; Laval; Chartres; Nevers; Auxerre; Mâcon; Chalon-sur-Saône; Roanne; Vichy; Aurillac; Rodez; Cahors; Agen; Périgueux; Angoulême;
Saintes?; Rochefort; Cognac?; Blois; Saumur; Alençon; Évreux; Dieppe; Boulogne-sur-Mer; Lens?; Douai; Cambrai; Valenciennes; Maubeuge; Saint-Quentin; Laon;
Soissons; Compiègne; Senlis; Meaux; Melun; Fontainebleau; Saint-Germain-en-Laye; Saint-Denis; Nanterre; Boulogne-Billancourt; Créteil; Vincennes; Sceaux;
Charleville-Mézières; Sedan?; Verdun; Bar-le-Duc; Épinal; Belfort; Montbéliard; Sarreguemines; Thionville; Haguenau; Sélestat; Saverne; Vesoul; Dole; Besse;
Bourg-en-Bresse; Annonay; Vienne; Montélimar; Gap?; Briançon; Digne; Arles; Tarascon; Orange?; Carpentras; Fréjus; Draguignan; Hyères; Menton?; Grasse?;
Ajaccio; Bastia; Bonifacio; Corte; Alès; Mende; Millau; Sète; Foix?; Pamiers; Lourdes?; Oloron; Dax; Mont-de-Marsan; Libourne; Bergerac; Sarlat; Brive;
Tulle?; Guéret; Montluçon; Moulins?; Issoire; Riom; Thiers?; Cluny; Vézelay; Autun; Beaune; Semur; Sens?; Montargis; Pithiviers; Vendôme; Châteaudun; Amboise;
Chinon; Loches; Châteauroux; Issoudun; Thouars; Parthenay; Cholet; Saint-Nazaire; Redon; Dinan; Saint-Brieuc; Morlaix; Concarneau; Pontivy; Fougères?; Vitré;
Mayenne?; Avranches; Granville; Saint-Lô; Bayeux; Lisieux; Honfleur; Deauville; Fécamp; Étretat; Abbeville; Péronne; Montreuil; Béthune; Roubaix; Tourcoing;
Fort-de-France; Pointe-à-Pitre; Cayenne; Nouméa; Papeete; Kourou; Oradour-sur-Glane; Chamonix; Albertville; Évian; Aubusson; Le Creusot; Firminy; Decazeville;
Londres; Manchester; Liverpool; Birmingham; Bristol; Leeds; Sheffield; Newcastle; Oxford; Cambridge; Douvres; Portsmouth; Plymouth; Southampton; Canterbury =
Cantorbéry; York?; Glasgow; Édimbourg; Cardiff; Belfast; Dublin; Cork; Bruxelles; Anvers; Gand?; Bruges; Liège; Namur; Charleroi; Mons; Ostende; Louvain; Ypres;
Amsterdam; Rotterdam; La Haye; Utrecht; Eindhoven; Maastricht; Leyde; Delft; Haarlem; Luxembourg-Ville; Berlin; Hambourg; Munich; Cologne; Francfort =
Francfort-sur-le-Main; Stuttgart; Düsseldorf; Dortmund; Essen; Leipzig; Dresde; Nuremberg; Hanovre; Brême; Bonn; Weimar; Iéna; Potsdam; Aix-la-Chapelle; Trèves;
Mayence; Worms; Spire; Heidelberg; Karlsruhe; Fribourg; Augsbourg; Ratisbonne; Bayreuth; Erfurt; Wittenberg; Magdebourg; Lübeck; Kiel; Rostock; Sarrebruck;
Berne; Zurich; Genève; Bâle; Lausanne; Lucerne; Neuchâtel; Davos; Lugano; Locarno; Vevey; Salzbourg; Innsbruck; Linz; Graz; Wagram; Rome; Milan?; Naples; Turin;
Florence?; Venise; Gênes; Bologne; Pise; Sienne; Ferrare; Parme; Vérone; Padoue; Ravenne; Mantoue; Trente?; Trieste; Bari; Palerme; Messine; Syracuse; Catane;
Pompéi; Cagliari; Assise?; Madrid; Barcelone; Séville; Saragosse; Malaga; Bilbao; Cordoue; Tolède; Salamanque; Cadix; Burgos; Pampelune; Guernica;
Saint-Jacques-de-Compostelle; Saint-Sébastien; Lisbonne; Porto; Coimbra; Braga; Athènes; Sparte; Corinthe; Thessalonique = Salonique; Delphes; Olympie; Patras;
Nicosie; La Valette; Copenhague; Aarhus; Stockholm; Göteborg; Malmö; Uppsala; Oslo; Bergen; Trondheim; Helsinki; Turku; Tampere; Reykjavik; Tallinn; Tartu;
Riga; Vilnius; Kaunas; Klaipėda; Varsovie; Cracovie; Gdansk = Dantzig; Lodz; Poznan; Wroclaw = Breslau; Lublin; Szczecin; Auschwitz; Prague; Brno; Bratislava;
Budapest; Debrecen; Szeged; Bucarest; Cluj; Timisoara; Sofia?; Plovdiv; Varna; Belgrade; Novi Sad; Nis; Zagreb; Split; Dubrovnik = Raguse; Ljubljana; Sarajevo;
Mostar; Srebrenica; Podgorica; Pristina; Skopje; Tirana; Chisinau; Tiraspol; Kiev = Kyiv, Kyïv; Kharkiv = Kharkov; Odessa = Odesa; Lviv = Lvov; Dnipro; Donetsk;
Louhansk = Lougansk; Marioupol; Sébastopol; Yalta; Simferopol; Tchernobyl; Minsk; Brest-Litovsk; Vitebsk; Gomel; Moscou; Saint-Pétersbourg = Leningrad,
Léningrad, Petrograd; Volgograd = Stalingrad; Kazan; Samara; Nijni Novgorod; Novgorod; Rostov; Ekaterinbourg = Iekaterinbourg; Novossibirsk; Omsk; Tomsk; Irkoutsk;
Vladivostok; Khabarovsk; Mourmansk; Arkhangelsk; Kaliningrad = Königsberg; Smolensk; Koursk; Borodino; Sotchi; Grozny; Astrakhan; Orenbourg; Perm; Istanbul;
Constantinople; Byzance; Ankara; Izmir = Smyrne; Bursa; Antalya; Adana; Éphèse; Nicée; Troie; Tbilissi; Batoumi; Erevan; Bakou; Téhéran; Ispahan; Chiraz; Tabriz;
Mashhad; Persépolis; Bagdad; Bassora; Mossoul; Babylone; Ninive; Kirkouk; Damas; Alep; Homs; Palmyre; Raqqa; Beyrouth; Tripoli; Tyr; Sidon; Byblos; Jérusalem;
Tel-Aviv = Tel Aviv; Haïfa; Nazareth; Bethléem; Gaza; Ramallah; Hébron; Jéricho; Amman; Pétra; Riyad; Djeddah; La Mecque; Médine; Sanaa; Aden; Mascate; Doha; Abou
Dabi = Abu Dhabi; Dubaï; Manama; Koweït-Ville; Kaboul; Kandahar; Hérat; Islamabad; Karachi; Lahore; Peshawar; New Delhi; Delhi; Bombay = Mumbai; Calcutta =
Kolkata; Madras = Chennai; Bangalore; Hyderabad; Pondichéry; Bénarès; Agra; Goa; Amritsar; Katmandou; Thimphou; Dacca; Colombo?; Malé; Rangoun = Yangon; Mandalay;
Naypyidaw; Bangkok; Vientiane; Luang Prabang; Phnom Penh; Angkor; Hanoï; Saïgon = Hô Chi Minh-Ville; Hué; Da Nang; Diên Biên Phu; Kuala Lumpur; Malacca; Jakarta =
Djakarta, Batavia; Bandung = Bandoung; Surabaya; Bali; Manille; Pékin = Beijing; Shanghai = Shanghaï; Canton?; Nankin; Hong Kong; Macao; Wuhan; Xi'an; Chongqing;
Tianjin; Shenzhen; Ürümqi = Ouroumtsi; Lhassa; Harbin; Taipei; Oulan-Bator; Séoul; Busan; Pyongyang; Panmunjom; Tokyo; Kyoto; Osaka; Nagoya; Hiroshima; Nagasaki;
Kobe; Yokohama; Nara; Sapporo; Sendai; Fukushima; Nagano; Astana = Nour-Soultan, Noursoultan-Ville; Almaty = Alma-Ata; Chymkent; Semipalatinsk = Semeï; Karaganda;
Aktaou; Atyraou; Khorgos; Tengiz; Bichkek; Och; Tachkent; Samarcande; Boukhara; Khiva; Douchanbé; Khodjent; Achgabat; Merv; Le Caire; Alexandrie; Louxor; Thèbes;
Memphis; Suez; Port-Saïd; Assouan; Gizeh; Khartoum; Addis-Abeba; Adoua; Asmara; Mogadiscio; Nairobi; Mombasa; Kampala; Entebbe; Kigali; Bujumbura; Dodoma; Dar es
Salam; Zanzibar; Lusaka; Harare; Lilongwe; Maputo; Antananarivo = Tananarive; Port-Louis; Moroni; Victoria?; Johannesburg; Pretoria; Le Cap; Durban; Soweto;
Windhoek; Gaborone; Maseru; Mbabane; Luanda; Kinshasa = Léopoldville; Lubumbashi; Goma; Kisangani; Brazzaville; Pointe-Noire; Libreville; Malabo; Yaoundé; Douala;
N'Djamena = Ndjamena; Bangui; Niamey; Agadez; Abuja; Lagos; Kano; Ibadan; Porto-Novo; Cotonou; Ouidah; Lomé; Accra; Kumasi; Abidjan; Yamoussoukro; Bouaké;
Ouagadougou; Bobo-Dioulasso; Bamako; Tombouctou; Gao; Kidal; Mopti; Dakar; Thiès; Gorée; Banjul; Bissau; Conakry; Freetown; Monrovia; Nouakchott; Praia;
Rabat; Casablanca; Marrakech; Fès; Tanger; Meknès; Agadir; Oujda; Alger; Oran; Constantine?; Annaba = Bône; Sétif; Tlemcen; Tamanrasset; Tunis; Carthage; Kairouan;
Sfax; Sousse; Bizerte; Benghazi; Tobrouk; Syrte; New York; Washington?; Boston; Philadelphie; Baltimore; Chicago; Detroit; Los Angeles; San Francisco; San Diego;
Seattle; Portland; Denver; Dallas; Houston?; Austin?; San Antonio; La Nouvelle-Orléans = Nouvelle-Orléans; Miami; Atlanta; Charleston; Richmond; Pittsburgh;
Cleveland; Cincinnati; Saint-Louis; Kansas City; Minneapolis; Las Vegas; Phoenix?; Salt Lake City; Honolulu; Pearl Harbor; Los Alamos; Gettysburg; Yorktown;
Jamestown; Bretton Woods; Camp David; Dayton; Cap Canaveral; Montréal; Toronto; Ottawa; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Trois-Rivières; Mexico;
Guadalajara; Monterrey; Puebla; Veracruz; Acapulco; Tenochtitlan; Teotihuacan; Guatemala Ciudad; Tegucigalpa; San Salvador; Managua; San José; La Havane;
Santiago de Cuba; Guantanamo; Kingston; Port-au-Prince; Saint-Domingue; San Juan; Port-d'Espagne; Bridgetown; Nassau; Caracas; Maracaibo; Bogota; Medellin; Cali;
Carthagène; Quito; Guayaquil; Lima; Cuzco; Arequipa; Machu Picchu; La Paz; Sucre?; Potosi; Santiago; Valparaiso; Concepción; Buenos Aires; Cordoba; Rosario;
Ushuaïa; Montevideo; Asuncion; Brasilia; Rio de Janeiro = Rio; São Paulo = Sao Paulo; Salvador de Bahia; Recife; Manaus; Belém; Fortaleza; Porto Alegre;
Curitiba; Georgetown; Paramaribo; Sydney; Melbourne; Canberra; Brisbane; Perth; Adélaïde?; Darwin?; Hobart; Wellington?; Auckland; Christchurch; Suva; Port Moresby;
Port-Vila; Apia; Honiara; Nuku'alofa
`;
