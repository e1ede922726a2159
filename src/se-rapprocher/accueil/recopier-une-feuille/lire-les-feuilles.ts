import type { Acces } from '#acces';
import { type Promesse, promessesOuvertes } from '#promesses';
import { type AgentDeLAnnuaire, agentsDuSite, type Site } from '#services';
import type { Instant, Resultat } from '#socle/pur';
import { montrerLeNumero } from '../domaine/numero-de-feuille.ts';
import { lireLesPremiersContacts } from '../lire-un-premier-contact/lire-un-premier-contact.ts';
import { feuillesRecopiees } from '../stockage/feuilles-de-papier.ts';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { choisirUnSite, type RefusDeSite } from '../tenir-le-guichet/choisir-un-site.ts';

export interface FeuilleVue {
  numero: string;
  contact: Pick<PremierContact, 'id' | 'etat' | 'ouvertLe'> & { nomDit: string | null };
  /** What its paper promised and is not kept yet, the nearest first. */
  promesses: readonly Pick<Promesse, 'id' | 'quoi' | 'pourLe'>[];
}

export interface PapiersDUnLieu {
  site: Site;
  sites: readonly Site[];
  agents: readonly AgentDeLAnnuaire[];
  feuilles: readonly FeuilleVue[];
  maintenant: Instant;
}

/** The paper of a place: what was keyed back in the last weeks, and where each stands. */
export async function lireLesFeuilles(
  acces: Acces,
  siteId: number | undefined,
): Promise<Resultat<PapiersDUnLieu, RefusDeSite>> {
  const choix = await choisirUnSite(acces, siteId);
  if (!choix.ok) return choix;
  const { site, sites } = choix.valeur;
  const recopiees = await feuillesRecopiees(acces.bd, site.id);
  const ids = recopiees.flatMap(({ premierContactId }) => premierContactId ?? []);
  const contacts = await lireLesPremiersContacts(acces, ids);
  const promesses = await promessesOuvertes(acces, { objetIds: ids, limite: 200 });
  const feuilles = recopiees.flatMap(({ numero, premierContactId }) => {
    const contact = contacts.ok && contacts.valeur.get(premierContactId ?? '');
    if (!contact) return [];
    const siennes = promesses.ok
      ? promesses.valeur.filter(({ objetId }) => objetId === contact.id)
      : [];
    const { id, etat, ouvertLe, fiche } = contact;
    return [
      {
        numero: montrerLeNumero(site.id, numero),
        contact: { id, etat, ouvertLe, nomDit: fiche.nomDit },
        promesses: siennes,
      },
    ];
  });
  return {
    ok: true,
    valeur: {
      site,
      sites,
      agents: await agentsDuSite(acces, site.id),
      feuilles,
      maintenant: acces.maintenant,
    },
  };
}
