/**
 * Everyday words, as people say and write them at a desk, and what they speak of. Written for the project; a word list,
 * no model. A row: theme | needs | expressions. In an expression, a word also stands for its misspellings by rule
 * (see `aplatir`), `mot*` for what begins so, `a/b` for one or the other, `_` for up to three words in between.
 * Negations that people drop when they speak (« j’arrive plus ») are written without `ne`.
 */
export const LEXIQUE = `
sans-abri | se_loger securite | dor* dehors ; dor* dans la rue ; dor* dans _ voiture ; dor* dans _ escalier ; dor* dans le metro ; dor* dans le bus ; a la rue ; sais pas ou dormir ; sait pas ou dormir ; savons pas ou dormir ; nulle part ou dormir ; pas ou dormir ; sans abri ; plus de toit ; pas de toit ; plus d hebergement ; mis* dehors ; mis* a la porte ; met* dehors ; vire* de chez ; plus ou aller ; 115 ; mari/conjoint/copain/compagnon/ex m a mis* dehors ; mari/conjoint/copain/compagnon m a vire* ; mari/conjoint/copain/compagnon m a jete*
hebergement-precaire | se_loger | heberge* chez ; heberge* par ; chez une amie ; chez un ami ; chez ma soeur ; chez mon frere ; chez ma cousine ; chez mon cousin ; chez des gens ; dans un hotel ; a l hotel ; hotel social ; change* d hotel ; canape d un ; squat* ; foyer me ; centre d hebergement ; caravane ; marchand de sommeil ; sors du foyer ; sort du foyer ; sortir du foyer ; sortie de foyer ; foyer m arrete ; contrat jeune majeur
loyer-impaye | se_loger argent | loyer ; loyers ; payer le loyer ; payer mon loyer ; retard de loyer ; retards de loyer ; loyer* en retard ; loyer* impaye* ; impaye* de loyer ; dette de loyer ; dette locative ; dois _ mois de loyer ; pas paye _ loyer ; plus payer _ loyer ; echeancier _ bailleur ; commandement de payer
expulsion | se_loger | expulsion ; menac* d expulsion ; expulse* ; expultion ; huissier ; uissier ; commissaire de justice ; papier du tribunal ; lettre du tribunal ; convocation au tribunal ; audience ; concours de la force publique ; treve hivernale ; perdre mon logement ; perdre l appartement ; perdre mon appartement ; perdre la maison ; quitter le logement ; conge pour vente ; bail termine ; proprio/proprietaire/bailleur _ mettre dehors ; proprio/proprietaire/bailleur _ met dehors ; proprio/proprietaire/bailleur _ vire*
logement-abime | se_loger sante | moisissure* ; moisi* sur ; humidite ; humide ; insalubre ; insalubrite ; punaise* de lit ; punaise* ; cafard* ; rat* dans ; souris partout ; fuite d eau ; plafond qui tombe ; pas de chauffage ; plus de chauffage ; chauffage en panne ; ascenseur en panne ; peril ; saturnisme ; plomb dans ; ascenseur est en panne ; ascenseur marche pas ; ascenseur marche plus
logement-trop-petit | se_loger | trop petit ; dans une seule piece ; dans une piece ; dans une chambre ; dans un studio ; dorment dans le meme lit ; dor* par terre ; chacun _ lit ; trop nombreux ; appartement plus grand ; logement plus grand ; deux chambres
demande-de-logement | se_loger | demande de logement ; demande de hlm ; hlm ; dalo ; logement social ; numero unique ; cherche* _ logement ; cherche* un appartement ; cherche* un appart ; trouver un logement ; trouver un appartement ; pas de logement ; plus de logement ; visale ; garant ; logement a moi ; chez moi a moi ; trouver un toit
conflit-avec-le-bailleur | se_loger papiers | proprietaire veut ; bailleur repond ; bailleur veut pas ; proprio ; agence veut ; caution pas rendu* ; depot de garantie ; voisins qui ; bruit des voisins ; charges trop ; regularisation de charges ; voisin tape ; voisins tapent ; ecrit au bailleur ; pas rendu la caution ; rendu la caution ; rend pas la caution
energie | argent se_loger | electricite ; electrisite ; edf ; engie ; facture de gaz ; facture d eau ; facture de courant ; coup* le courant ; coup* l electricite ; coup* le gaz ; coup* l eau ; coupure ; plus de lumiere ; plus d electricite ; plus d eau chaude ; compteur ; cheque energie
manque-d-argent | argent | arrive* plus a payer ; arrive* pas a payer ; peux plus payer ; peut plus payer ; peux pas payer ; m en sors plus ; m en sort plus ; m en sors pas ; men sors plus ; sors pas avec ; plus d argent ; pas d argent ; plus un sou ; plus un rond ; plus rien sur _ compte ; a decouvert ; decouvert ; fin de mois ; fins de mois ; joindre les deux bouts ; rien pour vivre ; pas de revenu* ; sans ressource* ; plus de ressource* ; galere* ; aide financiere ; coup de pouce ; secours financier ; facture* ; tout augmente ; un secours ; une aide financiere ; une avance
dettes | argent | dette* ; surendette* ; surendettement ; banque de france ; credit* ; pret a rembourser ; remboursement* ; saisie sur ; saisi* mon salaire ; rembourser ; relance* ; recouvrement ; amende* ; doit* de l argent ; trop percu ; tropercu ; indu de la caf ; indu
banque | argent papiers | interdit bancaire ; interdit de banque ; compte bloque ; compte en banque ; carte bloquee ; banque a ferme ; banque veut plus ; ouvrir un compte ; rib ; cheque sans provision
rsa | argent travail | rsa ; r s a ; revenu de solidarite ; rsa coupe* ; rsa suspendu ; rsa arrete ; contrat d engagement ; radie* du rsa ; plus touche le rsa
allocations | argent papiers | caf ; allocation* ; alloc* ; allocs ; apl ; prime d activite ; prime activite ; allocation familiale ; allocations familiales ; asf ; aide au logement ; la caf a coupe ; caf repond pas ; caf me demande
retraite | argent papiers | retraite ; cnav ; minimum vieillesse ; aspa ; reversion ; dossier de retraite ; ma pension ; carriere
alimentation | manger | manger ; faim ; rien a manger ; plus rien a manger ; pas mange ; frigo vide ; frigidaire vide ; frigo est vide ; colis alimentaire* ; colis ; restos du coeur ; resto du coeur ; epicerie solidaire ; epicerie sociale ; banque alimentaire ; saute* _ repas ; saute* des repas ; nourrir ; nourriture ; argent pour les courses ; de quoi faire les courses ; lait pour ; lait du bebe ; cheque alimentaire ; bons alimentaires ; tickets service ; plus de lait ; lait en poudre ; rien dans le frigo ; rien dans le frigidaire
couches-et-vetements | quotidien enfants | couches ; couche pour ; poussette ; lit pour ; lit bebe ; vetement* ; habits ; pas d habits ; rien a me mettre ; manteau ; chaussures ; machine a laver ; frigo en panne ; meuble* ; matelas ; frigo est en panne ; machine est en panne ; frigo marche plus ; plus de frigo ; gaziniere ; plaque* de cuisson
sante-de-l-enfant | sante enfants | petit/petite/bebe/fille/fils/enfant/gamin/gamine/garcon touss* ; petit/petite/bebe/fille/fils/enfant/gamin/garcon malade ; petit/petite/bebe/fille/fils/enfant _ fievre ; bebe pleure ; bebe dor* pas ; bebe mange pas ; petite mange pas ; petit mange pas ; vaccin* ; touss* la nuit ; touss* toutes les nuits ; bronchiolite ; asthme ; peser le bebe ; peser mon bebe ; poids du bebe ; allaite* ; allaitement ; parle pas encore ; parle toujours pas ; retard de langage ; marche pas encore ; pediatre ; carnet de sante ; courbe de poids ; orthophoniste
grossesse | sante enfants | enceinte ; ensainte ; grossesse ; attends un bebe ; attend un bebe ; attends un enfant ; attends des jumeaux ; mois de grossesse ; accouche* ; accouchement ; maternite ; sage femme ; echographie ; tombe* enceinte ; femme attend
contraception | sante | contraception ; pilule ; preservatif* ; avort* ; ivg ; test de grossesse ; depistage ; mst ; ist ; grossesse pas prevue ; garder le bebe ; sterilet ; retard de regles ; regles en retard
acces-aux-soins | sante | malade ; docteur ; medecin ; medcin ; medecin traitant ; hopital ; me soigner ; se soigner ; soigner ; traitement ; medicament* ; ordonnance ; operation ; operer ; mal au dos ; mal aux dents ; mal de dents ; dentiste ; lunettes ; diabete ; cancer ; dialyse ; douleur* ; renonce aux soins ; plus de traitement ; mal au dents ; mal o dents ; mal au ventre ; mal a la tete
couverture-maladie | sante papiers | carte vitale ; securite sociale ; secu ; cpam ; ameli ; mutuelle ; complementaire sante ; css ; c2s ; cmu ; aide medicale ; pas d assurance maladie ; rembourse pas ; droits fermes
sante-mentale | sante parler | depression ; deprime* ; depressi* ; angoisse* ; psy ; psychologue ; psychiatre ; cmp ; dor* plus ; dor* pas ; dors plus la nuit ; crise* d angoisse ; craqu* ; burn out ; burnout ; moral a zero ; le moral ; entend* des voix ; pleure tout le temps ; pleure tous les jours ; je pleure ; sens pas bien ; pas dormi ; plus dormi
idees-noires | parler securite | en finir ; me tuer ; me suicider ; suicid* ; envie de mourir ; plus envie de vivre ; idees noires ; sauter par la fenetre ; me foutre en l air ; plus la force de vivre ; mettre fin a mes jours ; veux plus vivre ; veut plus vivre ; veux mourir ; veut mourir ; plus la peine de vivre ; a quoi bon vivre ; disparaitre pour de bon ; plus envie de rien
addictions | sante parler | alcool ; boit ; drogue* ; cannabis ; shit ; crack ; cocaine ; protoxyde ; jeux d argent ; ecrans ; telephone toute la nuit ; addict* ; dependan* a ; bois trop ; boi trop ; bois tous les jours ; arret* de boire ; arret* de fumer ; se drogue ; bouteille* _ jour
creche | enfants travail | creche* ; creches ; garderie ; nounou ; assistante maternelle ; assmat ; faire garder ; mode de garde ; place d accueil ; garde d enfant* ; garder mes enfants ; garder les enfants ; garder le petit ; garder la petite ; halte garderie ; laisser mon bebe ; periscolaire
ecole | enfants | ecole ; maternelle ; college ; lycee ; cantine ; inscription a l ecole ; inscrire _ ecole ; pas d ecole ; pas de place a l ecole ; descolari* ; decroch* ; devoirs ; prof* ; renvoye* du college ; exclu* du college ; harcele* a l ecole ; harcelement scolaire ; bourse ; fournitures
etre-parent | enfants parler | m ecoute plus ; m ecoute pas ; ecoute plus ; fait des betises ; crise* de colere ; crie tout le temps ; tape les autres ; tape ses freres ; sais plus comment faire avec ; depasse* avec ; deborde* ; seule avec les enfants ; seul avec les enfants ; seule avec mes ; seul avec mes ; eleve seul* ; maman solo ; mere seule ; aide educative ; educateur ; epuisee avec les ; garde mes _ petits enfants ; eleve mes petits enfants ; petits enfants depuis ; garde mon petit fils ; garde ma petite fille ; eleve mon petit fils ; eleve ma petite fille
adolescence | enfants parler | ado ; adolescent* ; fugue* ; fugu* ; rentre pas le soir ; rentre plus a la maison ; traine dehors ; mauvaises frequentations ; sort la nuit ; police pour mon fils ; mon fils traine ; embrigad*
separation | enfants papiers | divorce* ; separation ; separe* ; separes ; garde alternee ; garde des enfants ; juge aux affaires familiales ; jaf ; pension alimentaire ; paye pas la pension ; verse plus la pension ; droit de visite ; voir mes enfants ; ex mari ; mon ex ; pere des enfants
enfant-en-danger | securite enfants | frapp* _ enfant* ; frapp* le petit ; frapp* la petite ; tap* mon fils ; tap* ma fille ; touch* ma fille ; touch* mon fils ; attouchement* ; enfant en danger ; enfants en danger ; bleus sur ; maltrait* ; mon beau pere me ; mon pere me frapp* ; ma mere me frapp* ; laisse* seul* a la maison ; enfant seul ; bebe secoue ; 119 ; abus* de ma fille ; abus* de mon fils ; violent avec les enfants ; violent avec mes enfants ; crie sur les petits ; crie sur les enfants ; laisse* son bebe ; laisse* ses enfants seuls ; laisse* les enfants seuls ; laisse* _ bebe _ seul ; frapp* _ petite ; frapp* _ petit ; tap* _ petite ; cogn* _ petit/petite/enfant/enfants
enfant-confie | enfants papiers | placement ; placee ; a ete place* ; ont ete place* ; enfants place* ; fille place* ; fils place* ; retire* mes enfants ; pris mes enfants ; prendre mes enfants ; juge des enfants ; juge pour enfants ; famille d accueil ; assistant* familial* ; mesure educative ; aemo ; aed ; prenne/prennent mes enfants ; enleve* mes enfants
loisirs | enfants quotidien | vacances ; colonie ; colo ; centre de loisirs ; sport ; foot ; piscine ; sortie avec les enfants ; s occuper le mercredi ; activite* pour
recherche-d-emploi | travail | travail ; travailler ; boulot ; emploi ; taf ; job ; cherche du travail ; trouver du travail ; pas de travail ; plus de travail ; perdu mon travail ; perdu mon boulot ; licencie* ; licenciement ; fin de contrat ; cdd fini ; interim ; cv ; lettre de motivation ; embauche* ; chomage ; pole emploi ; france travail ; horaires d ecole ; mission locale ; apprentissage ; alternance ; stage
formation | travail | formation ; diplome ; apprendre un metier ; reprendre les etudes ; reconversion ; permis ; permis de conduire ; caces ; equivalence de diplome
francais | travail papiers | apprendre le francais ; cours de francais ; parler francais ; parle pas francais ; parle pas bien francais ; sais pas lire ; sait pas lire ; lire et ecrire ; sais pas ecrire ; alphabetisation ; atelier de francais
droit-du-travail | travail papiers | patron ; pas paye* mon salaire ; salaire pas verse ; au noir ; sans contrat ; prud homme* ; prudhomme* ; accident du travail ; arret maladie ; arret de travail ; harcel* au travail
deplacements | quotidien travail | transport* ; tomb* en panne ; navigo ; carte de transport ; pas de voiture ; voiture en panne ; taxi ; plus me deplacer ; peux plus sortir ; pass navigo ; trop loin pour ; carte de bus ; bus gratuit ; ticket* de bus ; ticket* de metro
titre-de-sejour | papiers | titre de sejour ; carte de sejour ; titre sejour ; prefecture ; prefectur ; recepisse ; sans papier* ; pas de papiers ; papiers francais ; regularis* ; regularisation ; recours oqtf ; oqtf ; quitter le territoire ; renouvel* mes papiers ; renouvel* ma carte ; renouvellement de ma carte ; rendez vous a la prefecture ; anef ; regroupement familial ; naturalisation ; papiers expir* ; papiers perim* ; titre expir* ; carte expir* ; papiers finis
asile | papiers se_loger | asile ; demandeur d asile ; demandeuse d asile ; ofpra ; ofii ; cada ; cnda ; refugie* ; protection subsidiaire
etat-civil | papiers | acte de naissance ; extrait de naissance ; livret de famille ; carte d identite ; piece d identite ; passeport ; perdu mes papiers ; vole* mes papiers ; papiers voles ; changer de nom ; reconnaitre mon enfant ; declarer la naissance ; mariage a la mairie ; pacs ; faire ses papiers ; papiers pour mon fils ; papiers pour ma fille ; refaire mes papiers ; vole* ma carte ; vole* mon sac ; vole* mon portefeuille ; perdu ma carte
domiciliation | papiers se_loger | domiciliation ; domicilie* ; pas d adresse ; plus d adresse ; sans adresse ; recevoir mon courrier ; boite aux lettres ; adresse pour le courrier
demarches-en-ligne | papiers | internet ; sur internet ; ordinateur ; en ligne ; mot de passe ; adresse mail ; faire un mail ; identifiant* ; france connect ; franceconnect ; sais pas faire sur ; scanner ; imprimer ; remplir le dossier ; remplir un dossier ; remplir les papiers ; remplir un papier
courrier-incompris | papiers | comprends pas la lettre ; comprends rien ; comprends pas ce courrier ; compris la lettre ; courrier* ; recu une lettre ; recu un courrier ; recu un papier ; lettre recommandee ; recommande ; papiers partout ; paperasse ; traduire
impots | papiers argent | impot* ; avis d imposition ; taxe fonciere ; declaration de revenus ; declarer mes revenus ; tresor public
avocat-et-justice | papiers | avocat ; aide juridictionnelle ; tribunal ; juge ; plainte ; porter plainte ; proces ; mes droits ; recours ; contester ; prison ; sortir de prison ; sorti* de prison ; bracelet ; discrimin* ; mes droi
aide-a-domicile | quotidien | aide a domicile ; faire mes courses ; porter les courses ; aide menagere ; femme de menage ; menage ; faire le menage ; toilette ; aide pour la toilette ; se laver ; portage de repas ; repas a domicile ; apa ; auxiliaire de vie ; teleassistance ; aide pour maman ; aide pour papa
perte-d-autonomie | quotidien sante | ma mere tombe ; mon pere tombe ; elle tombe ; est tombe ; suis tombe ; tombe souvent ; tombe tout le temps ; chute ; elle marche plus ; oublie tout ; perd la tete ; perd la memoire ; alzheimer ; laisse le gaz ; peut plus marcher ; rester chez elle ; rester chez lui ; rester chez moi ; maison de retraite ; ehpad ; sort* d hopital ; sort* de l hopital ; fauteuil roulant ; oubli* le gaz ; oubli* le feu ; oubli* de manger ; oubli* _ medicaments ; oubli* tout ; se perd dans la rue ; reconnait plus personne ; sors de l hopital ; sors d hopital
isolement | parler quotidien | isole* ; voi* personne ; vois plus personne ; voit personne ; parle a personne ; toute seule ; tout seul ; seule toute la journee ; seul toute la journee ; sort* plus ; sort* pas de chez ; sortir de chez soi ; solitude ; m ennuie ; personne me parle ; connais personne ; rien de mes journees
aidants | quotidien parler | m occupe de ma mere ; m occupe de mon pere ; m occupe de mon mari ; m occupe de ma femme ; m occupe de maman ; occupe de mon frere ; aidant* ; aidante ; souffler ; un peu de repit ; repit ; quelqu un pour la garder ; pour ma mere ; pour mon pere ; pour maman ; prend* soin de ma/mon ; occupe de ma femme malade ; occupe de mes parents ; prend* soin de mes parents
handicap | quotidien papiers | handicap* ; andicap* ; mdph ; aah ; aeeh ; pch ; carte mobilite ; carte invalidite ; invalidite ; rqth ; autis* ; aesh ; ime ; esat ; fauteuil ; malvoyant* ; aveugle ; sourd* ; polyhandicap
tutelle | papiers quotidien | tutelle ; curatelle ; tuteur ; tutrice ; curateur ; sauvegarde de justice ; habilitation familiale ; gere mes papiers ; gere son argent ; abus de faiblesse ; signe tout ; signe n importe quoi ; se fait avoir
violence | securite | violence* ; violent ; frapp* ; me frappe ; me tape ; me bat ; m a battu* ; m a frappe* ; m a tape* ; cogn* ; etrangl* ; coup* de poing ; peur de mon mari ; peur de lui ; peur de rentrer ; peur de mon ex ; mari me ; me menac* ; menaces ; menace de me ; m a menace* ; insult* ; surveille mon telephone ; prend mon argent ; m enferme ; m interdit ; viol ; viole ; prend des coups ; donne des coups ; les coups ; agress* ; harcel* ; telephone grave danger ; ordonnance de protection ; 3919 ; mari/conjoint/copain/compagnon/ex m a mis* dehors ; mari/conjoint/copain/compagnon m a vire* ; mari/conjoint/copain/compagnon m a jete* ; violent avec les enfants ; violent avec mes enfants
mariage-force | securite | marier de force ; mariage force ; veulent me marier ; veut me marier ; marier au pays ; excis*
exploitation | securite | pris* mon passeport ; garde mon passeport ; me fait travailler ; travaille sans etre paye* ; prostitu* ; esclave
parler | parler | parler a quelqu un ; parler avec quelqu un ; juste parler ; besoin de parler ; quelqu un a qui parler ; vider mon sac ; me confier
epuisement | parler | en peux plus ; jen peux plus ; fatigue* ; fatigue de tout ; epuise* ; a bout ; au bout du rouleau ; bout de nerfs ; perdu* dans ma tete ; tout lacher ; plus la force
deuil | parler papiers | deces ; decede* ; mort de ; mon mari est mort ; ma mere est morte ; mon pere est mort ; enterrement ; obseques ; veuve ; veuf ; deuil ; vient de mourir ; perdu ma femme ; perdu mon mari ; perdu ma mere ; perdu mon pere ; perdu mon fils ; perdu ma fille
`;

/** Themes that say little by themselves: they step back where a more precise one covers the same words. */
export const THEMES_LARGES: ReadonlySet<string> = new Set([
  'manque-d-argent',
  'acces-aux-soins',
  'courrier-incompris',
  'recherche-d-emploi',
  'epuisement',
  'demarches-en-ligne',
  'avocat-et-justice',
  'perte-d-autonomie',
]);

/** Themes kept even where a negation stands near: one more question at the desk costs less than a silence. */
export const THEMES_PRUDENTS: ReadonlySet<string> = new Set([
  'sans-abri',
  'violence',
  'enfant-en-danger',
  'idees-noires',
  'mariage-force',
]);

/** Things one may lack: « je n’ai pas de mutuelle » is a need, « je n’ai pas de dettes » is none. */
export const THEMES_DE_MANQUE: ReadonlySet<string> = new Set([
  'acces-aux-soins',
  'aide-a-domicile',
  'banque',
  'couches-et-vetements',
  'couverture-maladie',
  'creche',
  'demande-de-logement',
  'demarches-en-ligne',
  'deplacements',
  'domiciliation',
  'ecole',
  'etat-civil',
  'formation',
  'recherche-d-emploi',
  'retraite',
  'rsa',
  'sante-de-l-enfant',
  'titre-de-sejour',
]);
