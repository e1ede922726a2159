import { SECTEURS } from './secteurs.ts';

const DEJA_VUS = new Map<string, number | null>();
const ORDRE = ['sans_adresse', 'commune', 'departement'] as const;

/** The place of a service for a commune (null: no address), from the data alone; null when the service has none there. */
export function siteCompetent(serviceId: number, codeCommune: string | null): number | null {
  const cle = `${serviceId} ${codeCommune}`;
  const connu = DEJA_VUS.get(cle);
  if (connu !== undefined) return connu;
  const trouve = chercherLeSite(serviceId, codeCommune);
  DEJA_VUS.set(cle, trouve);
  return trouve;
}

function chercherLeSite(serviceId: number, codeCommune: string | null): number | null {
  const possibles = SECTEURS.filter(
    (s) =>
      s.serviceId === serviceId &&
      ((s.regle === 'sans_adresse' && codeCommune === null) ||
        (s.regle === 'commune' && s.communeCode === codeCommune) ||
        s.regle === 'departement'),
  );
  for (const regle of ORDRE) {
    const trouve = possibles.find((s) => s.regle === regle);
    if (trouve) return trouve.siteId;
  }
  return null;
}
