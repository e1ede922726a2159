import { capacites, casDUsage } from '#acces';
import { GRAPHE_NATIONAL } from '#droits';
import {
  ajouterMois,
  type DateCivile,
  dateCivile,
  identifiant,
  nettoyerUneLigne,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { DUREE_D_UN_REPERAGE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Autorisation,
  arreterEnBase,
  derniersPassages,
  ecrireUneAutorisation,
  type Passage,
  toutesLesAutorisations,
} from '../stockage/autorisations.ts';

/** What may be screened, by its name: every right of the engine that a household may still ask for. */
export const DROITS_A_REPERER: readonly { id: string; libelle: string }[] = [
  ...GRAPHE_NATIONAL.droits.values(),
].flatMap(({ id, libelle, surDemande, abrogeDepuis, fermeDepuis }) =>
  surDemande || abrogeDepuis || fermeDepuis ? [] : [{ id, libelle }],
);

export type AutorisationAEcrire = Omit<Autorisation, 'id' | 'arreteeLe'>;

export interface FauteDeMission {
  champ: keyof AutorisationAEcrire;
  phrase: string;
}
export interface RefusDAutoriser {
  raison: 'a_revoir';
  fautes: FauteDeMission[];
}

const UN_JOUR = 'Écrivez ce jour ainsi : 1/12/2026.';

function pourquoiPasCesJours(
  { aipdLe, du, au }: Pick<AutorisationAEcrire, 'aipdLe' | 'du' | 'au'>,
  aujourdHui: DateCivile,
): { aipdLe: string | null; du: string | null; au: string | null } {
  const dAnalyse =
    aipdLe > aujourdHui ? 'L’analyse d’impact se fait avant : sa date est dans l’avenir.' : null;
  const deDebut =
    !dAnalyse && aipdLe > du ? 'Le repérage commence après l’analyse d’impact.' : null;
  const deFin = (): string | null => {
    if (!du) return null;
    if (au <= du) return 'La fin vient après le début.';
    return au > ajouterMois(dateCivile(du), DUREE_D_UN_REPERAGE.moisAuPlus)
      ? 'Six mois au plus ; une autre mission se décide ensuite.'
      : null;
  };
  return {
    aipdLe: aipdLe ? dAnalyse : UN_JOUR,
    du: du ? deDebut : UN_JOUR,
    au: au ? deFin() : UN_JOUR,
  };
}

/** Everything that is missing, each in its own sentence, in the order of the page. */
function ceQuiManque(une: AutorisationAEcrire, aujourdHui: DateCivile): FauteDeMission[] {
  const jours = pourquoiPasCesJours(une, aujourdHui);
  const phrases: Partial<Record<keyof AutorisationAEcrire, string | null | false>> = {
    nom: une.nom.length < 5 && 'Donnez un nom à cette mission.',
    finalite: une.finalite.length < 20 && 'Écrivez pour quoi, en une phrase au moins.',
    baseLegale: une.baseLegale.length < 10 && 'Écrivez la base légale, avec son article.',
    aipd: une.aipd.length < 3 && 'Dites où est l’analyse d’impact.',
    aipdLe: jours.aipdLe,
    droits: une.droits.length === 0 && 'Choisissez au moins un droit.',
    cle: une.cle < 1 && 'Choisissez l’équipe qui ira vers ces personnes.',
    du: jours.du,
    au: jours.au,
  };
  return Object.entries(phrases).flatMap(([champ, phrase]) =>
    phrase ? [{ champ: champ as keyof AutorisationAEcrire, phrase }] : [],
  );
}

/** Opens a screening: written by the DPO alone, bounded in time, for one team. */
export const autoriserUnReperage = casDUsage(
  droits.autoriser,
  async (acces, dite: AutorisationAEcrire): Promise<Resultat<string, RefusDAutoriser>> => {
    const une = {
      ...dite,
      nom: nettoyerUneLigne(dite.nom),
      finalite: nettoyerUnTexte(dite.finalite),
      baseLegale: nettoyerUneLigne(dite.baseLegale),
      aipd: nettoyerUneLigne(dite.aipd),
      droits: dite.droits.filter((droit) => DROITS_A_REPERER.some(({ id }) => id === droit)),
    };
    const fautes = ceQuiManque(une, acces.aujourdHui);
    if (fautes.length > 0) return refuse({ raison: 'a_revoir', fautes });
    const id = identifiant<'autorisation'>();
    const par = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    await ecrireUneAutorisation(acces.bd, { ...une, id, enregistreeLe: acces.maintenant, par });
    await acces.tracer({ operation: 'ecriture', objet: 'reperage autorisé', objetId: id });
    return reussi(id);
  },
);

/** Stops it today; its leads leave tonight. */
export const arreterUnReperage = casDUsage(
  droits.autoriser,
  async (acces, id: string): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    if (!(await arreterEnBase(acces.bd, id, acces.aujourdHui)))
      return refuse({ raison: 'inconnue' });
    await acces.tracer({ operation: 'ecriture', objet: 'reperage arrêté', objetId: id });
    return reussi();
  },
);

export interface ReperagesVus {
  autorisations: readonly Autorisation[];
  passages: readonly Passage[];
  peutAutoriser: boolean;
  peutTenir: boolean;
  peutNoter: boolean;
}

/** What is looked for, for what and until when, and what the last night found, without a name. */
export const voirLesReperages = casDUsage(
  droits.voirLesAutorisations,
  async (acces, _: undefined): Promise<Resultat<ReperagesVus, never>> => {
    const peut = capacites(droits, acces.lecteur);
    return reussi({
      autorisations: await toutesLesAutorisations(acces.bd),
      passages: await derniersPassages(acces.bd),
      peutAutoriser: peut.autoriser,
      peutTenir: peut.tenirLesPistes,
      peutNoter: peut.noterUneOpposition,
    });
  },
);
