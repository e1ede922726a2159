import { casDUsage } from '#acces';
import { empreinteDuRecu } from '#recepisses';
import { type CodeDeRetrait, type Resultat, reussi, tirerUnCode } from '#socle/pur';
import { empreinteDuCode } from '../convertir-une-reponse-simple/empreinte-du-code.ts';
import { montrerLeNumero } from '../domaine/numero-de-feuille.ts';
import { droits } from '../regles-d-acces.ts';
import { dernierNumero, ecrireLesFeuilles } from '../stockage/feuilles-de-papier.ts';

export interface FeuilleAImprimer {
  /** « 0412-K ». */
  numero: string;
  /** Said once, on the paper; it opens nothing until the sheet is keyed back. */
  code: CodeDeRetrait;
}

/** Numbers for the paper sheets of a place, each with a code drawn in advance, kept as hashes. */
export const reserverDesFeuilles = casDUsage(
  droits.reserverDesFeuilles,
  async (
    acces,
    { siteId, cle, combien }: { siteId: number; cle: number; combien: number },
  ): Promise<Resultat<FeuilleAImprimer[], never>> => {
    const dernier = await dernierNumero(acces.bd, siteId);
    const tirees = Array.from({ length: combien }, (_, rang) => ({
      numero: dernier + rang + 1,
      code: tirerUnCode(),
    }));
    await ecrireLesFeuilles(
      acces.bd,
      tirees.map(({ numero, code }) => ({
        siteId,
        numero,
        cle,
        empreinte: empreinteDuRecu(acces, code),
        repere: empreinteDuCode(acces, code),
        reserveeLe: acces.maintenant,
      })),
    );
    return reussi(
      tirees.map(({ numero, code }) => ({ numero: montrerLeNumero(siteId, numero), code })),
    );
  },
);
