import { GRILLE_AGGIR, NOM_DE_LA_VARIABLE, VARIABLES } from '#droits';
import { Bandeau, Definitions, Pliable, Section } from '#interface';
import type { Cotations } from './coter.ts';

/** The notes to the evaluator: an anomaly of the official grid is said, never mended. */
export const Vigilance = ({ notes }: { notes: readonly { note: string }[] }) =>
  notes.length === 0 ? null : (
    <Section titre="À relire avant de conclure" niveau={3}>
      <ul className="puces">
        {notes.map(({ note }) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Section>
  );

/** The same in a few words, where it is always seen. */
export const LeGroupeEnBref = ({
  cotations: { classement, manquent },
}: {
  cotations: Cotations;
}) => (
  <>
    {classement ? <strong>GIR {classement.gir}. </strong> : null}
    {manquent.length > 0
      ? `Reste à voir : ${manquent.length} sur ${VARIABLES.length}.`
      : 'Tout est vu.'}
  </>
);

/** What the grid says of the sheet as it stands; read again at each answer, kept nowhere before the conclusion. */
export function LeGroupe({ cotations }: { cotations: Cotations }) {
  const { modalites, manquent, classement, phrases, vigilance } = cotations;
  return (
    <>
      {classement ? (
        <Bandeau etat="a_savoir" titre={`GIR ${classement.gir}, d’après la grille officielle.`}>
          {classement.gir <= 4
            ? 'Les GIR 1 à 4 ouvrent l’APA.'
            : 'Les GIR 5 et 6 n’ouvrent pas l’APA ; d’autres aides existent.'}
        </Bandeau>
      ) : (
        <p>Le groupe se calcule quand les huit premières variables sont vues.</p>
      )}
      {manquent.length > 0 ? (
        <p id="champ-pas-tout-vu">Reste à voir avec elle : {manquent.join(', ')}.</p>
      ) : null}
      <Vigilance notes={vigilance} />
      <Pliable titre="Les lettres et le calcul">
        <Definitions
          paires={VARIABLES.map((variable) => [
            [NOM_DE_LA_VARIABLE[variable], modalites[variable]?.modalite]
              .filter(Boolean)
              .join(' : '),
            modalites[variable]?.raison ?? 'pas encore vu',
          ])}
        />
        {phrases.length > 0 ? (
          <ol className="puces">
            {phrases.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ol>
        ) : null}
        <p className="secondaire">{GRILLE_AGGIR.mention}</p>
      </Pliable>
    </>
  );
}
