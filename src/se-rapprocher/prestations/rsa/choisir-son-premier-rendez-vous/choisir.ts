import { type Acces, casDUsage } from '#acces';
import { type Creneau, creneauxLibres, direLeRefusDeReservation, reserver } from '#rendez-vous';
import { lireLesSites, type Site } from '#services';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { duParcours, type Parcours, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeParcours, confierEnBase } from '../stockage/parcours.ts';

export interface LieuPossible {
  site: Site;
  creneaux: readonly Creneau[];
}

const JOURS = 28;
/** Enough to choose, few enough to read on a small screen. */
const PAR_LIEU = 3;

/** Every place of the service that accompanies her, with its next free hours: she chooses among all of them. */
export async function lieuxPossibles(
  acces: Acces,
  { orientation }: Pick<Parcours, 'orientation'>,
): Promise<readonly LieuPossible[]> {
  const serviceId = orientation?.serviceId ?? null;
  if (serviceId === null) return [];
  const sites = (await lireLesSites(acces)).filter((site) => site.serviceId === serviceId);
  if (sites.length === 0) return [];
  const libres = await creneauxLibres(acces, {
    siteIds: sites.map(({ id }) => id),
    du: acces.aujourdHui,
    jours: JOURS,
    ouvertsATous: true,
    limite: 5000,
  });
  return sites
    .map((site) => ({
      site,
      creneaux: libres.filter(({ siteId }) => siteId === site.id).slice(0, PAR_LIEU),
    }))
    .filter(({ creneaux }) => creneaux.length > 0)
    .sort((a, b) => ((a.creneaux[0]?.debut ?? '') < (b.creneaux[0]?.debut ?? '') ? -1 : 1));
}

/**
 * She takes the hour and the place of her first rendez-vous, by her receipt or at the desk with an agent. The team of
 * that place becomes hers. Refuses before the orientation reached her, and an hour that another hand took first.
 */
export const choisirSonPremierRendezVous = casDUsage(
  droits.choisirUneHeure,
  async (
    acces,
    { parcoursId, plageId, debut }: { parcoursId: string; plageId: number; debut: Instant },
  ): Promise<Resultat<{ rendezVousId: string }, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const parcours = tenu.valeur;
    const { ou } = parcours.etat;
    if (ou !== 'rendez_vous_a_choisir' && ou !== 'rendez_vous_pris')
      return refuse({ raison: 'pas_encore' });
    if (parcours.rendezVousId !== null && parcours.rendezVousLe !== null)
      return refuse({ raison: 'deja_demandee' });
    const deSaMain = acces.lecteur.genre === 'habitant';
    const pris = await reserver(acces, {
      place: { plageId, debut },
      canal: deSaMain ? 'en_ligne' : 'guichet',
      premierContactId: parcours.demandeId,
      ...(deSaMain ? {} : { personneId: parcours.personneId }),
    });
    if (!pris.ok)
      return refuse({ raison: 'ailleurs', phrase: direLeRefusDeReservation(pris.refus) });
    const { id: rendezVousId, cle: lieuCle } = pris.valeur;
    const note = await changerLeParcours(acces.bd, parcours, {
      rendez_vous_id: rendezVousId,
      rendez_vous_le: debut,
    });
    if (!note) return refuse({ raison: 'change_entre_temps' });
    if (!deSaMain) await confierEnBase(acces.bd, parcours.id, lieuCle);
    await tracerLeParcours(acces, parcours, 'premier rendez-vous choisi');
    await acces.annoncer({
      nom: 'PremierRendezVousChoisi',
      contenu: { ...duParcours(parcours), rendezVousId, lieuCle },
    });
    return reussi({ rendezVousId });
  },
);
