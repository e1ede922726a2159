import type { ReactNode } from 'react';
import { AideEtPoint, type ChampCommun, Facultatif, idsDecrivants } from './entete-de-champ.tsx';
import { useChamp } from './formulaire.tsx';

export interface Option {
  valeur: string;
  libelle: ReactNode;
  aide?: ReactNode;
}

interface ChoixCommun extends ChampCommun {
  options: readonly Option[];
}

/** The frame of a group: its legend is the question, its error stands between question and answers. */
function Groupe({
  id,
  libelle,
  aide,
  facultatif,
  point,
  classe,
  children,
}: ChampCommun & { id: string; point?: string | undefined; classe: string; children: ReactNode }) {
  return (
    <fieldset
      className={`champ groupe ${classe}${point ? ' champ-a-revoir' : ''}`}
      id={id}
      aria-describedby={idsDecrivants(id, aide, point)}
    >
      <legend>
        {libelle}
        <Facultatif dit={facultatif} />
      </legend>
      <AideEtPoint id={id} aide={aide} point={point} />
      <div className="reponses">{children}</div>
    </fieldset>
  );
}

const Reponse = ({
  type,
  nom,
  id,
  option,
  coche,
}: {
  type: 'radio' | 'checkbox';
  nom: string;
  id: string;
  option: Option;
  coche: boolean;
}) => (
  <label className="reponse">
    <input
      type={type}
      id={`${id}-${option.valeur}`}
      name={nom}
      value={option.valeur}
      defaultChecked={coche}
    />
    <span>
      {option.libelle}
      {option.aide ? <span className="aide">{option.aide}</span> : null}
    </span>
  </label>
);

/** One answer among several. `segmente`: three short answers on one line, the third being a real answer. */
export function Choix({
  options,
  segmente = false,
  ...commun
}: ChoixCommun & { segmente?: boolean }) {
  const { id, point, valeur } = useChamp(commun.nom, commun.defaut);
  return (
    <Groupe {...commun} id={id} point={point} classe={segmente ? 'segmente' : 'choix'}>
      {options.map((option) => (
        <Reponse
          key={option.valeur}
          type="radio"
          nom={commun.nom}
          id={id}
          option={option}
          coche={option.valeur === valeur}
        />
      ))}
    </Groupe>
  );
}

export function Cases({ options, ...commun }: ChoixCommun) {
  const { id, point, valeurs } = useChamp(commun.nom, commun.defaut);
  return (
    <Groupe {...commun} id={id} point={point} classe="cases">
      {options.map((option) => (
        <Reponse
          key={option.valeur}
          type="checkbox"
          nom={commun.nom}
          id={id}
          option={option}
          coche={valeurs.includes(option.valeur)}
        />
      ))}
    </Groupe>
  );
}

export function ListeDeChoix({
  options,
  vide,
  largeur = 'moyen',
  ...commun
}: ChoixCommun & {
  /** What is said when nothing is chosen. */
  vide?: string;
  /** `plein`: its answers are sentences. */
  largeur?: 'moyen' | 'plein';
}) {
  const { id, point, valeur } = useChamp(commun.nom, commun.defaut);
  return (
    <div className={`champ champ-${largeur}${point ? ' champ-a-revoir' : ''}`}>
      <label htmlFor={id}>
        {commun.libelle}
        <Facultatif dit={commun.facultatif} />
      </label>
      <AideEtPoint id={id} aide={commun.aide} point={point} />
      <select
        id={id}
        name={commun.nom}
        defaultValue={valeur}
        aria-invalid={point ? true : undefined}
        aria-describedby={idsDecrivants(id, commun.aide, point)}
      >
        {vide === undefined ? null : <option value="">{vide}</option>}
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur}>
            {option.libelle}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is only asked after a « Oui » just above; an old browser shows it always. */
export const SiOui = ({ children }: { children: ReactNode }) => (
  <div className="si-oui">{children}</div>
);
