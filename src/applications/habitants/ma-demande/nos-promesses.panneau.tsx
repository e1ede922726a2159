import { Bandeau, EtatDit, type Langue, Promesse, Section } from '#interface';
import type { PromesseDite, PromesseFermeeDite } from './dire-une-promesse.ts';
import { mots } from './mots.ts';

/** What was promised, by whom, for when: the only tinted box of the page. Lateness is said, and it is ours. */
export const NosPromesses = ({
  langue,
  promesses,
}: {
  langue: Langue;
  promesses: readonly PromesseDite[];
}) =>
  promesses.map((promesse, rang) => (
    <UnePromesse key={promesse.id} langue={langue} promesse={promesse} premiere={rang === 0} />
  ));

function UnePromesse({
  langue,
  promesse: { qui, quoi, quoiEnFrancais, quand, enRetardDepuis, avant },
  premiere,
}: {
  langue: Langue;
  promesse: PromesseDite;
  premiere: boolean;
}) {
  const dire = mots(langue);
  const dit = <span lang={quoiEnFrancais ? 'fr' : undefined}>{quoi}</span>;
  if (enRetardDepuis)
    return (
      <Bandeau
        etat="silence"
        titre={
          <>
            {qui} {dit}.
          </>
        }
      >
        {dire.enRetard(enRetardDepuis)}
      </Bandeau>
    );
  return (
    <Promesse
      teinte={premiere}
      annonce={dire.notrePromesse}
      qui={qui}
      quoi={dit}
      quand={quand}
      comment={avant ? dire.avant(avant) : undefined}
    />
  );
}

/** What was promised and is over, with what came of it: a promise kept does not vanish. */
export function CeQuiEtaitPromis({
  langue,
  promesses,
}: {
  langue: Langue;
  promesses: readonly PromesseFermeeDite[];
}) {
  if (promesses.length === 0) return null;
  const dire = mots(langue);
  return (
    <Section titre={dire.cePromis}>
      {promesses.map(({ id, qui, quoi, quoiEnFrancais, tenue, suite }) => (
        <div key={id}>
          <p>
            {qui} <span lang={quoiEnFrancais ? 'fr' : undefined}>{quoi}</span>.
          </p>
          <p>
            <EtatDit etat={tenue ? 'fait' : 'silence'}>
              {tenue ? dire.tenue : dire.pasJointe}
            </EtatDit>
          </p>
          <p>{suite}</p>
        </div>
      ))}
    </Section>
  );
}
