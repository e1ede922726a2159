import { AideEtPoint, type ChampCommun, Facultatif, idsDecrivants } from './entete-de-champ.tsx';
import { useChamp } from './formulaire.tsx';

type Largeur = 'court' | 'moyen' | 'plein';

const Tete = ({
  id,
  libelle,
  aide,
  facultatif,
  point,
}: ChampCommun & { id: string; point?: string | undefined }) => (
  <>
    <label htmlFor={id}>
      {libelle}
      <Facultatif dit={facultatif} />
    </label>
    <AideEtPoint id={id} aide={aide} point={point} />
  </>
);

export function Champ({
  type = 'text',
  inputMode,
  autoComplete = 'off',
  largeur = 'moyen',
  longueur = 200,
  sansCorrection = false,
  propositions = [],
  ...commun
}: ChampCommun & {
  type?: 'text' | 'password' | 'email' | 'tel' | 'search' | 'number';
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | 'decimal';
  autoComplete?: string;
  largeur?: Largeur;
  longueur?: number;
  sansCorrection?: boolean;
  /** What is often written there: the browser offers it, anything else may be typed. */
  propositions?: readonly string[];
}) {
  const { id, point, valeur } = useChamp(commun.nom, commun.defaut);
  return (
    <div className={`champ champ-${largeur}${point ? ' champ-a-revoir' : ''}`}>
      <Tete {...commun} id={id} point={point} />
      <input
        id={id}
        name={commun.nom}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={longueur}
        defaultValue={type === 'password' ? '' : valeur}
        spellCheck={sansCorrection ? false : undefined}
        aria-invalid={point ? true : undefined}
        aria-describedby={idsDecrivants(id, commun.aide, point)}
        dir="auto"
        list={propositions.length > 0 ? `${id}-propositions` : undefined}
      />
      {propositions.length > 0 ? (
        <datalist id={`${id}-propositions`}>
          {propositions.map((une) => (
            <option key={une} value={une} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}

/**
 * A date as people say it: « 14/03/1992 », « mars 1992 ». What is not known is not written.
 * `jours`: the coming days worth offering, in words; no grid of numbers to aim at.
 */
export const ChampDate = ({
  aide = 'Par exemple 14/03/1992.',
  jours = [],
  ...commun
}: ChampCommun & { jours?: readonly string[] }) => (
  <Champ
    {...commun}
    aide={aide}
    inputMode="text"
    largeur={jours.length > 0 ? 'moyen' : 'court'}
    longueur={40}
    sansCorrection
    propositions={jours}
  />
);

export function ZoneDeTexte({
  lignes = 3,
  longueur = 5000,
  sesMots = false,
  dabord = false,
  ...commun
}: ChampCommun & {
  lignes?: number;
  longueur?: number;
  /** Her own words: larger, beside the woven edge. */
  sesMots?: boolean;
  /** Takes the focus when the page opens: only where writing is all one came for. */
  dabord?: boolean;
}) {
  const { id, point, valeur } = useChamp(commun.nom, commun.defaut);
  return (
    <div
      className={`champ champ-plein${sesMots ? ' champ-ses-mots' : ''}${point ? ' champ-a-revoir' : ''}`}
    >
      <Tete {...commun} id={id} point={point} />
      <div className={sesMots ? 'lisiere' : undefined}>
        <textarea
          id={id}
          name={commun.nom}
          rows={lignes}
          maxLength={longueur}
          defaultValue={valeur}
          aria-invalid={point ? true : undefined}
          aria-describedby={idsDecrivants(id, commun.aide, point)}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: asked by the page, and never beside a summary of what is to review
          autoFocus={dabord}
        />
      </div>
    </div>
  );
}

/** @param accepte as in HTML: « .csv,.json » */
export function ChampFichier({ accepte, ...commun }: ChampCommun & { accepte: string }) {
  const { id, point } = useChamp(commun.nom);
  return (
    <div className={`champ champ-moyen${point ? ' champ-a-revoir' : ''}`}>
      <Tete {...commun} id={id} point={point} />
      <input
        id={id}
        name={commun.nom}
        type="file"
        accept={accepte}
        aria-invalid={point ? true : undefined}
        aria-describedby={idsDecrivants(id, commun.aide, point)}
      />
    </div>
  );
}
