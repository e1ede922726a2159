import { type Acces, casDUsage } from '#acces';
import { type Instant, type Resultat, reussi } from '#socle/pur';
import { prevenirLesDeux } from '../gestes/faire-un-geste.ts';
import { raconter } from '../gestes/raconter.ts';
import { droits } from '../regles-d-acces.ts';
import { type Etape, etapeParId, etapesDe } from '../stockage/etapes.ts';
import { changer, type OrientationEnBase, orientationParId } from '../stockage/orientations.ts';

/** What left, or did not; and then a sentence that says what to do. */
const DIT: Readonly<Record<string, { quoi: string; aFaire: string }>> = {
  lien_envoye: {
    quoi: 'le courriel qui portait le lien',
    aFaire: 'donnez-le par un autre chemin',
  },
  code_envoye: {
    quoi: 'le SMS qui portait le code',
    aFaire: 'dites-en un nouveau au téléphone',
  },
  rappel_ecrit: { quoi: 'le rappel', aFaire: 'appelez' },
};

interface Suite {
  genre: 'parti' | 'pas_parti';
  le: Instant;
}

/**
 * Writes what became of a message once; of another module's, nothing.
 * @returns the orientation and the step that put the message out, if they were not told already
 */
async function noter(
  acces: Acces,
  id: string,
  { genre, le }: Suite,
): Promise<{ orientation: OrientationEnBase; etape: Etape } | null> {
  const etape = await etapeParId(acces.bd, id);
  const dit = etape ? DIT[etape.genre] : undefined;
  const orientation = etape && (await orientationParId(acces.bd, etape.orientationId));
  if (!orientation || !dit) return null;
  const mots = genre === 'parti' ? dit.quoi : `${dit.quoi} : ${dit.aFaire}`;
  const ecrites = await etapesDe(acces.bd, orientation.id);
  if (ecrites.some((une) => une.genre === genre && une.mots === mots && une.le >= etape.le))
    return null;
  await raconter(acces, orientation, { genre, pour: 'emetteur', mots, le });
  await acces.tracer({
    operation: 'ecriture',
    objet: genre === 'parti' ? 'orientation : envoi parti' : 'orientation : envoi pas parti',
    objetId: orientation.id,
  });
  await prevenirLesDeux(acces, orientation);
  return { orientation, etape };
}

/**
 * Reaction to `EnvoiPasParti`, as a machine: the team that sent reads on the orientation that its partner was not
 * reached, and the product no longer writes to that address. A message of another module is none of its business;
 * delivered twice, it is written once.
 */
export const noterUnEnvoiPasParti = casDUsage(
  droits.relancer,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, never>> => {
    const note = await noter(acces, id, { genre: 'pas_parti', le: acces.maintenant });
    if (note && note.etape.genre !== 'code_envoye')
      await changer(acces.bd, note.orientation, { lien_par: 'main' }, note.orientation.version);
    return reussi();
  },
);

/** Reaction to `EnvoiParti`: until a carrier took it, the life of an orientation says that it is written, not gone. */
export const noterUnEnvoiParti = casDUsage(
  droits.relancer,
  async (acces, { id, le }: { id: string; le: Instant }): Promise<Resultat<undefined, never>> => {
    await noter(acces, id, { genre: 'parti', le });
    return reussi();
  },
);
