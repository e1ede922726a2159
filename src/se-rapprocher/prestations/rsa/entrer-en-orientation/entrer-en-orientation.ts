import { type Acces, casDUsage, equipeChoisie } from '#acces';
import {
  ajouterSesMots,
  attendUneDecision,
  deposerUneDemande,
  direLeRefusDeDemande,
  lireLesDemandesDUnePersonne,
  lireUneDemande,
} from '#demandes-de-droits';
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
  parcoursDeLaDemande,
  parcoursDeLaPersonne,
} from '../stockage/parcours.ts';
import { refermerSesEntrees } from '../suivre-le-flux/suivre-le-flux.ts';

export interface Entree {
  personneId: string;
  /** The day we knew that her RSA opened, or came to this département: the six weeks run from it. */
  entreeLe: DateCivile;
  /** What she says of what she wants, in her words. */
  mots: string | null;
  /** The team that receives her, where this agent acts for several. */
  cle?: number;
}

async function lieuDe(acces: Acces, cle: number): Promise<string | null> {
  const [site] = await lireLesSites(acces, { cles: [cle] });
  return site ? departementDeLaCommune(site.communeCode) : null;
}

interface Recue {
  demandeId: string;
  cle: number;
  /** Null: her code is the one that she was given the day her request was received. */
  code: string | null;
}

/** The request that she already left (at the desk, or from her round of rights) is hers to go on with; else a new one. */
async function demandeDe(
  acces: Acces,
  { personneId, entreeLe, mots, cle }: Entree & { cle: number },
): Promise<Resultat<Recue, RefusDeRsa>> {
  const siennes = await lireLesDemandesDUnePersonne(acces, personneId);
  for (const { demande } of siennes.ok ? siennes.valeur : []) {
    if (demande.prestation !== 'rsa' || !attendUneDecision(demande.etat)) continue;
    if (await parcoursDeLaDemande(acces.bd, demande.id)) continue;
    if (mots) await ajouterSesMots(acces, { demandeId: demande.id, mots });
    return reussi({ demandeId: demande.id, cle: demande.cle, code: null });
  }
  const deposee = await deposerUneDemande(acces, {
    personneId,
    prestation: 'rsa',
    besoin: 'être orientée et accompagnée avec le RSA',
    mots,
    recueLe: entreeLe,
    voie: 'guichet',
    cle,
  });
  if (!deposee.ok)
    return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(deposee.refus) });
  const { demandeId, code } = deposee.valeur;
  const lue = await lireUneDemande(acces, demandeId);
  return reussi({ demandeId, cle: lue.ok ? lue.valeur.demande.cle : cle, code });
}

/**
 * She enters orientation: her request exists, with its receipt, and the six weeks begin (CASF D262-65-2). The team that
 * received her stays hers until she chooses a place. Refuses a second open parcours, and a day that is to come.
 */
export const entrerEnOrientation = casDUsage(
  droits.entrer,
  async (
    acces,
    { personneId, entreeLe, mots, cle: voulue }: Entree,
  ): Promise<Resultat<{ parcoursId: string; code: string | null }, RefusDeRsa>> => {
    const maCle = equipeChoisie(acces, voulue);
    const departement = maCle === null ? null : await lieuDe(acces, maCle);
    if (maCle === null || departement === null) return refuse({ raison: 'sans_lieu' });
    if (entreeLe > acces.aujourdHui) return refuse({ raison: 'entree_a_venir' });
    const siens = await parcoursDeLaPersonne(acces.bd, personneId);
    if (siens.some(({ sortieLe }) => sortieLe === null)) return refuse({ raison: 'deja_ouvert' });
    const recue = await demandeDe(acces, { personneId, entreeLe, mots, cle: maCle });
    if (!recue.ok) return recue;
    const { demandeId, cle, code } = recue.valeur;
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
