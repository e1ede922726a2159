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

const Repondre = ({ plan, ...saisie }: Saisie & { plan: Plan }) => (
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
export function ProposerOuRepondre({ plan, ...saisie }: Saisie & { plan: Plan }) {
  switch (plan.etat) {
    case 'brouillon':
      return <Envoyer plan={plan} {...saisie} />;
    case 'envoye':
      return (
        <>
          <Recevoir plan={plan} {...saisie} />
          <Repondre plan={plan} {...saisie} />
        </>
      );
    case 'recu':
      return <Repondre plan={plan} {...saisie} />;
    default:
      return (
        <Section titre="La suite">
          {plan.reponduLe ? <p>Le {jourEnToutesLettres(plan.reponduLe, true)}.</p> : null}
          <Actions>
            <LienBouton href={`/apa/${plan.demandeId}`}>Revenir à son dossier</LienBouton>
            <Papier plan={plan} />
          </Actions>
        </Section>
      );
  }
}
