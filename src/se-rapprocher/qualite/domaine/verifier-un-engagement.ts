import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { type Delai, lireUneQuantite, type Moyen, type Nature } from './engagement.ts';

export interface MoyenSaisi {
  nature: Nature;
  quoi: string;
  quoiEn: string;
  prevu: string;
  minimum: string;
  enPlace: string;
}

export interface EngagementSaisi {
  quoi: string;
  quoiEn: string;
  delai: Delai | null;
  indicateur: string | null;
  commentSavoir: string;
  commentSavoirEn: string;
  moyens: readonly MoyenSaisi[];
}

export type EngagementVerifie = Omit<
  EngagementSaisi,
  'moyens' | 'commentSavoir' | 'commentSavoirEn'
> & {
  commentSavoir: string | null;
  commentSavoirEn: string | null;
  moyens: readonly Omit<Moyen, 'constateLe'>[];
};

/** A point to review, tied to its field: `quoi`, `moyen2`, `minimum3`… */
export interface PointDEngagement {
  champ: string;
  phrase: string;
}

const estVide = ({ quoi, quoiEn, prevu, minimum, enPlace }: MoyenSaisi): boolean =>
  [quoi, quoiEn, prevu, minimum, enPlace].every((texte) => texte.trim() === '');

function lireUnMoyen(saisi: MoyenSaisi, rang: number, points: PointDEngagement[]) {
  const revoir = (champ: string, phrase: string) =>
    points.push({ champ: `${champ}${rang}`, phrase });
  const quoi = nettoyerUneLigne(saisi.quoi);
  const quoiEn = nettoyerUneLigne(saisi.quoiEn);
  if (quoi.length < 3)
    revoir('moyen', 'Dites ce moyen en quelques mots, par exemple « postes à l’accueil ».');
  if (quoiEn.length < 3)
    revoir('moyenEn', 'Dites-le aussi en anglais : la page est lue dans les deux langues.');
  const [prevu, minimum, enPlace] = [saisi.prevu, saisi.minimum, saisi.enPlace].map(
    lireUneQuantite,
  );
  if (!prevu) revoir('prevu', 'Écrivez combien sont prévus, en chiffres.');
  if (!minimum) revoir('minimum', 'Écrivez combien il en faut au moins, en chiffres.');
  else if (prevu && minimum > prevu)
    revoir('minimum', 'Il en faut moins que ce qui est prévu, ou autant.');
  if (enPlace === null || enPlace === undefined)
    revoir(
      'enPlace',
      'Écrivez combien sont en place aujourd’hui, en chiffres. Zéro est une réponse.',
    );
  return {
    rang,
    nature: saisi.nature,
    quoi,
    quoiEn,
    prevu: prevu ?? 0,
    minimum: minimum ?? 0,
    enPlace: enPlace ?? 0,
  };
}

const LONGUEUR_MINIMALE = 10;

function verifierLesMots(saisi: EngagementSaisi, points: PointDEngagement[]) {
  const phrase = (texte: string) => nettoyerUneLigne(texte);
  const [quoi, quoiEn] = [phrase(saisi.quoi), phrase(saisi.quoiEn)];
  const [savoir, savoirEn] = [phrase(saisi.commentSavoir), phrase(saisi.commentSavoirEn)];
  if (quoi.length < LONGUEUR_MINIMALE)
    points.push({ champ: 'quoi', phrase: 'Écrivez à quoi vous vous engagez, en une phrase.' });
  if (quoiEn.length < LONGUEUR_MINIMALE)
    points.push({
      champ: 'quoiEn',
      phrase: 'Écrivez-le aussi en anglais : la page est lue dans les deux langues.',
    });
  if (!saisi.indicateur && savoir.length < LONGUEUR_MINIMALE)
    points.push({
      champ: 'commentSavoir',
      phrase: 'Choisissez un chiffre, ou dites comment savoir si c’est tenu.',
    });
  if (savoir !== '' && savoirEn.length < LONGUEUR_MINIMALE)
    points.push({ champ: 'commentSavoirEn', phrase: 'Dites aussi en anglais comment le savoir.' });
  return {
    quoi,
    quoiEn,
    commentSavoir: savoir === '' ? null : savoir,
    commentSavoirEn: savoir === '' ? null : savoirEn,
  };
}

/** Charter R13: no means, no commitment. What is half said is shown point by point. */
export function verifierUnEngagement(
  saisi: EngagementSaisi,
): Resultat<EngagementVerifie, readonly PointDEngagement[]> {
  const points: PointDEngagement[] = [];
  const mots = verifierLesMots(saisi, points);
  const moyens = saisi.moyens.flatMap((moyen, indice) =>
    estVide(moyen) ? [] : [lireUnMoyen(moyen, indice + 1, points)],
  );
  if (moyens.length === 0)
    points.push({
      champ: 'moyen1',
      phrase:
        'Règle R13 de la charte : un engagement se publie avec ses moyens. Écrivez-en au moins un.',
    });
  if (points.length > 0) return refuse(points);
  const { delai, indicateur } = saisi;
  return reussi({ ...mots, delai, indicateur, moyens });
}
