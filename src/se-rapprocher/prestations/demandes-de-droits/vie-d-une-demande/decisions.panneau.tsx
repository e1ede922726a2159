import {
  Bandeau,
  Bouton,
  Cache,
  Cases,
  Champ,
  ChampDate,
  Choix,
  Definitions,
  EtatDit,
  Feuillet,
  LienBouton,
  ListeDeChoix,
  Section,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, jourEnColonne, jourEnToutesLettres } from '#socle/pur';
import { MOT_DU_SENS, OPTIONS_DE_SENS } from '../dire-les-refus.ts';
import { MENTION_ALGORITHMIQUE } from '../domaine/decisions.ts';
import { PASSAGES } from '../domaine/etats.ts';
import { direLeMontant } from '../ecrire-une-lettre/dire-le-montant.ts';
import type { Decision } from '../stockage/decisions.ts';
import { UnFormulaire } from './un-formulaire.tsx';
import type { Vie } from './vie.ts';

const ETATS = {
  preparee: ['en_cours', 'Préparée, à signer'],
  signee: ['en_cours', 'Signée, à remettre'],
  notifiee: ['fait', 'En vigueur'],
  remplacee: ['attente', 'Remplacée'],
  abandonnee: ['attente', 'Abandonnée'],
} as const;

const MODES = {
  remise_en_main_propre: 'Remise en main propre, contre signature',
  lettre_recommandee: 'Lettre recommandée : le jour de l’avis de réception',
  lettre_suivie: 'Lettre suivie : le jour de la remise',
  en_ligne: 'En ligne : le jour où elle l’a ouverte',
} as const;

const UneDecision = ({ decision, vie }: { decision: Decision; vie: Vie }) => {
  const { sens, motifsDeDroit, motifsDeFait, signeePar, signeeQualite, signeeLe, dateCertaine } =
    decision;
  const montant = direLeMontant(decision);
  const [etat, mot] = ETATS[decision.etat];
  return (
    <Feuillet>
      <h3>
        {MOT_DU_SENS[sens]}
        {decision.provisoire ? ', en attendant la décision' : ''}
      </h3>
      <p>
        <EtatDit etat={etat}>{mot}</EtatDit>
      </p>
      <Definitions
        paires={[
          ...(montant ? [['Montant', montant] as const] : []),
          ['Sur quels textes', motifsDeDroit.map((un) => `${un.texte}, ${un.article}`).join(' ; ')],
          ['Pour quelles raisons', motifsDeFait.join(' ')],
          ...(decision.calcul
            ? [['Calcul gardé', `règles du ${decision.calcul.versionDesParametres}`] as const]
            : []),
          ...(signeePar && signeeLe
            ? [
                [
                  'Signée',
                  `${signeePar}, ${signeeQualite}, le ${jourEnColonne(aujourdHuiA(signeeLe), vie.jour)}`,
                ] as const,
              ]
            : []),
          ...(dateCertaine ? [['Remise', jourEnToutesLettres(dateCertaine, true)] as const] : []),
        ]}
      />
      {decision.calcul ? (
        <p className="secondaire">
          {MENTION_ALGORITHMIQUE.droit} ({MENTION_ALGORITHMIQUE.reference}).
        </p>
      ) : null}
      {signeeLe ? (
        <LienBouton
          href={`/demandes-de-droits/${vie.demande.id}/lettre?decision=${decision.id}`}
          fichier
          icone="lettre"
        >
          La lettre de décision (PDF)
        </LienBouton>
      ) : null}
    </Feuillet>
  );
};

export const PreparerUneDecision = ({ vie }: { vie: Vie }) => (
  <UnFormulaire
    vie={vie}
    nom="decision"
    titre={
      vie.demande.etat === 'decision_preparee'
        ? 'Préparer autrement'
        : vie.decisions.length > 0
          ? 'Revoir la décision'
          : 'Préparer la décision'
    }
    ouvert={vie.demande.etat === 'en_instruction' && vie.avis !== null}
  >
    <Choix nom="sens" libelle="La décision" options={OPTIONS_DE_SENS} />
    <Cases
      nom="droit"
      libelle="Sur quels textes"
      options={[
        ...vie.prestation.references,
        ...(vie.prestation.silence ? [vie.prestation.silence.reference] : []),
      ].map(({ texte, article, statut, verifieLe }, rang) => ({
        valeur: String(rang),
        libelle: `${texte}, ${article}`,
        aide:
          statut === 'confirme'
            ? `Lu le ${jourEnColonne(verifieLe as never, vie.jour)}.`
            : 'À relire avant de signer.',
      }))}
    />
    <Champ nom="autreDroit" libelle="Un autre texte et son article" facultatif largeur="plein" />
    <ZoneDeTexte
      nom="faits"
      libelle="Pour quelles raisons, pour elle"
      aide="Une raison par ligne, en mots simples : elle les lira."
      longueur={3000}
    />
    <Champ nom="euros" libelle="Montant en euros" facultatif largeur="court" inputMode="decimal" />
    <ListeDeChoix
      nom="periodicite"
      libelle="Versé"
      options={[
        { valeur: 'unique', libelle: 'En une fois' },
        { valeur: 'mensuelle', libelle: 'Chaque mois' },
      ]}
    />
    <ChampDate nom="depuis" libelle="À partir du" facultatif aide="Par exemple 01/12/2026." />
    <ChampDate nom="jusquau" libelle="Jusqu’au" facultatif aide="Vide : sans fin prévue." />
    <Champ nom="enveloppe" libelle="Enveloppe de paiement" facultatif largeur="court" />
    <Bouton genre="plein">Préparer la décision</Bouton>
  </UnFormulaire>
);

const Signer = ({ vie, decision }: { vie: Vie; decision: Decision }) =>
  vie.peutSigner ? (
    <UnFormulaire vie={vie} nom="signature" titre="Signer la décision" plie={false}>
      <Cache nom="decisionId" valeur={decision.id} />
      <Bouton genre="plein" icone="crayon">
        Signer cette décision
      </Bouton>
    </UnFormulaire>
  ) : (
    <p>
      La signature revient à qui en a la délégation. <a href="/delegations">Qui peut signer</a>
    </p>
  );

const Renvoyer = ({ vie }: { vie: Vie }) => (
  <UnFormulaire vie={vie} nom="renvoi" titre="Ne pas la signer">
    <Champ
      nom="mots"
      libelle="Ce qui est à revoir"
      aide="La décision revient à qui instruit ; l’argent prévu pour elle est rendu."
      largeur="plein"
      longueur={500}
    />
    <Bouton>Rendre cette décision</Bouton>
  </UnFormulaire>
);

const Notifier = ({ vie, decision }: { vie: Vie; decision: Decision }) => (
  <UnFormulaire vie={vie} nom="notification" titre="Noter la remise de la décision" ouvert>
    <Cache nom="decisionId" valeur={decision.id} />
    <Choix
      nom="mode"
      libelle="Comment"
      options={Object.entries(MODES).map(([valeur, libelle]) => ({ valeur, libelle }))}
    />
    <ChampDate
      nom="dateCertaine"
      libelle="Le jour qui se prouve"
      aide="Son délai pour contester part de là. Vide : aujourd’hui."
      facultatif
    />
    <Bouton genre="plein">La décision est remise</Bouton>
  </UnFormulaire>
);

/** Each decision with its reasons, and the next gesture that it waits for. */
export function Decisions({ vie }: { vie: Vie }) {
  const { decisions, demande, instruit } = vie;
  const [derniere] = decisions;
  const peutPreparer = instruit && PASSAGES.preparer.depuis.includes(demande.etat);
  if (decisions.length === 0 && !peutPreparer) return null;
  return (
    <Section titre="La décision" id="decision">
      {demande.etat === 'accordee_forfaitaire' ? (
        <Bandeau etat="echeance" titre="Le délai est passé.">
          Un montant provisoire est dû depuis lors ; préparez la décision qui le remplacera.
        </Bandeau>
      ) : null}
      {decisions.map((decision) => (
        <UneDecision key={decision.id} decision={decision} vie={vie} />
      ))}
      {derniere?.etat === 'preparee' ? <Signer vie={vie} decision={derniere} /> : null}
      {derniere?.etat === 'preparee' && vie.peutSigner ? <Renvoyer vie={vie} /> : null}
      {derniere?.etat === 'signee' && instruit ? <Notifier vie={vie} decision={derniere} /> : null}
      {peutPreparer ? <PreparerUneDecision vie={vie} /> : null}
    </Section>
  );
}
