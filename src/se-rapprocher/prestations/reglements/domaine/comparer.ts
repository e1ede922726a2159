/** What one open request would get under a rule. */
export interface Issue {
  reponse: 'du' | 'non_du' | 'inconnu' | 'hors_champ';
  /** Euros; null when it is left to a decision. */
  euros: number | null;
}

export const CHANGEMENTS = {
  plus: 'Reçoivent plus',
  moins: 'Reçoivent moins',
  pareil: 'Rien ne change',
  nouveau: 'Ont droit, et ne l’avaient pas',
  perdu: 'N’ont plus droit',
  inconnu: 'On ne peut pas le dire : il manque des faits',
} as const;
export type Changement = keyof typeof CHANGEMENTS;
export const NOMS_DES_CHANGEMENTS = Object.keys(CHANGEMENTS) as readonly Changement[];

const CENTIME = 0.005;

/** Where one request falls. `inconnu` when either side cannot be said: it is never counted as unchanged. */
export function changementDe(avant: Issue, apres: Issue): Changement {
  if (avant.reponse === 'inconnu' || apres.reponse === 'inconnu') return 'inconnu';
  const [etait, sera] = [avant.reponse === 'du', apres.reponse === 'du'];
  if (etait !== sera) return sera ? 'nouveau' : 'perdu';
  if (!sera) return 'pareil';
  if (avant.euros === null || apres.euros === null)
    return avant.euros === apres.euros ? 'pareil' : 'inconnu';
  const ecart = apres.euros - avant.euros;
  if (Math.abs(ecart) < CENTIME) return 'pareil';
  return ecart > 0 ? 'plus' : 'moins';
}

export interface Somme {
  nombre: number;
  /** Euros gained (or lost, below zero), all requests of this line together. */
  euros: number;
}
export type Comptes = Record<Changement, Somme>;

export const aucunCompte = (): Comptes => ({
  plus: { nombre: 0, euros: 0 },
  moins: { nombre: 0, euros: 0 },
  pareil: { nombre: 0, euros: 0 },
  nouveau: { nombre: 0, euros: 0 },
  perdu: { nombre: 0, euros: 0 },
  inconnu: { nombre: 0, euros: 0 },
});

const valeurDe = ({ reponse, euros }: Issue): number => (reponse === 'du' ? (euros ?? 0) : 0);

/** Adds one request to the counts, in place: a département is counted chunk by chunk. */
export function compter(comptes: Comptes, avant: Issue, apres: Issue): void {
  const somme = comptes[changementDe(avant, apres)];
  somme.nombre += 1;
  somme.euros += valeurDe(apres) - valeurDe(avant);
}
