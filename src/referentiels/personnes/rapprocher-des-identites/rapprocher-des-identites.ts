import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import {
  clesSansFaute,
  motsDUneIdentite,
  type PersonneAIndexer,
} from '../domaine/cles-de-recherche.ts';
import { DIRE_DOUBLON, doublonPossible, type RaisonDeDoublon } from '../domaine/doublons.ts';
import { empreintesDe } from '../proteger-une-personne/proteger-une-personne.ts';
import { droits } from '../regles-d-acces.ts';
import { rapprocherEnNombre } from '../stockage/recherches.ts';

/** Someone as an institution writes her. */
export interface IdentiteARapprocher {
  prenom: string;
  nom: string;
  nomDeNaissance: string;
  /** Whole: `1973-07-21`. Known in part, it brings nobody near. */
  naissance: string;
}

export type Rapprochement =
  /** Nobody here bears that birth date with one of those words. */
  | { issue: 'inconnue' }
  /** One record alone, the same names and the same date: it is hers. */
  | { issue: 'sure'; personneId: string; raisons: readonly RaisonDeDoublon[] }
  | {
      issue: 'a_confirmer';
      candidats: readonly { personneId: string; raisons: readonly RaisonDeDoublon[] }[];
    }
  /** She is protected: which record is said to no one. */
  | { issue: 'protegee' };

export const direPourquoiRapprochee = (raison: string): string =>
  Object.hasOwn(DIRE_DOUBLON, raison) ? DIRE_DOUBLON[raison as RaisonDeDoublon] : raison;

const enPersonne = (identite: IdentiteARapprocher): PersonneAIndexer => ({
  ...identite,
  // The same name twice is compared once: a hundred thousand are.
  nomDeNaissance: identite.nomDeNaissance === identite.nom ? null : identite.nomDeNaissance,
  nature: 'identifiee',
  nomDUsage: null,
  telephones: [],
  courriels: [],
});

const SURES: readonly RaisonDeDoublon[] = ['meme_nom', 'meme_naissance'];
const estSure = (raisons: readonly RaisonDeDoublon[]): boolean =>
  SURES.every((raison) => raisons.includes(raison));

/** Day and month given in the other order, where that is a date. */
const renversee = (naissance: string): string[] => {
  const [annee, mois, jour] = naissance.split('-');
  return Number(jour) <= 12 && jour !== mois ? [`n:${annee}-${jour}-${mois}`] : [];
};

/** As written and as heard; a slip in one word is made up for by the other word. */
const clesDe = (personne: PersonneAIndexer): string[] =>
  motsDUneIdentite(personne).flatMap(clesSansFaute);

/**
 * For each identity, in order: the record that is hers, those that may be, or nobody, always with why. Several thousand
 * at once; more are asked in several times.
 */
export const rapprocherDesIdentites = casDUsage(
  droits.rapprocher,
  async (
    acces,
    identites: readonly IdentiteARapprocher[],
  ): Promise<Resultat<Rapprochement[], never>> => {
    const personnes = identites.map(enPersonne);
    const avecLeRang = (de: (personne: PersonneAIndexer) => readonly string[]) =>
      personnes.flatMap((personne, rang) => de(personne).map((texte) => ({ rang, texte })));
    const lignes = await rapprocherEnNombre(acces.bd, {
      marques: avecLeRang(({ naissance }) =>
        naissance?.length === 10 ? [`n:${naissance}`, ...renversee(naissance)] : [],
      ),
      cles: avecLeRang(clesDe),
      empreintes: avecLeRang((personne) => empreintesDe(acces, personne)),
    });
    const issues: Rapprochement[] = personnes.map(() => ({ issue: 'inconnue' }));
    for (const { rang, personneId, protegee, ...candidate } of lignes) {
      const issue = issues[rang] as Rapprochement;
      if (protegee || issue.issue === 'protegee') {
        issues[rang] = { issue: 'protegee' };
        continue;
      }
      if (candidate.nature === null) continue;
      const raisons = doublonPossible(personnes[rang] as PersonneAIndexer, {
        ...candidate,
        nature: candidate.nature,
        telephones: [],
        courriels: [],
      });
      if (!raisons) continue;
      const deja = issue.issue === 'a_confirmer' ? issue.candidats : [];
      issues[rang] = { issue: 'a_confirmer', candidats: [...deja, { personneId, raisons }] };
    }
    await acces.tracer({
      operation: 'liste',
      objet: 'identités rapprochées',
      personnes: [
        ...new Set(
          issues.flatMap((une) =>
            une.issue === 'a_confirmer' ? une.candidats.map(({ personneId }) => personneId) : [],
          ),
        ),
      ],
    });
    return reussi(
      issues.map((issue) => {
        const seule = issue.issue === 'a_confirmer' ? issue.candidats : [];
        const [une] = seule;
        return une && seule.length === 1 && estSure(une.raisons)
          ? { issue: 'sure', ...une }
          : issue;
      }),
    );
  },
);
