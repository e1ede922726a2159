import { EnTete, type Langue, Section } from '#interface';
import { DireLesCles } from '../donner-sa-cle/dire-les-cles.tsx';
import type { IndicateurEtSesCles } from '../donner-sa-cle/donner-sa-cle.ts';
import { definitionDe, direLeMois, titreDe } from '../lire-les-chiffres/dire-les-chiffres.ts';
import { UnIndicateur } from '../lire-les-chiffres/lire-les-chiffres.page.tsx';
import type { ChiffresLus } from '../lire-les-chiffres/lire-les-chiffres.ts';
import { mots } from './mots.ts';

interface Publies {
  vus: ChiffresLus;
  indicateurs: readonly IndicateurEtSesCles[];
  langue: Langue;
}

function Compte({ vu, vus, langue }: { vu: IndicateurEtSesCles } & Omit<Publies, 'indicateurs'>) {
  const { indicateur } = vu;
  const cles = <DireLesCles vu={vu} langue={langue} />;
  const aSesChiffres = vus.chiffres.some((chiffre) => chiffre.indicateur === indicateur.cle);
  if (aSesChiffres)
    return (
      <UnIndicateur indicateur={indicateur} vus={vus} langue={langue}>
        {cles}
      </UnIndicateur>
    );
  return (
    <Section titre={titreDe(indicateur, langue)} id={indicateur.cle}>
      <p>{definitionDe(indicateur, langue)}</p>
      {cles}
    </Section>
  );
}

/** Everything that is computed, for anyone to read, with who decided it; the figures once everyone may. */
export function PublierLesIndicateurs({ vus, indicateurs, langue }: Publies) {
  const dire = mots(langue);
  const comptes = indicateurs.filter(({ etat }) => etat.etat === 'compte');
  const proposes = indicateurs.filter(({ etat }) => etat.etat === 'propose');
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      <Section titre={dire.regles}>
        <ul className="puces">
          {[dire.onze, dire.agent, dire.nom, dire.dabord, dire.cles].map((regle) => (
            <li key={regle}>{regle}</li>
          ))}
        </ul>
      </Section>
      <p>
        {vus.duMois === null ? dire.aucun : `${dire.dernier(direLeMois(vus.duMois, langue))} `}
        {vus.duMois === null ? null : <a href="/indicateurs/export">{dire.prendre}</a>}
      </p>
      {comptes.map((vu) => (
        <Compte key={vu.indicateur.cle} vu={vu} vus={vus} langue={langue} />
      ))}
      {proposes.length > 0 ? (
        <>
          <h2>{dire.proposes}</h2>
          {proposes.map((vu) => (
            <Section key={vu.indicateur.cle} niveau={3} titre={titreDe(vu.indicateur, langue)}>
              <p>{definitionDe(vu.indicateur, langue)}</p>
              <DireLesCles vu={vu} langue={langue} />
            </Section>
          ))}
        </>
      ) : null}
      <p>
        <a href="/engagements">{dire.engagements}</a>
      </p>
    </>
  );
}
