import type { Besoin, Canal } from './domaine/fiche.ts';

/** Enough for anonymous facts (place, day, channel, minutes) and nothing that tells who. */
interface DuContact {
  premierContactId: string;
  cle: number;
  siteId: number;
  jour: string;
  canal: Canal;
}

export interface PremierContactOuvert {
  nom: 'PremierContactOuvert';
  contenu: DuContact & { venueId: string | null };
}
export interface DemandeEnregistree {
  nom: 'DemandeEnregistree';
  contenu: DuContact & {
    besoins: readonly Besoin[];
    /** null: written from her telephone, nobody counted. */
    minutes: number | null;
    /** A simple answer that became a request: it was counted once already. */
    convertie: boolean;
  };
}
export interface ReponseSimpleDonnee {
  nom: 'ReponseSimpleDonnee';
  contenu: DuContact & {
    besoins: readonly Besoin[];
    minutes: number;
    /** Another institution is competent, and a warm hand-over was made: answered, not refused. */
    autreInstitution: boolean;
  };
}
export interface DangerSignale {
  nom: 'DangerSignale';
  contenu: DuContact & { dangerId: string; promesseId: string };
}
export interface DangerRepondu {
  nom: 'DangerRepondu';
  contenu: {
    dangerId: string;
    premierContactId: string;
    cle: number;
    jour: string;
    minutes: number;
  };
}
