import { Secret, TOTP } from 'otpauth';
import type { Instant } from '#socle/pur';

/** What the telephone shows at this moment. */
export const unCodeDe = (secret: string, le: Instant): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(le) });

/** A code that it shows neither now nor a step aside: "000000" is one of them three times in a million. */
export const unMauvaisCode = (secret: string, le: Instant): string => {
  const bons = [-1, 0, 1].map((pas) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: Date.parse(le) + pas * 30_000,
    }),
  );
  return ['000000', '111111', '222222', '333333'].find((code) => !bons.includes(code)) ?? '';
};
