import { createContext, type ReactNode, useContext } from 'react';
import type { Langue } from '../catalogue.ts';
import { FormeDEtat } from '../etats.tsx';

/** A point that could not be understood, in a French sentence that says what to do. */
export interface PointARevoir {
  champ: string;
  phrase: string;
}

interface Contexte {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  prefixe: string;
  langue: Langue;
}

const ContexteDeFormulaire = createContext<Contexte>({
  saisie: {},
  aRevoir: [],
  prefixe: '',
  langue: 'fr',
});

const enTexte = (valeur: unknown): string =>
  valeur === null || valeur === undefined ? '' : String(valeur);

/** What a field knows of its form: what was typed, what is to review, the ids that tie label, hint and error. */
export function useChamp(nom: string, defaut?: unknown) {
  const { saisie, aRevoir, prefixe } = useContext(ContexteDeFormulaire);
  const id = `${prefixe}champ-${nom}`;
  const point = aRevoir.find(({ champ }) => champ === nom)?.phrase;
  const brute = nom in saisie ? saisie[nom] : defaut;
  const valeurs = (Array.isArray(brute) ? brute : enTexte(brute) === '' ? [] : [brute]).map(
    enTexte,
  );
  return { id, point, valeur: valeurs[0] ?? '', valeurs };
}

/** The language of the form around: its few words of its own follow it. */
export const useLangue = (): Langue => useContext(ContexteDeFormulaire).langue;

const NOMBRES = ['Zéro', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf'];

function titreDuResume(combien: number, langue: Langue): string {
  if (langue === 'en')
    return `${combien} ${combien > 1 ? 'points' : 'point'} to check. Nothing you wrote is lost.`;
  const nombre = NOMBRES[combien] ?? String(combien);
  return `${nombre} ${combien > 1 ? 'points' : 'point'} à revoir. Rien de ce que vous avez écrit n’est perdu.`;
}

export function Resume({
  aRevoir,
  prefixe = '',
  langue = 'fr',
}: {
  aRevoir: readonly PointARevoir[];
  prefixe?: string;
  langue?: Langue;
}) {
  if (aRevoir.length === 0) return null;
  return (
    <div className="resume" role="alert" tabIndex={-1} data-recoit-le-focus="">
      <p>
        <FormeDEtat etat="a_revoir" />
        <strong>{titreDuResume(aRevoir.length, langue)}</strong>
      </p>
      <ul>
        {aRevoir.map(({ champ, phrase }) => (
          <li key={champ}>{champ ? <a href={`#${prefixe}champ-${champ}`}>{phrase}</a> : phrase}</li>
        ))}
      </ul>
    </div>
  );
}

/**
 * A form that works without JavaScript: posted, then shown again with what was typed when a point is to review.
 * `enregistrer`: where what is typed is kept as one goes (the script posts it; without script, the buttons do).
 */
export function Formulaire({
  action,
  methode = 'post',
  saisie = {},
  aRevoir = [],
  enregistrer,
  prefixe = '',
  langue = 'fr',
  id,
  libelle,
  cadre,
  enLigne = false,
  avecFichier = false,
  children,
}: {
  action: string;
  methode?: 'get' | 'post';
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  enregistrer?: string;
  /** Tells two forms of one page apart. */
  prefixe?: string;
  langue?: Langue;
  id?: string;
  libelle?: string;
  cadre?: string;
  /** Fields side by side: a search, a choice of day. */
  enLigne?: boolean;
  /** Carries a file: sent in parts. */
  avecFichier?: boolean;
  children: ReactNode;
}) {
  return (
    <form
      method={methode}
      action={action}
      id={id}
      className={enLigne ? 'formulaire formulaire-en-ligne' : 'formulaire'}
      aria-label={libelle}
      noValidate
      encType={avecFichier ? 'multipart/form-data' : undefined}
      data-enregistrer={enregistrer}
      data-turbo-frame={cadre}
    >
      <ContexteDeFormulaire.Provider value={{ saisie, aRevoir, prefixe, langue }}>
        <Resume aRevoir={aRevoir} prefixe={prefixe} langue={langue} />
        {children}
      </ContexteDeFormulaire.Provider>
    </form>
  );
}

export const Cache = ({ nom, valeur }: { nom: string; valeur: string | number }) => (
  <input type="hidden" name={nom} value={valeur} />
);
