import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const sha256 = (octets: string | Buffer) => createHash('sha256').update(octets).digest();
const PRESENTE_ET_VERIFIEE = 0x05;
const AVEC_UNE_CLE = 0x40;

/** A device made of software, for tests: one ES256 key, which answers as WebAuthn says. */
export function unAppareil(origine: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let compteur = 0;
  const coordonnee = (valeur: string | undefined) =>
    new Uint8Array(Buffer.from(valeur ?? '', 'base64url'));
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, coordonnee(jwk.x)],
    [-3, coordonnee(jwk.y)],
  ]);
  const client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: origine, crossOrigin: false }));
  const donnees = (drapeaux: number, suite = Buffer.alloc(0)) => {
    const tete = Buffer.alloc(5);
    tete[0] = drapeaux;
    tete.writeUInt32BE(++compteur, 1);
    return Buffer.concat([sha256(new URL(origine).hostname), tete, suite]);
  };
  const commun = { id: id.toString('base64url'), rawId: id.toString('base64url') };
  return {
    creer(challenge: string): RegistrationResponseJSON {
      const longueur = Buffer.from([0, id.length]);
      const cle = Buffer.from(isoCBOR.encode(cose));
      const suite = Buffer.concat([Buffer.alloc(16), longueur, id, cle]);
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(donnees(PRESENTE_ET_VERIFIEE | AVEC_UNE_CLE, suite))],
      ]);
      return {
        ...commun,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client('webauthn.create', challenge).toString('base64url'),
          attestationObject: Buffer.from(
            isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]),
          ).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    utiliser(challenge: string): AuthenticationResponseJSON {
      const donneesDuClient = client('webauthn.get', challenge);
      const authentification = donnees(PRESENTE_ET_VERIFIEE);
      const signature = sign(
        'sha256',
        Buffer.concat([authentification, sha256(donneesDuClient)]),
        privateKey,
      );
      return {
        ...commun,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: donneesDuClient.toString('base64url'),
          authenticatorData: authentification.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}
