import { LienVersMonCalcul } from '#apa';
import type { SaDemandeDeDroit } from '#demandes-de-droits';
import { MonPlan, type Plan } from '#fsl';
import type { Langue } from '#interface';
import { PanneauDePaiements, type Versement } from '#paiements';
import type { DateCivile } from '#socle/pur';

/** Under a request for a right: how her APA is calculated, the plan of her debt, and what is paid of it. */
export function SuiteDeSaDemande({
  sienne: { demande },
  versements,
  plans,
  langue,
  jour,
}: {
  sienne: SaDemandeDeDroit;
  versements: readonly Versement[];
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
      {versements.length > 0 ? <PanneauDePaiements {...{ versements, langue }} siens /> : null}
    </>
  );
}
