import { type Acces, casDUsage } from '#acces';
import { aujourdHuiA, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { LigneDeReponse, RefusDeReponse } from '../domaine/bordereau.ts';
import type { VersementRejete } from '../evenements.ts';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import { droits } from '../regles-d-acces.ts';
import { bordereauParId, direRapproche, direRecu, direRefuse } from '../stockage/bordereaux.ts';
import {
  appliquerLaReponse,
  rendreAPayer,
  type Versement,
  versementsDuBordereau,
} from '../stockage/versements.ts';

export interface Rapprochement {
  payes: number;
  rejetes: number;
  /** Kept by the accountant, who asks for something. */
  instances: number;
  /** Put back to pay as they were: the whole slip was sent back. */
  rendus: number;
  /** Lines of the file that no payment of this bordereau waited for: another bordereau's, or said before. */
  sansSuite: number;
}

/** For each of them the team owes her a word. */
async function annoncerLesRejets(acces: Acces, rejetes: readonly Versement[]): Promise<void> {
  for (const { id: versementId, demandeId, personneId, cle } of rejetes) {
    const contenu: VersementRejete = {
      rejetId: identifiant<'rejet'>(),
      ...{ versementId, demandeId, personneId, cle },
    };
    await acces.annoncer({ nom: 'VersementRejete', contenu });
  }
}

const combien = (changes: readonly Versement[], etat: Versement['etat']): number =>
  changes.filter((un) => un.etat === etat).length;

/**
 * Reads what the paymaster answers: each payment is paid, rejected or kept in wait, with why; or the whole slip is taken,
 * or sent back, and then what he says nothing of is to pay again. The file is read whole before anything is written; given
 * twice, it changes nothing.
 */
export const rapprocherUnBordereau = casDUsage(
  droits.ordonner,
  async (
    acces,
    { id, octets }: { id: string; octets: Uint8Array },
  ): Promise<Resultat<Rapprochement, RefusDeReponse | { raison: 'inconnu' }>> => {
    const bordereau = await bordereauParId(acces.bd, id);
    if (!bordereau) return refuse({ raison: 'inconnu' });
    const { annee, rang, numero, reglages: pes } = bordereau;
    const partis = await versementsDuBordereau(acces.bd, id);
    const lue = formatNomme(bordereau.format).lireLaReponse(octets, {
      ...{ annee, rang, numero, pes, luLe: acces.aujourdHui },
      etabliLe: aujourdHuiA(bordereau.etabliLe),
      pieces: new Map(
        partis.map(({ piece, reference, montant }) => [
          piece ?? 0,
          { reference, centimes: montant },
        ]),
      ),
    });
    if (!lue.ok) return lue;
    const { tout, ailleurs } = lue.valeur;
    const renvoye = tout?.dit === 'refuse' ? await direRefuse(acces.bd, id, tout.pourquoi) : false;
    const lignes: LigneDeReponse[] = tout?.dit === 'refuse' && !renvoye ? [] : lue.valeur.lignes;
    const changes = await appliquerLaReponse(acces.bd, { bordereauId: id, lignes });
    const rendus = renvoye ? await rendreAPayer(acces.bd, id) : 0;
    if (tout?.dit !== 'refuse') await direRecu(acces.bd, id, acces.maintenant);
    await direRapproche(acces.bd, id, acces.maintenant);
    await annoncerLesRejets(
      acces,
      changes.filter(({ etat }) => etat === 'rejete'),
    );
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rapprochement d’un bordereau',
      objetId: id,
      personnes: [...new Set(partis.map(({ personneId }) => personneId))],
    });
    return reussi({
      payes: combien(changes, 'paye'),
      rejetes: combien(changes, 'rejete'),
      instances: combien(changes, 'au_bordereau'),
      rendus,
      sansSuite: lue.valeur.lignes.length - changes.length + ailleurs,
    });
  },
);
