import { casDUsage } from '#acces';
import { nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { duParcours, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeContrat } from '../stockage/contrats.ts';
import { changerLeParcours, type Suite } from '../stockage/parcours.ts';
import { sanctionsDu } from '../stockage/sanctions-et-dettes.ts';

/** What comes after, which is never nothing (besoins S20). */
export const SUITES: Readonly<Record<Suite, string>> = {
  continue: 'Elle continue d’être accompagnée, autrement',
  passe_la_main: 'Une autre équipe prend le relais',
  autonome: 'Elle continue seule, elle le dit',
};

/**
 * Ends a parcours, with what comes next in words. Refuses while a request of hers waits for its answer, or a procedure
 * is open: nothing closes over a silence (R10).
 */
export const terminerLeParcours = casDUsage(
  droits.orienter,
  async (
    acces,
    { parcoursId, suite, mots }: { parcoursId: string; suite: Suite; mots: string },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const { contrat, reorientations } = tenu.valeur;
    if (reorientations.some(({ etat }) => etat === 'attend'))
      return refuse({ raison: 'deja_demandee' });
    const sanctions = await sanctionsDu(acces.bd, parcoursId);
    if (sanctions.some(({ etat }) => etat === 'engagee')) return refuse({ raison: 'pas_encore' });
    const dits = nettoyerUnTexte(mots).trim().slice(0, 500);
    if (dits.length < 3) return refuse({ raison: 'mots_manquent' });
    if (contrat)
      await changerLeContrat(acces.bd, contrat, {
        etat: 'fini',
        fini_le: acces.aujourdHui,
        fini_parce_que: 'sortie',
      });
    const fini = await changerLeParcours(acces.bd, tenu.valeur, {
      sortie_le: acces.aujourdHui,
      suite,
      suite_mots: dits,
    });
    if (!fini) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'parcours terminé');
    await acces.annoncer({ nom: 'ParcoursTermine', contenu: duParcours(tenu.valeur) });
    return reussi();
  },
);
