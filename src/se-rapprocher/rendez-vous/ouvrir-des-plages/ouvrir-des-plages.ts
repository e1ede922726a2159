import { type Acces, casDUsage } from '#acces';
import { lireLesSites, type Site } from '#services';
import { ajouterMois, type Resultat, refuse, reussi } from '#socle/pur';
import { type HeuresSaisies, heuresADeclarer, type RefusDHeures } from '../domaine/heures.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireDesPlages, plagesEnBase } from '../stockage/plages.ts';

/** The place, if its hours are this reader's to give: her team's, or (the administration) any. */
export async function lieuAOrganiser(acces: Acces, siteId: number): Promise<Site | null> {
  const [site] = await lireLesSites(acces, { ids: [siteId] });
  const { lecteur } = acces;
  if (!site || lecteur.genre !== 'agent') return null;
  return lecteur.mission === 'administration' || lecteur.cles.includes(site.cle) ? site : null;
}

/**
 * Publishes hours at which a place receives: anyone sees them at once. Refuses another team's place, and what
 * `heuresADeclarer` refuses; the database refuses another team's too.
 */
export const ouvrirDesPlages = casDUsage(
  droits.ouvrirDesPlages,
  async (
    acces,
    { siteId, ...saisies }: HeuresSaisies & { siteId: number },
  ): Promise<Resultat<number, RefusDHeures | { raison: 'ailleurs' }>> => {
    const site = await lieuAOrganiser(acces, siteId);
    if (!site) return refuse({ raison: 'ailleurs' });
    const existantes = await plagesEnBase(acces.bd, {
      siteIds: [siteId],
      du: acces.aujourdHui,
      au: ajouterMois(acces.aujourdHui, 12),
    });
    const heures = heuresADeclarer(saisies, existantes, acces.aujourdHui);
    if (!heures.ok) return heures;
    const { serviceId, cle } = site;
    await ecrireDesPlages(
      acces.bd,
      heures.valeur.map((une) => ({ ...une, siteId, serviceId, cle })),
    );
    await acces.tracer({ operation: 'ecriture', objet: 'plages de rendez-vous' });
    return reussi(heures.valeur.length);
  },
);

export function direLeRefusDHeures({ raison }: RefusDHeures | { raison: 'ailleurs' }): {
  champ: string;
  phrase: string;
} {
  switch (raison) {
    case 'ailleurs':
      return { champ: 'debut', phrase: 'Ce lieu n’est pas celui de votre équipe.' };
    case 'sans_jour':
      return { champ: 'jours', phrase: 'Choisissez au moins un jour, ou écrivez une date.' };
    case 'jour_passe':
      return {
        champ: 'du',
        phrase: 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
      };
    case 'debut':
      return { champ: 'debut', phrase: 'Écrivez l’heure, par exemple 9:30.' };
    case 'fin':
      return { champ: 'fin', phrase: 'Écrivez une heure après le début, par exemple 12:00.' };
    case 'duree':
      return {
        champ: 'duree',
        phrase: 'Un rendez-vous dure de 5 à 240 minutes, et tient dans ces heures.',
      };
    case 'deja':
      return {
        champ: 'debut',
        phrase: 'À ces heures, on reçoit déjà ici. Regardez la semaine, ou changez d’heures.',
      };
  }
}
