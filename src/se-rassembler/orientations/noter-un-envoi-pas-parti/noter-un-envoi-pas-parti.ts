import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { prevenirLesDeux } from '../gestes/faire-un-geste.ts';
import { raconter } from '../gestes/raconter.ts';
import { droits } from '../regles-d-acces.ts';
import { etapeParId, etapesDe } from '../stockage/etapes.ts';
import { changer, orientationParId } from '../stockage/orientations.ts';

/** What did not leave, in a sentence that says what to do. */
const DIT: Readonly<Record<string, string>> = {
  lien_envoye: 'le courriel qui portait le lien : donnez-le par un autre chemin',
  code_envoye: 'le SMS qui portait le code : dites-en un nouveau au téléphone',
  rappel_ecrit: 'le rappel : appelez',
};

/**
 * Reaction to `EnvoiPasParti`, as a machine: the team that sent reads on the orientation that its partner was not
 * reached, and the product no longer writes to that address. A message of another module is none of its business;
 * delivered twice, it is written once.
 */
export const noterUnEnvoiPasParti = casDUsage(
  droits.relancer,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, never>> => {
    const etape = await etapeParId(acces.bd, id);
    const dit = etape ? DIT[etape.genre] : undefined;
    const orientation = etape && (await orientationParId(acces.bd, etape.orientationId));
    if (!orientation || !dit) return reussi();
    const ecrites = await etapesDe(acces.bd, orientation.id);
    const deja = ecrites.some(
      ({ genre, le, mots }) => genre === 'pas_parti' && mots === dit && le >= etape.le,
    );
    if (deja) return reussi();
    if (etape.genre !== 'code_envoye') {
      await changer(acces.bd, orientation, { lien_par: 'main' }, orientation.version);
    }
    await raconter(acces, orientation, { genre: 'pas_parti', pour: 'emetteur', mots: dit });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'orientation : envoi pas parti',
      objetId: orientation.id,
    });
    await prevenirLesDeux(acces, orientation);
    return reussi();
  },
);
