import {
  Actions,
  Bouton,
  ChampDate,
  Choix,
  Formulaire,
  LienBouton,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import type { PlanLu } from '../composer-un-plan/composer-un-plan.ts';
import { seulPrestataire } from '../domaine/plan.ts';
import type { Plan } from '../stockage/plans.ts';

interface Saisie {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const ENVOIS = [
  {
    valeur: 'main_propre',
    libelle: 'Remise en main propre',
    aide: 'Ses dix jours partent d’aujourd’hui.',
  },
  {
    valeur: 'recommande',
    libelle: 'Lettre recommandée',
    aide: 'Ses dix jours partent du jour où elle la reçoit.',
  },
  {
    valeur: 'courrier',
    libelle: 'Lettre simple',
    aide: 'Sans date sûre, aucun silence ne vaudra refus.',
  },
];

const Papier = ({ plan }: { plan: Plan }) => (
  <LienBouton href={`/apa/plans/${plan.id}/lettre`} icone="imprimante" fichier>
    La lettre, à imprimer
  </LienBouton>
);

const Envoyer = ({ plan, ...saisie }: Saisie & { plan: Plan }) => (
  <Section titre="Lui proposer ce plan">
    <Formulaire
      action={`/apa/plans/${plan.id}/proposer`}
      prefixe="suite-"
      libelle="Proposer"
      {...saisie}
    >
      <Choix nom="mode" libelle="Comment elle le reçoit" options={ENVOIS} />
      <Bouton>Proposer ce plan</Bouton>
    </Formulaire>
  </Section>
);

const Recevoir = ({ plan, ...saisie }: Saisie & { plan: Plan }) => (
  <Section titre="Quand l’a-t-elle reçue ?">
    <Formulaire action={`/apa/plans/${plan.id}/recue`} prefixe="suite-" libelle="Reçue" {...saisie}>
      <ChampDate nom="le" libelle="Reçue le" aide="La date de l’accusé, par exemple 24/11." />
      <Actions>
        <Bouton>Noter ce jour</Bouton>
        <Papier plan={plan} />
      </Actions>
    </Formulaire>
  </Section>
);

/** Straight to the service, when one authorised structure does all of it and she agrees (CASF L232-15). */
const AQuiLaVerser = ({ lu: { plan, autorisees } }: { lu: PlanLu }) => {
  const seul = seulPrestataire(plan.lignes);
  return seul && autorisees.has(seul.structureId) ? (
    <Choix
      nom="verseeA"
      libelle="Si elle accepte, à qui l’APA est versée"
      options={[
        { valeur: 'elle', libelle: 'À elle' },
        {
          valeur: 'prestataire',
          libelle: `Directement à ${seul.nom}`,
          aide: 'Avec son accord, qu’elle peut reprendre.',
        },
      ]}
      defaut="elle"
    />
  ) : null;
};

const Repondre = ({ lu, lu: { plan }, ...saisie }: Saisie & { lu: PlanLu }) => (
  <Section titre="Ce qu’elle répond">
    <Formulaire
      action={`/apa/plans/${plan.id}/reponse`}
      prefixe="reponse-"
      libelle="Sa réponse"
      {...saisie}
    >
      <ChampDate nom="le" libelle="Répondu le" aide="Rien d’écrit : aujourd’hui." facultatif />
      {plan.nature === 'definitive' ? null : (
        <ZoneDeTexte
          nom="observations"
          libelle="Ce qu’elle demande de changer"
          aide="Avec ses mots. Une proposition définitive lui est due dans les huit jours."
          lignes={3}
          longueur={4000}
        />
      )}
      <AQuiLaVerser lu={lu} />
      <Actions>
        <Bouton genre="plein" nom="reponse" valeur="accepter">
          Elle accepte
        </Bouton>
        {plan.nature === 'definitive' ? null : (
          <Bouton nom="reponse" valeur="observer">
            Elle demande ce changement
          </Bouton>
        )}
        <Bouton nom="reponse" valeur="refuser">
          Elle refuse
        </Bouton>
        <Papier plan={plan} />
      </Actions>
    </Formulaire>
  </Section>
);

/** What can be done now with a proposal, and nothing else. */
export function ProposerOuRepondre({ lu, ...saisie }: Saisie & { lu: PlanLu }) {
  const { plan } = lu;
  switch (plan.etat) {
    case 'brouillon':
      return <Envoyer plan={plan} {...saisie} />;
    case 'envoye':
      return (
        <>
          <Recevoir plan={plan} {...saisie} />
          <Repondre lu={lu} {...saisie} />
        </>
      );
    case 'recu':
      return <Repondre lu={lu} {...saisie} />;
    default:
      return (
        <Section titre="La suite">
          {plan.reponduLe ? <p>Le {jourEnToutesLettres(plan.reponduLe, true)}.</p> : null}
          {plan.verseeA === 'prestataire' ? (
            <p>
              Avec son accord, l’APA est versée directement à {seulPrestataire(plan.lignes)?.nom}.
            </p>
          ) : null}
          <Actions>
            <LienBouton href={`/apa/${plan.demandeId}`}>Revenir à son dossier</LienBouton>
            <Papier plan={plan} />
          </Actions>
        </Section>
      );
  }
}
