import { type DateCivile, lireDateCivile, type Resultat, refuse, reussi } from '#socle/pur';

/** What leaves for the MDPH's own system: who she is, what she asks and when, which papers were seen. */
export interface Envoi {
  format: 'tisserin-pch/1';
  reference: string;
  recueLe: DateCivile;
  completeLe: DateCivile | null;
  personne: {
    prenom: string | null;
    nom: string | null;
    nomDUsage: string | null;
    naissance: string | null;
    communeCode: string | null;
  };
  mots: string | null;
  /** Their names only: a medical certificate is seen and goes by her own hand, never through here. */
  papiersVus: readonly string[];
}

export const SENS = ['accord', 'accord_partiel', 'refus'] as const;
export type SensDeLaCommission = (typeof SENS)[number];

export type Retour =
  | { genre: 'accuse'; reference: string; empreinte: string; le: DateCivile; referenceMdph: string }
  | { genre: 'rejet'; reference: string; le: DateCivile; motif: string }
  | {
      genre: 'decision';
      reference: string;
      le: DateCivile;
      sens: SensDeLaCommission;
    };

export const REFERENCE = /^PCH-[A-Z0-9]{10}$/;
export const EMPREINTE = /^[0-9a-f]{64}$/;

const texte = (valeur: unknown, signes: number): string | null =>
  typeof valeur === 'string' && valeur.trim() !== '' ? valeur.trim().slice(0, signes) : null;

/** Reads one answer of the other system: a name that is not ours, a day that is none, a missing word, is refused whole. */
export function lireUnRetour(brut: unknown): Resultat<Retour, string> {
  if (typeof brut !== 'object' || brut === null) return refuse('ce n’est pas un objet JSON');
  const dit = brut as Record<string, unknown>;
  const reference = texte(dit.reference, 20);
  const le = lireDateCivile(texte(dit.le, 10) ?? '');
  if (!reference || !REFERENCE.test(reference)) return refuse('« reference » ne se lit pas');
  if (!le.ok) return refuse('« le » n’est pas un jour (AAAA-MM-JJ)');
  const commun = { reference, le: le.valeur };
  switch (dit.genre) {
    case 'accuse': {
      const empreinte = texte(dit.empreinte, 64);
      const referenceMdph = texte(dit.reference_mdph, 60);
      if (!empreinte || !EMPREINTE.test(empreinte)) return refuse('« empreinte » manque');
      return referenceMdph
        ? reussi({ genre: 'accuse', ...commun, empreinte, referenceMdph })
        : refuse('« reference_mdph » manque');
    }
    case 'rejet': {
      const motif = texte(dit.motif, 500);
      return motif ? reussi({ genre: 'rejet', ...commun, motif }) : refuse('« motif » manque');
    }
    case 'decision': {
      const sens = SENS.find((un) => un === dit.sens);
      return sens
        ? reussi({ genre: 'decision', ...commun, sens })
        : refuse('« sens » ne se lit pas');
    }
    default:
      return refuse('« genre » n’est ni accuse, ni rejet, ni decision');
  }
}

export type Etat = 'a_transmettre' | 'transmis' | 'accuse' | 'rejete' | 'decide';

/**
 * Where an answer leads, or why it changes nothing: an acknowledgement holds only for what really left (the same
 * checksum), a decision only for what is held there. The same answer read twice is read once.
 */
export function apresUnRetour(
  { etat, empreinte }: { etat: Etat; empreinte: string | null },
  retour: Retour,
): Resultat<Etat, 'deja_lu' | 'autre_empreinte' | 'pas_encore'> {
  switch (retour.genre) {
    case 'accuse':
      if (etat === 'accuse' || etat === 'decide') return refuse('deja_lu');
      if (etat !== 'transmis') return refuse('pas_encore');
      return retour.empreinte === empreinte ? reussi('accuse') : refuse('autre_empreinte');
    case 'rejet':
      if (etat === 'rejete') return refuse('deja_lu');
      return etat === 'transmis' ? reussi('rejete') : refuse('pas_encore');
    case 'decision':
      if (etat === 'decide') return refuse('deja_lu');
      return etat === 'accuse' ? reussi('decide') : refuse('pas_encore');
  }
}
