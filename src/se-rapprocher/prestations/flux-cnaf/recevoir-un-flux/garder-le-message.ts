import { setImmediate as laisserFaire } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type Environnement, enTantQue } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import { FINALITE_DU_FLUX, MACHINE_DU_FLUX } from '../machine.ts';
import { garderUnMorceau, lireUnMorceau } from '../stockage/receptions.ts';

const comprimer = promisify(gzip);
const decomprimer = promisify(gunzip);

const USAGE = 'flux-cnaf.message';
/** Bytes of the message in one ciphered piece. */
const TAILLE = 1_000_000;
/** Bytes handed to the reader at once, so that households are told before many wait. */
const GORGEE = 65_536;

export interface DepotDuMessage {
  ajouter(octets: Uint8Array): Promise<void>;
  finir(): Promise<void>;
}

/**
 * Keeps the message as it comes, byte for byte, piece after piece, each ciphered for this use alone. One piece is made
 * small and written while the next is read; a second one waits.
 */
export function garderLeMessage(env: Environnement, receptionId: string): DepotDuMessage {
  let attente: Uint8Array[] = [];
  let taille = 0;
  let rang = 0;
  let enCours: Promise<unknown> = Promise.resolve();
  const ecrire = async (octets: Buffer, sonRang: number) => {
    // Small before it is ciphered: what is ciphered does not shrink any more.
    const petits = (await comprimer(octets, { level: 4 })).toString('base64');
    await enTantQue(env, MACHINE_DU_FLUX, FINALITE_DU_FLUX, (acces) =>
      garderUnMorceau(acces.bd, {
        receptionId,
        rang: sonRang,
        contenu: chiffrer(acces, USAGE, petits),
        recuLe: acces.maintenant,
      }),
    );
  };
  const verser = async () => {
    const octets = Buffer.concat(attente);
    attente = [];
    taille = 0;
    await enCours;
    enCours = ecrire(octets, rang++);
    // Said where it is awaited.
    enCours.catch(() => undefined);
  };
  return {
    async ajouter(octets) {
      attente.push(octets);
      taille += octets.length;
      if (taille >= TAILLE) await verser();
      await laisserFaire();
    },
    async finir() {
      if (taille > 0) await verser();
      await enCours;
    },
  };
}

/** The message as it came, read piece after piece. Throws when a piece was changed. */
export async function* relireLeMessage(
  env: Environnement,
  receptionId: string,
): AsyncGenerator<Uint8Array> {
  for (let rang = 0; ; rang++) {
    const petits = await enTantQue(env, MACHINE_DU_FLUX, FINALITE_DU_FLUX, async (acces) => {
      const contenu = await lireUnMorceau(acces.bd, receptionId, rang);
      return contenu === null ? null : Buffer.from(dechiffrer(acces, USAGE, contenu), 'base64');
    });
    if (petits === null) return;
    const octets = await decomprimer(petits);
    for (let place = 0; place < octets.length; place += GORGEE)
      yield octets.subarray(place, place + GORGEE);
  }
}
