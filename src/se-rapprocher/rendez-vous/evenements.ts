import type { Canal, RaisonDAnnulation } from './domaine/etats.ts';

interface DuRendezVous {
  rendezVousId: string;
  cle: number;
  siteId: number;
  serviceId: number;
  debut: string;
}

export interface RendezVousPris {
  nom: 'RendezVousPris';
  contenu: DuRendezVous & { canal: Canal; invite: boolean };
}
export interface RendezVousAnnule {
  nom: 'RendezVousAnnule';
  /** `rappelEnvoi`: the reminder that may still wait for its carrier. */
  contenu: DuRendezVous & { par: 'elle' | 'nous'; rappelEnvoi: string | null };
}
export interface PersonnePasVenue {
  nom: 'PersonnePasVenue';
  contenu: DuRendezVous;
}
/** Hours that are no longer given, from one moment to another (none: for good): who had taken one is told. */
export interface HeuresRetirees {
  nom: 'HeuresRetirees';
  contenu: {
    cle: number;
    siteId: number;
    agentId: number | null;
    plageId: number | null;
    de: string;
    a: string | null;
    raison: RaisonDAnnulation;
  };
}
/** A day of a place that had said it would open: whether it did, and nothing of anyone. */
export interface OuvertureFinie {
  nom: 'OuvertureFinie';
  contenu: { cle: number; jour: string; tenue: boolean };
}
