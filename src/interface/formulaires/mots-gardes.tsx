import { Bandeau } from '../blocs.tsx';
import type { Langue } from '../catalogue.ts';

/** What was typed in a form that is no longer there, to be read and copied; before it, why it was not taken. */
export function MotsGardes({
  phrases = [],
  paroles = [],
  langue = 'fr',
}: {
  phrases?: readonly string[];
  paroles?: readonly string[];
  langue?: Langue;
}) {
  const anglais = langue === 'en';
  return (
    <>
      {phrases.length > 0 ? (
        <Bandeau etat="a_revoir" titre={anglais ? 'Not done.' : 'Ce n’est pas fait.'}>
          {phrases.join(' ')}
        </Bandeau>
      ) : null}
      {paroles.length > 0 ? (
        <section className="section">
          <div className="section-tete">
            <h2>{anglais ? 'What you had written' : 'Ce que vous aviez écrit'}</h2>
          </div>
          {paroles.map((une) => (
            <p key={une} dir="auto">
              {une}
            </p>
          ))}
        </section>
      ) : null}
    </>
  );
}
