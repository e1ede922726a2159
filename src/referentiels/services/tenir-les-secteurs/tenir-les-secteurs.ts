import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import {
  couper,
  type DateCivile,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { lireLesCommunes } from '#territoires';
import { normaliserLaVoie } from '../domaine/lire-une-adresse.ts';
import { type Etendue, seDisputent } from '../domaine/sectoriser.ts';
import { lireLesServices, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUnSecteur,
  finirUnSecteur,
  type RegleDeSecteur,
  type Secteur,
  secteurParId,
  secteursDuService,
} from '../stockage/secteurs.ts';

export interface SecteurAPoser {
  serviceId: number;
  siteId: number;
  regle: RegleDeSecteur;
  communeCode: string | null;
  voie: string | null;
  parite: 'pair' | 'impair' | null;
  numeroDe: number | null;
  numeroA: number | null;
  du: DateCivile;
  /** The first day out. */
  au: DateCivile | null;
}

export type RefusDeSecteur =
  | { raison: 'service_inconnu' | 'site_inconnu' | 'commune' | 'voie' | 'numeros' | 'dates' }
  | { raison: 'dispute'; secteur: Secteur };

const enEtendue = (aPoser: SecteurAPoser): Etendue & { voieDite: string | null } => {
  const parVoie = aPoser.regle === 'voie';
  const dite = nettoyerUneLigne(aPoser.voie ?? '');
  return {
    regle: aPoser.regle,
    communeCode: parVoie || aPoser.regle === 'commune' ? aPoser.communeCode : null,
    voie: parVoie ? normaliserLaVoie(dite) : null,
    voieDite: parVoie ? couper(dite, 120) : null,
    parite: parVoie ? aPoser.parite : null,
    numeroDe: parVoie ? aPoser.numeroDe : null,
    numeroA: parVoie ? aPoser.numeroA : null,
    du: aPoser.du,
    au: aPoser.au,
  };
};

async function pourquoiPas(
  acces: Acces,
  { serviceId, siteId }: SecteurAPoser,
  etendue: Etendue,
): Promise<RefusDeSecteur | null> {
  const { regle, communeCode, voie, numeroDe, numeroA, du, au } = etendue;
  if (!(await lireLesServices(acces)).some(({ id }) => id === serviceId))
    return { raison: 'service_inconnu' };
  if ((await lireLesSites(acces, { ids: [siteId] })).length === 0)
    return { raison: 'site_inconnu' };
  if (regle === 'commune' || regle === 'voie')
    if (!(await lireLesCommunes(acces)).some(({ code }) => code === communeCode))
      return { raison: 'commune' };
  if (regle === 'voie' && !voie) return { raison: 'voie' };
  if (numeroDe !== null && numeroA !== null && numeroA < numeroDe) return { raison: 'numeros' };
  if (au !== null && au <= du) return { raison: 'dates' };
  const dispute = (await secteursDuService(acces.bd, serviceId, du)).find((autre) =>
    seDisputent(etendue, autre),
  );
  return dispute ? { raison: 'dispute', secteur: dispute } : null;
}

/**
 * Says which place of a service answers for a commune, a stretch of street, people without an address, or all the
 * rest, from a day on. Refuses what is not there, dates and numbers in disorder, and an address that two places would
 * share on one day.
 */
export const poserUnSecteur = casDUsage(
  droits.tenirLAnnuaire,
  async (acces, aPoser: SecteurAPoser): Promise<Resultat<undefined, RefusDeSecteur>> => {
    const etendue = enEtendue(aPoser);
    const refus = await pourquoiPas(acces, aPoser, etendue);
    if (refus) return refuse(refus);
    const { serviceId, siteId } = aPoser;
    await ecrireUnSecteur(acces.bd, { serviceId, siteId, ...etendue });
    await acces.tracer({ operation: 'ecriture', objet: 'secteur', objetId: String(serviceId) });
    return reussi();
  },
);

/** Ends a sector on a day, which is already out; the older map is kept. Refuses one that is not there. */
export const finirDesSecteurs = casDUsage(
  droits.tenirLAnnuaire,
  async (
    acces,
    { id, le }: { id: number; le: DateCivile },
  ): Promise<Resultat<{ serviceId: number }, { raison: 'inconnu' }>> => {
    const secteur = await secteurParId(acces.bd, id);
    if (!secteur || (secteur.au !== null && secteur.au <= le)) return refuse({ raison: 'inconnu' });
    await finirUnSecteur(acces.bd, id, le);
    await acces.tracer({ operation: 'ecriture', objet: 'secteur fini', objetId: String(id) });
    return reussi({ serviceId: secteur.serviceId });
  },
);

/** The field a refusal is about, and its sentence. */
export function direLeRefusDeSecteur(
  refus: RefusDeSecteur | RefusDAcces,
  direLeSecteur: (secteur: Secteur) => string,
): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'acces':
      return { champ: 'regle', phrase: refus.motif };
    case 'service_inconnu':
      return { champ: 'regle', phrase: 'Choisissez d’abord un service.' };
    case 'site_inconnu':
      return { champ: 'siteId', phrase: 'Choisissez le lieu dans la liste.' };
    case 'commune':
      return { champ: 'communeCode', phrase: 'Choisissez la commune de ce secteur.' };
    case 'voie':
      return { champ: 'voie', phrase: 'Écrivez le nom de la rue, sans numéro.' };
    case 'numeros':
      return { champ: 'numeroA', phrase: 'Le dernier numéro vient avant le premier.' };
    case 'dates':
      return { champ: 'au', phrase: 'La fin vient avant le début. Vérifiez les deux dates.' };
    case 'dispute':
      return {
        champ: 'regle',
        phrase: `Un autre secteur répond déjà là : ${direLeSecteur(refus.secteur)}. Finissez-le d’abord.`,
      };
  }
}
