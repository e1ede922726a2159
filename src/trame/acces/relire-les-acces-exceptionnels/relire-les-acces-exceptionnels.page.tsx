import { direUnMoment } from '../dire-un-moment.ts';
import type { AccesExceptionnel } from '../stockage/acces-exceptionnels.ts';

interface Proprietes {
  liste: readonly AccesExceptionnel[];
  refus?: string | undefined;
}

export function RelireLesAccesExceptionnels({ liste, refus }: Proprietes) {
  const aRelire = liste.filter(({ reluLe }) => reluLe === null);
  const relus = liste.filter(({ reluLe }) => reluLe !== null);
  return (
    <>
      <h1>Accès exceptionnels</h1>
      {refus ? (
        <p className="a-revoir" role="alert">
          {refus}
        </p>
      ) : null}
      {aRelire.length === 0 ? <p>Tout est relu.</p> : null}
      <ol>
        {aRelire.map((acces) => (
          <li key={acces.id}>
            <UnAcces acces={acces} />
            <form method="post" action="/dpo/acces-exceptionnels">
              <input type="hidden" name="id" value={acces.id} />
              <label htmlFor={`avis-${acces.id}`}>Votre avis</label>
              <input id={`avis-${acces.id}`} name="avis" />
              <button type="submit">Marquer relu</button>
            </form>
          </li>
        ))}
      </ol>
      {relus.length > 0 ? <h2>Déjà relus</h2> : null}
      <ol>
        {relus.map((acces) => (
          <li key={acces.id}>
            <UnAcces acces={acces} />
            <p>Avis : {acces.avis}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function UnAcces({ acces }: { acces: AccesExceptionnel }) {
  return (
    <>
      <p>
        <strong>{acces.demandeur}</strong>, {direUnMoment(acces.ouvertLe)} : <q>{acces.raison}</q>
      </p>
      <p>
        <a href={`/dpo/qui-a-regarde?personne=${acces.personneId}`}>Qui a regardé cette personne</a>
      </p>
    </>
  );
}
