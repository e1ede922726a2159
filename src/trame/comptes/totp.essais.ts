import { Secret, TOTP } from 'otpauth';
import type { Instant } from '#socle/pur';

/** What the telephone shows at this moment. */
export const unCodeDe = (secret: string, le: Instant): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(le) });
