/** The scene of the day at Aubervilliers: the hall, the morning's appointments, promises due, answers come back. */
import {
  ajouterJours,
  ajouterJoursOuvres,
  ajouterMinutes,
  heureA,
  type Instant,
  instantDuMur,
} from '#socle/pur';
import { BRIGITTE, CLAIRE, FATOU, MARYAM, NADIA, SAMIR, THOMAS } from '../agents/distribution.ts';
import { CONTES, raconter } from './contes.ts';
import type { Decor } from './jours-passes.ts';
import type { HistoireDeDemonstration, VenueDeDemonstration } from './modele.ts';

const SITE = 101;

/** The quarter of an hour just past, on the wall clock. */
function quartDHeure(maintenant: Instant): Instant {
  const minutes = Number(heureA(maintenant).slice(3));
  const rond = ajouterMinutes(maintenant, -(minutes % 15));
  return `${rond.slice(0, 17)}00.000Z` as Instant;
}

type Attente = readonly [
  code: string,
  minutes: number,
  nomDit: string | null,
  habitant: string | null,
  precision: string | null,
  reste: Partial<VenueDeDemonstration>,
];

const ATTENTES: readonly Attente[] = [
  ['A-21', 34, 'Karim', 'karim-benali', null, { espaceCalme: true }],
  ['A-22', 28, null, null, 'première venue', { interprete: 'bengali' }],
  ['A-23', 23, 'Mei Lin', 'mei-lin', null, { rendezVous: 'rdv-mei-lin', attenduPar: FATOU }],
  ['A-24', 17, 'Famille Bleuet', 'famille-bleuet', 'première venue ici', {}],
  ['A-25', 13, 'Sofiane', 'sofiane', null, { rendezVous: 'rdv-sofiane', attenduPar: THOMAS }],
  ['A-26', 9, 'Inês Ferreira', 'ines-ferreira', 'pour sa mère, Rosa', {}],
  ['A-27', 4, null, null, 'première venue', {}],
];

const MATIN: readonly (readonly [
  cle: string,
  quart: number,
  nomDit: string,
  habitant: string,
  agentId: number,
  serviceId: number,
  ou: string,
])[] = [
  ['rdv-mei-lin', 0, 'Mei Lin', 'mei-lin', FATOU, 3, 'PMI, 1er étage'],
  ['rdv-sofiane', 1, 'Sofiane', 'sofiane', THOMAS, 1, 'bureau 4'],
  ['rdv-camille', 2, 'Camille R.', 'camille-r', MARYAM, 1, 'bureau 6'],
  ['rdv-yanis', 3, 'Yanis', 'yanis', CLAIRE, 4, 'bureau 9'],
  ['rdv-rosa', 4, 'Rosa Ferreira', 'rosa-ferreira', BRIGITTE, 7, 'par téléphone'],
];

function laSalle(
  { maintenant, aujourdHui, ilYA = (minutes) => ajouterMinutes(maintenant, -minutes) }: Decor,
  histoire: Pick<HistoireDeDemonstration, 'venues'>,
): void {
  for (const [codeSalle, minutes, nomDit, habitant, precisionDite, reste] of ATTENTES)
    histoire.venues.push({
      cle: `aujourd-hui-${codeSalle.toLowerCase()}`,
      siteId: SITE,
      jour: aujourdHui,
      codeSalle,
      arriveeLe: ilYA(minutes),
      nomDit,
      precisionDite,
      habitant,
      rendezVous: null,
      attenduPar: null,
      espaceCalme: false,
      interprete: null,
      etat: 'attend',
      bureau: null,
      recueLe: null,
      recuePar: null,
      finieLe: null,
      motif: null,
      ...reste,
    });
}

function ceuxDeLaScene(
  { maintenant }: Decor,
  histoire: Pick<HistoireDeDemonstration, 'rendezVous'>,
): void {
  const quart = quartDHeure(maintenant);
  for (const [cle, rang, nomDit, habitant, agentId, serviceId, ou] of MATIN)
    histoire.rendezVous.push({
      cle,
      siteId: SITE,
      serviceId,
      agentId,
      habitant,
      nomDit,
      debut: ajouterMinutes(quart, rang * 15),
      dureeMinutes: 30,
      ou,
      etat: rang < 2 ? 'arrivee' : 'prevu',
    });
}

function lesRendezVous(decor: Decor, histoire: HistoireDeDemonstration): void {
  const { maintenant, aujourdHui, habitants } = decor;
  ceuxDeLaScene(decor, histoire);
  const voisins = habitants.filter(
    (h) => h.codeCommune === '93001' && h.nature === 'nom_d_usage' && !h.protegee,
  );
  const suite = ['11:45', '13:30', '13:45', '14:15', '14:30', '15:00', '15:30', '16:00', '16:30'];
  const jours = [aujourdHui, ...[1, 2, 3, 4, 5].map((n) => ajouterJoursOuvres(aujourdHui, n))];
  for (const [j, jour] of jours.entries())
    for (const [i, heure] of (j === 0 ? suite : suite.slice(0, 6 - j)).entries()) {
      const habitant = voisins[(j * 7 + i) % Math.max(1, voisins.length)];
      const [agentId, serviceId, ou] = (
        [
          [THOMAS, 1, 'bureau 4'],
          [MARYAM, 1, 'bureau 6'],
          [FATOU, 3, 'PMI, 1er étage'],
        ] as const
      )[i % 3]!;
      const debut = instantDuMur(jour, heure);
      histoire.rendezVous.push({
        cle: `rdv-${jour}-${heure}`,
        siteId: SITE,
        serviceId,
        agentId,
        habitant: habitant?.cle ?? null,
        nomDit: habitant?.nature === 'nom_d_usage' ? habitant.nomDUsage : 'Sans nom donné',
        debut,
        dureeMinutes: 30,
        ou,
        etat: debut < maintenant ? 'recue' : 'prevu',
      });
    }
}

function lesPromesses({ maintenant, aujourdHui }: Decor, histoire: HistoireDeDemonstration): void {
  const plusTard = (heure: string, minutes: number) => {
    const voulue = instantDuMur(aujourdHui, heure);
    return voulue > ajouterMinutes(maintenant, 20)
      ? voulue
      : ajouterMinutes(quartDHeure(maintenant), minutes);
  };
  const promesse = (
    cle: string,
    habitant: string,
    agentId: number,
    quoi: string,
    canal: 'telephone' | 'guichet' | 'message',
    pourLe: Instant,
    ilYA: number,
    { moment = null, precaution }: { moment?: string | null; precaution?: string } = {},
  ) =>
    histoire.promesses.push({
      cle,
      // On her first contact when she had one, so that her receipt shows it.
      contact: CONTES.find((conte) => conte.habitant === habitant)?.cle ?? null,
      habitant,
      siteId: SITE,
      agentId,
      quoi,
      canal,
      pourLe,
      moment,
      ...(precaution ? { precaution } : {}),
      nature: 'ordinaire',
      faiteLe: instantDuMur(ajouterJoursOuvres(aujourdHui, -ilYA), '16:10'),
      tenueLe: null,
    });
  const avantMidi = plusTard('12:00', 90);
  promesse('promesse-samia', 'samia-h', THOMAS, 'Rappeler Samia H.', 'telephone', avantMidi, 2, {
    moment: heureA(avantMidi) === '12:00' ? 'avant midi' : null,
    precaution: 'Ne pas laisser de message.',
  });
  promesse(
    'promesse-bleuet',
    'famille-bleuet',
    NADIA,
    'Envoyer la liste des pièces',
    'guichet',
    plusTard('17:00', 180),
    1,
    { precaution: 'À retirer ici.' },
  );
  promesse(
    'promesse-rosa',
    'rosa-ferreira',
    BRIGITTE,
    'Dire à Rosa Ferreira qui viendra',
    'telephone',
    instantDuMur(ajouterJoursOuvres(aujourdHui, 1), '10:00'),
    3,
  );
  promesse(
    'promesse-awa',
    'awa-diallo',
    THOMAS,
    'Donner des nouvelles du CCAS',
    'message',
    instantDuMur(ajouterJoursOuvres(aujourdHui, 1), '17:00'),
    4,
  );
}

/**
 * The hall and its appointments as they would be today, in a département born on another day.
 * @returns under keys of that day, so that they stand beside those of the birth
 */
export function salleDUnAutreJour(
  decor: Decor,
): Pick<HistoireDeDemonstration, 'venues' | 'rendezVous'> {
  const scene: Pick<HistoireDeDemonstration, 'venues' | 'rendezVous'> = {
    venues: [],
    rendezVous: [],
  };
  laSalle(decor, scene);
  ceuxDeLaScene(decor, scene);
  const duJour = (cle: string) => `${decor.aujourdHui}-${cle}`;
  return {
    venues: scene.venues.map((venue) => ({
      ...venue,
      cle: duJour(venue.cle),
      rendezVous: venue.rendezVous && duJour(venue.rendezVous),
    })),
    rendezVous: scene.rendezVous.map((un) => ({ ...un, cle: duJour(un.cle) })),
  };
}

/** @param decor `maintenant` is at least forty minutes after midnight: the hall opened before */
export function raconterAujourdHui(decor: Decor, histoire: HistoireDeDemonstration): void {
  laSalle(decor, histoire);
  lesRendezVous(decor, histoire);
  lesPromesses(decor, histoire);
  for (const conte of CONTES) raconter(conte, decor, histoire);
  histoire.referents.push(
    { habitant: 'awa-diallo', agentId: THOMAS, depuis: ajouterJours(decor.aujourdHui, -265) },
    { habitant: 'yanis', agentId: CLAIRE, depuis: ajouterJours(decor.aujourdHui, -780) },
    { habitant: 'famille-bleuet', agentId: SAMIR, depuis: ajouterJours(decor.aujourdHui, -40) },
    { habitant: 'rosa-ferreira', agentId: BRIGITTE, depuis: ajouterJours(decor.aujourdHui, -60) },
  );
}
