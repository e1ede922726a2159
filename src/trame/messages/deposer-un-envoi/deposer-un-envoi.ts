import { type Acces, casDUsage } from '#acces';
import { type Id, type Instant, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { NomDeMessage } from '../domaine/catalogue/faits.ts';
import {
  composerUnEnvoi,
  type EnvoiAComposer,
  type RefusDEnvoi,
} from '../domaine/composer-un-envoi.ts';
import type { Canal } from '../domaine/envoi.ts';
import { droits } from '../regles-d-acces.ts';
import { canauxOuverts } from '../remettre-les-envois/remettre-les-envois.ts';
import { deposer } from '../stockage/envois.ts';
import { estTue } from '../stockage/silences.ts';

/** A message of the catalogue with the facts that are its own. */
type MessageACeJour = {
  [M in NomDeMessage]: Omit<EnvoiAComposer<M>, 'maintenant'>;
}[NomDeMessage];

export interface EnvoiADeposer {
  /** Given by who may ask twice (a reaction): the same id is one message. */
  id?: Id<'envoi'>;
  /** The team that writes. */
  cle: number;
  /** Whom it is about and for; null for a colleague, or someone who has no record. */
  personneId: string | null;
  /** What it is about: where the promise of telling her another way leads, if it does not leave. */
  aPropos: { objet: string; objetId: string };
  /** Who answers for it; by default who writes, or the team when a machine does. */
  agentId?: number | null;
  /** When it stops being useful: the hour of what it reminds of. */
  pasApres?: Instant;
  /** The channels that this installation carries, from its settings. */
  canaux: readonly Canal[];
  message: MessageACeJour;
}

const quiEcrit = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? lecteur.agentId : null;

/**
 * Composes a message and puts it in the outbox of this transaction: it leaves if what it tells of stands.
 * Refuses a channel that nobody carries here, someone whose record says that she is dead, and what
 * `composerUnEnvoi` refuses: an unsafe way, an address that receives nothing, a word that tells why.
 */
export const deposerUnEnvoi = casDUsage(
  droits.deposer,
  async (
    acces,
    {
      id = identifiant<'envoi'>(),
      cle,
      personneId,
      aPropos,
      agentId,
      pasApres,
      canaux,
      message,
    }: EnvoiADeposer,
  ): Promise<Resultat<{ id: Id<'envoi'>; pasAvant: Instant }, RefusDEnvoi>> => {
    const { canal } = message.destinataire;
    if (!(await canauxOuverts(acces, canaux)).includes(canal))
      return refuse({ raison: 'canal_ferme', canal });
    if (personneId && (await estTue(acces.bd, personneId)))
      return refuse({ raison: 'personne_decedee' });
    const compose = composerUnEnvoi({
      ...message,
      maintenant: acces.maintenant,
    } as EnvoiAComposer<NomDeMessage>);
    if (!compose.ok) return refuse(compose.refus);
    const nouveau = await deposer(acces.bd, {
      id,
      cle,
      personneId,
      aPropos,
      pasApres: pasApres ?? null,
      agentId: agentId === undefined ? quiEcrit(acces) : agentId,
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
