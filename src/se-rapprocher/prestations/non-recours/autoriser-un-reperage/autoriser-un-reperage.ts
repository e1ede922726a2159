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

/** What may be screened, by its name: every right of the engine that a household may have without knowing. */
export const DROITS_A_REPERER: readonly { id: string; libelle: string }[] = [
  ...GRAPHE_NATIONAL.droits.values(),
].flatMap(({ id, libelle, surDemande, abrogeDepuis }) =>
  surDemande || abrogeDepuis ? [] : [{ id, libelle }],
);

export type AutorisationAEcrire = Omit<Autorisation, 'id' | 'arreteeLe'>;

export interface RefusDAutoriser {
  raison: 'champ';
  champ: keyof AutorisationAEcrire;
  phrase: string;
}

const champ = (nom: RefusDAutoriser['champ'], phrase: string): RefusDAutoriser => ({
  raison: 'champ',
  champ: nom,
  phrase,
});

/** The first thing that is missing. */
function ceQuiManque(une: AutorisationAEcrire, aujourdHui: DateCivile): RefusDAutoriser | null {
  if (une.nom.length < 5) return champ('nom', 'Donnez un nom à cette mission.');
  if (une.finalite.length < 20)
    return champ('finalite', 'Écrivez pour quoi, en une phrase au moins.');
  if (une.baseLegale.length < 10)
    return champ('baseLegale', 'Écrivez la base légale, avec son article.');
  if (une.aipd.length < 3) return champ('aipd', 'Dites où est l’analyse d’impact.');
  if (une.aipdLe > aujourdHui)
    return champ('aipdLe', 'L’analyse d’impact se fait avant : sa date est dans l’avenir.');
  if (une.droits.length === 0) return champ('droits', 'Choisissez au moins un droit.');
  if (une.aipdLe > une.du) return champ('du', 'Le repérage commence après l’analyse d’impact.');
  if (une.au <= une.du) return champ('au', 'La fin vient après le début.');
  if (une.au > ajouterMois(dateCivile(une.du), DUREE_D_UN_REPERAGE.moisAuPlus))
    return champ('au', `Six mois au plus ; une autre mission se décide ensuite.`);
  return null;
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
    const manque = ceQuiManque(une, acces.aujourdHui);
    if (manque) return refuse(manque);
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
