import { Bouton, Cases, Definitions, Formulaire, type Langue, Section } from '#interface';
import type { Engagement } from '../domaine/contrat.ts';
import { type Geste, repris } from '../gestes/reprendre-un-formulaire.ts';
import type { MonParcours } from './lire-mon-parcours.ts';
import { mots } from './mots.ts';

const Cote = ({
  titre,
  siens,
  langue,
}: {
  titre: string;
  siens: readonly Engagement[];
  langue: Langue;
}) => (
  <Section titre={titre} niveau={3}>
    <ul className="puces" lang="fr">
      {siens.map(({ quoi, pourLe }) => (
        <li key={quoi}>
          {quoi}
          {pourLe ? <span lang={langue}>, {mots(langue).pourLe(pourLe)}</span> : null}
        </li>
      ))}
    </ul>
  </Section>
);

/** Her contract on one page: ours first, then hers, then her own hand. */
export function MonContrat({
  langue,
  mien: { parcours },
  vu,
}: {
  langue: Langue;
  mien: MonParcours;
  vu: Geste;
}) {
  const dire = mots(langue);
  const { contrat } = parcours;
  if (!contrat) return null;
  const { engagements } = contrat;
  return (
    <Section titre={dire.leContrat} id="contrat">
      <Definitions
        paires={[
          [
            dire.ceQueVousVoulez,
            <span key="but" lang="fr">
              {contrat.but}
            </span>,
          ],
          [dire.referent, contrat.referent ?? ''],
          [dire.temps, dire.heures(contrat.heures)],
        ]}
      />
      <Cote
        langue={langue}
        titre={dire.nous}
        siens={engagements.filter(({ de }) => de === 'organisme')}
      />
      <Cote
        langue={langue}
        titre={dire.vous}
        siens={engagements.filter(({ de }) => de === 'personne')}
      />
      {contrat.etat === 'propose' ? (
        <>
          <Formulaire
            action="/mon-parcours/contrat"
            langue={langue}
            prefixe="signer-"
            {...repris(vu, 'contrat')}
          >
            <Cases
              nom="accord"
              libelle={dire.signer}
              options={[{ valeur: 'oui', libelle: dire.lu }]}
            />
            <Bouton genre="plein">{dire.signer}</Bouton>
          </Formulaire>
          <p>{dire.pasDAccord}</p>
        </>
      ) : null}
    </Section>
  );
}
