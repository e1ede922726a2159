import type { Id, Instant, Resultat, Telephone } from '#socle/pur';
import type { NomDeMessage } from './catalogue/faits.ts';
import type { Langue } from './langue.ts';

/** Where a message goes. The channel is part of the address: no SMS to a postal address. */
export type Destinataire =
  | { readonly canal: 'sms'; readonly telephone: Telephone }
  | { readonly canal: 'courriel'; readonly adresse: string }
  | { readonly canal: 'lettre'; readonly lignes: readonly string[] };

export type Canal = Destinataire['canal'];

/** `discret`: without service or motive. `habitant`: in full, on paper, for who asked for it. */
export type Forme = 'discret' | 'habitant';

declare const compose: unique symbol;

/** A message ready to leave. Only `composerUnEnvoi` makes one, so none leaves without its rules. */
export interface Envoi {
  readonly [compose]: true;
  readonly modele: NomDeMessage;
  readonly destinataire: Destinataire;
  readonly langue: Langue;
  readonly forme: Forme;
  /** Absent of an SMS. */
  readonly objet?: string;
  readonly corps: string;
  /** Not before this moment: nobody is woken by us. */
  readonly pasAvant: Instant;
}

export interface Remise {
  /** `accepte`: the carrier has it; `remis`: it says that it arrived. */
  readonly etat: 'accepte' | 'remis';
  /** What the carrier calls it, to ask for news. */
  readonly reference: string;
}

export type EchecDeRemise =
  | { readonly raison: 'adresse_refusee' }
  | { readonly raison: 'indisponible' };

/** The port: who carries messages of some channels. The same key twice carries one message. */
export interface Facteur {
  readonly canaux: readonly Canal[];
  remettre(id: Id<'envoi'>, envoi: Envoi): Promise<Resultat<Remise, EchecDeRemise>>;
}

/** Tries again later, or asks a human for another way of reaching the person. */
export function faireApresUnEchec(echec: EchecDeRemise): 'reessayer' | 'demander_un_autre_canal' {
  return echec.raison === 'indisponible' ? 'reessayer' : 'demander_un_autre_canal';
}
