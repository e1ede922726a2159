import { MOT_DU_SENS } from '#demandes-de-droits';
import {
  Bouton,
  Cache,
  Champ,
  Choix,
  Definitions,
  Formulaire,
  Pliable,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { type Centimes, ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import { type DossierMontre, pour } from '../voir-un-dossier/dossier-montre.ts';
import { prochainPas } from '../voir-un-dossier/prochain-pas.ts';

const DECIDABLES = new Set([
  'complete',
  'en_instruction',
  'decision_preparee',
  'notifiee',
  'contestee',
  'refusee_par_silence',
]);

/** What the computation suggests, to be read and corrected: the reasons are a human being's. */
function proposer({ lu: { calcul, dossier } }: DossierMontre) {
  const retenu = calcul?.resultats[0];
  if (!retenu) return { sens: 'accord', montant: '', motifs: '' };
  const du = retenu.reponse === 'du';
  const partiel =
    du &&
    retenu.euros !== null &&
    dossier.centimes !== null &&
    retenu.euros * 100 < dossier.centimes;
  return {
    sens: du ? (partiel ? 'accord_partiel' : 'accord') : 'refus',
    montant: du && retenu.euros !== null ? String(retenu.euros).replace('.', ',') : '',
    motifs: retenu.raisons.join('\n'),
  };
}

export function PreparerLaDecision(montre: DossierMontre) {
  const { lu, repris } = montre;
  const { demande, decisions, instruit } = lu.lue;
  const { saisie, aRevoir } = pour(repris, 'decision');
  return (
    <Section titre="Décision" id="decision">
      {decisions.length > 0 ? (
        <Definitions
          paires={decisions
            .filter(({ etat }) => etat !== 'abandonnee')
            .map((une) => [
              MOT_DU_SENS[une.sens],
              [
                une.montantCentimes === null
                  ? ''
                  : `${ecrireLeMontant(une.montantCentimes as Centimes)}. `,
                une.signeePar ? `Signée par ${une.signeePar}. ` : 'À signer. ',
                une.dateCertaine ? `Remise ${jourEnToutesLettres(une.dateCertaine, true)}.` : '',
              ].join(''),
            ])}
        />
      ) : (
        <Vide titre="Pas encore décidé." />
      )}
      {instruit && DECIDABLES.has(demande.etat) ? (
        <Pliable
          titre="Préparer une décision"
          ouvert={aRevoir.length > 0 || prochainPas(montre)?.quoi === 'decision'}
        >
          <Formulaire
            action={`/fsl/${demande.id}/decider`}
            saisie={saisie ?? proposer(montre)}
            aRevoir={aRevoir}
            prefixe="decision-"
          >
            <Cache nom="calcul" valeur={lu.calcul?.id ?? ''} />
            <Choix
              nom="sens"
              libelle="Décision"
              options={(['accord', 'accord_partiel', 'refus'] as const).map((valeur) => ({
                valeur,
                libelle: MOT_DU_SENS[valeur],
              }))}
            />
            <Champ
              nom="montant"
              libelle="Montant"
              aide="En euros, versé à qui la dette est due."
              facultatif
              inputMode="decimal"
              largeur="court"
              longueur={14}
            />
            <ZoneDeTexte
              nom="motifs"
              libelle="Pourquoi, pour elle"
              aide="Les faits, un par ligne. Le droit (loi, décret, règlement et sa version) s’ajoute de lui-même."
              longueur={4000}
              lignes={5}
            />
            <Bouton genre="plein">Préparer cette décision</Bouton>
          </Formulaire>
        </Pliable>
      ) : null}
    </Section>
  );
}
