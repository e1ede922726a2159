import type { Aide } from '#droits';
import type { DateCivile } from '#socle/pur';
import { lireUnJour, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import type { PRESTATIONS, PrestationDeReglement } from '../domaine/etats.ts';
import type { Reglement } from '../stockage/reglements.ts';
import type { PointDeRegle } from './lire-une-regle.ts';

export type TeteSaisie = Readonly<Record<string, unknown>>;

export interface TeteLue {
  tete: Pick<
    Aide,
    'libelle' | 'organisme' | 'statut' | 'verifie_le' | 'references' | 'depuis' | 'jusqua'
  >;
  pourquoi: string;
  prestation: PrestationDeReglement;
}

const STATUTS = ['confirme', 'a-verifier', 'demonstration'] as const;

/** The head of a regulation, as it is typed. A sense of time for dates: those of a regulation go both ways. */
export function lireLaTete(
  saisie: TeteSaisie,
  aujourdHui: DateCivile,
): Resultat<TeteLue, readonly PointDeRegle[]> {
  const dit = (nom: string) => nettoyerUneLigne(String(saisie[nom] ?? ''));
  const points: PointDeRegle[] = [];
  const jour = (nom: string, phrase: string, obligatoire: boolean): DateCivile | null => {
    if (dit(nom) === '' && !obligatoire) return null;
    const lu = lireUnJour(dit(nom), aujourdHui);
    if (lu.ok) return lu.valeur;
    points.push({ champ: nom, phrase });
    return null;
  };
  const libelle = dit('libelle');
  const organisme = dit('organisme');
  if (libelle.length < 3) points.push({ champ: 'libelle', phrase: 'Donnez un nom à cette aide.' });
  if (organisme.length < 2) points.push({ champ: 'organisme', phrase: 'Dites qui l’accorde.' });
  const depuis = jour('depuis', 'Écrivez le premier jour, par exemple 01/04/2027.', true);
  const jusqua = jour('jusqua', 'Cette date n’existe pas. Vérifiez-la, ou laissez vide.', false);
  const relu = jour('verifieLe', 'Cette date n’existe pas. Vérifiez-la, ou laissez vide.', false);
  if (depuis && jusqua && jusqua < depuis)
    points.push({ champ: 'jusqua', phrase: 'La fin vient avant le début.' });
  if (points.length > 0 || !depuis) return refuse(points);
  return reussi({
    tete: {
      libelle,
      organisme,
      statut: STATUTS.find((un) => un === saisie.statut) ?? 'a-verifier',
      verifie_le: relu,
      references: String(saisie.reference ?? '')
        .split('\n')
        .map(nettoyerUneLigne)
        .filter((ligne) => ligne.length >= 3)
        .map((texte) => ({ texte: texte.slice(0, 500) })),
      depuis,
      jusqua,
    },
    pourquoi: nettoyerUneLigne(String(saisie.pourquoi ?? '')).slice(0, 500),
    prestation: saisie.prestation === 'fsl' ? 'fsl' : ('aide' satisfies keyof typeof PRESTATIONS),
  });
}

const ecrire = (jour: string | null) => (jour ? jour.split('-').reverse().join('/') : '');

/** The head of a draft, as its fields show it again. */
export const teteEnSaisie = ({ contenu, pourquoi, prestation }: Reglement) => ({
  libelle: contenu.libelle,
  organisme: contenu.organisme,
  prestation,
  depuis: ecrire(contenu.depuis),
  jusqua: ecrire(contenu.jusqua),
  reference: contenu.references
    .map(({ texte, article }) => (article ? `${texte}, art. ${article}` : texte))
    .join('\n'),
  statut: contenu.statut,
  verifieLe: ecrire(contenu.verifie_le),
  pourquoi,
});
