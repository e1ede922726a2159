import type { Canal } from './domaine/etats.ts';

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
  contenu: DuRendezVous & { par: 'elle' | 'nous' };
}
export interface PersonnePasVenue {
  nom: 'PersonnePasVenue';
  contenu: DuRendezVous;
}
