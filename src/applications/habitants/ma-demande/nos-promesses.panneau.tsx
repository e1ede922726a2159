import { Bandeau, type Langue, Promesse } from '#interface';
import type { PromesseDite } from './dire-une-promesse.ts';
import { mots } from './mots.ts';

/** What was promised, by whom, for when: the only tinted box of the page. Lateness is said, and it is ours. */
export function NosPromesses({
  langue,
  promesses,
}: {
  langue: Langue;
  promesses: readonly PromesseDite[];
}) {
  const dire = mots(langue);
  return promesses.map(({ id, qui, quoi, quoiEnFrancais, quand, enRetardDepuis }, rang) =>
    enRetardDepuis ? (
      <Bandeau key={id} etat="silence" titre={`${qui} ${quoi}.`}>
        {dire.enRetard(enRetardDepuis)}
      </Bandeau>
    ) : (
      <Promesse
        key={id}
        teinte={rang === 0}
        annonce={dire.notrePromesse}
        qui={qui}
        quoi={<span lang={quoiEnFrancais ? 'fr' : undefined}>{quoi}</span>}
        quand={quand}
      />
    ),
  );
}
