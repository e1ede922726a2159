import { QueFaireMaintenant } from '#demandes-de-droits';
import { Action, Actions, LienBouton } from '#interface';
import type { DossierMontre } from './dossier-montre.ts';
import { manqueUnCompte, type Pas, prochainPas } from './prochain-pas.ts';

/** Gestures that stand elsewhere on this page: where they are, opened. */
const ICI = {
  savoir: ['#savoir', 'Ajouter ce qui manque'],
  ou_payer: ['#ou-payer', 'Noter le compte'],
  decision: ['#decision', 'Préparer la décision'],
  plan: ['#plan', 'Noter cette mensualité'],
} as const satisfies Partial<Record<Pas['quoi'], readonly [string, string]>>;

/** What only the request's own page does: papers seen, her view, signing, handing over, answering. */
const AILLEURS: Readonly<Record<string, readonly [ou: string, quoi: string]>> = {
  recue: ['papiers', 'Noter ses papiers'],
  incomplete: ['papiers', 'Noter ses papiers'],
  complete: ['avis', 'Recueillir son avis'],
  en_instruction: ['avis', 'Recueillir son avis'],
  decision_preparee: ['decision', 'Aller à la signature'],
  signee: ['decision', 'Remettre la décision'],
  notifiee: ['suites', 'Proposer d’en parler'],
  refusee_par_silence: ['suites', 'Voir ses suites'],
  contestee: ['suites', 'Répondre à son recours'],
};

function Geste({ pas, demandeId }: { pas: Pas; demandeId: string }) {
  if (pas.quoi === 'papiers')
    return (
      <Actions>
        <Action vers={`/fsl/${demandeId}/papiers`} genre="plein">
          Demander ces papiers
        </Action>
        <LienBouton href={`/demandes-de-droits/${demandeId}#papiers`}>
          Noter un papier vu
        </LienBouton>
      </Actions>
    );
  if (pas.quoi === 'calculer')
    return (
      <Actions>
        <Action vers={`/fsl/${demandeId}/calculer`} genre="plein">
          Calculer
        </Action>
      </Actions>
    );
  const [href, libelle] = ICI[pas.quoi];
  return (
    <Actions>
      <LienBouton href={href}>{libelle}</LienBouton>
    </Actions>
  );
}

/** Said first, to whoever opens the file: the fund's own next step, or the one of every request. */
export function QueFaireDuFsl(montre: DossierMontre) {
  const { lu, echeances, jour } = montre;
  const { demande, avis, instruit } = lu.lue;
  const pas = prochainPas(montre);
  const manqueSonAvis = demande.etat === 'decision_preparee' && !avis;
  const ailleurs = manqueSonAvis ? AILLEURS.complete : AILLEURS[demande.etat];
  return (
    <QueFaireMaintenant
      vie={{ ...lu.lue, echeances, jour }}
      {...(pas ? { phrase: pas.phrase } : {})}
    >
      {pas ? <Geste pas={pas} demandeId={demande.id} /> : null}
      {!pas && instruit && ailleurs ? (
        <Actions>
          <LienBouton href={`/demandes-de-droits/${demande.id}#${ailleurs[0]}`} genre="plein">
            {ailleurs[1]}
          </LienBouton>
          {manqueUnCompte(montre) ? (
            <LienBouton href="#ou-payer">Noter le compte où payer</LienBouton>
          ) : null}
          {demande.etat === 'refusee_par_silence' ? (
            <LienBouton href="#decision">Préparer une décision</LienBouton>
          ) : null}
        </Actions>
      ) : null}
    </QueFaireMaintenant>
  );
}
