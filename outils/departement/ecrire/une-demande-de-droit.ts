import { empreinteAvecCle } from '#socle';
import { ajouterJours, ajouterJoursOuvres, type DateCivile, debutDuJour } from '#socle/pur';
import { chercherUnePrestation } from '../../../src/se-rapprocher/prestations/demandes-de-droits/domaine/prestations/catalogue.ts';
import { recalculer } from '../../../src/trame/echeances/gestes/recalculer.ts';
import { VALIDITE_DU_RECU } from '../../../src/trame/recepisses/parametres.ts';
import type { Chantier } from './chantier.ts';
import { codeDeDemonstration } from './ecrire-les-recepisses.ts';
import type { Ligne } from './tables.ts';

/** A working day near that many days ago: offices received nothing on a Sunday. */
export const jourDeBureau = (aujourdHui: DateCivile, ilYA: number): DateCivile =>
  ajouterJoursOuvres(ajouterJours(aujourdHui, -ilYA), 0);
export const auMatin = (jour: DateCivile): string => `${jour}T09:00:00Z`;

type EtapeDite = readonly [genre: string, le: DateCivile, auteur: string, mots: string | null];
type PieceDite = Pick<
  Ligne<'demandes_de_droits.piece'>,
  'code' | 'etat' | 'demandee_le' | 'pour_le' | 'notee_le' | 'notee_par' | 'raison'
>;

export interface DemandeRacontee {
  /** Names its rows, and its receipt. */
  nom: string;
  habitant: string;
  prestation: string;
  besoin: string;
  mots: string;
  cle: number;
  depotCle: number;
  depotPar: string;
  recueLe: DateCivile;
  voie: 'guichet' | 'courrier' | 'telephone';
  etat: string;
  completeLe?: DateCivile;
  situation?: unknown;
  silence?: { regime: string; le: DateCivile };
  pieces: readonly PieceDite[];
  etapes: readonly EtapeDite[];
}

/** Writes a request as the desk does: need, record opened to who examines, request, papers, steps and receipt. */
export async function ecrireUneDemandeDeDroit(
  { ecriture, id, graine, cle: secret }: Chantier,
  d: DemandeRacontee,
): Promise<{ demande_id: string; personne_id: string }> {
  const demande_id = id('demande de droit', d.nom);
  const personne_id = id('personne', d.habitant);
  const besoin_id = id('besoin', d.nom);
  await ecriture.inserer('acces.ouverture', [
    {
      id: id('ouverture', `demande ${d.nom}`),
      personne_id,
      cle: d.cle,
      agent_id: null,
      fondement: 'demande',
      ouverte_le: auMatin(d.recueLe),
    },
  ]);
  await ecriture.inserer('demandes_de_droits.besoin', [
    {
      id: besoin_id,
      personne_id,
      cle: d.depotCle,
      quoi: d.besoin,
      mots: null,
      etat: 'ouvert',
      ouvert_le: auMatin(d.recueLe),
    },
  ]);
  await ecriture.inserer('demandes_de_droits.demande', [
    {
      id: demande_id,
      besoin_id,
      personne_id,
      prestation: d.prestation,
      cle: d.cle,
      discrete: false,
      depot_cle: d.depotCle,
      depot_par: d.depotPar,
      recue_le: d.recueLe,
      deposee_le: auMatin(d.recueLe),
      voie: d.voie,
      mots: d.mots,
      situation: d.situation ? JSON.stringify(d.situation) : null,
      situation_le: d.situation ? d.recueLe : null,
      etat: d.etat,
      complete_le: d.completeLe ?? null,
      silence_regime: d.silence?.regime ?? null,
      silence_effet: d.silence ? 'rejet' : null,
      silence_le: d.silence?.le ?? null,
    },
  ]);
  const { pieces = [] } = chercherUnePrestation(d.prestation) ?? {};
  await ecriture.inserer(
    'demandes_de_droits.piece',
    d.pieces.map((piece) => ({
      id: id('piece', `${d.nom} ${piece.code}`),
      demande_id,
      nom: pieces.find(({ code }) => code === piece.code)?.nom ?? piece.code,
      ...piece,
    })),
  );
  await ecriture.inserer(
    'demandes_de_droits.etape',
    d.etapes.map(([genre, le, auteur, mots], rang) => ({
      id: id('etape', `${d.nom} ${rang}`),
      demande_id,
      genre,
      le: auMatin(le),
      auteur,
      mots,
    })),
  );
  await remettreLeRecu({ ecriture, id, graine, cle: secret }, { ...d, demande_id, personne_id });
  return { demande_id, personne_id };
}

/** Its paper, by a code known by heart. */
export async function remettreLeRecu(
  { ecriture, id, graine, cle }: Pick<Chantier, 'ecriture' | 'id' | 'graine' | 'cle'>,
  recu: Pick<DemandeRacontee, 'nom' | 'depotCle' | 'recueLe'> & {
    demande_id: string;
    personne_id: string;
  },
): Promise<void> {
  const recepisse = id('recepisse', recu.nom);
  const expire_le = debutDuJour(ajouterJours(recu.recueLe, VALIDITE_DU_RECU.jours + 1));
  await ecriture.inserer('recepisses.recepisse', [
    {
      id: recepisse,
      empreinte: empreinteAvecCle(cle, 'code-de-recu', codeDeDemonstration(graine, recu.nom)),
      objet_id: recu.demande_id,
      cle: recu.depotCle,
      personne_id: recu.personne_id,
      discret: false,
      langue: 'fr',
      emis_le: auMatin(recu.recueLe),
      expire_le,
    },
  ]);
  await ecriture.inserer('acces.objet_ouvert', [
    { detenteur: recepisse, objet_id: recu.demande_id, jusqu_a: expire_le },
  ]);
}

export interface HorlogeRacontee {
  regime: string;
  /** Who owes it, and the team that received her where it is another. */
  cle: number;
  cleDuDepot?: number;
  depart: DateCivile;
  objet?: string;
  suspension?: { du: DateCivile; au: DateCivile };
  tenueLe?: DateCivile;
}

/** Poses clocks by the rule of their day, each computation in its history; one that ran out is already said. */
export async function ecrireDesHorloges(
  { ecriture, id, aujourdHui }: Chantier,
  { demande_id, personne_id }: { demande_id: string; personne_id: string },
  horloges: readonly HorlogeRacontee[],
): Promise<void> {
  const ecrites = horloges.map((une) => {
    const base = { regime: une.regime, regimeDu: une.depart };
    const nue = recalculer({ aujourdHui }, base, { depart: une.depart, suspensions: [] });
    const arret = une.suspension ? [{ ...une.suspension, motif: 'pieces_manquantes' }] : [];
    const dite = recalculer({ aujourdHui }, base, { depart: une.depart, suspensions: arret });
    const passee = dite.echueLe !== null && dite.echueLe < aujourdHui && !une.tenueLe;
    const depasseeLe = passee && dite.echueLe ? ajouterJours(dite.echueLe, 1) : null;
    return {
      une,
      nue,
      dite,
      depasseeLe,
      echeance_id: id('echeance', `${une.regime} ${demande_id}`),
    };
  });
  await ecriture.inserer(
    'echeances.echeance',
    ecrites.map(({ une, dite, depasseeLe, echeance_id }) => ({
      id: echeance_id,
      regime: une.regime,
      regime_du: une.depart,
      objet: une.objet ?? 'demande_de_droit',
      objet_id: demande_id,
      personne_id,
      cle: une.cle,
      cle_du_depot: une.cleDuDepot ?? null,
      etat: une.tenueLe ? 'tenue' : depasseeLe ? 'depassee' : dite.etat,
      faits: JSON.stringify(dite.faits),
      echue_le: dite.echueLe,
      a_regarder_le: une.tenueLe || depasseeLe ? null : dite.aRegarderLe,
      depassee_le: depasseeLe,
      tenue_le: une.tenueLe ?? null,
      posee_le: auMatin(une.depart),
      close_le: une.tenueLe ? auMatin(une.tenueLe) : null,
    })),
  );
  await ecriture.inserer(
    'echeances.calcul',
    ecrites.flatMap(({ une, nue, dite, depasseeLe, echeance_id }) => {
      const causes: [cause: string, le: DateCivile | null | undefined][] = [
        ['posee', une.depart],
        ['suspendue', une.suspension?.du],
        ['tenue', une.tenueLe],
        ['depassee', depasseeLe],
      ];
      return causes
        .flatMap(([cause, le]) => (le ? [{ cause, le }] : []))
        .map(({ cause, le }, rang) => {
          const { faits, echueLe } = cause === 'posee' ? nue : dite;
          return {
            echeance_id,
            rang: rang + 1,
            cause,
            motif: cause === 'suspendue' ? 'pieces_manquantes' : null,
            faits: JSON.stringify(faits),
            echue_le: echueLe,
            calcule_le: auMatin(le),
            par: null,
          };
        });
    }),
  );
}
