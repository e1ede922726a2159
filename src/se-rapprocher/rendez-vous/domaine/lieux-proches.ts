interface Lieu {
  id: number;
  latitude: number | null;
  longitude: number | null;
}

const enRadians = (degres: number): number => (degres * Math.PI) / 180;

/** Kilometres as the crow flies (haversine, mean radius 6,371 km); null when one of the places is not located. */
export function distanceKm(un: Omit<Lieu, 'id'>, autre: Omit<Lieu, 'id'>): number | null {
  if (un.latitude === null || un.longitude === null) return null;
  if (autre.latitude === null || autre.longitude === null) return null;
  const [a, b] = [enRadians(un.latitude), enRadians(autre.latitude)];
  const h =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(enRadians(autre.longitude - un.longitude) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** The nearest first; those that are not located come last, in the order given. */
export function parProximite<L extends Lieu>(
  depuis: Omit<Lieu, 'id'>,
  lieux: readonly L[],
): { lieu: L; km: number | null }[] {
  return lieux
    .map((lieu) => ({ lieu, km: distanceKm(depuis, lieu) }))
    .sort((a, b) => (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY) || 0);
}

/** The first slot of each place. */
export function prochainParLieu<C extends { siteId: number }>(
  creneaux: readonly C[],
): Map<number, C> {
  const premiers = new Map<number, C>();
  for (const creneau of creneaux)
    if (!premiers.has(creneau.siteId)) premiers.set(creneau.siteId, creneau);
  return premiers;
}
