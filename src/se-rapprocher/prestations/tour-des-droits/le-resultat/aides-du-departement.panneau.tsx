import { type Langue, Section } from '#interface';
import { centimes, ecrireLeMontant, typographie } from '#socle/pur';
import { type AideConclue, direLeFait } from './aides-du-departement.ts';
import { mots } from './mots.ts';
import { nommerUnDroit } from './resultat.panneau.tsx';

/** A published aid bears the name of its act, in the language of the act. */
export const nommerUneAide = (aide: AideConclue, langue: Langue): string =>
  aide.droit === 'fsl' ? nommerUnDroit('fsl', langue) : aide.libelle;

/** A right or an aid by its code, among the aids that are in force. */
export const nommer =
  (aides: readonly AideConclue[], langue: Langue) =>
  (droit: string): string => {
    const aide = aides.find((une) => une.droit === droit);
    return aide ? nommerUneAide(aide, langue) : nommerUnDroit(droit, langue);
  };

function UneAide({ aide, langue }: { aide: AideConclue; langue: Langue }) {
  const dire = mots(langue);
  const { droit, etat, euros, raisons, manque } = aide;
  return (
    <article className="droit">
      <h3 lang={droit === 'fsl' ? undefined : 'fr'}>{nommerUneAide(aide, langue)}</h3>
      <p>
        <strong>{dire.deLAide[etat]}</strong>
        {etat === 'probable' && euros !== null
          ? ` ${ecrireLeMontant(centimes(Math.round(euros * 100)))}`
          : null}
      </p>
      {raisons.length > 0 ? (
        <p>
          <strong>{dire.pourquoi}</strong> <span lang="fr">{typographie(raisons.join(' '))}</span>
        </p>
      ) : null}
      {manque.length > 0 ? (
        <p>
          <strong>{dire.ilManque}</strong>{' '}
          {droit === 'fsl' ? (
            dire.laDette
          ) : (
            <span lang="fr">{manque.map(direLeFait).join(' ; ')}.</span>
          )}
        </p>
      ) : null}
    </article>
  );
}

/** What the département adds to everyone's rights, each by its published regulation; said after them. */
export function AidesDuDepartement({
  aides,
  langue,
}: {
  aides: readonly AideConclue[];
  langue: Langue;
}) {
  const dire = mots(langue);
  if (aides.length === 0) return null;
  return (
    <Section titre={dire.aidesDuDepartement} aide={dire.aidesApres}>
      {aides.map((aide) => (
        <UneAide key={aide.droit} aide={aide} langue={langue} />
      ))}
    </Section>
  );
}
