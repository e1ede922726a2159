import { type DroitConclu, ficheDuDroit } from '#droits';
import { type Langue, Section } from '#interface';
import { nomDuDroit } from './calcul.panneau.tsx';
import { mots } from './mots.ts';
import { direSesRaisons } from './raisons.tsx';

/** Rights whose rules leave her case out: the reason once, then which they are and where one asks. Never a no. */
export function NonCalcules({
  droits,
  langue,
}: {
  droits: readonly DroitConclu[];
  langue: Langue;
}) {
  const dire = mots(langue);
  const deRaison = ({ raisons }: DroitConclu) => raisons.join(' ');
  if (droits.length === 0) return null;
  return (
    <Section titre={dire.nonCalcules} aide={dire.nonCalculesAide}>
      {[...new Set(droits.map(deRaison))].map((raison) => {
        const siens = droits.filter((conclu) => deRaison(conclu) === raison);
        const [premier] = siens;
        return (
          <article key={raison} className="droit">
            {premier ? <p>{direSesRaisons(langue, premier)}</p> : null}
            <ul>
              {siens.map(({ droit, pour }) => (
                <li key={`${droit} ${pour}`}>
                  <strong>{nomDuDroit(dire, droit)}</strong>
                  {pour === 'conjoint' ? `, ${dire.pourLeConjoint}` : ''}. {dire.ou}{' '}
                  {dire.lieux[ficheDuDroit(droit).ou]}.
                </li>
              ))}
            </ul>
          </article>
        );
      })}
    </Section>
  );
}
