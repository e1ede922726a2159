import { type Acces, casDUsage } from '#acces';
import { chiffrer } from '#comptes';
import { lireUneAdresse, type RefusDAdresse } from '#socle';
import { ajouterMinutes, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { RECOUVREMENT_DES_SECRETS } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { tirerUnSecret } from '../remettre-les-annonces/signer.ts';
import { changerDEtat, changerLeSecretEnBase, ecrireUneAdresse } from '../stockage/adresses.ts';
import { remettreEnFile } from '../stockage/annonces.ts';

export const USAGE_DU_SECRET = 'secret-d-annonce';

type Inconnue = { raison: 'inconnue' };

const parQui = ({ lecteur }: Acces): number => (lecteur.genre === 'agent' ? lecteur.agentId : 0);

/**
 * Writes down where a system is told of what changes. The secret that signs is said once, here, and kept sealed.
 * @param locales whether an address of this machine is accepted: in a try-out only
 */
export const inscrireUneAdresse = casDUsage(
  droits.tenirLesAdresses,
  async (
    acces,
    { systemeId, url, locales }: { systemeId: string; url: string; locales: boolean },
  ): Promise<
    Resultat<{ adresseId: string; secret: string }, RefusDAdresse | { raison: 'deja' }>
  > => {
    const lue = lireUneAdresse(url, { locales });
    if (!lue.ok) return lue;
    const adresseId = identifiant<'adresse'>();
    const secret = tirerUnSecret();
    const ecrite = await ecrireUneAdresse(acces.bd, {
      id: adresseId,
      systemeId,
      url: lue.valeur.href,
      secret: chiffrer(acces, USAGE_DU_SECRET, secret),
      le: acces.maintenant,
      par: parQui(acces),
    });
    if (!ecrite) return refuse({ raison: 'deja' });
    await acces.tracer({ operation: 'ecriture', objet: 'adresse d’annonce', objetId: adresseId });
    return reussi({ adresseId, secret });
  },
);

/** A new secret, said once; the one before signs as well for two days. */
export const changerLeSecret = casDUsage(
  droits.tenirLesAdresses,
  async (
    acces,
    { adresseId }: { adresseId: string },
  ): Promise<Resultat<{ secret: string }, Inconnue>> => {
    const secret = tirerUnSecret();
    const change = await changerLeSecretEnBase(acces.bd, {
      id: adresseId,
      secret: chiffrer(acces, USAGE_DU_SECRET, secret),
      ancienJusquA: ajouterMinutes(acces.maintenant, RECOUVREMENT_DES_SECRETS.heures * 60),
    });
    if (!change) return refuse({ raison: 'inconnue' });
    await acces.tracer({ operation: 'ecriture', objet: 'secret d’annonce', objetId: adresseId });
    return reussi({ secret });
  },
);

/** Opens again an address that was suspended: everything that it missed is said again, in order. */
export const retablirUneAdresse = casDUsage(
  droits.tenirLesAdresses,
  async (acces, { adresseId }: { adresseId: string }): Promise<Resultat<number, Inconnue>> => {
    if (!(await changerDEtat(acces.bd, adresseId, { etat: 'ouverte' })))
      return refuse({ raison: 'inconnue' });
    await acces.tracer({ operation: 'ecriture', objet: 'adresse rétablie', objetId: adresseId });
    return reussi(await remettreEnFile(acces.bd, { adresseId }, acces.maintenant));
  },
);

export const retirerUneAdresse = casDUsage(
  droits.tenirLesAdresses,
  async (acces, { adresseId }: { adresseId: string }): Promise<Resultat<undefined, Inconnue>> => {
    if (!(await changerDEtat(acces.bd, adresseId, { etat: 'retiree' })))
      return refuse({ raison: 'inconnue' });
    await acces.tracer({ operation: 'ecriture', objet: 'adresse retirée', objetId: adresseId });
    return reussi();
  },
);

/** One announcement, said again by hand, whatever became of it. */
export const rejouerUneAnnonce = casDUsage(
  droits.tenirLesAdresses,
  async (acces, { annonceId }: { annonceId: string }): Promise<Resultat<undefined, Inconnue>> => {
    if ((await remettreEnFile(acces.bd, { annonceId }, acces.maintenant)) === 0)
      return refuse({ raison: 'inconnue' });
    await acces.tracer({ operation: 'ecriture', objet: 'annonce rejouée', objetId: annonceId });
    return reussi();
  },
);
