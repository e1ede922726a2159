/**
 * What people say at a desk, in their words. Sentences written for the project; nobody ever said them to us.
 * A row: her words | facts of urgency | what was already tried | what she wishes. Facts: T nowhere to sleep, V violence
 * or threats against her, E a child in danger, D12 an eviction or a cut-off in twelve days, F nothing to eat or no
 * treatment, P pregnancy or a child under three.
 */
export const PAROLES = `
Je n’arrive plus à payer le loyer depuis septembre, j’ai reçu un papier du tribunal. Et la petite tousse toutes les nuits. | D10 | A écrit au bailleur. Pas de réponse. | Rester dans l’appartement.
J’ai deux mois de retard de loyer, le gardien m’a dit de venir vous voir. | | A payé 150 € en octobre | Payer petit à petit.
L’huissier est passé hier, je n’ai pas ouvert la porte. | D21 | | Comprendre ce qu’il veut.
On va nous expulser au printemps, les enfants ne le savent pas. | | A demandé un délai au juge, refusé | Que les petits finissent l’année à l’école.
Le propriétaire veut vendre, il me donne six mois. | | | Trouver dans la même ville.
Je dors dans ma voiture avec ma fille depuis lundi. | TP | Le 115 ne répond pas | Une porte qui ferme.
Je ne sais pas où dormir ce soir, mon cousin ne peut plus me garder. | T | 115 ce matin, pas de place |
On est à l’hôtel, on change tous les quinze jours, les valises sont toujours faites. | P | Le 115, chaque mois | Rester près de l’école.
J’ai été mise dehors par ma belle-mère, j’ai tout laissé là-bas. | T | | Récupérer mes papiers.
Je suis hébergé chez un ami, sur son canapé, il faut que je parte fin du mois. | | A appelé deux foyers | Une chambre, même petite.
On est cinq dans une seule pièce et il y a de la moisissure sur le mur du lit. | P | A écrit à la mairie, agent passé en juin | Que la petite respire.
Il y a des punaises de lit partout, on a tout jeté deux fois. | | Le bailleur a traité une fois |
Pas de chauffage depuis dix jours, le syndic dit que ça vient. | P | Trois appels au syndic | De l’eau chaude pour le bébé.
Notre demande de logement a onze ans, mon fils dort dans la cuisine. | | Demande renouvelée chaque année | Deux chambres.
J’ai fait le DALO, je suis reconnue, et rien. | | Recours gagné en mars | Savoir où j’en suis.
Ils m’ont coupé l’électricité vendredi, on s’éclaire au téléphone. | P | A appelé le fournisseur | La lumière pour les devoirs.
J’ai une facture d’électricité de 840 €, je ne sais pas comment ils ont compté. | D14 | A envoyé le relevé du compteur | Payer la moitié tout de suite.
La facture d’eau a doublé, on me dit qu’il y a une fuite. | | |
Mon voisin tape contre le mur toute la nuit, j’ai écrit au bailleur, il s’en fiche. | | Deux lettres | Dormir.
On m’a pas rendu la caution, 900 euros, c’était mon argent pour le nouveau. | | A appelé l’agence |
Je m’en sors plus avec les fins de mois, je travaille pourtant. | | | Voir clair dans mes comptes.
La CAF a coupé mon allocation et je comprends pas pourquoi. | F | Trois messages sur le site | Que quelqu’un leur parle.
La CAF me demande de rembourser 2 300 euros, j’ai jamais caché quoi que ce soit. | | A envoyé ses fiches de paie | Étaler.
On m’a coupé le RSA, il paraît que j’ai raté un rendez-vous. | F | N’a pas reçu la lettre | Le retrouver.
J’ai des crédits partout, je paie un pour rembourser l’autre. | | | Arrêter d’avoir peur du courrier.
J’ai reçu une lettre de la banque de France, je l’ai pas ouverte. | | |
Ma banque veut plus de moi, ils ferment mon compte le mois prochain. | D25 | Deux autres banques, refus | Un RIB pour le salaire.
Ma retraite est pas arrivée depuis que j’ai déménagé. | F | A téléphoné, attend toujours |
Mon mari est décédé en août, je ne sais pas quels papiers faire pour la réversion. | | A demandé l’acte de décès | Qu’on m’aide à m’y retrouver.
J’ai des amendes de bus, au début c’était 60, maintenant c’est 1 400. | | | Payer ce que je dois, pas plus.
Je saute des repas pour que les enfants mangent. | F | Le colis du jeudi |
Le frigo est vide et la paie tombe le 8. | F | |
Je voudrais un colis alimentaire, c’est la première fois que je demande. | | | Que ça reste entre nous.
Les restos du coeur me disent que je gagne douze euros de trop. | | Inscription refusée | De quoi tenir l’hiver.
J’ai plus de lait pour le petit jusqu’à vendredi. | FP | | Du lait deuxième âge.
Il me faut des couches et un lit, le bébé arrive dans trois semaines. | P | | Qu’il ait sa place.
Les petits ont grandi, ils n’ont plus de manteau. | | |
La machine à laver est morte, je lave dans la baignoire, j’ai le dos cassé. | | | Une machine d’occasion.
La petite tousse depuis dix jours et elle ne mange pas. | P | Pharmacie, sirop | La faire écouter.
Mon bébé pleure toutes les nuits, je ne dors plus. | P | | Savoir si c’est normal.
Le petit a deux ans et demi et il parle toujours pas. | P | La crèche l’a remarqué | Comprendre.
Je voudrais faire peser mon bébé, on m’a dit que c’était ici. | P | |
Ma fille n’a pas ses vaccins, on est arrivés en mars. | P | |
Il fait de l’asthme et le médecin veut plus le prendre. | P | Trois cabinets |
J’attends un bébé pour mars, je n’ai encore vu personne. | P | | Une sage-femme qui m’explique.
Je suis enceinte et le papa est parti. | P | | Parler, et ne pas être seule à l’échographie.
J’ai accouché il y a trois semaines, j’ai pas de famille ici. | P | | Que quelqu’un passe à la maison.
J’allaite, j’ai mal, je vais arrêter. | P | |
J’ai un retard de règles et je peux pas le dire à mes parents. | | | Un test, et que ça reste secret.
Je voudrais la pilule sans passer par le médecin de mes parents. | | |
J’ai mal aux dents depuis un mois, le dentiste demande 300 euros. | F | Urgences de l’hôpital | Arrêter la douleur.
Je n’ai plus de traitement pour le diabète depuis mardi. | F | Pharmacie, pas d’ordonnance |
Mon médecin traitant est parti, personne prend de nouveaux patients. | | Onze appels | Un docteur pour mon cœur.
Ma carte vitale ne marche plus depuis que je ne suis plus sur celle de mon père. | | Site ameli |
Je n’ai pas de mutuelle, on m’a parlé d’une aide. | | |
Je ne dors plus, je pleure pour rien, au travail ils ont vu. | | Arrêt de deux semaines | Redevenir moi.
J’ai le moral à zéro depuis l’accident. | | |
Des fois je me dis que ce serait plus simple d’en finir. | | N’en a parlé à personne | Que ça s’arrête.
Il boit, pas méchant, mais il boit, et les enfants le voient. | | | Savoir quoi leur dire.
Mon fils fume du cannabis toute la journée, il a 16 ans. | | A parlé au lycée | Qu’il accepte de voir quelqu’un.
Je cherche une place en crèche, j’ai une réponse pour un travail en décembre. | P | Mairie, liste d’attente | Commencer le 7.
Personne pour garder les enfants quand je fais les ménages à cinq heures. | P | Une voisine, de temps en temps |
Je voudrais un travail avec des horaires d’école. | | France Travail | Finir à 16 heures.
L’école dit que ma fille n’a pas de place avant janvier. | | Mairie, deux fois | Qu’elle apprenne à lire comme les autres.
La cantine est impayée, ils menacent de ne plus le prendre. | D18 | |
Mon fils se fait harceler au collège, il veut plus y aller. | | A vu la principale | Qu’il rie encore.
Il a 14 ans, il rentre pas le soir, je le cherche dans la rue. | | Le commissariat m’a écoutée | Qu’on l’aide avant qu’il soit trop tard.
Elle m’écoute plus, elle crie, et moi je crie aussi. | | | Une maison plus calme.
Je suis seule avec les quatre, je tiens, mais je suis à bout. | P | | Souffler un après-midi.
On se sépare, il veut la garde alternée, j’ai peur du juge. | | | Que les enfants ne choisissent pas.
Il ne verse plus la pension alimentaire depuis juin. | | A écrit, sans réponse |
Je voudrais voir mes enfants, leur mère a déménagé. | | |
Les voisins laissent le bébé tout seul, je l’entends pleurer des heures. | E | A sonné, personne |
Ma nièce a des bleus sur les bras, elle dit qu’elle est tombée. | E | | Qu’on la regarde sans faire d’histoires.
Mon beau-père me tape quand ma mère travaille. | E | L’a dit à une copine |
Mon mari me frappe, j’ai les enfants avec moi dans la voiture. | VT | A dormi chez sa sœur | Ne pas y retourner ce soir.
Mon ex me menace, il a retrouvé mon adresse. | V | Plainte en mai | Une adresse qu’il ne connaisse pas.
Il surveille mon téléphone, là je dis que je suis chez le médecin. | V | |
Il prend mon argent, j’ai pas de quoi acheter un ticket de bus. | VF | | Un compte à moi.
Mes parents veulent me marier au pays cet été. | V | A parlé à l’infirmière du lycée | Passer mon bac.
Mon patron a gardé mon passeport et il ne me paie pas. | V | |
On m’insulte en bas de chez moi depuis que j’ai témoigné. | V | Police, main courante | Changer de quartier.
J’ai perdu mon travail en mars, à 54 ans on ne me rappelle pas. | | Quarante candidatures | Travailler encore dix ans.
Je suis fatigué de chercher du boulot, je veux juste commencer. | | Intérim | N’importe quoi qui soit propre.
J’ai un CDD fini, le chômage n’est pas encore tombé. | F | France Travail |
Mon diplôme d’infirmière n’est pas reconnu ici. | | | Reprendre mon métier.
J’ai besoin du permis pour un poste, il me manque la conduite. | | Le code, réussi |
Je voudrais apprendre le français, j’ai honte à la réunion de l’école. | | | Parler à la maîtresse.
Je sais pas lire, c’est ma fille qui lit les lettres, elle a neuf ans. | | | Que ce ne soit plus à elle.
Le patron ne m’a pas payé deux mois, il dit que c’est la crise. | F | L’a appelé, ne répond plus |
J’ai eu un accident du travail et l’entreprise dit que non. | | |
Je peux plus sortir, l’ascenseur est en panne depuis trois semaines. | | Le bailleur, quatre fois | Descendre au marché.
Le pass navigo est trop cher pour mes rendez-vous. | | |
Mon titre de séjour expire en janvier et la préfecture ne donne pas de rendez-vous. | D45 | Trois captures d’écran du site | Garder mon travail.
On m’a donné une OQTF, j’ai quinze jours je crois. | D12 | | Voir un avocat.
Ma fille est née ici, je veux lui faire ses papiers. | | |
J’ai demandé l’asile en juin, on dort à quatre dans une chambre. | P | Plateforme d’accueil |
On m’a volé mes papiers dans le métro, tous. | | Déclaration de perte |
Il me faut un acte de naissance et le consulat demande de l’argent. | | |
Je n’ai plus d’adresse, je ne reçois plus mon courrier. | | | Une boîte aux lettres.
Tout est sur internet, moi je n’ai pas d’ordinateur. | | Son neveu, le dimanche | Que quelqu’un le fasse avec moi.
Mon mot de passe ne marche plus et le compte est bloqué. | | |
J’ai reçu un courrier, je comprends rien, c’est écrit avant le 30. | D9 | L’a montré à la pharmacienne |
Les impôts me demandent la taxe d’un logement que j’ai quitté. | | |
Je voudrais un avocat mais je ne peux pas le payer. | | |
Mon frère sort de prison vendredi, il n’a nulle part où aller. | | A écrit à la conseillère | Qu’il ne recommence pas de zéro.
Ma mère a 82 ans, elle tombe, elle veut rester chez elle. | | L’infirmière passe le matin | Savoir qui viendra.
Il oublie tout, il a laissé le gaz, j’ai peur de le laisser. | | Médecin, dans un mois |
Je sors de l’hôpital lundi et je vis seul au quatrième. | D5 | L’assistante sociale de l’hôpital | De l’aide pour la toilette.
Il me faudrait une aide à domicile, je n’y arrive plus avec le ménage. | | |
Je ne vois personne de la semaine, je parle à la radio. | | | Un café avec des gens.
Sortir de chez soi, à 82 ans, avec la canne, c’est une expédition. | | |
Je m’occupe de ma mère jour et nuit, j’ai arrêté de travailler. | | | Une nuit complète.
Mon fils est autiste, le dossier MDPH date de février. | | Relance en septembre | Une AESH pour la rentrée.
Je suis en fauteuil et la salle de bain a une marche. | | Deux devis |
Ma carte d’invalidité est finie, l’AAH va s’arrêter. | D40 | Dossier déposé en juillet |
Mon oncle signe tout ce qu’on lui tend, il a tout perdu. | | Sa banque nous a prévenus | Le protéger sans l’humilier.
Le curateur ne répond jamais, je voudrais mon argent pour une paire de lunettes. | | Cinq messages |
Je voudrais juste parler à quelqu’un. | | |
J’en peux plus, je suis fatiguée de tout porter. | | | M’asseoir.
Mon père est mort au pays, je n’ai pas pu y aller. | | | En parler.
J’ai perdu ma femme, je ne sais même pas faire tourner la machine. | | | Apprendre.
Je viens pour ma voisine, elle n’ose pas entrer, elle a faim. | F | | Que quelqu’un aille la voir.
On a tout brûlé dans l’incendie, on est à l’hôtel jusqu’à dimanche. | D4P | L’assurance | Des habits et un toit.
Ma fille veut faire du sport, c’est 180 euros. | | | Qu’elle soit comme ses copines.
Les vacances approchent et ils n’ont jamais vu la mer. | | |
J’ai un entretien demain et pas d’habits pour y aller. | | |
On m’a dit que j’avais peut-être droit à quelque chose, je ne sais pas à quoi. Un coup de pouce. | | | Savoir.
Je ne veux pas de problèmes avec la préfecture, je veux juste soigner mon fils malade. | P | N’ose pas aller à l’hôpital |
Ils ont fermé mes droits à la sécu sans prévenir. | F | |
Mon fils a une déscolarisation qui commence, il dort le jour. | | A vu le lycée |
J’ai quitté la maison avec un sac, il y a deux heures, j’ai peur de lui. | VT | | Un endroit sûr pour réfléchir.
Ma sœur est enceinte de sept mois et ne voit pas de docteur. | P | |
Je garde mes trois petits-enfants depuis cet été, je n’ai aucun papier pour eux. | P | L’école demande une signature | Être en règle pour eux.
J’ai trouvé un studio mais il faut un garant. | D6 | | Signer avant lundi.
Je travaille de nuit, je ne peux venir qu’à l’ouverture, c’est pour la prime d’activité. | | |
Le logement a un plafond qui tombe, on a mis une bassine. | P | Photos envoyées |
Mon mari s’énerve vite, je ne veux pas que ça sorte d’ici. Il m’a tapée une fois. | V | | Qu’il voie quelqu’un.
La saisie sur mon salaire me laisse 400 euros. | F | |
J’ai 19 ans, mon foyer m’arrête en janvier. | D50 | Son éducatrice cherche | Finir mon apprentissage.
Je suis majeur demain et je sors du foyer. | TD1 | | Ne pas dormir dehors.
Ils disent que je ne suis pas d’ici, mais mon courrier arrive ici : une domiciliation. | | CCAS, refus à l’oral |
J’ai un bébé de trois mois et je pleure tous les jours. | P | | Ne pas le dire à ma belle-famille.
Je cherche des lunettes pour mon père, il ne voit plus les marches. | | |
J’ai fait tout ce que France Travail a dit, et on m’a radiée. | F | Recours par courrier | Qu’on me réponde.
Ma maman est vieille, elle est toute seule toute la journée, elle ne mange que du pain. | F | | Un repas chaud.
On s’aime bien au foyer mais je voudrais un logement à moi. | | Demande HLM faite |
Je dois 600 euros à EDF, la trêve finit, ils vont couper le courant. | D30 | Échéancier refusé |
`;
