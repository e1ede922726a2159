import { createHmac, randomBytes } from 'node:crypto';

const DEBUT = 'whsec_';

/** A secret as Standard Webhooks writes it: 256 random bits. */
export const tirerUnSecret = (): string => `${DEBUT}${randomBytes(32).toString('base64')}`;

/**
 * The headers that sign a message (standardwebhooks.com): HMAC-SHA-256 of « id.seconds.body ». During a change of
 * secret each signs, so that either is enough to verify.
 */
export function signer(
  { id, secondes, corps }: { id: string; secondes: number; corps: string },
  secrets: readonly string[],
): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const cle = Buffer.from(secret.slice(DEBUT.length), 'base64');
    return `v1,${createHmac('sha256', cle).update(`${id}.${secondes}.${corps}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(secondes),
    'webhook-signature': signatures.join(' '),
  };
}
