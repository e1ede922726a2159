/** The life of an orientation, day by day, cut at the present moment: what has not happened yet is not there. */
import type { Instant } from '#socle/pur';
import type { Alea } from '../alea.ts';
import { ajouterJoursOuvres, ajouterMinutes, aujourdHuiA, instantDuMur } from '../calendrier.ts';
import type { EtapeDeDemonstration, OrientationDeDemonstration } from './modele.ts';

export type Destin = 'acceptee' | 'refusee' | 'plus_de_temps' | 'silencieuse';

/** Out of a hundred; silences are a minority, and they are the ones to look at. */
export const DESTINS: readonly (readonly [Destin, number])[] = [
  ['acceptee', 62],
  ['refusee', 14],
  ['plus_de_temps', 10],
  ['silencieuse', 14],
];

const ACCORDS = [
  '« oui »',
  '« d’accord »',
  '« oui, mais pas mes dettes »',
  '« allez-y »',
  '« si c’est vous qui appelez »',
  '« d’accord, sans le dire à mon fils »',
];
const REFUS = [
  'Complet jusqu’au mois prochain. Propose la ville voisine, qui a de la place.',
  'Ne reçoit que sur rendez-vous du médecin. Propose la permanence d’accès aux soins.',
  'L’âge ne convient pas. Propose la mission locale.',
  'Le secteur est celui d’à côté : a déjà prévenu le bon bureau, qui rappelle.',
  'N’a plus de crédit cette année. Propose le fonds de solidarité pour le logement.',
];
const ATTENTES = [
  'Attend la commission, réponse donnée à la nouvelle date.',
  'La conseillère est absente, sa remplaçante lit la demande.',
  'Demande une pièce : la facture entière.',
];
const ISSUES = [
  'Échéancier signé sur dix mois.',
  'L’enfant vient ici maintenant, prochain rendez-vous pris.',
  'Les droits sont rouverts, rappel versé.',
  'Elle a commencé l’atelier, deux fois par semaine.',
  'Elle a préféré ne pas continuer ; la porte reste ouverte.',
  'Colis chaque semaine pendant trois mois.',
  'Dossier déposé, numéro donné à la personne.',
];

const REPONSES: readonly EtapeDeDemonstration['nature'][] = [
  'acceptee',
  'refusee',
  'plus_de_temps',
];

interface Depart {
  le: Instant;
  engagement: number | null;
  maintenant: Instant;
  destin: Destin;
  /** Long ago: what was postponed or left silent was answered later all the same. */
  accompli?: boolean;
}

const a = (jour: ReturnType<typeof aujourdHuiA>, hasard: Alea): Instant =>
  instantDuMur(
    jour,
    `${String(hasard.entier(9, 16)).padStart(2, '0')}:${String(hasard.entier(0, 59)).padStart(2, '0')}`,
  );

/** @returns the steps so far, the state, and the day the answer was promised for */
export function unParcours(
  hasard: Alea,
  { le, engagement, maintenant, destin, accompli = false }: Depart,
): Pick<OrientationDeDemonstration, 'etapes' | 'etat' | 'reponsePromiseLe'> {
  const jour = aujourdHuiA(le);
  const apres = (jours: number) => a(ajouterJoursOuvres(jour, Math.max(1, jours)), hasard);
  const delai = engagement ?? 8;
  const promis = engagement === null ? null : ajouterJoursOuvres(jour, engagement);
  const etape = (
    nature: EtapeDeDemonstration['nature'],
    quand: Instant,
    mot: string | null = null,
  ): EtapeDeDemonstration => ({ nature, le: quand, mot });
  const reponse = hasard.entier(1, delai);
  const suite: EtapeDeDemonstration[] = [
    etape('proposee', le),
    etape('accord', ajouterMinutes(le, 4), hasard.un(ACCORDS)),
    etape('envoyee', ajouterMinutes(le, 9)),
  ];
  if (destin !== 'silencieuse' || hasard.chance(0.6))
    suite.push(etape('lue', apres(Math.min(1, reponse - 1))));
  if (destin === 'silencieuse' && promis)
    suite.push(etape('rappel', instantDuMur(ajouterJoursOuvres(promis, 1), '09:00')));
  if (destin === 'refusee') suite.push(etape('refusee', apres(reponse), hasard.un(REFUS)));
  if (destin === 'plus_de_temps')
    suite.push(etape('plus_de_temps', apres(reponse), hasard.un(ATTENTES)));
  const finit = accompli && destin !== 'refusee';
  if (destin === 'acceptee' || finit) {
    const attendue = destin === 'acceptee' ? reponse : delai + hasard.entier(3, 15);
    const rencontre = attendue + hasard.entier(2, 8);
    suite.push(etape('acceptee', apres(attendue)));
    suite.push(etape('premier_rendez_vous', apres(rencontre)));
    suite.push(etape('close', apres(rencontre + hasard.entier(5, 25)), hasard.un(ISSUES)));
  }
  // It is read before it is answered, be it the same morning.
  const lue = suite.find(({ nature }) => nature === 'lue');
  const repondue = suite.find(({ nature }) => REPONSES.includes(nature));
  if (lue && repondue && lue.le >= repondue.le)
    lue.le = ajouterMinutes(repondue.le as Instant, -10);
  const etapes = suite
    .filter((e) => e.le <= maintenant)
    .sort((un, autre) => (un.le < autre.le ? -1 : un.le > autre.le ? 1 : 0));
  const derniere = etapes.at(-1)?.nature ?? 'proposee';
  const muette =
    promis !== null &&
    ['envoyee', 'lue', 'rappel'].includes(derniere) &&
    aujourdHuiA(maintenant) >= ajouterJoursOuvres(promis, 2);
  return { etapes, etat: muette ? 'silencieuse' : derniere, reponsePromiseLe: promis };
}
