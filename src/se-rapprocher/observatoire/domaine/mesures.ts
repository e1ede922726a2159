/** The value below which this share stands: the nearest rank, so that it is a wait that someone really had. */
export function quantile(nombres: readonly number[], part: number): number | null {
  if (nombres.length === 0) return null;
  const ranges = [...nombres].sort((a, b) => a - b);
  const rang = Math.max(1, Math.ceil(ranges.length * part));
  return ranges[rang - 1] ?? null;
}

export const mediane = (nombres: readonly number[]): number | null => quantile(nombres, 0.5);
export const p90 = (nombres: readonly number[]): number | null => quantile(nombres, 0.9);

/** A wait as a fact keeps it: to the nearest 5 minutes, a day at most; a clock gone back is no wait. */
export const minutesGrossieres = (minutes: number): number =>
  Math.min(1440, Math.max(0, Math.round(minutes / 5) * 5));
