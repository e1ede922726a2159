/**
 * Where the services receive: names, streets and numbers written for the project, none real. A row: number, service,
 * territory, name, street, commune, hours (a letter of HORAIRES), rooms.
 */
export const HORAIRES: Readonly<Record<string, string>> = {
  A: 'Mo-Fr 09:00-17:00; PH off',
  B: 'Mo-Fr 09:00-12:30,13:30-17:00; PH off',
  C: 'Mo,We-Fr 09:00-12:30,13:30-17:00; Tu 13:30-18:30; PH off',
  D: 'Mo-Fr 08:45-12:15,13:30-17:15; PH off',
  E: 'Mo,Tu,Th,Fr 09:00-12:00,13:30-17:00; We 09:00-17:00; PH off',
  F: 'Mo-Fr 09:00-17:00; Sa 09:00-12:00; PH off',
  G: 'Mo-Fr 07:30-18:30; PH off',
  H: 'Mo-Su 09:00-20:00',
  I: 'Mo,Tu,Th 09:00-12:30,14:00-17:00; Fr 09:00-12:30; PH off',
};

export const SERVICES_SOCIAUX = `
101|1|1|Service social d’Aubervilliers|31 rue du Port|93001|A|Guichet 1, Guichet 2, Espace calme, Bureau 4, Bureau 5, Bureau 6, Bureau 7, PMI 1er étage
102|1|2|Service social de Saint-Denis Pierrefitte|14 rue des Joncs-Marins|93066|A|Guichet 1, Espace calme, Bureau 1, Bureau 2, Bureau 3
103|1|3|Service social de Saint-Denis Centre|8 boulevard des Tanneurs|93066|C|Guichet 1, Guichet 2, Espace calme, Bureau 1, Bureau 2, Bureau 3, Bureau 4
104|1|4|Service social de Saint-Denis Plaine|57 rue de la Plaine-aux-Osiers|93066|B|Guichet 1, Espace calme, Bureau 1, Bureau 2
105|1|5|Service social de Saint-Ouen-sur-Seine|22 rue des Fondeurs|93070|A|Guichet 1, Bureau 1, Bureau 2, Espace calme
106|1|6|Service social d’Épinay-sur-Seine|5 rue des Bateliers|93031|B|Guichet 1, Bureau 1, Bureau 2, Espace calme
107|1|7|Service social de Stains|19 rue des Jardins-Ouvriers|93072|A|Guichet 1, Bureau 1, Bureau 2
108|1|8|Service social de La Courneuve|40 avenue des Érables|93027|C|Guichet 1, Bureau 1, Bureau 2, Bureau 3
109|1|9|Service social de Drancy|3 rue des Mésanges|93029|A|Guichet 1, Bureau 1, Bureau 2, Bureau 3
110|1|10|Service social du Blanc-Mesnil|27 rue du Moulin-Neuf|93007|B|Guichet 1, Bureau 1, Bureau 2
111|1|11|Service social d’Aulnay-sous-Bois|64 rue des Charrons|93005|A|Guichet 1, Guichet 2, Bureau 1, Bureau 2, Bureau 3
112|1|12|Service social de Sevran|11 allée des Cerisiers|93071|A|Guichet 1, Bureau 1, Bureau 2
113|1|13|Service social de Villepinte|2 rue du Cerf-Volant|93078|D|Guichet 1, Bureau 1, Bureau 2
114|1|14|Service social de Livry-Gargan|33 rue de l’Orée|93046|B|Guichet 1, Bureau 1, Bureau 2
115|1|15|Service social de Clichy-sous-Bois|9 rue du Belvédère-des-Bois|93014|A|Guichet 1, Bureau 1, Bureau 2, Espace calme
116|1|16|Service social de Gagny|18 rue des Noisetiers|93032|B|Guichet 1, Bureau 1, Bureau 2
117|1|17|Service social de Noisy-le-Grand|71 rue des Bateliers|93051|A|Guichet 1, Bureau 1, Bureau 2, Bureau 3
118|1|18|Service social de Neuilly-sur-Marne|6 rue de l’Écluse|93050|B|Guichet 1, Bureau 1, Bureau 2
119|1|19|Service social de Rosny-sous-Bois|48 rue des Seringas|93064|A|Guichet 1, Bureau 1, Bureau 2
120|1|20|Service social de Bondy|25 rue des Peupliers-Blancs|93010|C|Guichet 1, Bureau 1, Bureau 2, Bureau 3
121|1|21|Service social de Bobigny|12 rue de l’Esplanade|93008|A|Guichet 1, Guichet 2, Bureau 1, Bureau 2, Bureau 3
122|1|22|Service social de Noisy-le-Sec|30 rue de la Scierie|93053|B|Guichet 1, Bureau 1, Bureau 2
123|1|23|Service social de Pantin|7 rue des Cordiers|93055|A|Guichet 1, Bureau 1, Bureau 2, Bureau 3
124|1|24|Service social de Montreuil Hauts|52 rue des Espaliers|93048|A|Guichet 1, Bureau 1, Bureau 2, Espace calme
125|1|25|Service social de Montreuil Bas|16 rue du Bas-Vallon|93048|C|Guichet 1, Bureau 1, Bureau 2, Espace calme
126|1|26|Service social de Bagnolet|21 rue de la Butte-aux-Coqs|93006|B|Guichet 1, Bureau 1, Bureau 2
201|2|90|Accueil social sans adresse|4 rue de l’Esplanade|93008|A|Guichet 1, Bureau 1, Bureau 2, Bureau 3, Bagagerie`;

export const PMI = `
301|3|1|PMI des Sorbiers|12 rue des Sorbiers|93001|B|Salle de consultation, Salle de pesée, Bureau sage-femme
302|3|1|PMI du Port|31 rue du Port|93001|E|Salle de consultation, Bureau puéricultrice
303|3|1|PMI de la Halle|5 rue de la Halle-aux-Cuirs|93001|B|Salle de consultation, Salle de pesée
304|3|1|PMI du Canal fleuri|88 rue de la Passerelle|93001|I|Salle de consultation
305|3|2|PMI des Joncs|16 rue des Joncs-Marins|93066|B|Salle de consultation, Salle de pesée
306|3|3|PMI des Tanneurs|30 boulevard des Tanneurs|93066|E|Salle de consultation, Salle de pesée, Bureau sage-femme
307|3|3|PMI du Bief|9 rue du Bief|93066|B|Salle de consultation
308|3|4|PMI des Osiers|61 rue de la Plaine-aux-Osiers|93066|B|Salle de consultation, Salle de pesée
309|3|4|PMI de l’Île|2 rue des Saules|93039|I|Salle de consultation
310|3|5|PMI des Fondeurs|24 rue des Fondeurs|93070|B|Salle de consultation, Salle de pesée
311|3|6|PMI des Bateliers|7 rue des Bateliers|93031|E|Salle de consultation, Salle de pesée
312|3|6|PMI des Vignes|13 rue des Glycines|93079|I|Salle de consultation
313|3|7|PMI des Jardins|20 rue des Jardins-Ouvriers|93072|B|Salle de consultation
314|3|8|PMI des Érables|44 avenue des Érables|93027|B|Salle de consultation, Salle de pesée
315|3|9|PMI des Mésanges|5 rue des Mésanges|93029|B|Salle de consultation, Salle de pesée
316|3|9|PMI de l’Aérostat|17 rue du Cadran|93013|I|Salle de consultation
317|3|10|PMI du Moulin|29 rue du Moulin-Neuf|93007|B|Salle de consultation
318|3|11|PMI des Charrons|66 rue des Charrons|93005|B|Salle de consultation, Salle de pesée
319|3|11|PMI des Alouettes|10 rue des Alouettes|93005|E|Salle de consultation
320|3|12|PMI des Cerisiers|13 allée des Cerisiers|93071|B|Salle de consultation, Bureau sage-femme
321|3|13|PMI du Cerf-Volant|4 rue du Cerf-Volant|93078|B|Salle de consultation
322|3|13|PMI des Quatre-Vents|36 rue des Quatre-Vents|93073|I|Salle de consultation
323|3|14|PMI de l’Orée|35 rue de l’Orée|93046|B|Salle de consultation
324|3|14|PMI du Bois-Clair|8 avenue du Bois-Clair|93074|I|Salle de consultation
325|3|15|PMI du Belvédère|11 rue du Belvédère-des-Bois|93014|B|Salle de consultation, Salle de pesée, Bureau sage-femme
326|3|15|PMI des Fauvettes|23 rue des Fauvettes|93047|E|Salle de consultation
327|3|16|PMI des Noisetiers|20 rue des Noisetiers|93032|B|Salle de consultation
328|3|17|PMI des Rives|73 rue des Bateliers|93051|B|Salle de consultation, Salle de pesée
329|3|17|PMI du Colombier|14 rue du Colombier|93051|I|Salle de consultation
330|3|18|PMI de l’Écluse|8 rue de l’Écluse|93050|B|Salle de consultation
331|3|18|PMI du Plateau|41 rue des Primevères|93049|I|Salle de consultation
332|3|19|PMI des Seringas|50 rue des Seringas|93064|B|Salle de consultation, Salle de pesée
333|3|19|PMI de la Fontaine|6 rue de la Fontaine-Froide|93077|E|Salle de consultation
334|3|20|PMI des Peupliers|27 rue des Peupliers-Blancs|93010|B|Salle de consultation, Bureau sage-femme
335|3|20|PMI des Capucines|3 square des Capucines|93057|I|Salle de consultation
336|3|21|PMI de l’Esplanade|14 rue de l’Esplanade|93008|B|Salle de consultation, Salle de pesée, Bureau sage-femme
337|3|22|PMI de la Scierie|32 rue de la Scierie|93053|B|Salle de consultation
338|3|22|PMI des Potiers|15 rue des Potiers|93063|E|Salle de consultation
339|3|23|PMI des Cordiers|9 rue des Cordiers|93055|B|Salle de consultation, Bureau sage-femme
340|3|23|PMI du Pré-Vert|28 rue du Pressoir|93061|I|Salle de consultation
341|3|24|PMI des Espaliers|54 rue des Espaliers|93048|B|Salle de consultation, Salle de pesée
342|3|25|PMI du Vallon|18 rue du Bas-Vallon|93048|B|Salle de consultation
343|3|26|PMI de la Butte|23 rue de la Butte-aux-Coqs|93006|B|Salle de consultation
344|3|26|PMI des Lilas-Blancs|7 impasse des Lilas-Blancs|93045|E|Salle de consultation`;

export const AUTRES_LIEUX = `
401|4|31|Aide sociale à l’enfance de Saint-Denis|12 boulevard des Tanneurs|93066|A|Bureau 1, Salle des visites
402|4|32|Aide sociale à l’enfance d’Épinay-sur-Seine|15 rue des Bateliers|93031|A|Bureau 1, Salle des visites
403|4|33|Aide sociale à l’enfance d’Aubervilliers|31 rue du Port|93001|A|Bureau 9, Salle des visites
404|4|34|Aide sociale à l’enfance de Pantin|11 rue des Cordiers|93055|A|Bureau 1, Salle des visites
405|4|35|Aide sociale à l’enfance de Noisy-le-Sec|34 rue de la Scierie|93053|A|Bureau 1, Salle des visites
406|4|36|Aide sociale à l’enfance de Bobigny|16 rue de l’Esplanade|93008|A|Bureau 1, Salle des visites
407|4|37|Aide sociale à l’enfance d’Aulnay-sous-Bois|70 rue des Charrons|93005|A|Bureau 1, Salle des visites
408|4|38|Aide sociale à l’enfance de Sevran|15 allée des Cerisiers|93071|A|Bureau 1, Salle des visites
409|4|39|Aide sociale à l’enfance de Bondy|29 rue des Peupliers-Blancs|93010|A|Bureau 1, Salle des visites
410|4|40|Aide sociale à l’enfance de Clichy-sous-Bois|13 rue du Belvédère-des-Bois|93014|A|Bureau 1, Salle des visites
411|4|41|Aide sociale à l’enfance de Noisy-le-Grand|75 rue des Bateliers|93051|A|Bureau 1, Salle des visites
501|5|90|Cellule de recueil des informations préoccupantes|18 rue de l’Esplanade|93008|F|Salle d’écoute
601|6|51|Insertion Plaine Commune|10 rue du Bief|93066|A|Bureau 1, Bureau 2, Salle de réunion
602|6|52|Insertion Est Ensemble|20 rue de l’Esplanade|93008|A|Bureau 1, Bureau 2
603|6|53|Insertion Terres d’Envol|72 rue des Charrons|93005|A|Bureau 1, Bureau 2
604|6|54|Insertion Grand Est|50 rue des Seringas|93064|A|Bureau 1, Bureau 2
701|7|51|Autonomie Plaine Commune|12 rue du Bief|93066|B|Bureau 1, Bureau 2
702|7|52|Autonomie Est Ensemble|22 rue de l’Esplanade|93008|B|Bureau 1, Bureau 2
703|7|53|Autonomie Terres d’Envol|74 rue des Charrons|93005|B|Bureau 1
704|7|54|Autonomie Grand Est|52 rue des Seringas|93064|B|Bureau 1
801|8|90|Compensation du handicap|24 rue de l’Esplanade|93008|B|Bureau 1, Bureau 2
901|9|90|Maison départementale des personnes handicapées|26 rue de l’Esplanade|93008|E|Guichet 1, Guichet 2, Guichet langue des signes
1001|10|90|Fonds de solidarité pour le logement|28 rue de l’Esplanade|93008|I|Bureau 1
1101|11|90|Âge et handicap, accueil|30 rue de l’Esplanade|93008|B|Guichet 1
1201|12|90|Point d’écoute Conduites à risques|6 rue du Chemin-Vert-des-Vignes|93008|C|Salon, Bureau 1
1301|13|90|Mission de protection|adresse donnée par téléphone|93008|H|Bureau sans numéro
1401|14|1|Crèche des Sorbiers|14 rue des Sorbiers|93001|G|Section des petits, Section des grands
1402|14|3|Crèche du Bief|11 rue du Bief|93066|G|Section des petits, Section des grands
1403|14|11|Crèche des Alouettes|12 rue des Alouettes|93005|G|Section des petits
1404|14|15|Crèche des Fauvettes|25 rue des Fauvettes|93047|G|Section des petits
1405|14|21|Crèche de l’Esplanade|32 rue de l’Esplanade|93008|G|Section des petits, Section des grands
1406|14|25|Crèche du Vallon|20 rue du Bas-Vallon|93048|G|Section des petits
1407|14|23|Crèche des Cordiers|13 rue des Cordiers|93055|G|Section des petits
1408|14|20|Crèche des Peupliers|31 rue des Peupliers-Blancs|93010|G|Section des petits
1501|15|90|Centre de prévention de Bobigny|34 rue de l’Esplanade|93008|F|Salle des vaccins, Salle de dépistage
1502|15|3|Centre de prévention de Saint-Denis|14 boulevard des Tanneurs|93066|F|Salle des vaccins
1503|15|24|Centre de prévention de Montreuil|56 rue des Espaliers|93048|B|Salle des vaccins
1601|16|1|Santé sexuelle, Aubervilliers|31 rue du Port|93001|C|Salle d’entretien
1602|16|3|Santé sexuelle, Saint-Denis|16 boulevard des Tanneurs|93066|C|Salle d’entretien
1603|16|20|Santé sexuelle, Bondy|33 rue des Peupliers-Blancs|93010|E|Salle d’entretien
1604|16|25|Santé sexuelle, Montreuil|22 rue du Bas-Vallon|93048|C|Salle d’entretien
1605|16|15|Santé sexuelle, Clichy-sous-Bois|15 rue du Belvédère-des-Bois|93014|E|Salle d’entretien
1701|17|90|Observatoire des violences envers les femmes|8 rue du Chemin-Vert-des-Vignes|93008|A|Bureau 1
1801|18|90|Pôle Solidarité|36 rue de l’Esplanade|93008|A|Salle du conseil`;
