import { CHAMPS_DES_CONDITIONS, type Condition, type Montant } from '#droits';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { lireUnNombre } from '../saisir-des-faits/lire-les-faits.ts';

export interface PointDeRegle {
  champ: string;
  phrase: string;
}

type Saisie = Readonly<Record<string, unknown>>;

const dit = (saisie: Saisie, nom: string) => nettoyerUneLigne(String(saisie[nom] ?? ''));
const NOMBRE = 'Écrivez un nombre, en chiffres.';

/** Whether a list of kinds knows this one: what comes from an address is not believed. */
export const estUnGenre = (genre: string): genre is Condition['genre'] =>
  Object.hasOwn(CHAMPS_DES_CONDITIONS, genre);

/** One condition, as the form of its kind gives it. An empty optional bound is no bound. */
export function lireUneCondition(
  genre: Condition['genre'],
  saisie: Saisie,
): Resultat<Condition, readonly PointDeRegle[]> {
  const points: PointDeRegle[] = [];
  const valeurs: Record<string, unknown> = { genre };
  for (const [nom, forme] of Object.entries(CHAMPS_DES_CONDITIONS[genre])) {
    const ecrit = dit(saisie, nom);
    if (forme === 'conditions') valeurs[nom] = [];
    else if (forme === 'mots') {
      const mots = ecrit
        .split(/[,;]/)
        .map((mot) => mot.trim().toLowerCase())
        .filter(Boolean);
      if (mots.length === 0) points.push({ champ: nom, phrase: 'Écrivez au moins un mot.' });
      valeurs[nom] = mots;
    } else if (ecrit !== '' || forme === 'nombre') {
      const nombre = lireUnNombre(ecrit);
      if (nombre === null) points.push({ champ: nom, phrase: NOMBRE });
      valeurs[nom] = nombre;
    }
  }
  const { minimum, maximum } = valeurs;
  const borne = 'minimum' in CHAMPS_DES_CONDITIONS[genre];
  if (borne && points.length === 0 && minimum === undefined && maximum === undefined)
    points.push({ champ: 'minimum', phrase: 'Écrivez au moins une des deux bornes.' });
  return points.length > 0 ? refuse(points) : reussi(valeurs as unknown as Condition);
}

/** What each kind of amount asks for. `?`: may stay empty. */
export const CHAMPS_DU_MONTANT: Readonly<Record<Montant['genre'], readonly string[]>> = {
  forfait: ['euros'],
  par_enfant: ['euros', 'auPlus?'],
  par_personne: ['euros', 'auPlus?'],
  selon_quotient: ['tranches'],
  part_de_la_depense: ['taux', 'auPlus'],
  a_decider: [],
};

export const estUnMontant = (genre: string): genre is Montant['genre'] =>
  Object.hasOwn(CHAMPS_DU_MONTANT, genre);

function lireLesTranches(texte: string): { jusqua: number | null; euros: number }[] | null {
  const lues = texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean)
    .map((ligne) => {
      const [jusqua = '', euros = ''] = ligne.split(':');
      const haut = /au.?dessus/i.test(jusqua) ? null : lireUnNombre(jusqua);
      const somme = lireUnNombre(euros);
      if (somme === null || (haut === null && !/au.?dessus/i.test(jusqua))) return null;
      return { jusqua: haut, euros: somme };
    });
  return lues.length === 0 || lues.includes(null)
    ? null
    : (lues as { jusqua: number | null; euros: number }[]);
}

/** One amount, as the form of its kind gives it. */
export function lireUnMontantDAide(
  genre: Montant['genre'],
  saisie: Saisie,
): Resultat<Montant, readonly PointDeRegle[]> {
  const points: PointDeRegle[] = [];
  const valeurs: Record<string, unknown> = { genre };
  for (const declare of CHAMPS_DU_MONTANT[genre]) {
    const nom = declare.replace('?', '');
    if (nom === 'tranches') {
      const tranches = lireLesTranches(String(saisie.tranches ?? '').slice(0, 4000));
      if (!tranches)
        points.push({ champ: nom, phrase: 'Une tranche par ligne, par exemple « 300 : 100 ».' });
      valeurs.tranches = tranches;
      continue;
    }
    const ecrit = dit(saisie, nom);
    if (ecrit === '' && declare.endsWith('?')) continue;
    const nombre = lireUnNombre(ecrit);
    if (nombre === null) points.push({ champ: nom, phrase: NOMBRE });
    else if (nom === 'taux' && nombre > 1)
      points.push({ champ: nom, phrase: 'Écrivez un taux entre 0 et 1 : 0,8 pour 80 %.' });
    valeurs[nom] = nombre;
  }
  return points.length > 0 ? refuse(points) : reussi(valeurs as unknown as Montant);
}
