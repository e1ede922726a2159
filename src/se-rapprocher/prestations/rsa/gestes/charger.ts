import type { Acces } from '#acces';
import { aujourdHuiA, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { type OuElleEnEst, ouElleEnEst } from '../domaine/ou-elle-en-est.ts';
import { type ContratEnBase, contratsEnCours } from '../stockage/contrats.ts';
import { type OrientationEnBase, orientationsDes } from '../stockage/orientations.ts';
import { type ParcoursEnBase, retenirUnParcours } from '../stockage/parcours.ts';
import { type Reorientation, reorientationsDes } from '../stockage/regards-et-reorientations.ts';

/** One parcours with what happened in it, and where it stands today. */
export interface Parcours extends ParcoursEnBase {
  orientation: OrientationEnBase | null;
  orientationsPassees: readonly OrientationEnBase[];
  contrat: ContratEnBase | null;
  reorientations: readonly Reorientation[];
  etat: OuElleEnEst;
}

/** The last yes, as long as no orientation was confirmed from that day on. */
function accordeeSansSuite(
  demandees: readonly Reorientation[],
  orientation: OrientationEnBase | null,
): DateCivile | null {
  const [accordee] = demandees.filter(({ etat }) => etat === 'accordee');
  const le = accordee?.repondueLe ?? null;
  return le && orientation && aujourdHuiA(orientation.confirmeeLe) < le ? le : null;
}

/** Three queries, however many parcours. */
export async function charger(
  acces: Acces,
  lus: readonly ParcoursEnBase[],
): Promise<readonly Parcours[]> {
  const ids = lus.map(({ id }) => id);
  if (ids.length === 0) return [];
  const orientations = await orientationsDes(acces.bd, ids);
  const contrats = await contratsEnCours(acces.bd, ids);
  const reorientations = await reorientationsDes(acces.bd, ids);
  return lus.map((lu): Parcours => {
    const siennes = orientations.filter(({ parcoursId }) => parcoursId === lu.id);
    const orientation = siennes.find(({ remplaceeLe }) => remplaceeLe === null) ?? null;
    const contrat = contrats.find(({ parcoursId }) => parcoursId === lu.id) ?? null;
    const demandees = reorientations.filter(({ parcoursId }) => parcoursId === lu.id);
    return {
      ...lu,
      orientation,
      orientationsPassees: siennes.filter(({ remplaceeLe }) => remplaceeLe !== null),
      contrat,
      reorientations: demandees,
      etat: ouElleEnEst(
        {
          sortieLe: lu.sortieLe,
          orientation: orientation && {
            confirmee: true,
            signee: orientation.signeeLe !== null,
            notifieeLe: orientation.notifieeLe,
            organismeEstNous: orientation.organisme === 'departement',
          },
          rendezVousLe: lu.rendezVousLe,
          rendezVousPasse: lu.rendezVousLe !== null && lu.rendezVousLe < acces.maintenant,
          contrat,
          reorientationAttend: demandees.some(({ etat }) => etat === 'attend'),
          reorientationAccordeeLe: accordeeSansSuite(demandees, orientation),
        },
        acces.aujourdHui,
      ),
    };
  });
}

export type RefusDeParcours = { raison: 'inconnu' } | { raison: 'termine' };

/** The parcours, held, open; hidden or absent is one answer. */
export async function retenirOuvert(
  acces: Acces,
  id: string,
): Promise<Resultat<Parcours, RefusDeParcours>> {
  const lu = await retenirUnParcours(acces.bd, id);
  const [parcours] = lu ? await charger(acces, [lu]) : [];
  if (!parcours) return refuse({ raison: 'inconnu' });
  return parcours.sortieLe === null ? reussi(parcours) : refuse({ raison: 'termine' });
}

export const duParcours = ({
  id,
  demandeId,
  personneId,
  cle,
}: Pick<ParcoursEnBase, 'id' | 'demandeId' | 'personneId' | 'cle'>) => ({
  parcoursId: id,
  demandeId,
  personneId,
  cle,
});

/** The clocks of a parcours stand on its request: her receipt opens them with the rest. */
export const objetDes = ({ demandeId }: Pick<ParcoursEnBase, 'demandeId'>) => ({
  genre: 'parcours_rsa',
  id: demandeId,
});

export const nomDuLecteur = ({ lecteur }: Acces): string =>
  lecteur.genre === 'agent' ? (lecteur.nom ?? lecteur.fonction).slice(0, 120) : 'Elle-même';

export const tracerLeParcours = (
  acces: Acces,
  { id, personneId }: Pick<ParcoursEnBase, 'id' | 'personneId'>,
  objet: string,
  operation: 'lecture' | 'ecriture' = 'ecriture',
): Promise<void> =>
  acces.tracer({ operation, objet: `rsa : ${objet}`, objetId: id, personnes: [personneId] });
