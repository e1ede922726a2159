import {
  type Centimes,
  centimes,
  type DateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

export type EtatDePlan =
  | 'brouillon'
  | 'envoye'
  | 'recu'
  | 'observe'
  | 'accepte'
  | 'refuse'
  | 'repute_refuse';
export type NatureDePlan = 'proposition' | 'definitive' | 'revision';
export const MODES_D_ENVOI = ['main_propre', 'recommande', 'courrier'] as const;
export type ModeDEnvoi = (typeof MODES_D_ENVOI)[number];

/** What a line counts, over what time: hours and units a month, respite a year (L. 232-3-2 has a ceiling of its own). */
interface NatureDeLigne {
  nom: string;
  unite: 'heure' | 'jour' | 'unité' | 'nuit';
  par: 'mois' | 'an';
  /** A structure does it: which one is asked. */
  prestataire: boolean;
}
export const NATURES_DE_LIGNE = {
  aide_a_domicile: { nom: 'Aide à domicile', unite: 'heure', par: 'mois', prestataire: true },
  garde_de_nuit: { nom: 'Garde de nuit', unite: 'nuit', par: 'mois', prestataire: true },
  accueil_de_jour: { nom: 'Accueil de jour', unite: 'jour', par: 'mois', prestataire: true },
  repas: { nom: 'Repas portés', unite: 'unité', par: 'mois', prestataire: true },
  teleassistance: { nom: 'Téléassistance', unite: 'unité', par: 'mois', prestataire: true },
  protections: { nom: 'Protections, hygiène', unite: 'unité', par: 'mois', prestataire: false },
  aide_technique: {
    nom: 'Aide technique, adaptation',
    unite: 'unité',
    par: 'mois',
    prestataire: false,
  },
  repit: { nom: 'Répit de l’aidant', unite: 'jour', par: 'an', prestataire: true },
} as const satisfies Record<string, NatureDeLigne>;
export type NatureLigne = keyof typeof NATURES_DE_LIGNE;
export const estUneNatureDeLigne = (lue: string): lue is NatureLigne => lue in NATURES_DE_LIGNE;

export interface LigneDePlan {
  id: string;
  rang: number;
  nature: NatureLigne;
  quoi: string;
  quantite: number;
  tarif: Centimes;
  prestataire: string | null;
  structureId: string | null;
  mode: 'prestataire' | 'mandataire' | 'emploi_direct' | null;
}

/** Help in her home is done by who was authorised to (CASF L313-1); who employs someone herself chooses freely. */
export const demandeUneAutorisation = ({
  nature,
  mode,
}: Pick<LigneDePlan, 'nature' | 'mode'>): boolean =>
  (nature === 'aide_a_domicile' || nature === 'garde_de_nuit') && mode !== 'emploi_direct';

/** The one structure of the directory that does every monthly line, and may be paid in her place; else none. */
export function seulPrestataire(
  lignes: readonly Pick<LigneDePlan, 'nature' | 'mode' | 'structureId' | 'prestataire'>[],
): { structureId: string; nom: string } | null {
  const duMois = lignes.filter(({ nature }) => NATURES_DE_LIGNE[nature].par === 'mois');
  const [{ structureId = null, prestataire = null } = {}] = duMois;
  const tout =
    structureId !== null &&
    duMois.every((une) => une.structureId === structureId && une.mode === 'prestataire');
  return tout && prestataire ? { structureId, nom: prestataire } : null;
}

/** Quantity times price, to the cent. */
export const coutDe = ({ quantite, tarif }: Pick<LigneDePlan, 'quantite' | 'tarif'>): Centimes =>
  centimes(Math.round(quantite * tarif));

/** What the participation is computed on: the plan of a month, respite left out (R. 232-11). */
export const coutDuMois = (lignes: readonly Pick<LigneDePlan, 'nature' | 'quantite' | 'tarif'>[]) =>
  somme(lignes.filter(({ nature }) => NATURES_DE_LIGNE[nature].par === 'mois'));
export const coutDuRepit = (
  lignes: readonly Pick<LigneDePlan, 'nature' | 'quantite' | 'tarif'>[],
) => somme(lignes.filter(({ nature }) => NATURES_DE_LIGNE[nature].par === 'an'));

const somme = (lignes: readonly Pick<LigneDePlan, 'quantite' | 'tarif'>[]): Centimes =>
  centimes(lignes.reduce((total, ligne) => total + coutDe(ligne), 0));

export interface EtapeDePlan {
  etat: EtatDePlan;
  nature: NatureDePlan;
  envoyeLe: DateCivile | null;
  recuLe: DateCivile | null;
}

export type GesteDePlan =
  | { geste: 'envoyer'; le: DateCivile; mode: ModeDEnvoi }
  | { geste: 'recevoir'; le: DateCivile }
  | { geste: 'observer'; le: DateCivile }
  | { geste: 'accepter'; le: DateCivile }
  | { geste: 'refuser'; le: DateCivile }
  | { geste: 'se_taire'; le: DateCivile };

export type RefusDeGeste =
  | { raison: 'pas_dans_cet_etat'; etat: EtatDePlan }
  /** A final proposal is accepted or refused: there is no third. */
  | { raison: 'definitive' }
  | { raison: 'avant_l_envoi' };

export type Suite = Partial<{
  envoyeLe: DateCivile;
  mode: ModeDEnvoi;
  recuLe: DateCivile;
  observeLe: DateCivile;
  reponduLe: DateCivile;
}> & { etat: EtatDePlan };

const DEPUIS: Readonly<Record<GesteDePlan['geste'], readonly EtatDePlan[]>> = {
  envoyer: ['brouillon'],
  recevoir: ['envoye'],
  observer: ['envoye', 'recu'],
  accepter: ['envoye', 'recu'],
  refuser: ['envoye', 'recu'],
  // Her ten days run from the day she has it: nothing is deemed of a proposal that nobody saw arrive.
  se_taire: ['recu'],
};

/** The life of one proposal (CASF R. 232-7). A plan handed over is received at once. */
export function avancer(plan: EtapeDePlan, geste: GesteDePlan): Resultat<Suite, RefusDeGeste> {
  if (!DEPUIS[geste.geste].includes(plan.etat))
    return refuse({ raison: 'pas_dans_cet_etat', etat: plan.etat });
  if (plan.envoyeLe && geste.le < plan.envoyeLe) return refuse({ raison: 'avant_l_envoi' });
  // Whoever answers has it in hand, whatever the post says.
  const recu = plan.recuLe ? {} : { recuLe: geste.le };
  switch (geste.geste) {
    case 'envoyer':
      return reussi({
        envoyeLe: geste.le,
        mode: geste.mode,
        ...(geste.mode === 'main_propre' ? { etat: 'recu', recuLe: geste.le } : { etat: 'envoye' }),
      });
    case 'recevoir':
      return reussi({ etat: 'recu', recuLe: geste.le });
    case 'observer':
      if (plan.nature === 'definitive') return refuse({ raison: 'definitive' });
      return reussi({ etat: 'observe', observeLe: geste.le, ...recu });
    case 'accepter':
      return reussi({ etat: 'accepte', reponduLe: geste.le, ...recu });
    case 'refuser':
      return reussi({ etat: 'refuse', reponduLe: geste.le, ...recu });
    case 'se_taire':
      return reussi({ etat: 'repute_refuse', reponduLe: geste.le });
  }
}

export function direLeRefusDeGeste(refus: RefusDeGeste): string {
  switch (refus.raison) {
    case 'pas_dans_cet_etat':
      return `Cette proposition est déjà ${DIRE_L_ETAT[refus.etat].toLowerCase()} : rechargez la page pour voir où elle en est.`;
    case 'definitive':
      return 'La proposition définitive s’accepte ou se refuse. Une autre aide se demande ensuite, par une révision.';
    case 'avant_l_envoi':
      return 'Ce jour est avant l’envoi de la proposition. Vérifiez la date.';
  }
}

export const DIRE_L_ETAT: Readonly<Record<EtatDePlan, string>> = {
  brouillon: 'En préparation',
  envoye: 'Envoyée, pas encore reçue',
  recu: 'Reçue, sa réponse est attendue',
  observe: 'Observée : elle demande un changement',
  accepte: 'Acceptée',
  refuse: 'Refusée',
  repute_refuse: 'Réputée refusée, faute de réponse',
};
export const DIRE_LA_NATURE: Readonly<Record<NatureDePlan, string>> = {
  proposition: 'Proposition',
  definitive: 'Proposition définitive',
  revision: 'Révision',
};
