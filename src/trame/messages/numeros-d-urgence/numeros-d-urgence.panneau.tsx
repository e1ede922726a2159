import type { Langue } from '#interface';
import { NUMEROS_D_URGENCE, numeros } from './numeros.ts';

/** Whom to call when it cannot wait: numbers first, each one a link that a telephone dials. */
export function NumerosDUrgence({ langue, id = 'urgences' }: { langue: Langue; id?: string }) {
  const dire = numeros(langue);
  return (
    <section aria-labelledby={id} className="urgences">
      <h2 id={id}>{dire.titre}</h2>
      <ul>
        {NUMEROS_D_URGENCE.map((numero) => (
          <li key={numero}>
            <a href={numero === '114' ? 'sms:114' : `tel:${numero}`}>{numero}</a>{' '}
            {dire.pour(numero)}
          </li>
        ))}
      </ul>
      <p>{dire.gratuit}</p>
    </section>
  );
}
