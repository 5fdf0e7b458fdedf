/** Given names of men. */
export const MASCULINE_GIVEN = `
Adam Adolphe Adolf Adrien Aimé Alain Alan Albert Aldo Alexandre Alexander Alexandru Alexis Alfonso Alfred Ali Aliou Alphonse Alvaro Amadeus Amadou Ambroise Amédée Amir Anatole Anders Andreï
Andrew André Ángel Angelo Anselme Anthony Antoine Anton Antonin Antonio António Antony Anwar Ariel Aristide Armand Arnaud Arnold Arsène Arthur Aslan Auguste Augustin Aurélien Axel Ayman
Baptiste Barack Barthélemy Bartolomeo Bartolomeu Basile Bastien Baudouin Ben Benito Benjamin Benoît Bernard Bernhard Bertrand Bill Blaise Bob Bohdan Boniface Boris Boutros Brice Bruno Camillo Carl
Carlo Carlos Casimir Cédric Célestin César Charles Charlie Chris Christian Christoph Christophe Christopher Claudio Claudius Clemens Clément Clovis Colin Constantin Corentin Corneille Cyprien Cyril Cyrille
Cyrus Damien Daniel Daniele Dante Dave David Denis Didier Diego Dieudonné Dimitri Dmitri Domenico Dominic Donald Dwight Eddy Edgar Edmond Edmund Édouard Edouard Edward Edwin Éloi Émile Emile Emilio
Emmanuel Enrico Enrique Enzo Éric Eric Erik Erich Ernest Ernesto Ernst Erwan Erwin Étienne Etienne Eugène Évariste Fabien Fabrice Federico Félix Felipe Ferdinand Fernand Fernando Fidel Filippo Firmin Florian Francesco Francis
Francisco Franck François Frank Franklin Franz Frédéric Frederick Friedrich Fritz Fulgence Gabriele Gaétan Galileo Gamal Gaspard Gaston Gautier Geoffroy Georg George Georges Georgi Gérald Gérard Gerhard
Germain Ghislain Giacomo Gilbert Gilles Gioacchino Giorgio Giovanni Giulio Giuseppe Godefroy Gottfried Grégoire Gregor Grégory Guglielmo Guido Guillaume Gustav Gustave Guy Gédéon Habib Hans
Harold Harry Hassan Hector Heinrich Helmut Helmuth Henri Henry Herbert Hermann Hernán Hernan Hippolyte Honoré Howard Hubert Hugo Hugues Hussein Iannis Ibrahim Igor Ilham Imre Isaac Isidore Ismaïl Ivan Jack Jacob Jacques James Jan
Jean Jérémie Jérôme Jerry Jim Jimmy Joachim Joaquín João Joe Johan Johann Johannes John Johnny Jonathan Jordan Jorge José Josef Joseph Joshua Josip Juan Jules Julien Julio Julius Jürgen Juscelino Justin Kamel Karim Karl
Kassym-Jomart Kemal Kenneth Kevin Khaled Kim Klaus Kofi Konrad Konstantin Kurt Kwame Laurent Lazare Lech Leonardo Léonard Leonhard Léonid Leonid Léopold Lev Liam Lionel Lorenzo Louis Luc Luca Lucas Lucien Ludovic Ludwig Luigi
Luis Luiz Lyndon Léo Léon Mahatma Mahmoud Malcolm Manuel Marat Marc Marcel Marcello Marco Marcus Mario Marius Mark Marko Martin Matteo Matthew Matthias Matthieu Maurice Max Maxence Maxime Maximilien Mehdi
Mehmet Michael Michaël Michel Michelangelo Miguel Mikhaïl Mikhail Milan Miloš Modeste Mohamed Mohammed Mohandas Moktar Moshe Moussa Mstislav Mustafa Napoléon Narcisse Nathan Nathaniel Nelson Niccolò Nicolae Nicolas
Nicolaus Niels Nikita Nikola Nikolaï Nikolas Noam Noé Norbert Norodom Noursoultan Nursultan Octave Olaf Oleg Olivier Olof Omar Omer Oscar Oskar Oswald Otto Oussama Pablo Paolo Patrice Patrick Paul Paulo Pedro Peter
Philibert Philip Philippe Pierre Pierrick Pietro Pol Prosper Qassem Quentin Rachid Raffaello Rafael Ralph Raoul Raphaël Raul Raúl Raymond Raymundo Recep Régis Rémi Rémy René Reinhard Riccardo Richard Robert Roberto Robin Roch
Rodolphe Rodrigo Roger Roland Rolf Romain Roman Ronald Rudolf Ruslan Saddam Salvador Salvatore Sam Samir Samuel Sandro Sándor Saparmourat Sébastien Serge Sergeï Sergueï Sergio Siegfried Sigmund Silvio Simon Slobodan
Soliman Stanislas Stanislaw Stefan Stephen Steve Steven Sylvain Sylvestre Tayyip Tancrède Tchinguiz Théo Théodore Theodor Theodore Théophile Theo Thibault Thierry Thomas Tim Timothée Timothy Timur Tom Tommaso Tony Toussaint Tristan Ulrich
Ulysses Umberto Urbain Václav Valéry Vasco Vassili Viatcheslav Victor Viktor Vincent Vincenzo Vittorio Vladimir Volodymyr Waldemar Walt Walter Werner Wilfried Wilhelm Willem William Willy Winston Wladyslaw Wolfgang Woodrow
Xavier Yann Yannick Yasser Yitzhak Yohann Youri Youssef Yuri Yves Zacharie Zbigniew Zinedine Édgar Élie Émilien Askar Islom Emomali Gourbangouly Nikol Serzh Aleksandr Aleksandar Alekseï Alexeï Evgueni Sauli Kaïs Félicien
`;

/** Given names of women. */
export const FEMININE_GIVEN = `
Ada Adèle Adélaïde Adrienne Agathe Agnès Aimée Albertine Alexandra Alice Alida Aliénor Aline Alix Amélie Amanda Amina Anaïs Anastasia Andrea Andrée Angela Angèle Angélique Anita Anna Annabelle Anne Annette Annie Antoinette Ariane
Arlette Armelle Astrid Audrey Augusta Aung Aurélie Aurore Barbara Béatrice Benazir Benoîte Berthe Bernadette Brigitte Camilla Carla Carmen Carole Caroline Catherine Cécile Céline Chantal Charlotte Chloé Christelle Christiane Christina
Christine Clara Clarisse Claudette Claudia Claudine Clémence Clémentine Cléopâtre Clotilde Colette Constance Coralie Corinne Cristina Cynthia Danielle Danièle Delphine Denise Diana Diane Dilma Dolores Dora Dorothée Édith Edith Édmée
Edwige Elena Éléonore Eleanor Eliane Éliane Élisabeth Elisabeth Élise Elise Elizabeth Ella Ellen Éloïse Elsa Élodie Elvire Emilia Émilie Emilie Emily Emma Emmanuelle Erika Ernestine Estelle Esther Eugénie Eva Ève Evelyne Évelyne Fanny
Fatima Fernande Flora Florence Françoise Frédérique Frida Gabrielle Geneviève Georgette Georgina Germaine Gertrude Ghislaine Gilberte Gisèle Golda Grace Greta Gwenaëlle Hannah Harriet Hélène Helena Helga Henriette Hermine Hillary
Hortense Huguette Ida Imelda Indira Ines Inès Ingrid Irène Irma Isabel Isabelle Isadora Jacinthe Jacqueline Jane Janet Jeanne Jeannette Jeannine Jennifer Jenny Jessica Joan Joanna Jocelyne Joëlle Josefina Joséphine Josette Judith Julia Julie Juliette
Justine Karen Karine Katharina Kate Katherine Laetitia Laura Laure Laurence Léa Léonie Léontine Lili Liliane Lina Lise Lisette Louise Lucia Lucie Lucienne Lucrezia Lucrèce Ludmila Lydia Lydie Madeleine Magdalena Mahaut Manon Marcelle
Margaret Margarethe Margot Marguerite Maria Mariam Marianne Marie Mariette Marilyn Marina Marine Marion Marlène Marta Martha Marthe Martine Mary Maryse Mathilde Maud Maya Mélanie Mélina Melania Mercedes Meryl Michèle Michelle Mireille Monica Monique
Muriel Myriam Nadia Nadine Nadège Natacha Natalia Nathalie Nelly Nicole Ninon Noémie Nora Odette Odile Olga Olympe Ophélie Paola Pascaline Patricia Paula Paule Pauline Peggy Pénélope Pétronille Rachel Raïssa Raymonde Rebecca Régine Renée Rigoberta
Rita Roberta Rosa Rosalie Rosalind Rosalyn Rosemary Roxane Rose-Marie Ruth Sabine Sabrina Sandra Sandrine Sarah Ségolène Simone Simonne Solange Sonia Sophie Soraya Stéphanie Suzanne Sylvie Teresa Thérèse Theresa Tatiana Toni Ursula Valentina Valérie
Vanessa Véra Véronique Vera Victoire Victorine Vigdís Violette Virginia Viviane Winnie Yolande Yvette Yvonne Zoé Sirimavo Valentine Wangari Svetlana Sofia Dariga Ioulia Yulia Tsaï Malala Emmeline Manuela Micheline Nicolette
`;

/** Given names that men and women bear. */
export const SHARED_GIVEN = `
Camille Claude Dominique Pascal Stéphane Frédérick Andy Alex Ange Gabriel Noël Sacha Sasha Lou Charlie Morgan Kim Michal Jackie Leslie Sidney
`;

/** People whom one name is enough for: masculine. */
export const MONONYMS_M = `
Charlemagne; Clovis; Vercingétorix; Napoléon = Napoléon Bonaparte, Bonaparte; Voltaire; Molière; Montesquieu; Stendhal; Robespierre; Danton; Richelieu = cardinal de Richelieu; Mazarin; Colbert; La Fayette = Lafayette; Lénine;
Staline; Trotski = Trotsky; Hitler; Mussolini; Confucius; Platon; Aristote; Socrate; Homère; Hérodote; Périclès; Alexandre le Grand; Jules César = César; Auguste; Néron; Trajan; Hadrien; Marc Aurèle; Cicéron; Virgile; Hannibal;
Spartacus; Saladin; Gengis Khan; Tamerlan; Attila; Kubilai Khan; Soliman le Magnifique; Michel-Ange; Raphaël?; Titien; Caravage; Rembrandt; Galilée; Copernic; Kepler; Newton; Descartes; Spinoza; Érasme; Luther; Calvin; Gutenberg; Machiavel;
Dante; Pétrarque; Rabelais; Montaigne; Corneille?; Racine?; Beaumarchais; Mirabeau; Talleyrand; Bismarck; Metternich; Garibaldi; Cavour; Bolivar; Toussaint Louverture; Toussaint-Louverture; Abd el-Kader; Mao = Mao Zedong, Mao Tsé-toung; Gandhi; Atatürk; Ramsès II;
Toutânkhamon; Akhenaton; Hammurabi; Nabuchodonosor; Xerxès; Darius; Vauban; Louvois; Turenne; Condorcet; Lavoisier; Ampère; Pasteur; Darwin; Einstein; Mozart; Beethoven; Bach; Chopin; Verdi; Wagner?; Picasso; Shakespeare; Cervantès; Goethe; Balzac; Zola; Baudelaire;
Rimbaud; Verlaine; Philippe Auguste; Philippe le Bel; Charles Martel; Pépin le Bref; Hugues Capet; Guillaume le Conquérant; Richard Cœur de Lion; Ivan le Terrible; Pierre le Grand; Frédéric le Grand; Laurent de Médicis; Vasco de Gama; Christophe Colomb; Magellan; Champlain; Jacques Cartier; Léonard de Vinci; Mahomet = Muhammad
`;

/** The same: feminine. */
export const MONONYMS_F = `
Jeanne d'Arc; Cléopâtre; Marie-Antoinette; Marie-Thérèse d'Autriche; Aliénor d'Aquitaine; Catherine de Médicis; Marie de Médicis; Anne d'Autriche; Blanche de Castille; Néfertiti; Hatchepsout; Colette?; George Sand; Mère Teresa; Christine de Pizan; Olympe de Gouges; Madame de Staël; Madame de Sévigné; Sissi; Catherine la Grande; Marie Tudor; Marie Stuart; Anne Boleyn; Isabelle la Catholique
`;
