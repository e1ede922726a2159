import { type Acces, juger } from '#acces';
import { Section } from '#interface';
import { ETATS_DECRITS, type EtatDecrit } from '../domaine/procedure.ts';
import { droits } from '../regles-d-acces.ts';
import { proceduresDeLEtat } from './lire-les-procedures.ts';

/** Beside a request: how we do, at the very state where it is. Nothing when nothing is written, or not for this reader. */
export async function panneauDesProcedures(
  acces: Acces,
  { prestation, etat }: { prestation: string; etat: string },
) {
  if (!(etat in ETATS_DECRITS) || !juger(droits.lireLesProcedures, acces.lecteur).accord)
    return null;
  const lues = await proceduresDeLEtat(acces, { prestation, etat: etat as EtatDecrit });
  if (!lues.ok || lues.valeur.length === 0) return null;
  return (
    <Section key="procedures" titre="Comment nous faisons">
      <ul className="puces">
        {lues.valeur.map(({ id, titre }) => (
          <li key={id}>
            <a href={`/qualite/procedures/${id}`}>{titre}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
