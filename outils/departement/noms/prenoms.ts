/**
 * Given names of the demonstration département, written for the project by hand, by family of spelling (the same keys
 * as the surnames) and, for spellings of French, by generation. Nothing here is written on a person.
 */
export interface PrenomsDUneFamille {
  cle: string;
  /** First list, second list: those given to girls and to boys; a name may stand in both. */
  elles: readonly string[];
  eux: readonly string[];
  /** Born before 1970, where usage changed much. */
  ellesAnciens?: readonly string[];
  euxAnciens?: readonly string[];
}

const mots = (texte: string): string[] => texte.split(/\s*[,\n]\s*/).filter(Boolean);

export const PRENOMS: readonly PrenomsDUneFamille[] = [
  {
    cle: 'fr',
    elles:
      mots(`Camille, Léa, Manon, Chloé, Emma, Julie, Marie, Sarah, Laura, Pauline, Mathilde, Lucie, Jeanne, Louise, Alice, Inès, Jade,
Zoé, Clara, Anaïs, Marine, Charlotte, Juliette, Élodie, Céline, Aurélie, Émilie, Virginie, Sandrine, Stéphanie, Sabrina, Audrey,
Hélène, Claire, Sophie, Delphine, Sonia, Mélanie, Caroline, Nathalie, Agnès, Marion, Amandine, Lola, Rose, Ambre, Lina, Mila, Agathe,
Margaux, Justine, Noémie, Coralie, Karine, Magali, Marie-Laure, Anne-Sophie, Ève, Capucine, Romane, Éléonore, Louane, Maëlys`),
    eux: mots(`Thomas, Nicolas, Julien, Lucas, Hugo, Louis, Jules, Gabriel, Arthur, Nathan, Maxime, Antoine, Alexandre, Paul, Pierre, Théo, Léo,
Raphaël, Adam, Noé, Mathis, Enzo, Quentin, Romain, Florian, Kévin, Jérémy, Anthony, Sébastien, David, Olivier, Christophe, Stéphane,
Frédéric, Guillaume, Vincent, Cédric, Jérôme, Marc, Samuel, Simon, Benjamin, Clément, Valentin, Baptiste, Axel, Tom, Timothée, Victor,
Étienne, Loïc, Yoann, Fabien, Ludovic, Xavier, Arnaud, Grégory, Jordan, Dylan, Sacha, Malo, Camille, Jean-Baptiste, Pierre-Yves`),
    ellesAnciens:
      mots(`Monique, Jacqueline, Denise, Simone, Paulette, Yvette, Ginette, Odette, Colette, Renée, Huguette, Jeannine, Micheline, Françoise,
Nicole, Christiane, Danielle, Annie, Michèle, Josiane, Chantal, Martine, Brigitte, Sylvie, Marie-Thérèse, Marie-Louise, Solange,
Raymonde, Suzanne, Germaine, Gisèle, Éliane, Évelyne, Bernadette, Geneviève, Mauricette, Arlette`),
    euxAnciens:
      mots(`Jean, Michel, André, Jacques, René, Claude, Roger, Marcel, Robert, Raymond, Georges, Bernard, Daniel, Alain, Gérard, Serge, Maurice,
Lucien, Henri, Guy, Roland, Christian, Jean-Claude, Jean-Pierre, Jean-Paul, Gilbert, Francis, Patrick, Philippe, Dominique, Yves,
Fernand, Edmond, Gilles, Jean-Luc`),
  },
  {
    cle: 'om',
    elles:
      mots(`Murielle, Ghislaine, Marie-Line, Marie-Josée, Lydia, Marlène, Gladys, Rosette, Océane, Maéva, Alizée, Laurence, Ketty, Mirella, Axelle,
Kelly, Priscilla, Tatiana, Nadège, Francelise, Eugénie, Rolande`),
    eux: mots(`Jean-Yves, Willy, Teddy, Rudy, Giovanni, Mickaël, Loïs, Jimmy, Fred, Judicaël, Max, Ruddy, Steeve, Harry, Franck, Johan, Gaël, Yannick,
Expédit, Aimé, Gaston, Lilian`),
  },
  {
    cle: 'ma',
    elles:
      mots(`Samia, Nadia, Fatima, Khadija, Aïcha, Yasmine, Leïla, Karima, Malika, Rachida, Souad, Zohra, Naïma, Houria, Djamila, Fatiha,
Farida, Samira, Assia, Amina, Hanane, Ilham, Imane, Kenza, Lamia, Linda, Meriem, Mounia, Nora, Ouarda, Rania, Salma, Sihem, Soumaya, Wafa,
Wassila, Zineb, Zahra, Sirine, Inès, Lina, Maïssa, Nour, Aya, Ines, Hafsa, Safia, Fatma-Zohra, Tassadit, Ounissa, Dihia, Hassiba, Latifa, Saliha`),
    eux: mots(`Karim, Samir, Mohamed, Sofiane, Yanis, Ahmed, Rachid, Mustapha, Ali, Omar, Hassan, Hocine, Abdelkader, Abdellah, Abdelkrim, Brahim,
Khaled, Kamel, Djamel, Farid, Fouad, Hamid, Hicham, Ilyes, Imad, Ismaël, Jamel, Larbi, Lounès, Mehdi, Mourad, Nabil, Nassim, Noureddine,
Rayan, Reda, Riad, Saïd, Salah, Slimane, Tarek, Tahar, Walid, Yacine, Younès, Youssef, Zakaria, Amine, Anis, Bilal, Hamza, Idir, Massinissa, Mokrane, Chérif`),
  },
  {
    cle: 'ao',
    elles:
      mots(`Awa, Hawa, Fatou, Fatoumata, Aminata, Aïssatou, Mariam, Maryam, Mariama, Kadiatou, Oumou, Ramatoulaye, Coumba, Ndeye, Sokhna, Khady, Astou,
Rokhaya, Binta, Djeneba, Assetou, Salimata, Nana, Adja, Mame, Penda, Sira, Tenin, Maïmouna, Bintou, Adama, Aya, Akissi, Affoué, Amoin, Afi, Akosua,
Ama, Abena, Chioma, Ngozi, Folake, Safiatou, Kadi, Dado, Hadja, Néné, Djenabou, Houleymatou, Diarra, Sadio, Dialla, Goundo`),
    eux: mots(`Moussa, Mamadou, Ibrahima, Abdoulaye, Amadou, Ousmane, Oumar, Cheikh, Souleymane, Boubacar, Alassane, Lassana, Bakary, Modibo, Sékou,
Seydou, Issa, Idrissa, Demba, Samba, Malick, Pape, Modou, Babacar, Mouhamadou, Aliou, Thierno, Alpha, Mody, Fodé, Adama, Drissa, Yacouba, Daouda,
Kouadio, Yao, Koffi, Kwame, Kofi, Emeka, Tunde, Chidi, Kossi, Komlan, Hamidou, Gaye, Diadié, Makan, Sidi, Waly, Ladji, Siaka, Lamine`),
  },
  {
    cle: 'ac',
    elles: mots(
      `Grâce, Mireille, Bénédicte, Naomie, Merveille, Gloria, Divine, Esther, Ruth, Joséphine, Clarisse, Charlène, Prisca, Arlette, Nsona, Mpemba, Bibiche, Plamedi, Dorcas, Exaucée`,
    ),
    eux: mots(
      `Christian, Trésor, Fiston, Dieumerci, Glody, Héritier, Jonathan, Exaucé, Emmanuel, Patient, Gloire, Junior, Guelor, Papy, Blaise, Rodrigue, Prince, Josué, Élie, Bienvenu`,
    ),
  },
  {
    cle: 'km',
    elles: mots(
      `Zaïnaba, Moinaecha, Echati, Nourdati, Faouzia, Hadidja, Sitti, Anziza, Rahamata, Zalihata, Roukia, Chamsia`,
    ),
    eux: mots(
      `Saïd, Ahmed-Abdallah, Nassuf, Kassim, Soulé, Anli, Ibouroi, Mohamed-Ali, Toilha, Djaffar, Mouhtar, Fahad`,
    ),
  },
  {
    cle: 'ht',
    elles: mots(
      `Marie-Ange, Roselaure, Mirlande, Guerline, Islande, Fabienne, Nadine, Wideline, Lovely, Marie-Carmelle, Edeline, Ketia, Youseline, Daphney`,
    ),
    eux: mots(
      `Wilner, Frantz, Jean-Robert, Emmanuel, Wisly, Dieuseul, Fritz, Jocelyn, Ronald, Evens, Stanley, Ricardo, Rony, Jean-Rony, Wilson`,
    ),
  },
  {
    cle: 'pt',
    elles:
      mots(`Inês, Rosa, Maria, Ana, Beatriz, Conceição, Fátima, Luísa, Sónia, Carla, Paula, Isabel, Cristina, Filipa, Catarina, Joana, Mafalda, Leonor,
Matilde, Graça, Lurdes, Fernanda, Alzira, Deolinda, Celeste, Nádia, Vânia, Tânia, Elisabete, Zulmira`),
    eux: mots(`António, Manuel, José, João, Carlos, Paulo, Pedro, Rui, Nuno, Tiago, Miguel, Fernando, Joaquim, Luís, Jorge, Ricardo, Bruno, Hélder, Vasco,
Armando, Américo, Domingos, Diogo, Rodrigo, Gonçalo, Adelino, Jaime, Zé`),
  },
  {
    cle: 'es',
    elles: mots(
      `Carmen, Dolores, Pilar, Mercedes, Ángela, Lucía, Sofía, Paola, Yolanda, Marisol, Consuelo, Daniela, Valentina, Luz Marina, Ximena, Rocío`,
    ),
    eux: mots(
      `Juan, Diego, Javier, Andrés, Santiago, Alejandro, Felipe, Jesús, Ramón, Esteban, Hernán, Wilmer, Mateo, Sergio, Álvaro, Ignacio`,
    ),
  },
  {
    cle: 'it',
    elles: mots(
      `Giulia, Francesca, Chiara, Rosanna, Antonella, Lucia, Concetta, Paola, Silvana, Valeria, Ilaria, Carmela`,
    ),
    eux: mots(
      `Giuseppe, Salvatore, Marco, Luca, Matteo, Angelo, Vincenzo, Carmelo, Fabio, Stefano, Domenico, Rocco`,
    ),
  },
  {
    cle: 'ta',
    elles: mots(
      `Lakshmi, Kavitha, Tharani, Priya, Nirosha, Vasanthi, Sutharsini, Mathura, Abirami, Thulasi, Yalini, Kogila, Janani, Saranya, Rajeswari, Sivani, Nilani, Dharshini, Pavithra`,
    ),
    eux: mots(
      `Siva, Kumar, Suresh, Ramesh, Kajan, Thusyanthan, Niroshan, Pirathap, Kirushan, Vasanthan, Mathan, Jeyan, Sutharsan, Aravinthan, Kannan, Murali, Sathees, Vignesh, Ajith, Prakash`,
    ),
  },
  {
    cle: 'in',
    elles: mots(
      `Shabana, Nasreen, Rukhsana, Ayesha, Sana, Hina, Saima, Farzana, Shirin, Nusrat, Taslima, Ruma, Moushumi, Harpreet, Manpreet, Simran, Jasleen, Anjali, Sunita, Pooja, Rekha, Sita, Parveen, Sultana`,
    ),
    eux: mots(
      `Imran, Asif, Tariq, Nadeem, Usman, Faisal, Zubair, Rashid, Shahid, Rafiqul, Mizanur, Shafiqul, Jahangir, Tanvir, Gurpreet, Jaspreet, Balwinder, Amandeep, Rajesh, Vijay, Sanjay, Arjun, Bishnu, Dipak, Adeel, Waqas`,
    ),
  },
  {
    cle: 'tr',
    elles: mots(
      `Ayşe, Fatma, Emine, Hatice, Zeynep, Elif, Meryem, Gülsüm, Songül, Özlem, Derya, Esra, Büşra, Merve, Selin, Ebru, Sevgi, Hülya, Aylin, Yeter`,
    ),
    eux: mots(
      `Mehmet, Mustafa, Ahmet, Hüseyin, Hasan, İbrahim, Murat, Emre, Yusuf, Osman, Kemal, Orhan, Serkan, Hakan, Burak, Cem, Deniz, Volkan, Erkan, Tuncay`,
    ),
  },
  {
    cle: 'ku',
    elles: mots(`Berivan, Rojin, Zilan, Dilan, Helin, Evîn, Avesta, Nûjîn`),
    eux: mots(`Azad, Baran, Welat, Şiyar, Ferhat, Ciwan, Agit, Rêzan`),
  },
  {
    cle: 'zh',
    elles: mots(
      `Mei, Li Na, Xiu Ying, Yan, Jing, Fang, Xiao Hong, Lan, Ying, Hui, Juan, Na, Ling, Xia, Yu, Jia, Qian, Mei Ling, Xin Yi, Ai Ping`,
    ),
    eux: mots(
      `Wei, Jian, Jun, Ming, Qiang, Lei, Bo, Hao, Peng, Xiao Long, Jie, Gang, Yong, Feng, Tao, Zhi Hao, Kai, Bin, Guo Qiang, De Hua`,
    ),
  },
  {
    cle: 'vi',
    elles: mots(
      `Thi Lan, Thi Hoa, Linh, Thu, Huong, Mai, Ngoc, Thuy, Kim, Phuong, Bopha, Sreymom, Malee, Thi Hanh`,
    ),
    eux: mots(
      `Van Hung, Minh, Duc, Tuan, Quang, Thanh, Long, Hai, Khanh, Vuthy, Sokha, Bounmy, Phong, Van Loc`,
    ),
  },
  {
    cle: 'ro',
    elles: mots(
      `Elena, Ioana, Andreea, Mihaela, Cristina, Gabriela, Alina, Florentina, Denisa, Rodica, Viorica, Lenuța, Roxana, Sorina, Mirela, Larisa`,
    ),
    eux: mots(
      `Ion, Gheorghe, Florin, Marian, Cătălin, Ionuț, Bogdan, Răzvan, Costel, Vasile, Nicolae, Sorin, Viorel, Dorin, Alexandru, Ștefan, Mihai, Adi`,
    ),
  },
  {
    cle: 'pl',
    elles: mots(
      `Agnieszka, Katarzyna, Małgorzata, Ewa, Joanna, Magdalena, Beata, Zofia, Oksana, Olena, Iryna, Svitlana`,
    ),
    eux: mots(
      `Piotr, Krzysztof, Andrzej, Tomasz, Paweł, Marcin, Zbigniew, Stanisław, Oleksandr, Andriy, Serhiy, Bohdan`,
    ),
  },
  {
    cle: 'sr',
    elles: mots(
      `Milica, Jelena, Dragana, Snežana, Marija, Ljiljana, Vesna, Arta, Vjosa, Blerta, Amra, Senada, Radka, Emilija`,
    ),
    eux: mots(
      `Dragan, Zoran, Goran, Miloš, Nikola, Slobodan, Aleksandar, Dejan, Besnik, Arben, Agron, Emir, Mirsad, Petar`,
    ),
  },
  {
    cle: 'di',
    elles: mots(
      `Voahangy, Haingo, Lalao, Anahit, Gayane, Mariné, Parwana, Shukria, Mahsa, Rima, Hala, Joumana, Selam, Hirut, Ifrah, Sahra, Rachel, Myriam, Déborah, Maricel, Jennelyn`,
    ),
    eux: mots(
      `Hery, Tojo, Rivo, Armen, Tigran, Hovhannes, Zabihullah, Farhad, Reza, Elias, Tony, Georges-Antoine, Mikaël, Yonas, Abel, Abdirahman, Mahad, Avraham, Yossef, Rommel, Jun-Jun`,
    ),
  },
];
