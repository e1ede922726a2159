import { casDUsage } from '#acces';
import { type Id, type Instant, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { NomDeMessage } from '../domaine/catalogue/faits.ts';
import {
  composerUnEnvoi,
  type EnvoiAComposer,
  type RefusDEnvoi,
} from '../domaine/composer-un-envoi.ts';
import { droits } from '../regles-d-acces.ts';
import { deposer } from '../stockage/envois.ts';

/** A message of the catalogue with the facts that are its own. */
type MessageACeJour = {
  [M in NomDeMessage]: Omit<EnvoiAComposer<M>, 'maintenant'>;
}[NomDeMessage];

export interface EnvoiADeposer {
  /** Given by who may ask twice (a reaction): the same id is one message. */
  id?: Id<'envoi'>;
  /** The team that writes. */
  cle: number;
  personneId?: string;
  message: MessageACeJour;
}

/**
 * Composes a message and puts it in the outbox of this transaction: it leaves if what it tells of stands.
 * Refuses what `composerUnEnvoi` refuses: an unsafe way, an address that receives nothing, a word that tells why.
 */
export const deposerUnEnvoi = casDUsage(
  droits.deposer,
  async (
    acces,
    { id = identifiant<'envoi'>(), cle, personneId, message }: EnvoiADeposer,
  ): Promise<Resultat<{ id: Id<'envoi'>; pasAvant: Instant }, RefusDEnvoi>> => {
    const compose = composerUnEnvoi({
      ...message,
      maintenant: acces.maintenant,
    } as EnvoiAComposer<NomDeMessage>);
    if (!compose.ok) return refuse(compose.refus);
    const nouveau = await deposer(acces.bd, {
      id,
      cle,
      personneId: personneId ?? null,
      envoi: compose.valeur,
      le: acces.maintenant,
    });
    if (nouveau)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'envoi',
        objetId: id,
        personnes: personneId ? [personneId] : [],
      });
    return reussi({ id, pasAvant: compose.valeur.pasAvant });
  },
);
