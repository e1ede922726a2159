/** Partners other than the CCAS (one per commune, by rule): kind | name | street | commune. All fictional. */
export const LIEUX_PARTENAIRES = `
centre-social|Centre social La Navette|21 rue des Tisserands|93001
centre-social|Centre social du Canal|4 rue de la Passerelle|93001
centre-social|Maison de quartier Les Osiers|40 rue de la Plaine-aux-Osiers|93066
centre-social|Centre social du Bief|17 rue du Bief|93066
centre-social|Centre social Joncs-Marins|33 rue des Joncs-Marins|93066
centre-social|Centre social La Forge|31 rue des Fondeurs|93070
centre-social|Centre social des Bateliers|22 rue des Bateliers|93031
centre-social|Centre social des Jardins|41 rue des Jardins-Ouvriers|93072
centre-social|Maison pour tous des Érables|60 avenue des Érables|93027
centre-social|Centre social Le Cadran|9 rue du Cadran|93029
centre-social|Centre social Le Moulin|35 rue du Moulin-Neuf|93007
centre-social|Centre social Les Charrons|80 rue des Charrons|93005
centre-social|Espace Les Alouettes|18 rue des Alouettes|93005
centre-social|Centre social Les Cerisiers|21 allée des Cerisiers|93071
centre-social|Centre social Cerf-Volant|12 rue du Cerf-Volant|93078
centre-social|Centre social L’Orange amère|3 rue des Aubépines|93014
centre-social|Centre social Les Fauvettes|30 rue des Fauvettes|93047
centre-social|Espace de vie sociale L’Orée|41 rue de l’Orée|93046
centre-social|Centre social Les Rives|82 rue des Bateliers|93051
centre-social|Espace social L’Écluse|15 rue de l’Écluse|93050
centre-social|Centre social Les Seringas|61 rue des Seringas|93064
centre-social|Centre social Les Peupliers|42 rue des Peupliers-Blancs|93010
centre-social|Centre social L’Esplanade|40 rue de l’Esplanade|93008
centre-social|Centre social La Scierie|44 rue de la Scierie|93053
centre-social|Centre social Les Cordiers|21 rue des Cordiers|93055
centre-social|Centre social du Vallon|33 rue du Bas-Vallon|93048
centre-social|Centre social La Butte|31 rue de la Butte-aux-Coqs|93006
mission-locale|Mission locale de la Plaine|19 rue de la Halle-aux-Cuirs|93001
mission-locale|Mission locale du Bief|25 boulevard des Tanneurs|93066
mission-locale|Mission locale Nord|8 rue des Potiers|93072
mission-locale|Mission locale d’Aulnay|90 rue des Charrons|93005
mission-locale|Mission locale du Belvédère|20 rue des Aubépines|93014
mission-locale|Mission locale des Rives|90 rue des Bateliers|93051
mission-locale|Mission locale de l’Esplanade|44 rue de l’Esplanade|93008
mission-locale|Mission locale du Vallon|41 rue du Bas-Vallon|93048
alimentation|Épicerie solidaire Le Panier percé|6 rue du Port|93001
alimentation|L’Assiette ouverte|12 rue de la Passerelle|93001
alimentation|Épicerie La Louche|5 rue des Meuniers|93066
alimentation|Les Paniers du Bief|27 rue du Bief|93066
alimentation|Épicerie Le Grain de sel|14 rue des Chardonnerets|93070
alimentation|La Table d’à côté|8 rue des Bouvreuils|93027
alimentation|Épicerie solidaire des Jardins|50 rue des Jardins-Ouvriers|93072
alimentation|Le Frigo partagé|7 rue des Vanniers|93029
alimentation|Épicerie Les Deux Mains|23 rue du Pressoir|93007
alimentation|Le Garde-manger|4 rue des Maraîchers|93005
alimentation|Épicerie La Cerisaie|30 allée des Cerisiers|93071
alimentation|La Marmite|11 rue des Hirondelles|93014
alimentation|Épicerie L’Escale|95 rue des Bateliers|93051
alimentation|Épicerie des Seringas|70 rue des Seringas|93064
alimentation|Le Marché pour tous|51 rue des Peupliers-Blancs|93010
alimentation|La Soupe et le Pain|50 rue de l’Esplanade|93008
alimentation|Épicerie Les Espaliers|72 rue des Espaliers|93048
alimentation|Au bon voisin|13 rue du Lavoir|93055
vestiaire|Vestiaire des Tanneurs|40 boulevard des Tanneurs|93066
vestiaire|La Malle aux habits|9 rue de la Tuilerie|93001
vestiaire|Recyclerie Les Charrons|99 rue des Charrons|93005
vestiaire|Vestiaire du Vallon|50 rue du Bas-Vallon|93048
acces-au-droit|Point d’accès au droit d’Aubervilliers|9 rue du Port|93001
acces-au-droit|Point d’accès au droit de Saint-Denis|11 rue des Meuniers|93066
acces-au-droit|Maison du droit de Bobigny|60 rue de l’Esplanade|93008
acces-au-droit|Point d’accès au droit d’Aulnay|101 rue des Charrons|93005
acces-au-droit|Point d’accès au droit de Clichy|28 rue des Aubépines|93014
acces-au-droit|Point d’accès au droit de Rosny|77 rue des Seringas|93064
acces-au-droit|Point d’accès au droit de Montreuil|80 rue des Espaliers|93048
acces-au-droit|Point d’accès au droit de Pantin|30 rue des Cordiers|93055
pimms|PIMMS Médiation de la Plaine|70 rue de la Plaine-aux-Osiers|93066
pimms|PIMMS Médiation du Port|16 rue du Port|93001
pimms|PIMMS Médiation de Sevran|40 allée des Cerisiers|93071
pimms|PIMMS Médiation de Bondy|60 rue des Peupliers-Blancs|93010
france-services|France services Les Joncs|48 rue des Joncs-Marins|93066
france-services|France services La Courneuve|71 avenue des Érables|93027
france-services|France services Drancy|20 rue du Cadran|93029
france-services|France services Montfermeil|38 rue des Fauvettes|93047
france-services|France services Noisy-le-Sec|52 rue de la Scierie|93053
france-services|France services Gagny|33 rue des Noisetiers|93032
creche|Crèche Les Petits Tisserands|24 rue des Tisserands|93001
creche|Crèche La Ribambelle|9 rue des Meuniers|93066
creche|Crèche L’Arc-en-ciel|7 rue des Primevères|93005
creche|Crèche Les Lucioles|15 rue des Hirondelles|93014
creche|Crèche Pomme de pin|24 rue des Pervenches|93008
creche|Crèche Les Galipettes|12 rue du Colombier|93048
aidants|Relais des aidants|66 rue de l’Esplanade|93008
aidants|Le Pavillon des aidants|68 rue des Peupliers-Blancs|93010
aidants|La Halte des proches|22 rue des Fontaines-Vives|93066
aidants|Le Banc des aidants|100 rue des Bateliers|93051
caf|Caisse d’allocations familiales, Bobigny|70 rue de l’Esplanade|93008
caf|Caisse d’allocations familiales, Saint-Denis|55 boulevard des Tanneurs|93066
caf|Caisse d’allocations familiales, Rosny-sous-Bois|85 rue des Seringas|93064
cpam|Assurance maladie, Bobigny|72 rue de l’Esplanade|93008
cpam|Assurance maladie, Aubervilliers|26 rue de la Halle-aux-Cuirs|93001
cpam|Assurance maladie, Aulnay-sous-Bois|110 rue des Charrons|93005
prefecture|Préfecture|74 rue de l’Esplanade|93008
prefecture|Sous-préfecture de Saint-Denis|60 boulevard des Tanneurs|93066
prefecture|Sous-préfecture du Raincy|12 avenue du Belvédère|93062
france-travail|France Travail Aubervilliers|30 rue de la Halle-aux-Cuirs|93001
france-travail|France Travail Saint-Denis|65 boulevard des Tanneurs|93066
france-travail|France Travail Aulnay-sous-Bois|115 rue des Charrons|93005
france-travail|France Travail Montreuil|90 rue des Espaliers|93048
institution|Assurance retraite, Bobigny|76 rue de l’Esplanade|93008
institution|Tribunal judiciaire|78 rue de l’Esplanade|93008
institution|Banque de France|80 rue de l’Esplanade|93008
institution|Centre des finances publiques|82 rue de l’Esplanade|93008
budget|Point conseil budget de l’Esplanade|84 rue de l’Esplanade|93008
budget|Point conseil budget des Tanneurs|70 boulevard des Tanneurs|93066
logement|Association Clé de voûte|18 rue du Four-à-Pain|93066
logement|Association Un toit à soi|86 rue de l’Esplanade|93008
hebergement|115 et coordination de l’hébergement|88 rue de l’Esplanade|93008
hebergement|Accueil de jour La Lanterne|3 rue des Meuniers|93066
soin|Centre de santé du Port|20 rue du Port|93001
soin|Centre de santé de l’Esplanade|90 rue de l’Esplanade|93008
soin|Centre de santé des Espaliers|95 rue des Espaliers|93048
cmp|Centre médico-psychologique des Sorbiers|20 rue des Sorbiers|93001
cmp|Centre médico-psychologique du Bief|35 rue du Bief|93066
cmp|Centre médico-psychologique des Peupliers|75 rue des Peupliers-Blancs|93010
addictions|Centre Le Palier|92 rue de l’Esplanade|93008
addictions|Centre La Rambarde|75 boulevard des Tanneurs|93066
violences|Association Élan de femmes|adresse donnée par téléphone|93008
handicap|Collectif Vivre autrement|94 rue de l’Esplanade|93008`;
