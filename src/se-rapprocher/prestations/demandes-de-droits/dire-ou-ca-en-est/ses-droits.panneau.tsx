import type { ReactNode } from 'react';
import { EtatDit, type Etat as Forme, type Langue, Section } from '#interface';
import { attendUneDecision } from '../domaine/etats.ts';
import { direLeMontant } from '../ecrire-une-lettre/dire-le-montant.ts';
import { PapiersEnImages } from '../noter-une-piece/papiers.panneau.tsx';
import type { SaDemandeDeDroit } from './dire-ou-ca-en-est.ts';
import { motsDeSesDroits } from './mots.ts';

type Mots = ReturnType<typeof motsDeSesDroits>;

function formeDe({ demande, manquantes }: SaDemandeDeDroit, { mot }: Mots): [Forme, string] {
  if (demande.silenceLe !== null && demande.etat !== 'notifiee') return ['echeance', mot.retard];
  if (manquantes.length > 0) return ['attente', mot.attente];
  return attendUneDecision(demande.etat) ? ['en_cours', mot.en_cours] : ['fait', mot.fait];
}

const LaReponse = ({ sienne, langue }: { sienne: SaDemandeDeDroit; langue: Langue }) => {
  const { decision, contesterLe } = sienne;
  const dire = motsDeSesDroits(langue);
  const montant = decision ? direLeMontant(decision) : null;
  const francais = langue === 'en' ? 'fr' : undefined;
  return (
    <>
      {decision ? (
        <>
          <p>
            <strong>{dire.sens[decision.sens]}</strong>{' '}
            {montant ? <span lang={francais}>{montant}.</span> : null}
          </p>
          <p>
            {dire.pourquoi} : <span lang={francais}>{decision.motifsDeFait.join(' ')}</span>
          </p>
        </>
      ) : null}
      {contesterLe ? <p>{dire.contester(contesterLe)}</p> : null}
      <p>{dire.parler}</p>
    </>
  );
};

/** On a discreet receipt, the state alone: neither the right, nor the papers, nor the reasons. */
function UneDemande({
  sienne,
  langue,
  discret,
  suite,
}: {
  sienne: SaDemandeDeDroit;
  langue: Langue;
  discret: boolean;
  suite: SuiteDUneDemande;
}) {
  const dire = motsDeSesDroits(langue);
  const { demande, prestation, manquantes, reponseLe } = sienne;
  const [forme, mot] = formeDe(sienne, dire);
  const pourLe = manquantes.flatMap((une) => une.pourLe ?? []).sort()[0] ?? null;
  const finie = !attendUneDecision(demande.etat);
  return (
    <Section
      titre={
        discret ? dire.discrete : langue === 'en' ? prestation.inEnglish : prestation.nomSimple
      }
    >
      <p>
        <EtatDit etat={forme}>{mot}</EtatDit>
      </p>
      <p>
        {dire.etats[demande.etat]} {reponseLe ? dire.reponse(reponseLe) : ''}{' '}
        {manquantes.length === 0 && !finie ? <strong>{dire.rien}</strong> : null}
      </p>
      {manquantes.length > 0 && !discret ? (
        <>
          <p>
            <strong>{dire.apporter(pourLe)}</strong>
          </p>
          <PapiersEnImages papiers={manquantes} langue={langue} />
          <p>{dire.vus}</p>
        </>
      ) : null}
      {finie && !discret ? <LaReponse sienne={sienne} langue={langue} /> : null}
      {discret ? null : suite(sienne)}
    </Section>
  );
}

/** What other rooms add to a request: how it is calculated, what is paid. Never on a discreet receipt. */
export type SuiteDUneDemande = (sienne: SaDemandeDeDroit) => ReactNode;

/** Her requests for rights, on the page of her receipt. */
export const SesDroits = ({
  demandes,
  langue,
  discret,
  suite,
}: {
  demandes: readonly SaDemandeDeDroit[];
  langue: Langue;
  discret: boolean;
  suite: SuiteDUneDemande;
}) => (
  <>
    {demandes.map((sienne) => (
      <UneDemande key={sienne.demande.id} {...{ sienne, langue, discret, suite }} />
    ))}
  </>
);
