import {
  ajouterJours,
  aujourdHuiA,
  type DateCivile,
  type Instant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

export const FAMILLES = {
  droits: 'Les droits des personnes',
  donnees: 'Les données',
  continuite: 'La continuité du service',
} as const;
/** In words, never in numbers: nothing is multiplied, and nothing ranks. */
export const VRAISEMBLANCES = {
  rare: 'Rare : une fois en plusieurs années',
  possible: 'Possible : cela s’est vu dans l’année',
  frequent: 'Fréquent : cela se voit chaque mois',
} as const;
export const EFFETS = {
  gene: 'Une gêne, réparée dans la journée',
  retard: 'Un retard que la personne subit',
  droit_perdu: 'Un droit perdu, ou versé trop tard',
  danger: 'Une personne en danger',
} as const;

/** What the machine counts each night, since how many days it waits, and where one goes to mend it. */
export const CONTROLES = {
  decisions_en_retard: {
    nom: 'Décisions dont le dernier jour est passé',
    jours: 0,
    liste: '/qualite/delais',
  },
  parcours_sans_referent: {
    nom: 'Parcours RSA sans référent depuis 30 jours',
    jours: 30,
    liste: '/rsa',
  },
  accords_anciens: {
    nom: 'Accords recueillis depuis 30 jours et jamais utilisés : à redemander',
    jours: 30,
    liste: '/orientations',
  },
  reservations_jamais_payees: {
    nom: 'Sommes réservées depuis 60 jours, sans un versement',
    jours: 60,
    liste: '/paiements',
  },
  alertes_sans_reponse: {
    nom: 'Dangers signalés depuis un jour et sans réponse',
    jours: 1,
    liste: '/promesses',
  },
  acces_exceptionnels_non_relus: {
    nom: 'Accès exceptionnels que personne n’a relus depuis 7 jours',
    jours: 7,
    liste: '/dpo/acces-exceptionnels',
  },
  procedures_a_relire: {
    nom: 'Procédures dont la relecture est passée',
    jours: 0,
    liste: '/qualite/procedures',
  },
} as const;
export type CodeDeControle = keyof typeof CONTROLES;
export const SOURCE_DES_CONTROLES = {
  depuis: '2026-11-27',
  source: 'décision du département : au-delà, quelqu’un a attendu trop longtemps',
  statut: 'decision',
  verifieLe: '2026-11-27',
} as const;

export interface Passage {
  le: Instant;
  resultat: 'rien' | 'a_traiter';
  combien: number;
  parEquipe: readonly { cle: number; combien: number }[];
  constat: string | null;
  par: string;
}

export interface Risque {
  id: string;
  intitule: string;
  famille: keyof typeof FAMILLES;
  vraisemblance: keyof typeof VRAISEMBLANCES;
  effet: keyof typeof EFFETS;
  ceQueNousFaisons: string;
  responsable: string;
  controle: CodeDeControle | null;
  controleALaMain: string | null;
  tousLesJours: number | null;
  ecritLe: DateCivile;
  retireLe: DateCivile | null;
  /** From the last to the first. */
  passages: readonly Passage[];
}

export type EtatDeRisque = 'retire' | 'a_traiter' | 'a_controler' | 'tenu';

/** What the last control says; one that is made by hand and past its day asks for the next. */
export function etatDuRisque(
  { passages, tousLesJours, retireLe }: Risque,
  jour: DateCivile,
): EtatDeRisque {
  if (retireLe !== null) return 'retire';
  const dernier = passages[0];
  if (dernier?.resultat === 'a_traiter') return 'a_traiter';
  if (!dernier) return 'a_controler';
  const prochain =
    tousLesJours === null ? null : ajouterJours(aujourdHuiA(dernier.le), tousLesJours);
  return prochain !== null && prochain < jour ? 'a_controler' : 'tenu';
}

export interface RisqueSaisi {
  intitule: string;
  famille: string;
  vraisemblance: string;
  effet: string;
  fait: string;
  responsable: string;
  controle: string;
  aLaMain: string;
  tousLesJours: string;
}

export type RisqueVerifie = Pick<
  Risque,
  | 'intitule'
  | 'famille'
  | 'vraisemblance'
  | 'effet'
  | 'ceQueNousFaisons'
  | 'responsable'
  | 'controle'
  | 'controleALaMain'
  | 'tousLesJours'
>;

const estDe = <C extends string>(liste: Readonly<Record<C, unknown>>, dit: string): dit is C =>
  dit in liste;

/** Refuses what is half said, and a risk without exactly one way of testing it. */
export function verifierUnRisque(
  saisi: RisqueSaisi,
): Resultat<RisqueVerifie, readonly { champ: string; phrase: string }[]> {
  const points: { champ: string; phrase: string }[] = [];
  const revoir = (champ: string, phrase: string) => points.push({ champ, phrase });
  const intitule = nettoyerUneLigne(saisi.intitule).slice(0, 200);
  const fait = nettoyerUneLigne(saisi.fait).slice(0, 500);
  const responsable = nettoyerUneLigne(saisi.responsable).slice(0, 120);
  const aLaMain = nettoyerUneLigne(saisi.aLaMain).slice(0, 300);
  const { famille, vraisemblance, effet, controle } = saisi;
  const jours = /^\d{1,3}$/.test(saisi.tousLesJours.trim()) ? Number(saisi.tousLesJours) : 0;
  if (intitule.length < 10) revoir('intitule', 'Dites ce qui peut arriver, en une phrase.');
  if (fait.length < 10) revoir('fait', 'Dites ce que nous faisons pour l’éviter.');
  if (responsable.length < 3) revoir('responsable', 'Écrivez quelle fonction en répond.');
  if ((controle === '') === aLaMain.length < 10)
    revoir('aLaMain', 'Choisissez un contrôle de nuit, ou dites ce que quelqu’un vérifie.');
  if (aLaMain.length >= 10 && (jours < 1 || jours > 730))
    revoir('tousLesJours', 'Écrivez tous les combien de jours, en chiffres.');
  if (
    points.length > 0 ||
    !estDe(FAMILLES, famille) ||
    !estDe(VRAISEMBLANCES, vraisemblance) ||
    !estDe(EFFETS, effet) ||
    !(controle === '' || estDe(CONTROLES, controle))
  )
    return refuse(
      points.length > 0 ? points : [{ champ: 'famille', phrase: 'Choisissez dans les listes.' }],
    );
  return reussi({
    ...{ intitule, famille, vraisemblance, effet, responsable },
    ceQueNousFaisons: fait,
    controle: controle === '' ? null : controle,
    controleALaMain: controle === '' ? aLaMain : null,
    tousLesJours: controle === '' ? jours : null,
  });
}
