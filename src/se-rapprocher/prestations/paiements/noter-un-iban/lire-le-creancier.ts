import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { type Creancier, NATURES_DE_CREANCIER } from '../domaine/bordereau.ts';
import type { RefusDePaiement } from '../domaine/refus.ts';
import type { GenreDeDestinataire } from '../stockage/destinataires.ts';

/** Who is owed, as typed beside the account. */
export interface SaisieDuCreancier {
  nature?: string;
  civilite?: string;
  nomDuCreancier?: string;
  prenom?: string;
  bic?: string;
}

const manque = (champ: 'nature' | 'civilite' | 'nomDuCreancier' | 'prenom') =>
  refuse<RefusDePaiement>({ raison: 'creancier_manquant', champ });

/** A person says her civil title, name and given name; an organisation bears the name of the payee. */
export function lireLeCreancier(
  { genre, nom }: { genre: GenreDeDestinataire; nom: string | null },
  saisie: SaisieDuCreancier,
): Resultat<Creancier, RefusDePaiement> {
  const nature = genre === 'elle' ? 'particulier' : saisie.nature;
  const connue = NATURES_DE_CREANCIER.find((une) => une === nature);
  if (!connue) return manque('nature');
  if (connue !== 'particulier') return reussi({ nature: connue, nom: nom ?? '' });
  const { civilite } = saisie;
  if (civilite !== 'Mme' && civilite !== 'Mr') return manque('civilite');
  const deLaPersonne = nettoyerUneLigne(saisie.nomDuCreancier ?? '').slice(0, 120);
  if (deLaPersonne === '') return manque('nomDuCreancier');
  const prenom = nettoyerUneLigne(saisie.prenom ?? '').slice(0, 120);
  if (prenom === '') return manque('prenom');
  return reussi({ nature: connue, civilite, nom: deLaPersonne, prenom });
}

/** The bank's own code: optional in France, asked for an account held abroad. */
export function lireLeBic(saisi: string, iban: string): Resultat<string | null, RefusDePaiement> {
  const bic = saisi.replace(/\s/g, '').toUpperCase();
  if (bic === '') return iban.startsWith('FR') ? reussi(null) : refuse({ raison: 'bic_manquant' });
  return /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$/.test(bic)
    ? reussi(bic)
    : refuse({ raison: 'bic_faux' });
}
