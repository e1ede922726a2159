import {
  Bandeau,
  Bouton,
  Cases,
  ChampDate,
  Choix,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  Pliable,
  type PointARevoir,
  Section,
} from '#interface';
import { jourEnToutesLettres, momentPourHabitant } from '#socle/pur';
import { SENS } from '../domaine/echange.ts';
import { DIRE_LA_PANNE } from '../domaine/panne.ts';
import type { DossierEnBase } from '../stockage/dossiers.ts';
import type { Liaison } from '../stockage/liaisons.ts';
import { direLEtatDuDossier, FORMES } from './dire-l-etat.ts';

const MOT_DU_SENS = {
  accord: 'Accord',
  accord_partiel: 'Accord en partie',
  refus: 'Refus',
} as const;

export interface PageDuDossier {
  demandeId: string;
  nom: string;
  complete: boolean;
  dossier: DossierEnBase | null;
  /** While the MDPH's system does not answer: what waits to leave is kept here. */
  liaison: Liaison | null;
  aRevoir: readonly PointARevoir[];
  saisie?: Readonly<Record<string, unknown>> | undefined;
  refus?: string | undefined;
}

function Remettre({ demandeId, complete, dossier, aRevoir }: PageDuDossier) {
  const part = dossier === null || dossier.etat === 'rejete' || dossier.etat === 'a_transmettre';
  if (!part) return null;
  if (!complete)
    return <p>Dites d’abord le dossier complet : la MDPH n’examine qu’un dossier complet.</p>;
  return (
    <Section titre={dossier ? 'Préparer de nouveau' : 'Remettre à la MDPH'}>
      <p>
        Partent : son nom, sa date de naissance, sa commune, ses mots, et la liste des papiers vus.
        Le certificat médical ne passe pas par ici : elle le remet elle-même.
      </p>
      <Formulaire action={`/pch/${demandeId}`} aRevoir={aRevoir}>
        <Cases
          nom="informee"
          libelle="Elle sait ce qui part"
          options={[{ valeur: 'oui', libelle: 'Je le lui ai dit' }]}
        />
        <Bouton genre="plein">Remettre à la MDPH</Bouton>
      </Formulaire>
    </Section>
  );
}

/** Her letter says what the exchange did not: it ends the request here, and its clock. */
function NoterLaDecision({ demandeId, dossier, aRevoir, saisie }: PageDuDossier) {
  if (!dossier || dossier.etat === 'decide') return null;
  const ouvert = saisie?.sens !== undefined || aRevoir.some(({ champ }) => champ !== 'informee');
  return (
    <Pliable titre="La commission a décidé : sa lettre est là" ouvert={ouvert}>
      <Formulaire
        action={`/pch/${demandeId}/decision`}
        saisie={saisie}
        aRevoir={ouvert ? aRevoir : []}
        prefixe="decision-"
      >
        <ChampDate nom="le" libelle="Jour de la décision" />
        <Choix
          nom="sens"
          libelle="Ce qu’elle dit"
          options={SENS.map((valeur) => ({ valeur, libelle: MOT_DU_SENS[valeur] }))}
        />
        <Bouton>Écrire la décision</Bouton>
      </Formulaire>
    </Pliable>
  );
}

/** The other side is down: what waits is not lost, and when it will be tried again. */
const EnPanne = ({ dossier, liaison }: PageDuDossier) =>
  liaison?.panne && liaison.enPanneDepuis && liaison.pasAvant && dossier?.etat !== 'decide' ? (
    <Bandeau etat="silence" titre={DIRE_LA_PANNE[liaison.panne]}>
      Depuis {momentPourHabitant(liaison.enPanneDepuis)}. Prochain essai :{' '}
      {momentPourHabitant(liaison.pasAvant)}.{' '}
      {dossier?.etat === 'a_transmettre'
        ? 'Sa demande est gardée ici et part toute seule ; le délai de quatre mois court déjà.'
        : 'Ce que la MDPH répond sera lu dès qu’elle se joint.'}
    </Bandeau>
  ) : null;

/** What left, what came back: the file itself lives at the MDPH. */
export function VoirUnDossier(vu: PageDuDossier) {
  const { demandeId, nom, dossier, refus } = vu;
  return (
    <>
      <EnTete
        retour={{ href: `/demandes-de-droits/${demandeId}`, libelle: 'Sa demande' }}
        titre={`PCH de ${nom}`}
        etat={
          dossier ? (
            <EtatDit etat={FORMES[dossier.etat]} teinte>
              {direLEtatDuDossier(dossier, 'fr')}
            </EtatDit>
          ) : null
        }
        phrase="La MDPH examine et la commission décide. Ici : ce qui part, ce qui revient, et le délai de quatre mois."
      />
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {refus}
        </Bandeau>
      ) : null}
      <EnPanne {...vu} />
      {dossier ? (
        <Definitions
          paires={[
            ['Référence de l’échange', dossier.reference],
            ...(dossier.empreinte
              ? [['Empreinte de ce qui est parti', dossier.empreinte] as const]
              : []),
            ...(dossier.referenceMdph
              ? [['Numéro à la MDPH', dossier.referenceMdph] as const]
              : []),
            ...(dossier.rejetMotif
              ? [['Pourquoi elle l’a rendu', dossier.rejetMotif] as const]
              : []),
            ...(dossier.decisionSens && dossier.decideeLe
              ? [
                  [
                    'Décision de la commission',
                    `${MOT_DU_SENS[dossier.decisionSens]}, le ${jourEnToutesLettres(dossier.decideeLe)}`,
                  ] as const,
                ]
              : []),
          ]}
        />
      ) : null}
      <Remettre {...vu} />
      <NoterLaDecision {...vu} />
    </>
  );
}
