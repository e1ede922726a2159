import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { ajouterJours, type DateCivile, identifiant, type Resultat, reussi } from '#socle/pur';
import { CONTROLES, type CodeDeControle } from '../domaine/risque.ts';
import { droits } from '../regles-d-acces.ts';
import { compterLesRelectures } from '../stockage/procedures.ts';
import { ecrireUnPassage, risquesAControler } from '../stockage/risques.ts';

type Compter = (
  acces: Acces,
  avant: DateCivile,
) => Promise<Resultat<{ cle: number; combien: number }[], RefusDAcces>>;

/** Who counts what each control looks at, module by module; reviews past due are ours. */
export type ControlesDeNuit = Readonly<
  Record<Exclude<CodeDeControle, 'procedures_a_relire'>, Compter>
>;

/**
 * Job of the machine `qualite`, every night: tests each risk that a machine can test, by whole tables, and adds what it
 * found to its history. A control that fails stops the night rather than say that all is well.
 */
export const controlerLaNuit = casDUsage(
  droits.controlerLaNuit,
  async (
    acces,
    { controles }: { controles: ControlesDeNuit },
  ): Promise<Resultat<{ aTraiter: string[] }, never>> => {
    const compter: Record<CodeDeControle, Compter> = {
      ...controles,
      procedures_a_relire: async ({ bd }, avant) => reussi(await compterLesRelectures(bd, avant)),
    };
    const aTraiter: string[] = [];
    for (const { id, controle } of await risquesAControler(acces.bd)) {
      // A code that this version no longer knows is left to be read by a human.
      if (!(controle in CONTROLES)) continue;
      const code = controle as CodeDeControle;
      const comptes = await compter[code](
        acces,
        ajouterJours(acces.aujourdHui, -CONTROLES[code].jours),
      );
      if (!comptes.ok) throw new Error(`le contrôle ${code} est refusé : ${comptes.refus.motif}`);
      const combien = comptes.valeur.reduce((n, une) => n + une.combien, 0);
      await ecrireUnPassage(acces.bd, {
        id: identifiant<'passage'>(),
        risqueId: id,
        le: acces.maintenant,
        resultat: combien > 0 ? 'a_traiter' : 'rien',
        combien,
        parEquipe: comptes.valeur,
        constat: null,
        par: 'la machine',
      });
      if (combien > 0) aTraiter.push(code);
    }
    return reussi({ aTraiter });
  },
);
