import { type Acces, casDUsage } from '#acces';
import { type DateCivile, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { type Parcours, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import {
  changerLaSanction,
  retenirUneSanction,
  type SanctionEnBase,
} from '../stockage/sanctions-et-dettes.ts';

export interface CeQuElleDit {
  sanctionId: string;
  observations: string;
  /** She asks to be heard. */
  auditionDemandee: boolean;
  /** The person of her choice who comes with her, as she says it. */
  accompagneeDe: string;
}

/** The procedure and its parcours, while it is open; hidden or absent is one answer. */
export async function retenirLaProcedure(
  acces: Acces,
  sanctionId: string,
): Promise<Resultat<{ sanction: SanctionEnBase; parcours: Parcours }, RefusDeRsa>> {
  const sanction = await retenirUneSanction(acces.bd, sanctionId);
  if (!sanction) return refuse({ raison: 'inconnu' });
  const tenu = await retenirOuvert(acces, sanction.parcoursId);
  return tenu.ok ? reussi({ sanction, parcours: tenu.valeur }) : tenu;
}

/** What she answers, by her receipt or at the desk: kept in her words. She may still add to it until it is decided. */
export const recevoirSesObservations = casDUsage(
  droits.observer,
  async (acces, dit: CeQuElleDit): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenue = await retenirLaProcedure(acces, dit.sanctionId);
    if (!tenue.ok) return tenue;
    const { sanction, parcours } = tenue.valeur;
    if (sanction.etat !== 'engagee') return refuse({ raison: 'pas_encore' });
    const observations = nettoyerUnTexte(dit.observations).trim().slice(0, 4000);
    if (observations === '' && !dit.auditionDemandee) return refuse({ raison: 'mots_manquent' });
    const gardees = await changerLaSanction(acces.bd, sanction, {
      observations: observations || sanction.observations,
      observations_le: acces.aujourdHui,
      audition_demandee: dit.auditionDemandee || sanction.auditionDemandee,
      accompagnee_de:
        nettoyerUnTexte(dit.accompagneeDe).trim().slice(0, 120) || sanction.accompagneeDe,
    });
    if (!gardees) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, parcours, 'ses observations');
    return reussi();
  },
);

/** The hearing: the day that was offered, the day she was heard, and the opinion of the équipe pluridisciplinaire. */
export const noterLAudition = casDUsage(
  droits.engagerUneProcedure,
  async (
    acces,
    note: {
      sanctionId: string;
      proposeeLe: DateCivile | null;
      entendueLe: DateCivile | null;
      avisDeLEquipe: string;
    },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenue = await retenirLaProcedure(acces, note.sanctionId);
    if (!tenue.ok) return tenue;
    const { sanction, parcours } = tenue.valeur;
    if (sanction.etat !== 'engagee') return refuse({ raison: 'pas_encore' });
    if (note.entendueLe !== null && note.entendueLe > acces.aujourdHui)
      return refuse({ raison: 'entree_a_venir' });
    const notee = await changerLaSanction(acces.bd, sanction, {
      audition_proposee_le: note.proposeeLe ?? sanction.auditionProposeeLe,
      entendue_le: note.entendueLe ?? sanction.entendueLe,
      avis_de_l_equipe:
        nettoyerUnTexte(note.avisDeLEquipe).trim().slice(0, 1000) || sanction.avisDeLEquipe,
    });
    if (!notee) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, parcours, 'audition');
    return reussi();
  },
);
