const CONTEST =
  /(?<!\p{L})(?:tours? de france|maillots? (?:jaune|vert|blanc|à pois)|grande boucle|jeux olympiques|olympiades?|médailles? (?:d'or|d'argent|de bronze)|expositions? universelles?|championnats? (?:du monde|d'europe)|coupe du monde|coupe d'europe|coupe davis|roland-garros|wimbledon|24 heures du mans|paris-roubaix|paris-nice|milan-san remo|tour d'(?:italie|espagne)|grand prix de (?:l'|la )?\p{L}+|tournoi des (?:cinq|six) nations)(?!\p{L})/iu;

/** True for a contest, or a fair, that was not held in the world wars. @param text with plain apostrophes and spaces */
export const isContest = (text: string): boolean => CONTEST.test(text);

const SHOW =
  /(?<!\p{L})(?:(?:au|le|du|premier) salon (?:de |d'|du |des )(?:l')?\p{L}+|salon (?:d'automne|des indépendants|de l'auto(?:mobile)?|de l'aviation|du bourget)|(?:festival|biennale|mostra|foire|carnaval) (?:de |d'|du |des |international)|festivals?|expositions? (?:coloniale|internationale)s?|rallye|grands? prix|critérium|marathon|meeting aérien|mondial de l'automobile|congrès (?:de |d'|du |des |international|mondial|européen)|congrès|colloques?|symposiums?|jamborees?|assises (?:de|du|des|nationales)|(?:vols?|voyages?|traversées?) inaugura(?:l|le|ls|les|ux)|vols? commercia(?:l|ux)|(?:lignes?|liaisons?) (?:aériennes?|régulières?|transatlantiques?)|(?:un|une|le|la|son|sa|premi(?:er|ère)) (?:dc-\d|boeing|airbus|douglas|caravelle|constellation|paquebot) (?:a|ont|de la|du|d'|\p{Lu}))(?!\p{L})/iu;

/** True for a contest, a show, a fair, a festival or a congress, and for the first flight of a line: no one holds it in a country at war. @param text with plain apostrophes and spaces */
export const isOfPeace = (text: string): boolean => isContest(text) || SHOW.test(text);
