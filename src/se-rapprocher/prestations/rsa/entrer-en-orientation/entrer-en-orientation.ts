import { type Acces, casDUsage } from '#acces';
import { deposerUneDemande, direLeRefusDeDemande, lireUneDemande } from '#demandes-de-droits';
import { poserUneEcheance } from '#echeances';
import { lireLesSites } from '#services';
import { type DateCivile, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { duParcours, objetDes, tracerLeParcours } from '../gestes/charger.ts';
import { departementDeLaCommune } from '../gestes/qui-decide.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUnParcours,
  type ParcoursEnBase,
  parcoursDeLaPersonne,
} from '../stockage/parcours.ts';
import { refermerSesEntrees } from '../suivre-le-flux/suivre-le-flux.ts';

export interface Entree {
  personneId: string;
  /** The day we knew that her RSA opened, or came to this département: the six weeks run from it. */
  entreeLe: DateCivile;
  /** What she says of what she wants, in her words. */
  mots: string | null;
}

const equipeDe = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? (lecteur.cles[0] ?? null) : null;

async function lieuDe(acces: Acces, cle: number): Promise<string | null> {
  const [site] = await lireLesSites(acces, { cles: [cle] });
  return site ? departementDeLaCommune(site.communeCode) : null;
}

/**
 * She enters orientation: her request exists, with its receipt, and the six weeks begin (CASF D262-65-2). The team that
 * received her stays hers until she chooses a place. Refuses a second open parcours, and a day that is to come.
 */
export const entrerEnOrientation = casDUsage(
  droits.entrer,
  async (
    acces,
    { personneId, entreeLe, mots }: Entree,
  ): Promise<Resultat<{ parcoursId: string; code: string }, RefusDeRsa>> => {
    const maCle = equipeDe(acces);
    const departement = maCle === null ? null : await lieuDe(acces, maCle);
    if (maCle === null || departement === null) return refuse({ raison: 'sans_lieu' });
    if (entreeLe > acces.aujourdHui) return refuse({ raison: 'entree_a_venir' });
    const siens = await parcoursDeLaPersonne(acces.bd, personneId);
    if (siens.some(({ sortieLe }) => sortieLe === null)) return refuse({ raison: 'deja_ouvert' });
    const deposee = await deposerUneDemande(acces, {
      personneId,
      prestation: 'rsa',
      besoin: 'être orientée et accompagnée avec le RSA',
      mots,
      recueLe: entreeLe,
      voie: 'guichet',
      cle: maCle,
    });
    if (!deposee.ok)
      return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(deposee.refus) });
    const { demandeId, code } = deposee.valeur;
    const demande = await lireUneDemande(acces, demandeId);
    const cle = demande.ok ? demande.valeur.demande.cle : maCle;
    const parcours = {
      id: identifiant<'parcours'>() as string,
      personneId,
      demandeId,
      cle,
      cleReferente: cle === maCle ? null : maCle,
      departement,
      entreeLe,
      voie: 'agent' as const,
    };
    await ecrireUnParcours(acces.bd, parcours);
    await refermerSesEntrees(acces, { personneId, parcoursId: parcours.id });
    await annoncerLEntree(acces, parcours);
    return reussi({ parcoursId: parcours.id, code });
  },
);

async function annoncerLEntree(
  acces: Acces,
  parcours: Pick<ParcoursEnBase, 'id' | 'personneId' | 'demandeId' | 'cle' | 'entreeLe'>,
): Promise<void> {
  await poserUneEcheance(acces, {
    regime: 'rsa.orientation',
    objet: objetDes(parcours),
    personneId: parcours.personneId,
    cle: parcours.cle,
    depart: parcours.entreeLe,
  });
  await tracerLeParcours(acces, parcours, 'entrée en orientation');
  await acces.annoncer({
    nom: 'EntreeEnOrientation',
    contenu: { ...duParcours(parcours), entreeLe: parcours.entreeLe },
  });
}
