import { type Acces, casDUsage, laSaitProtegee } from '#acces';
import {
  dateCivile,
  direLeRefusDeTelephone,
  identifiant,
  lireUnTelephone,
  nettoyerUneLigne,
  type RefusDeTelephone,
  type Resultat,
  recoitLesSms,
  refuse,
  reussi,
} from '#socle/pur';
import { codeDeLaCommuneNommee } from '#territoires';
import { droits } from '../regles-d-acces.ts';
import { absorbeesPar } from '../stockage/fusions.ts';
import {
  corrigerUnLieu,
  corrigerUnMoyen,
  ecrireDesLieux,
  ecrireDesMoyens,
  type Lieu,
  lieuxDe,
  type Moyen,
  retirerDesLieux,
  retirerDesMoyens,
} from '../stockage/joindre.ts';
import { ecrireSaCommune } from '../stockage/personnes.ts';
import {
  ficheATenir,
  indexerDeNouveau,
  type PasAVous,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

export interface MoyenTape {
  /** The row it corrects; none for a new one. Emptied, the row is taken off. */
  id: string | null;
  valeur: string;
  sur: boolean | null;
  consigne: string | null;
}
export interface LieuTape extends Omit<Lieu, 'id' | 'personneId' | 'communeCode'> {
  id: string | null;
}

export type RefusDeJoindre =
  | PasAVous
  | { raison: 'telephone'; rang: number; refus: RefusDeTelephone }
  | { raison: 'courriel'; rang: number }
  | { raison: 'dates'; rang: number };

const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function lireUnMoyen(
  { id, valeur, sur, consigne }: MoyenTape,
  rang: number,
  personneId: string,
): Resultat<Moyen, RefusDeJoindre> {
  const commun = { id: id ?? identifiant<'moyen'>(), personneId, sur, consigne };
  if (valeur.includes('@')) {
    const courriel = nettoyerUneLigne(valeur).toLowerCase();
    return COURRIEL.test(courriel) && courriel.length <= 200
      ? reussi({ ...commun, genre: 'courriel', valeur: courriel })
      : refuse({ raison: 'courriel', rang });
  }
  const lu = lireUnTelephone(valeur);
  if (!lu.ok) return refuse({ raison: 'telephone', rang, refus: lu.refus });
  const genre = recoitLesSms(lu.valeur) === 'non' ? 'fixe' : 'mobile';
  return reussi({ ...commun, genre, valeur: lu.valeur });
}

/** The commune that was typed, as it was called when she lived there: today's, or that of the day she left. */
const codeDe = (acces: Acces, { commune, au }: LieuTape): Promise<string | null> =>
  codeDeLaCommuneNommee(
    acces,
    commune ?? '',
    au && au < acces.aujourdHui ? dateCivile(au) : acces.aujourdHui,
  );

const estVide = ({ voie, complement, commune }: LieuTape) => !voie && !complement && !commune;

async function ecrireLesLieux(
  acces: Acces,
  personneId: string,
  tapes: readonly LieuTape[],
): Promise<void> {
  const neufs: Lieu[] = [];
  for (const tape of tapes) {
    if (estVide(tape)) continue;
    const lieu = { ...tape, communeCode: await codeDe(acces, tape) };
    if (lieu.id) await corrigerUnLieu(acces.bd, { ...lieu, id: lieu.id });
    else neufs.push({ ...lieu, id: identifiant<'lieu'>(), personneId });
  }
  await ecrireDesLieux(acces.bd, neufs);
  await retirerDesLieux(
    acces.bd,
    tapes.flatMap((tape) => (tape.id && estVide(tape) ? tape.id : [])),
  );
}

/** Her commune is where she lives now; that of a protected person is not rewritten: it would point at her. */
async function suivreSaCommune(acces: Acces, id: string): Promise<void> {
  if (await laSaitProtegee(acces.bd, id)) return;
  const lieux = await lieuxDe(acces.bd, [id, ...(await absorbeesPar(acces.bd, [id]))]);
  const actuels = lieux.filter(
    ({ au, communeCode }) => communeCode && (!au || au > acces.aujourdHui),
  );
  const choisi = actuels.find(({ nature }) => nature !== 'courrier') ?? actuels[0];
  if (choisi) await ecrireSaCommune(acces.bd, id, choisi.communeCode);
}

/**
 * How to reach her and where, row by row: a row emptied is taken off, a place with an end stays known as a former
 * one. Refuses a telephone or an e-mail that cannot be one and an end before its beginning, by the rank on the form.
 */
export const corrigerCommentLaJoindre = casDUsage(
  droits.tenir,
  async (
    acces,
    saisie: { id: string; moyens: readonly MoyenTape[]; lieux: readonly LieuTape[] },
  ): Promise<Resultat<undefined, RefusDeJoindre>> => {
    if (!(await ficheATenir(acces, saisie.id))) return pasAVous();
    const moyens: Moyen[] = [];
    for (const [rang, tape] of saisie.moyens.entries()) {
      if (tape.valeur === '') continue;
      const lu = lireUnMoyen(tape, rang, saisie.id);
      if (!lu.ok) return lu;
      moyens.push(lu.valeur);
    }
    const rang = saisie.lieux.findIndex(({ du, au }) => au !== null && au < du);
    if (rang >= 0) return refuse({ raison: 'dates', rang });
    const connus = new Set(saisie.moyens.flatMap(({ id }) => id ?? []));
    for (const moyen of moyens) if (connus.has(moyen.id)) await corrigerUnMoyen(acces.bd, moyen);
    await ecrireDesMoyens(
      acces.bd,
      moyens.filter(({ id }) => !connus.has(id)),
      acces.aujourdHui,
    );
    await retirerDesMoyens(
      acces.bd,
      saisie.moyens.flatMap(({ id, valeur }) => (id && valeur === '' ? id : [])),
    );
    await ecrireLesLieux(acces, saisie.id, saisie.lieux);
    await suivreSaCommune(acces, saisie.id);
    await indexerDeNouveau(acces, saisie.id);
    await tracerUneEcriture(acces, saisie.id, 'joindre');
    return reussi();
  },
);

export function direLeRefusDeJoindre(refus: Exclude<RefusDeJoindre, PasAVous>): string {
  switch (refus.raison) {
    case 'telephone':
      return direLeRefusDeTelephone(refus.refus);
    case 'courriel':
      return 'Cette adresse électronique est incomplète. Il y faut un @ puis un nom de domaine.';
    case 'dates':
      return 'La fin est avant le début. Vérifiez les deux dates.';
  }
}
