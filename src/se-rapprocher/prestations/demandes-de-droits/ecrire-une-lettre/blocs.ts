import type { Site } from '#services';
import { type DateCivile, INSECABLE, jourEnToutesLettres } from '#socle/pur';
import type { Prestation, VoieDeRecours } from '../domaine/prestations/prestation.ts';

/** Where one writes, calls and comes; each mention of R112-5 needs one. */
export interface Service {
  nom: string;
  adresse: string;
  telephone: string | null;
}

export const serviceDe = ({ nom, adresse, telephone }: Site): Service => ({
  nom,
  adresse,
  telephone,
});

export const jour = (date: DateCivile): string => jourEnToutesLettres(date, true);

/** Her way to a person, before any text of law: telephone first (besoins S106, S46). */
export const pourParler = ({ nom, adresse, telephone }: Service): string[] =>
  [
    telephone
      ? `Vous voulez en parler ? Appelez le ${telephone.replaceAll(' ', INSECABLE)}.`
      : null,
    `Vous pouvez aussi venir : ${nom}, ${adresse}.`,
    'C’est vous qui choisissez. Rien ne vous y oblige.',
  ].filter((phrase) => phrase !== null);

const enMois = (n: number): string => (n === 1 ? 'un mois' : n === 2 ? 'deux mois' : `${n} mois`);

function voie({ genre, obligatoire, devant, delaiMois }: VoieDeRecours): string[] {
  const quand = `Vous avez ${enMois(delaiMois)}.`;
  if (genre === 'contentieux')
    return [`Vous pouvez aussi aller devant ${devant}. ${quand} C’est gratuit.`];
  return [
    obligatoire
      ? `Vous n’êtes pas d’accord ? Écrivez d’abord à ${devant.replace(/^le /, 'M. ou Mme le ')}. ${quand}`
      : `Vous n’êtes pas d’accord ? Vous pouvez écrire à ${devant.replace(/^le /, 'M. ou Mme le ')}. ${quand}`,
    'Une lettre simple suffit. Dites pourquoi, avec vos mots.',
    obligatoire
      ? 'Sans réponse au bout de deux mois, c’est non. Vous pouvez alors aller devant le juge.'
      : 'Cette lettre garde vos droits devant le juge.',
  ];
}

/** Where to contest, in which order and by when; without it no decision is written. */
export const recoursEnClair = ({ recours }: Prestation): string[] => recours.flatMap(voie);

/** The texts, at the end: nobody has to read them to understand. */
export const lesTextes = (references: readonly { texte: string; article: string }[]): string =>
  `${[...new Set(references.map(({ texte, article }) => `${texte}, ${article}`))].join(' ; ')}.`;
