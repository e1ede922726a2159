import { Icone } from '../icones.tsx';
import { BESOINS_DESSINES, Picto } from '../pictos.tsx';
import { AideEtPoint, idsDecrivants } from './entete-de-champ.tsx';
import { useChamp } from './formulaire.tsx';

/** Ten pictograms that a person may point at; digits 1 to 0 when the group has the focus. */
export function TuilesDeBesoins({
  nom,
  libelle = 'De quoi s’agit-il ?',
  aide = 'Plusieurs choix possibles.',
  mots,
  chiffres = true,
}: {
  nom: string;
  libelle?: string;
  aide?: string;
  /** The words under the drawings, in another language. */
  mots?: Readonly<Record<string, string>>;
  chiffres?: boolean;
}) {
  const { id, point, valeurs } = useChamp(nom);
  return (
    <fieldset
      className={`champ groupe tuiles${point ? ' champ-a-revoir' : ''}`}
      id={id}
      aria-describedby={idsDecrivants(id, aide, point)}
      data-chiffres={chiffres ? '' : undefined}
    >
      <legend>{libelle}</legend>
      <AideEtPoint id={id} aide={aide} point={point} />
      <div className="tuiles-grille">
        {BESOINS_DESSINES.map(([besoin, mot], rang) => (
          <label key={besoin} className="tuile">
            <input
              type="checkbox"
              name={nom}
              value={besoin}
              defaultChecked={valeurs.includes(besoin)}
            />
            {chiffres ? (
              <span className="touche" aria-hidden="true">
                {(rang + 1) % 10}
              </span>
            ) : null}
            <span className="tuile-coche">
              <Icone nom="coche" />
            </span>
            <Picto nom={besoin} />
            <span>{mots?.[besoin] ?? mot}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
