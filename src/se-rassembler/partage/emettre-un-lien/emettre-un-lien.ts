import { randomBytes, randomInt } from 'node:crypto';
import { casDUsage } from '#acces';
import { type Id, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { empreinteDuCode, empreinteDuJeton } from '../empreintes.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUnLien,
  jetonVivant,
  type Lien,
  liensDe,
  remplacerLeCode,
} from '../stockage/liens.ts';
import { partagesDe } from '../stockage/partages.ts';

export interface LienEmis {
  id: Id<'lien'>;
  /** `/p/…`: said once, here; afterwards only its hash remains. */
  chemin: string;
  /** Six digits, said by another way than the address; good for one entry. */
  code: string;
  expireLe: string;
}

export type RefusDeLien = { raison: 'lien_eteint' } | { raison: 'pas_un_agent' };

const tirerSixChiffres = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Draws the address (128 random bits) and the code that let a partner read this one text until it expires. */
export const emettreUnLien = casDUsage(
  droits.tenirLeLien,
  async (
    acces,
    { orientationId }: { orientationId: string },
  ): Promise<Resultat<LienEmis, RefusDeLien>> => {
    if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'pas_un_agent' });
    const partage = (await partagesDe(acces.bd, [orientationId])).get(orientationId);
    const lisible = partage?.envoyeLe && partage.expireLe && partage.expireLe > acces.maintenant;
    if (!lisible || !partage.expireLe || partage.cleDestinataire !== null) {
      return refuse({ raison: 'lien_eteint' });
    }
    const id = identifiant<'lien'>();
    const jeton = randomBytes(16).toString('base64url');
    const empreinte = empreinteDuJeton(acces, jeton);
    const code = tirerSixChiffres();
    await ecrireUnLien(acces.bd, {
      id,
      partageId: partage.id,
      orientationId,
      cle: partage.cle,
      jeton: empreinte,
      code: empreinteDuCode(acces, empreinte, code),
      emisLe: acces.maintenant,
      emisPar: acces.lecteur.agentId,
      expireLe: partage.expireLe,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'lien', objetId: id });
    return reussi({ id, chemin: `/p/${jeton}`, code, expireLe: partage.expireLe });
  },
);

/** Another code for the same address: the first was spent, lost, or tried too often. */
export const renouvelerLeCode = casDUsage(
  droits.tenirLeLien,
  async (
    acces,
    { orientationId }: { orientationId: string },
  ): Promise<Resultat<{ code: string; expireLe: string }, RefusDeLien>> => {
    const lien = await jetonVivant(acces.bd, orientationId, acces.maintenant);
    if (!lien) return refuse({ raison: 'lien_eteint' });
    const code = tirerSixChiffres();
    const empreinte = empreinteDuCode(acces, lien.jeton, code);
    await remplacerLeCode(acces.bd, { id: lien.id, code: empreinte, le: acces.maintenant });
    await acces.tracer({ operation: 'ecriture', objet: 'code de lien', objetId: lien.id });
    return reussi({ code, expireLe: lien.expireLe });
  },
);

/** The links that the team holds for this orientation, the latest first. */
export const lireLesLiens = casDUsage(
  droits.tenirLeLien,
  async (acces, { orientationId }: { orientationId: string }): Promise<Resultat<Lien[], never>> =>
    reussi(await liensDe(acces.bd, orientationId)),
);
