import type { Environnement } from '#acces';
import { accorderUnJeton, enTantQue, inscrireUnSysteme, type Permission } from '#acces';
import { valeurOuErreur } from '#socle/pur';

const ADMINISTRATION = {
  genre: 'agent',
  agentId: 900,
  porteeId: 900,
  mission: 'administration',
  serviceId: null,
  territoireId: null,
  cles: [],
  fonction: 'Administration',
} as const;

let combien = 0;

/** A partner's system with one token, as the administration gives it. */
export const unSysteme = (
  env: Environnement,
  permissions: readonly Permission[],
  reste: { structureId?: string; territoireId?: number; jours?: number } = {},
) =>
  enTantQue(env, ADMINISTRATION, 'accorder un jeton', async (acces) => {
    combien += 1;
    const { systemeId } = valeurOuErreur(
      await inscrireUnSysteme(acces, {
        nom: `Logiciel ${combien}`,
        finalite: 'répondre aux demandes qui lui sont adressées',
        contact: 'informatique@exemple.fr',
        structureId: reste.structureId ?? null,
        serviceCode: null,
        territoireId: reste.territoireId ?? null,
      }),
    );
    const accorde = valeurOuErreur(
      await accorderUnJeton(acces, { systemeId, permissions, jours: reste.jours ?? 90 }),
    );
    return { systemeId, ...accorde };
  });

export { ADMINISTRATION };
