import { type Acces, casDUsage, juger } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  enVigueur,
  estARelire,
  objetsDe,
  type Procedure,
  type VersionDeProcedure,
} from '../domaine/procedure.ts';
import { peutEngager } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import {
  chercherUneProcedure,
  maLecture,
  proceduresPour,
  toutesLesProcedures,
} from '../stockage/procedures.ts';

export interface ProcedureVue extends Procedure {
  aSuivre: VersionDeProcedure | null;
  aRelire: boolean;
  /** What this reader may do: write its next version, take it out. */
  peut: { ecrire: boolean; noterUnEcart: boolean };
}

const voir = (acces: Acces, procedure: Procedure): ProcedureVue => ({
  ...procedure,
  aSuivre: enVigueur(procedure, acces.aujourdHui),
  aRelire: estARelire(procedure, acces.aujourdHui),
  peut: {
    ecrire: procedure.retireeLe === null && peutEngager(acces, procedure.cle),
    noterUnEcart: juger(droits.noterUnEcart, acces.lecteur).accord,
  },
});

/** Every procedure; those that this reader owes a review to come first in her page. */
export const lireLesProcedures = casDUsage(
  droits.lireLesProcedures,
  async (acces, _: object): Promise<Resultat<ProcedureVue[], never>> =>
    reussi((await toutesLesProcedures(acces.bd)).map((une) => voir(acces, une))),
);

export const lireUneProcedure = casDUsage(
  droits.lireLesProcedures,
  async (
    acces,
    { id }: { id: string },
  ): Promise<
    Resultat<{ procedure: ProcedureVue; luJusqua: number | null }, { raison: 'inconnue' }>
  > => {
    const procedure = await chercherUneProcedure(acces.bd, id);
    if (!procedure) return refuse({ raison: 'inconnue' });
    return reussi({ procedure: voir(acces, procedure), luJusqua: await maLecture(acces.bd, id) });
  },
);

/** What to do of what a screen is about, in the state where it is: one click away from that screen. */
export const proceduresDeLEtat = casDUsage(
  droits.lireLesProcedures,
  async (
    acces,
    { quoi, etat }: { quoi: string; etat: string },
  ): Promise<Resultat<readonly { id: string; titre: string }[], never>> => {
    const lues = await proceduresPour(acces.bd, objetsDe(quoi), etat);
    return reussi(
      lues.flatMap((une) =>
        enVigueur(une, acces.aujourdHui) ? [{ id: une.id, titre: une.titre }] : [],
      ),
    );
  },
);
