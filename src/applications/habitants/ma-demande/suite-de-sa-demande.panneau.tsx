import { LienVersMonCalcul } from '#apa';
import type { SaDemandeDeDroit } from '#demandes-de-droits';
import type { Langue } from '#interface';
import { PanneauDePaiements, type Versement } from '#paiements';

/** Under a request for a right: how her APA is calculated, and what is paid of it. */
export function SuiteDeSaDemande({
  sienne: { demande },
  versements,
  langue,
}: {
  sienne: SaDemandeDeDroit;
  versements: readonly Versement[];
  langue: Langue;
}) {
  return (
    <>
      {demande.prestation.startsWith('apa_') ? (
        <LienVersMonCalcul demandeId={demande.id} langue={langue} />
      ) : null}
      {versements.length > 0 ? <PanneauDePaiements {...{ versements, langue }} /> : null}
    </>
  );
}
