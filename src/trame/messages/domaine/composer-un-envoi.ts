import {
  type Instant,
  nettoyerUneLigne,
  type Resultat,
  recoitLesSms,
  refuse,
  reussi,
  typographie,
} from '#socle/pur';
import { choisirLaForme, type MoyenDeJoindre, type RefusDuCanal } from './canal-sur.ts';
import { catalogue } from './catalogue/catalogue.ts';
import type { FaitsDuMessage, ModeleDeMessage, NomDeMessage } from './catalogue/faits.ts';
import { ecrirePourUnSms } from './ecrire-pour-un-sms.ts';
import type { Canal, Destinataire, Envoi, Forme } from './envoi.ts';
import { prochaineHeureDEnvoi } from './heures-calmes.ts';
import type { Langue } from './langue.ts';
import { motsSensibles } from './mots-sensibles.ts';

export interface EnvoiAComposer<M extends NomDeMessage> {
  modele: M;
  faits: FaitsDuMessage[M];
  destinataire: Destinataire;
  langue: Langue;
  /** What the person said of this way to reach her. For a colleague: safe. */
  moyen: Pick<MoyenDeJoindre, 'sur' | 'enClair'>;
  protegee: boolean;
  maintenant: Instant;
}

export type RefusDEnvoi =
  | RefusDuCanal
  /** Nobody carries this channel here: it would wait, and be erased, without anyone knowing. */
  | { readonly raison: 'canal_ferme'; readonly canal: Canal }
  | { readonly raison: 'personne_decedee' }
  | { readonly raison: 'telephone_sans_sms' }
  | { readonly raison: 'adresse_vide' }
  | { readonly raison: 'motif_sensible'; readonly mots: readonly string[] };

const OBJETS = { fr: 'Un message pour vous', en: 'A message for you' } as const;

function verifierLAdresse(destinataire: Destinataire): Resultat<undefined, RefusDEnvoi> {
  switch (destinataire.canal) {
    case 'sms':
      return recoitLesSms(destinataire.telephone) === 'non'
        ? refuse({ raison: 'telephone_sans_sms' })
        : reussi();
    case 'courriel':
      return /^\S+@\S+$/.test(destinataire.adresse) ? reussi() : refuse({ raison: 'adresse_vide' });
    case 'lettre':
      return destinataire.lignes.some((ligne) => ligne.trim() !== '')
        ? reussi()
        : refuse({ raison: 'adresse_vide' });
  }
}

/** An address such as « 3 rue du Tribunal » is left out rather than keeping the message from leaving. */
function sansLieuQuiParle<F extends object>(faits: F): F {
  if (!('lieu' in faits) || typeof faits.lieu !== 'string') return faits;
  return motsSensibles(faits.lieu).length === 0 ? faits : { ...faits, lieu: undefined };
}

function ecrire<M extends NomDeMessage>(aComposer: EnvoiAComposer<M>, forme: Forme): string {
  const modele: ModeleDeMessage<FaitsDuMessage[M]> = catalogue[aComposer.modele];
  if (forme === 'habitant') return modele.habitant[aComposer.langue](aComposer.faits);
  const { enClair: _, ...sobres } = aComposer.faits;
  return modele.discret[aComposer.langue](sansLieuQuiParle(sobres));
}

function mettreEnForme(texte: string, canal: Destinataire['canal'], langue: Langue): string {
  if (canal === 'sms') return nettoyerUneLigne(ecrirePourUnSms(texte));
  return langue === 'fr' ? typographie(texte) : texte;
}

/**
 * Writes a message for a channel, in the form that this channel allows. Refuses a channel that is
 * not safe, an address that cannot receive it, and any SMS, e-mail or discreet letter whose text
 * would say why the person is helped (charter R14), whoever wrote those words.
 */
export function composerUnEnvoi<M extends NomDeMessage>(
  aComposer: EnvoiAComposer<M>,
): Resultat<Envoi, RefusDEnvoi> {
  const { modele, destinataire, langue, moyen, protegee, maintenant } = aComposer;
  const adresse = verifierLAdresse(destinataire);
  if (!adresse.ok) return adresse;
  const forme = choisirLaForme({ canal: destinataire.canal, ...moyen }, protegee);
  if (!forme.ok) return forme;
  const texte = ecrire(aComposer, forme.valeur);
  const mots = forme.valeur === 'discret' ? motsSensibles(texte) : [];
  if (mots.length > 0) return refuse({ raison: 'motif_sensible', mots });
  const { canal } = destinataire;
  return reussi({
    modele,
    destinataire,
    langue,
    forme: forme.valeur,
    ...(canal !== 'sms' && { objet: OBJETS[langue] }),
    corps: mettreEnForme(texte, canal, langue),
    pasAvant: catalogue[modele].immediat ? maintenant : prochaineHeureDEnvoi(maintenant),
  } as Envoi);
}
