/** Questions that wait in the inbox, and what agents see in the field. Written for the project. */
import { ajouterJoursOuvres, ajouterMinutes, type Instant, instantDuMur } from '#socle/pur';
import { AGENTS } from '../agents/agents.ts';
import { alea } from '../alea.ts';
import { COMMUNES } from '../lieux/communes.ts';
import { lireUneTable } from '../lieux/table.ts';
import { SITES } from '../services/sites.ts';
import type { Decor } from './jours-passes.ts';
import type { ConstatDeDemonstration, HistoireDeDemonstration } from './modele.ts';

const QUESTIONS = lireUneTable(
  `courrier | Je vous écris pour la deuxième fois au sujet de mon aide à domicile. Qui s’en occupe ? | Madame Lacombe s’en occupe. Elle vous appelle jeudi matin au numéro que vous avez donné.
  en_ligne | Est-ce qu’on peut venir à la PMI sans rendez-vous le mercredi ? | Oui, le mercredi de 14 h à 16 h 30, à la PMI des Sorbiers. Venez avec le carnet de santé si vous l’avez.
  telephone | La personne demande si elle doit apporter l’original ou la copie. | La copie suffit. Gardez l’original chez vous.
  en_ligne | J’ai déménagé à Pantin, est-ce que je change d’assistante sociale ? |
  courrier | On m’a dit que mon dossier était incomplet mais pas ce qui manque. |
  en_ligne | Ma fille a 5 ans et demi, c’est encore la PMI ? | Oui, jusqu’à ses 6 ans. Vous pouvez prendre rendez-vous par téléphone.
  telephone | Veut savoir si l’aide pour l’électricité est arrivée. |
  courrier | Merci pour l’accueil. Je voudrais revoir la même personne si c’est possible. | C’est possible. Thomas vous propose mardi à 10 h ou jeudi à 14 h.
  en_ligne | Faut-il des papiers français pour être reçu ? | Non. Vous êtes reçu, et rien de ce que vous dites n’est transmis sans votre accord.
  telephone | Demande qui appeler le soir en cas d’urgence. | Le 115 pour dormir, le 17 en cas de danger, et notre permanence au numéro donné.
  courrier | Je conteste la date de la commission, je suis hospitalisé ce jour-là. |
  en_ligne | Est-ce que mon mari peut voir que je vous ai écrit ? | Non. Nous répondons par le moyen que vous avez choisi, et à vous seule.
  en_ligne | Comment faire pour la cantine, j’ai perdu mon travail ? |
  telephone | Sa mère n’entend pas bien : peut-on écrire plutôt qu’appeler ? | Oui. Nous écrirons en gros, et Brigitte passe vendredi.
  courrier | Le papier dit de répondre avant le 30 mais je l’ai reçu le 28. |
  en_ligne | Vous avez des places pour apprendre le français le soir ? | Oui, au centre social La Navette, mardi et jeudi à 18 h. Dix euros l’année.`,
  3,
);

const CONSTATS = lireUneTable(
  `93001 | logement | transmis | Depuis lundi, trois familles viennent de la même rue pour une coupure d’eau chaude. | Signalé au bailleur et au service d’hygiène, réponse attendue vendredi.
  93001 | transports | on_essaie | Le bus 35 ne s’arrête plus à la mairie pendant les travaux, les poussettes font demi-tour. | L’itinéraire a été ajouté aux reçus et aux affiches.
  93066 | autre |  | Beaucoup de personnes demandent la même chose : un lieu au chaud l’après-midi. |
  93014 | organisation | on_essaie | Les jeunes ne viennent plus le jeudi, le club de foot s’entraîne à la même heure. | La permanence passe au mercredi à partir du mois prochain.
  93008 | partenaires | transmis | La borne de la Caf est en panne depuis dix jours, on nous envoie tout le monde. | La Caf a été appelée ; un agent vient le mardi matin en attendant.
  93053 | enfance |  | Plusieurs mères disent que la halte-garderie refuse les enfants non vaccinés sans expliquer où vacciner. |
  93010 | securite | transmis | Des annonces pour de faux logements circulent, deux personnes ont payé un dépôt. | Affiche faite avec le point d’accès au droit, et plainte accompagnée.
  93048 | sante | on_essaie | Au foyer, personne ne sait que la PMI reçoit les femmes enceintes sans carte Vitale. | Fatou y va le premier lundi du mois.
  93071 | alimentation |  | Les demandes d’aide alimentaire doublent la dernière semaine du mois. |
  93055 | papiers | on_essaie | Les courriers de la commission parlent d’« irrecevabilité », personne ne comprend. | Le courrier est réécrit avec trois habitants, nouvelle version en janvier.
  93027 | transports |  | Le distributeur de titres de transport refuse les cartes solidaires. |
  93051 | transports | on_essaie | Les vieilles personnes n’osent plus venir à cause de l’ascenseur de la gare. | Deux demi-journées de visites à domicile ajoutées.
  93066 | logement |  | Des familles de l’hôtel n’ont pas de frigo, le lait tourne. |
  93031 | organisation | on_essaie | Au marché, on nous demande surtout comment parler à quelqu’un plutôt qu’à un site. | Permanence au marché le samedi, essai de trois mois.`,
  5,
);

/** Those who see people, and note what they see. */
const DE_TERRAIN: readonly string[] = [
  'accueil',
  'travail_social',
  'pmi',
  'insertion',
  'autonomie',
];

export function ajouterLeCourrierEtLesConstats(
  decor: Decor,
  histoire: HistoireDeDemonstration,
): void {
  const { aujourdHui, maintenant } = decor;
  const sites = [101, 101, 101, 301, 103, 702, 123, 101];
  for (const [i, [canal, texte = '', reponse = '']] of QUESTIONS.entries()) {
    const hasard = alea(`question ${i}`);
    const recue = instantDuMur(
      ajouterJoursOuvres(aujourdHui, -1 - (reponse === '' ? i % 4 : 3 + (i % 9))),
      '09:20',
    );
    const jourRecu = ajouterJoursOuvres(aujourdHui, -1 - (reponse === '' ? i % 4 : 3 + (i % 9)));
    const reponduLe = ajouterMinutes(
      instantDuMur(ajouterJoursOuvres(jourRecu, 1 + (i % 3)), '11:00'),
      hasard.entier(0, 240),
    );
    histoire.questions.push({
      cle: `question-${i + 1}`,
      siteId: sites[i % sites.length] ?? SITES[0]!.id,
      canal: canal === 'courrier' || canal === 'telephone' ? canal : 'en_ligne',
      recueLe: recue,
      nomDit: null,
      texte,
      promisPour: ajouterJoursOuvres(jourRecu, 5),
      reponse: reponse === '' || reponduLe > maintenant ? null : reponse,
      reponduLe: reponse === '' || reponduLe > maintenant ? null : reponduLe,
    });
  }
  for (const [
    i,
    [code = '', theme = '', suite = '', texte = '', reponse = ''],
  ] of CONSTATS.entries()) {
    const commune = COMMUNES.find((c) => c.code === code);
    if (!commune) throw new RangeError(`Constat dans une commune inconnue : ${code}`);
    const proches = AGENTS.filter(
      (agent) =>
        DE_TERRAIN.includes(agent.missions[0]?.mission ?? '') &&
        SITES.some((s) => s.id === agent.siteId && s.communeCode === code),
    );
    const jour = ajouterJoursOuvres(aujourdHui, -1 - i * 2);
    const le: Instant = instantDuMur(jour, '15:40');
    const reponduLe = instantDuMur(ajouterJoursOuvres(jour, 2 + (i % 4)), '08:55');
    const repondu = reponse !== '' && reponduLe <= maintenant;
    histoire.constats.push({
      cle: `constat-${i + 1}`,
      agentId: (proches[i % Math.max(1, proches.length)] ?? AGENTS[1]!).id,
      codeCommune: commune.code,
      le,
      theme: theme as ConstatDeDemonstration['theme'],
      texte,
      suite: repondu ? (suite as ConstatDeDemonstration['suite']) : null,
      reponse: repondu ? reponse : null,
      reponduLe: repondu ? reponduLe : null,
    });
  }
}
