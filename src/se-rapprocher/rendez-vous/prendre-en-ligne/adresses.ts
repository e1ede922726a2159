export const CHEMIN_EN_LIGNE = '/prendre-rendez-vous';

export function lienVers(service: string, commune?: string, site?: number): string {
  const parametres = new URLSearchParams({ service });
  if (commune) parametres.set('commune', commune);
  if (site !== undefined) parametres.set('site', String(site));
  return `${CHEMIN_EN_LIGNE}?${parametres.toString()}`;
}
