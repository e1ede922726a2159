import { LienVersMonCalcul } from '#apa';
import type { SaDemandeDeDroit } from '#demandes-de-droits';
import { MonPlan, type Plan } from '#fsl';
import type { Langue } from '#interface';
import { type ArgentDUneDemande, PanneauDePaiements } from '#paiements';
import type { DateCivile } from '#socle/pur';

/** Under a request for a right: how her APA is calculated, the plan of her debt, and what is paid of it. */
export function SuiteDeSaDemande({
  sienne: { demande },
  argent,
  appeler,
  plans,
  langue,
  jour,
}: {
  sienne: SaDemandeDeDroit;
  /** What is paid of it, and what waits; undefined: nothing is to be paid. */
  argent: ArgentDUneDemande | undefined;
  appeler: { nom: string; telephone: string } | null;
  plans: readonly Plan[];
  langue: Langue;
  jour: DateCivile;
}) {
  return (
    <>
      {demande.prestation.startsWith('apa_') ? (
        <LienVersMonCalcul demandeId={demande.id} langue={langue} />
      ) : null}
      <MonPlan plans={plans} langue={langue} jour={jour} />
      {argent ? <PanneauDePaiements {...{ argent, langue, appeler }} siens /> : null}
    </>
  );
}
