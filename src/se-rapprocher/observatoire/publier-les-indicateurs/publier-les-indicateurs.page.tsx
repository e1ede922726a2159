import { EnTete, type Langue, Section } from '#interface';
import { INDICATEURS } from '../domaine/indicateurs.ts';
import { direLeMois } from '../lire-les-chiffres/dire-les-chiffres.ts';
import { UnIndicateur } from '../lire-les-chiffres/lire-les-chiffres.page.tsx';
import type { ChiffresLus } from '../lire-les-chiffres/lire-les-chiffres.ts';
import { mots } from './mots.ts';

/** Everything that is computed, for anyone to read; with the figures once everyone may. */
export function PublierLesIndicateurs({ vus, langue }: { vus: ChiffresLus; langue: Langue }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      <Section titre={dire.regles}>
        <ul>
          {[dire.onze, dire.agent, dire.nom, dire.dabord].map((regle) => (
            <li key={regle}>{regle}</li>
          ))}
        </ul>
      </Section>
      <p>
        {vus.duMois === null ? dire.aucun : dire.dernier(direLeMois(vus.duMois))}{' '}
        {vus.duMois === null ? null : <a href="/indicateurs/export">{dire.prendre}</a>}
      </p>
      {INDICATEURS.map((indicateur) =>
        vus.duMois === null ? (
          <Section key={indicateur.cle} titre={indicateur.titre}>
            <p>
              {indicateur.definition} {indicateur.limite}
            </p>
          </Section>
        ) : (
          <UnIndicateur key={indicateur.cle} indicateur={indicateur} vus={vus} />
        ),
      )}
    </>
  );
}
