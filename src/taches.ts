import { type Acces, type Environnement, enTantQue } from '#acces';
import { endormirLesComptes } from '#comptes';
import { retirerLesPartitionsEchues, scellerLesTraces } from '#journal';
import { effacerLesFaits, publierLesChiffres } from '#observatoire';
import { relancerLesSilencieuses } from '#orientations';
import { oublierLesComptesDeRecherches } from '#personnes';
import { effacerLesInvitesEchus } from '#rendez-vous';

/** What runs by itself, when, and as which named machine reader. */
export interface Tache {
  nom: string;
  /** Cron, five fields, Europe/Paris. */
  quand: string;
  faire(env: Environnement): Promise<unknown>;
}

const enMachine = (
  nom: string,
  quand: string,
  finalite: string,
  faire: (acces: Acces) => Promise<unknown>,
): Tache => ({
  nom,
  quand,
  faire: (env) => enTantQue(env, { genre: 'machine', nom }, finalite, faire),
});

export const taches: readonly Tache[] = [
  enMachine('relances', '30 8 * * 1-5', 'relancer ce qui reste sans nouvelles', (acces) =>
    relancerLesSilencieuses(acces, {}),
  ),
  enMachine(
    'rendez-vous',
    '50 3 * * *',
    'effacer les rendez-vous sans dossier',
    effacerLesInvitesEchus,
  ),
  enMachine(
    'personnes',
    '15 4 * * *',
    'oublier les comptes de recherches',
    oublierLesComptesDeRecherches,
  ),
  enMachine('scellement', '*/5 * * * *', 'sceller le journal', scellerLesTraces),
  enMachine('retrait', '20 3 * * *', 'retirer les traces échues', retirerLesPartitionsEchues),
  enMachine('connexion', '40 3 * * *', 'endormir les comptes inutilisés', (acces) =>
    endormirLesComptes(acces, {}),
  ),
  enMachine('observatoire', '10 4 * * *', 'compter sans nom ce qui se passe', async (acces) => {
    await publierLesChiffres(acces, {});
    await effacerLesFaits(acces, {});
  }),
];
