import { direUnMoment, enTantQue } from '#acces';
import { direLAlteration, verifierLeJournal } from '#journal';
import { horlogeDuSysteme } from '#socle';
import { avecLaBase } from '../base.ts';
import { type Commande, ECHOUE, echec, REUSSI } from '../commande.ts';

/** Follows the chain of seals: says whether a trace was changed, taken away or slipped in. */
export const journalVerifier: Commande = {
  nom: 'journal verifier',
  parametres: [],
  phrase: 'Vérifier qu’aucune trace de lecture n’a été changée',
  options: {},
  async faire(_, reglages) {
    const lue = await avecLaBase(reglages, 'courant', (moteur) =>
      enTantQue(
        { moteur, horloge: horlogeDuSysteme, cle: reglages.cle },
        { genre: 'machine', nom: 'scellement' },
        'vérifier le journal',
        verifierLeJournal,
      ),
    );
    if (!lue.ok) return echec(lue.refus);
    const { alterations, sceaux, verifiees, expirees, aSceller, restaurations, dernier } =
      lue.valeur;
    const phrases = [
      `${sceaux} sceaux, ${verifiees} traces vérifiées, ${expirees} expirées, ${aSceller} à sceller.`,
      ...restaurations.map(
        ({ sauvegardeDu, restaureeLe }) =>
          `Restaurée le ${direUnMoment(restaureeLe)} depuis la sauvegarde du ${direUnMoment(sauvegardeDu)} : ce qui a été tracé entre les deux n’est pas dans cette base.`,
      ),
      ...(dernier ? [`Dernier sceau, à garder ailleurs : ${dernier}`] : []),
      ...(alterations.length === 0
        ? ['Aucune altération.']
        : ['Le journal a été altéré :', ...alterations.map((a) => `  ${direLAlteration(a)}`)]),
    ];
    return { code: alterations.length === 0 ? REUSSI : ECHOUE, phrases, json: lue.valeur };
  },
};
