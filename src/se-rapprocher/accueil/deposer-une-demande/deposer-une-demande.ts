import { type Acces, casDUsage, type LecteurSysteme } from '#acces';
import { type EtatDePromesses, lireOuEnSontLesPromesses } from '#promesses';
import { ouvrirAUnSysteme, type RecepisseEmis } from '#recepisses';
import { lieuCompetent } from '#services';
import {
  ajouterJours,
  type DateCivile,
  debutDuJour,
  type Instant,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import {
  DEPOTS_D_UN_SYSTEME,
  ETAT_LU_PAR_SYSTEME,
  SERVICE_QUI_LIT,
} from '../dire-ce-qu-il-faut/parametres.ts';
import {
  type DemandeDite,
  quiLit,
  type RefusDeRecueillir,
  recueillir,
  verifierCeQuiEstDit,
} from '../dire-ce-qu-il-faut/recueillir.ts';
import { droits } from '../regles-d-acces.ts';
import {
  compterUnDepotDeSysteme,
  type DepotDeSysteme,
  depotsDeSysteme,
  ecrireUnDepot,
} from '../stockage/depots-en-ligne.ts';

export interface DemandeADeposer extends DemandeDite {
  /** She said yes, when, and who heard her (a function). */
  accord: { le: Instant; recueilliPar: string };
  /** The system's own number for it. */
  reference: string | null;
  /** She is there, and leaves with her code: it is said once, in the answer. */
  remettreLeRecu: boolean;
}

export type RefusDeDeposer =
  | RefusDeRecueillir
  | { raison: 'beaucoup' }
  | { raison: 'accord_a_venir' }
  | { raison: 'reference_prise' }
  /** The token stays in a territory, and this commune is not there, or none was said. */
  | { raison: 'hors_territoire' };

export interface DemandeDeposee {
  id: string;
  recepisse: RecepisseEmis | null;
  lueAuPlusTard: DateCivile;
}

async function estDansSonTerritoire(
  acces: Acces,
  { territoireId, serviceCode }: LecteurSysteme,
  commune: string | null,
): Promise<boolean> {
  if (territoireId === null) return true;
  if (!commune || commune === 'sans_adresse') return false;
  const lieu = await lieuCompetent(acces, {
    serviceCode: serviceCode ?? SERVICE_QUI_LIT,
    codeCommune: commune,
  });
  return lieu?.site.territoireId === territoireId;
}

/**
 * A partner's system brings what a person needs, with her agreement: the same first contact, the same promise as when
 * she writes herself, and who brought it. Her code is given back only when she is there to leave with it: whoever
 * holds it reads her page.
 */
export const deposerUneDemande = casDUsage(
  droits.deposer,
  async (acces, demande: DemandeADeposer): Promise<Resultat<DemandeDeposee, RefusDeDeposer>> => {
    const { lecteur } = acces;
    if (lecteur.genre !== 'systeme') throw new Error('only a system brings a request');
    const lu = verifierCeQuiEstDit(demande);
    if (!lu.ok) return lu;
    if (demande.accord.le > acces.maintenant) return refuse({ raison: 'accord_a_venir' });
    if (!(await estDansSonTerritoire(acces, lecteur, demande.commune)))
      return refuse({ raison: 'hors_territoire' });
    const serviceCode = lecteur.serviceCode ?? SERVICE_QUI_LIT;
    if (!(await quiLit(acces, demande.commune, serviceCode)))
      return refuse({ raison: 'sans_lieu' });
    if (!(await compterUnDepotDeSysteme(acces.bd, DEPOTS_D_UN_SYSTEME.parHeure)))
      return refuse({ raison: 'beaucoup' });
    const id = identifiant<'premier_contact'>();
    const ecrit = await ecrireUnDepot(acces.bd, {
      premierContactId: id,
      systemeId: lecteur.systemeId,
      jetonId: lecteur.jetonId,
      systeme: lecteur.nom,
      reference: demande.reference,
      accordLe: demande.accord.le,
      accordRecueilliPar: demande.accord.recueilliPar,
      recuRemis: demande.remettreLeRecu,
      deposeLe: acces.maintenant,
    });
    if (!ecrit) return refuse({ raison: 'reference_prise' });
    const recue = await recueillir(
      acces,
      { ...demande, telephoneLu: lu.valeur.telephone },
      { id, recu: demande.remettreLeRecu, serviceCode },
    );
    // A deposit without its request may not stay: the whole call is taken back.
    if (!recue.ok) throw new Error(`a deposit without its request: ${recue.refus.raison}`);
    const fin = ajouterJours(acces.aujourdHui, ETAT_LU_PAR_SYSTEME.jours + 1);
    await ouvrirAUnSysteme(acces, { objetId: id, jusquA: debutDuJour(fin) });
    const { recepisse, lueAuPlusTard } = recue.valeur;
    return reussi({ id, recepisse, lueAuPlusTard });
  },
);

export type DepotEtEtat = DepotDeSysteme & { promesses: EtatDePromesses };

/** Where its own requests stand: received, under way, answered. Another's, hidden or absent: not in the list. */
export const lireSesDepots = casDUsage(
  droits.lireLEtat,
  async (
    acces,
    quels: { ids?: readonly string[]; reference?: string; apres?: string; limite?: number },
  ): Promise<Resultat<DepotEtEtat[], never>> => {
    const depots = await depotsDeSysteme(acces.bd, quels);
    const etats = await lireOuEnSontLesPromesses(acces, {
      objetIds: depots.map(({ premierContactId }) => premierContactId),
    });
    await acces.tracer({
      operation: depots.length === 1 ? 'lecture' : 'liste',
      objet: 'état d’une demande',
      ...(depots.length === 1 ? { objetId: depots[0]?.premierContactId ?? '' } : {}),
    });
    const parObjet = etats.ok ? etats.valeur : new Map<string, EtatDePromesses>();
    return reussi(
      depots.flatMap((depot) => {
        const promesses = parObjet.get(depot.premierContactId);
        return promesses ? [{ ...depot, promesses }] : [];
      }),
    );
  },
);

const PHRASES: Record<RefusDeDeposer['raison'], string> = {
  rien_dit: 'Dites ses mots, ou au moins un besoin.',
  sans_telephone: 'Pour un message ou un appel, donnez son numéro.',
  telephone_illisible: 'Ce numéro ne se lit pas. Écrivez-le comme 06 12 34 56 78.',
  sans_lieu: 'Aucune équipe ne lit les demandes ici. Prévenez l’administration du département.',
  beaucoup: `Ce système a déposé plus de ${DEPOTS_D_UN_SYSTEME.parHeure} demandes dans l’heure. Recommencez plus tard.`,
  accord_a_venir: 'Son accord est daté de l’avenir. Donnez l’heure où elle a dit oui.',
  reference_prise:
    'Une demande porte déjà cette référence. Donnez-en une autre, ou relisez la sienne.',
  hors_territoire: 'Ce jeton reste dans un territoire : donnez une commune qui en est.',
};
const CHAMPS: Partial<Record<RefusDeDeposer['raison'], string>> = {
  rien_dit: 'mots',
  sans_telephone: 'telephone',
  telephone_illisible: 'telephone',
  accord_a_venir: 'accord.le',
  reference_prise: 'reference',
  hors_territoire: 'commune',
};
export const direLeRefusDeDeposer = ({ raison }: RefusDeDeposer) => ({
  champ: CHAMPS[raison] ?? '',
  phrase: PHRASES[raison],
});
