import { casDUsage } from '#acces';
import { GRILLE_AGGIR } from '#droits';
import { aujourdHuiA, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import {
  direLaVisiteFaite,
  lireLaVisiteConvenue,
} from '../convenir-d-une-visite/convenir-d-une-visite.ts';
import { FEUILLE_VIDE, type Feuille } from '../domaine/feuille.ts';
import { droits } from '../regles-d-acces.ts';
import {
  conclureEnBase,
  ecrireLaFeuille,
  ecrireUneVisite,
  type Visite,
  visitesDesDemandes,
} from '../stockage/visites.ts';
import {
  agentDe,
  DIRE_AUTRE_MAIN,
  DIRE_INTROUVABLE,
  type RefusDeTenir,
  tenirLaVisite,
  tenirLeDossier,
} from '../tenir.ts';
import { coter } from './coter.ts';

/**
 * Opens the sheet of a visit, or gives back the one that is being written. A new visit starts empty: nobody reads
 * last year's letters before looking. Opened on the day of its rendez-vous, it says that day.
 */
export const ouvrirUneVisite = casDUsage(
  droits.evaluer,
  async (acces, { demandeId }: { demandeId: string }): Promise<Resultat<string, RefusDeTenir>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    const { personneId, cle } = tenu.valeur;
    const id = identifiant<'visite'>();
    const par = agentDe(acces);
    const ouverteLe = acces.maintenant;
    const { prevue } = await lireLaVisiteConvenue(acces, { demandeId, cle });
    const visiteeLe =
      prevue && aujourdHuiA(prevue.debut) === acces.aujourdHui ? acces.aujourdHui : null;
    const nouvelle = await ecrireUneVisite(acces.bd, {
      ...{ id, demandeId, personneId, cle, ouverteLe, par },
      feuille: { ...FEUILLE_VIDE, visiteeLe },
    });
    await acces.tracer({
      operation: nouvelle ? 'ecriture' : 'lecture',
      objet: 'visite d’évaluation',
      objetId: demandeId,
      personnes: [personneId],
    });
    if (nouvelle) return reussi(id);
    const toutes = await visitesDesDemandes(acces.bd, [demandeId]);
    const enCours = toutes.find(({ etat }) => etat === 'brouillon');
    return enCours ? reussi(enCours.id) : refuse({ raison: 'introuvable' });
  },
);

export const lireUneVisite = casDUsage(
  droits.evaluer,
  async (acces, { id }: { id: string }): Promise<Resultat<Visite, RefusDeTenir>> => {
    const tenue = await tenirLaVisite(acces, id);
    await acces.tracer({
      operation: tenue.ok ? 'lecture' : 'refus',
      objet: 'visite d’évaluation',
      objetId: id,
      personnes: tenue.ok ? [tenue.valeur.personneId] : [],
    });
    return tenue;
  },
);

export type RefusDeFeuille =
  | RefusDeTenir
  | { raison: 'autre_main' }
  | { raison: 'conclue' }
  | { raison: 'sans_jour' }
  | { raison: 'pas_tout_vu'; manquent: readonly string[] };

interface FeuilleAEnregistrer {
  id: string;
  /** The version this page was showing. */
  version: number;
  feuille: Feuille;
}

/** Keeps what is written, as it is written, at her table; refuses to write over another hand. */
export const enregistrerLaFeuille = casDUsage(
  droits.evaluer,
  async (
    acces,
    { id, version, feuille }: FeuilleAEnregistrer,
  ): Promise<Resultat<{ version: number }, RefusDeFeuille>> => {
    const tenue = await tenirLaVisite(acces, id);
    if (!tenue.ok) return tenue;
    const visite = tenue.valeur;
    if (visite.etat === 'conclue') return refuse({ raison: 'conclue' });
    if (JSON.stringify(visite.feuille) === JSON.stringify(feuille))
      return reussi({ version: visite.version });
    const main = { id, version, par: agentDe(acces), le: acces.maintenant };
    const ecrite = await ecrireLaFeuille(acces.bd, main, feuille);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'visite d’évaluation',
      objetId: id,
      personnes: [visite.personneId],
    });
    return ecrite === null ? refuse({ raison: 'autre_main' }) : reussi({ version: ecrite });
  },
);

/**
 * Ends a visit: the ten letters and the group that the official grid gives are kept, and no hand may change them
 * after (the database refuses it too). Refuses while an activity was not looked at, or the day is not said.
 */
export const conclureLaVisite = casDUsage(
  droits.evaluer,
  async (
    acces,
    { id, version }: { id: string; version: number },
  ): Promise<Resultat<{ demandeId: string; gir: number }, RefusDeFeuille>> => {
    const tenue = await tenirLaVisite(acces, id);
    if (!tenue.ok) return tenue;
    const visite = tenue.valeur;
    if (visite.etat === 'conclue') return refuse({ raison: 'conclue' });
    const { profil, classement, manquent } = coter(visite.feuille);
    if (!profil || !classement) return refuse({ raison: 'pas_tout_vu', manquent });
    const { visiteeLe } = visite.feuille;
    if (!visiteeLe) return refuse({ raison: 'sans_jour' });
    const main = { id, version, par: agentDe(acces), le: acces.maintenant };
    const { gir, rang } = classement;
    const grille = GRILLE_AGGIR.sources[0] ?? 'CASF, annexe 2-2';
    const fait = await conclureEnBase(acces.bd, main, { profil, gir, rang, grille, visiteeLe });
    if (!fait) return refuse({ raison: 'autre_main' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'conclusion d’une visite d’évaluation',
      objetId: id,
      personnes: [visite.personneId],
    });
    await direLaVisiteFaite(acces, visite.demandeId, visiteeLe);
    return reussi({ demandeId: visite.demandeId, gir });
  },
);

export function direLeRefusDeFeuille(refus: RefusDeFeuille): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'introuvable':
      return { champ: '', phrase: DIRE_INTROUVABLE };
    case 'autre_main':
      return { champ: 'paroles', phrase: DIRE_AUTRE_MAIN };
    case 'conclue':
      return {
        champ: '',
        phrase:
          'Cette visite est conclue : elle ne se réécrit pas. Si sa situation a changé, une autre visite le dira.',
      };
    case 'sans_jour':
      return { champ: 'visiteeLe', phrase: 'Écrivez le jour de la visite, par exemple 24/11.' };
    case 'pas_tout_vu':
      return {
        champ: 'pas-tout-vu',
        phrase: `Il reste à voir avec elle : ${refus.manquent.join(', ')}. Une activité « en partie » dit aussi ce qui manque.`,
      };
  }
}
