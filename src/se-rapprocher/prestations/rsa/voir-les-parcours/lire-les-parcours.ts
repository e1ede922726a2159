import { casDUsage } from '#acces';
import { type Echeance, lireLesEcheances } from '#echeances';
import { lireLesPersonnes, SANS_NOM } from '#personnes';
import { type Resultat, reussi } from '#socle/pur';
import type { OuElleEnEst } from '../domaine/ou-elle-en-est.ts';
import { charger, objetDes, type Parcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { parcoursDeLEquipe } from '../stockage/parcours.ts';

export interface ParcoursEnListe {
  parcours: Parcours;
  nom: string;
  /** The next day that the law expects something, if any. */
  prochaine: Echeance | null;
}

/** The work of a team, in the order in which it waits: each parcours is in one list, the one of its next step. */
export const LISTES: Readonly<Record<string, { titre: string; ou: readonly OuElleEnEst['ou'][] }>> =
  {
    a_orienter: { titre: 'À orienter', ou: ['a_orienter', 'a_reorienter'] },
    a_signer: { titre: 'Orientations à signer ou à notifier', ou: ['a_signer', 'a_notifier'] },
    rendez_vous: {
      titre: 'Premier rendez-vous',
      ou: ['rendez_vous_a_choisir', 'rendez_vous_pris'],
    },
    contrat: {
      titre: 'Contrats à écrire ou à signer',
      ou: ['contrat_a_ecrire', 'contrat_a_signer'],
    },
    en_cours: { titre: 'Contrats signés', ou: ['contrat_signe'] },
    ailleurs: { titre: 'Accompagnées ailleurs', ou: ['ailleurs'] },
  };

const LIMITE = 400;

const laProchaine = (echeances: readonly Echeance[]): Echeance | null =>
  echeances
    .filter(({ etat, echueLe }) => (etat === 'en_cours' || etat === 'depassee') && echueLe !== null)
    .sort((a, b) => ((a.echueLe ?? '') < (b.echueLe ?? '') ? -1 : 1))[0] ?? null;

/** Those of the team that are not over, 400 at most, with their names and their next day. One row of trace. */
export const lireLesParcours = casDUsage(
  droits.lire,
  async (acces, _: Record<string, never>): Promise<Resultat<readonly ParcoursEnListe[], never>> => {
    const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
    const lus = await charger(acces, await parcoursDeLEquipe(acces.bd, { cles, limite: LIMITE }));
    const personneIds = lus.map(({ personneId }) => personneId);
    const personnes = await lireLesPersonnes(acces, personneIds);
    const echeances = await lireLesEcheances(acces, lus.map(objetDes));
    if (personneIds.length > 0)
      await acces.tracer({ operation: 'liste', objet: 'rsa : parcours', personnes: personneIds });
    return reussi(
      lus.map((parcours) => ({
        parcours,
        nom: personnes.get(parcours.personneId)?.nomDit ?? SANS_NOM,
        prochaine: laProchaine(echeances.get(parcours.demandeId) ?? []),
      })),
    );
  },
);
