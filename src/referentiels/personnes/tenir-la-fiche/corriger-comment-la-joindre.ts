import { casDUsage } from '#acces';
import {
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
import { droits } from '../regles-d-acces.ts';
import {
  type Lieu,
  type Moyen,
  remplacerLesLieux,
  remplacerLesMoyens,
} from '../stockage/joindre.ts';
import { ficheATenir, indexerDeNouveau, pasAVous, tracerUneEcriture } from './ecrire.ts';

export interface MoyenTape {
  valeur: string;
  sur: boolean | null;
  consigne: string | null;
}
export type LieuTape = Omit<Lieu, 'id' | 'personneId'>;

export type RefusDeJoindre =
  | { raison: 'pas_a_vous' }
  | { raison: 'telephone'; rang: number; refus: RefusDeTelephone }
  | { raison: 'courriel'; rang: number };

const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function lireUnMoyen(
  { valeur, sur, consigne }: MoyenTape,
  rang: number,
  personneId: string,
): Resultat<Moyen, RefusDeJoindre> {
  const commun = { id: identifiant<'moyen'>(), personneId, sur, consigne };
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

/**
 * How to reach her and where: what the form holds replaces what was there, hidden places aside.
 * Refuses a telephone or an e-mail that cannot be one, by its rank on the form.
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
      const lu = lireUnMoyen(tape, rang, saisie.id);
      if (!lu.ok) return lu;
      moyens.push(lu.valeur);
    }
    await remplacerLesMoyens(acces.bd, saisie.id, moyens, acces.aujourdHui);
    await remplacerLesLieux(
      acces.bd,
      saisie.id,
      saisie.lieux.map((lieu) => ({ ...lieu, id: identifiant<'lieu'>(), personneId: saisie.id })),
    );
    await indexerDeNouveau(acces, saisie.id);
    await tracerUneEcriture(acces, saisie.id, 'joindre');
    return reussi();
  },
);

export const direLeRefusDeJoindre = (
  refus: Exclude<RefusDeJoindre, { raison: 'pas_a_vous' }>,
): string =>
  refus.raison === 'telephone'
    ? direLeRefusDeTelephone(refus.refus)
    : 'Cette adresse électronique est incomplète. Il y faut un @ puis un nom de domaine.';
