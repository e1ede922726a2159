import { createHash } from 'node:crypto';
import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import type { Reponse } from '#socle';
import { ajouterMinutes, type Resultat, refuse, reussi } from '#socle/pur';
import { REPONSE_GARDEE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { garderLaReponse, prendreLaCle } from '../stockage/reponses-gardees.ts';

const USAGE = 'reponse-gardee';
const CLE = /^[\x21-\x7e]{8,100}$/;

export type RefusDeCle =
  | { raison: 'cle_absente' }
  | { raison: 'cle_illisible' }
  /** The same key came with something else. */
  | { raison: 'autre_demande' };

interface Appel {
  cle: string | undefined;
  /** What is asked, all of it: the address and what was sent. */
  demande: unknown;
  faire(): Promise<Reponse>;
}

const empreinteDe = (demande: unknown): string =>
  createHash('sha256').update(JSON.stringify(demande)).digest('hex');

/**
 * Does this once for one key of one system, in the transaction of its effect: repeated within a day, the very same
 * answer comes back, sealed meanwhile; at the same time, the second waits for the first. What fails keeps nothing.
 */
export const repondreUneSeuleFois = casDUsage(
  droits.garderUneReponse,
  async (acces: Acces, { cle, demande, faire }: Appel): Promise<Resultat<Reponse, RefusDeCle>> => {
    if (acces.lecteur.genre !== 'systeme') throw new Error('only a system repeats its calls');
    if (!cle) return refuse({ raison: 'cle_absente' });
    if (!CLE.test(cle)) return refuse({ raison: 'cle_illisible' });
    const { systemeId } = acces.lecteur;
    const empreinte = empreinteDe(demande);
    const gardee = await prendreLaCle(acces.bd, {
      systemeId,
      cle,
      empreinte,
      le: acces.maintenant,
      apres: ajouterMinutes(acces.maintenant, -REPONSE_GARDEE.heures * 60),
    });
    if (gardee) {
      if (gardee.empreinte !== empreinte) return refuse({ raison: 'autre_demande' });
      if (gardee.corps === null) throw new Error('an answer was kept without its body');
      return reussi(JSON.parse(dechiffrer(acces, USAGE, gardee.corps)) as Reponse);
    }
    const reponse = await faire();
    if (reponse.genre !== 'json' && reponse.genre !== 'probleme')
      throw new Error('only what is said in JSON is kept');
    const corps = chiffrer(acces, USAGE, JSON.stringify(reponse));
    await garderLaReponse(acces.bd, { systemeId, cle, statut: reponse.statut, corps });
    return reussi(reponse);
  },
);

const PHRASES: Record<RefusDeCle['raison'], string> = {
  cle_absente:
    'Donnez un en-tête « Idempotency-Key » : un texte unique par envoi, le même quand vous recommencez.',
  cle_illisible:
    '« Idempotency-Key » tient en 8 à 100 signes ASCII sans espace, par exemple un UUID.',
  autre_demande:
    'Cette « Idempotency-Key » a déjà servi pour un autre envoi. Donnez-en une nouvelle.',
};
export const direLeRefusDeCle = (refus: RefusDeCle | RefusDAcces): string =>
  refus.raison === 'acces' ? refus.motif : PHRASES[refus.raison];
