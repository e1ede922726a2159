import type { Langue } from '#interface';
import { mots } from './mots.ts';

/** Where anyone arrives: six doors, the most asked first, and a small one for those who work here. */
export function Arriver({ langue }: { langue: Langue }) {
  const dire = mots(langue);
  const portes = [
    ['/dire-ce-qu-il-me-faut', dire.dire, dire.direAide],
    ['/s', dire.suivre, dire.suivreAide],
    ['/mes-droits', dire.droits, dire.droitsAide],
    ['/prendre-rendez-vous', dire.rendezVous, dire.rendezVousAide],
    ['/poser-une-question', dire.question, dire.questionAide],
    ['/lieux', dire.lieux, dire.lieuxAide],
  ] as const;
  return (
    <>
      <h1>{dire.titre}</h1>
      <p>{dire.phrase}</p>
      <ul className="portes">
        {portes.map(([href, nom, aide]) => (
          <li key={href}>
            <a href={href}>
              <strong>{nom}</strong>
              <span>{aide}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/connexion" className="retour">
          {dire.agent}
        </a>
      </p>
    </>
  );
}
