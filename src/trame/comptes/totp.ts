import { Secret, TOTP } from 'otpauth';
import type { Instant } from '#socle/pur';

const PERIODE_MS = 30_000;

const totp = (secret: string, etiquette = ''): TOTP =>
  new TOTP({ issuer: 'Tisserin', label: etiquette, secret: Secret.fromBase32(secret) });

export const tirerUnSecret = (): string => new Secret({ size: 20 }).base32;

/** What the telephone's application reads (RFC 6238, six digits, thirty seconds). */
export const adresseOtp = (secret: string, identifiant: string): string =>
  totp(secret, identifiant).toString();

/** The time step of this code, now or one step aside (a telephone is seldom exact); null when it is not one. */
export function pasDuCode(secret: string, saisie: string, maintenant: Instant): number | null {
  const token = saisie.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = Date.parse(maintenant);
  const ecart = totp(secret).validate({ token, timestamp, window: 1 });
  return ecart === null ? null : Math.floor(timestamp / PERIODE_MS) + ecart;
}
