import { enTantQue } from '#acces';
import {
  declarerComplete,
  notifierUneDecision,
  recueillirLAvis,
  signerUneDecision,
} from '#demandes-de-droits';
import { annoncerLesEcheances } from '#echeances';
import { ouvrirUneEnveloppe, reserverPourUneDecision } from '#paiements';
import type { Moteur } from '#socle';
import { centimes, dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire } from '../../../../outils/base-d-essai.ts';
import { reactions } from '../../../reactions.ts';
import {
  DIRECTRICE,
  type Metteur,
  PAULINE,
  planterLaScene as planterLesDemandes,
  SYLVIE,
  uneDelegation,
  uneDemande,
  unMetteurEnScene,
} from '../demandes-de-droits/essais.ts';
import { ajouterUneLigne, ouvrirUnPlan } from './composer-un-plan/composer-un-plan.ts';
import { FEUILLE_VIDE } from './domaine/feuille.ts';
import { ACTIVITES } from './evaluer/coter.ts';
import {
  conclureLaVisite,
  enregistrerLaFeuille,
  ouvrirUneVisite,
} from './evaluer/tenir-une-visite.ts';
import { preparerLaDecision } from './preparer-la-decision/preparer-la-decision.ts';
import { proposerUnPlan, repondreAuPlan } from './proposer-un-plan/proposer-un-plan.ts';
import { direSesRessources } from './tenir-le-dossier/dire-ses-ressources.ts';

export const ADMINISTRATRICE = {
  ...DIRECTRICE,
  ...({ agentId: 9, porteeId: 9, mission: 'administration' } as const),
} as const;

/** The desks, Rosa of 82, who may sign, and credits for the year. */
export async function planterLaScene(base: Moteur, euros = 50_000) {
  await planterLesDemandes(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      update personnes.personne set naissance = '1944-05-02' where prenom = 'Rosa';
      insert into acces.portee (id, agent_id, mission, du) overriding system value
        values (9, 9, 'administration', '2026-01-01')`),
  );
  const scene = unMetteurEnScene(base);
  await uneDelegation(scene);
  const sql = <L>(requete: string, valeurs: unknown[] = []) =>
    enProprietaire(base, async (c) => (await c.executer<L>(requete, valeurs)).lignes);

  /** What was announced runs its reactions, each as its own machine, until nothing is left. */
  async function livrer(): Promise<void> {
    for (;;) {
      const lus = await sql<{ nom: string; contenu: never }>(
        'with lus as (delete from socle.evenement returning nom, contenu) select nom, contenu from lus',
      );
      if (lus.length === 0) return;
      for (const { nom, contenu } of lus)
        for (const { machine, finalite, faire } of reactions[nom] ?? [])
          await enTantQue(scene.env, { genre: 'machine', nom: machine }, finalite, (acces) =>
            faire(acces, contenu),
          );
    }
  }
  async function leMatinDu(jour: string): Promise<void> {
    scene.leJour(jour);
    await enTantQue(scene.env, { genre: 'machine', nom: 'echeances' }, 'annoncer', (acces) =>
      annoncerLesEcheances(acces, {}),
    );
    await livrer();
  }
  const desCredits = (annee: number, montant: number) =>
    scene.comme(DIRECTRICE, async (acces) => {
      const enveloppe = { code: 'apa', libelle: 'APA', annee, montant: centimes(montant * 100) };
      valeurOuErreur(await ouvrirUneEnveloppe(acces, enveloppe));
    });
  async function uneDemandeComplete(jour: string): Promise<string> {
    scene.leJour(jour);
    const { demandeId } = await uneDemande(scene);
    await livrer();
    await scene.comme(PAULINE, async (acces) => {
      valeurOuErreur(await declarerComplete(acces, { demandeId, le: jour }));
      const avis = 'Je veux rester chez moi.';
      await recueillirLAvis(acces, { demandeId, avis, raisonDuSansAvis: null });
    });
    await livrer();
    return demandeId;
  }
  if (euros > 0) await desCredits(2026, euros);
  return { scene, sql, livrer, leMatinDu, desCredits, uneDemandeComplete };
}

/** Everything in part, not always done: the decree puts BBBBBBBB in GIR 4. */
export const EN_PARTIE = {
  ...FEUILLE_VIDE,
  visiteeLe: dateCivile('2026-11-06'),
  paroles: 'Le matin je mets une heure à m’habiller.',
  cotations: Object.fromEntries(
    ACTIVITES.map(({ cle }) => [cle, { fait: 'en_partie', manque: ['habituellement'] }] as const),
  ),
};

export async function uneVisiteConclue(scene: Metteur, demandeId: string): Promise<string> {
  return scene.comme(PAULINE, async (acces) => {
    const id = valeurOuErreur(await ouvrirUneVisite(acces, { demandeId }));
    const { version } = valeurOuErreur(
      await enregistrerLaFeuille(acces, { id, version: 1, feuille: EN_PARTIE }),
    );
    valeurOuErreur(await conclureLaVisite(acces, { id, version }));
    valeurOuErreur(
      await direSesRessources(acces, {
        ...{ demandeId, version: 1, ressources: centimes(1_200_00), enCouple: false },
        ...{ ressourcesLues: 'avis d’imposition 2025', etablissement: null },
        ...{ tarifGir56: null, tarifDeSonGir: null },
      }),
    );
    return id;
  });
}

export const uneAide = (planId: string, quantite: number) =>
  ({
    ...({ planId, nature: 'aide_a_domicile', quoi: 'lever et toilette', quantite } as const),
    ...{ tarif: centimes(25_00), prestataire: 'Aide et présence', structure: '' },
    mode: 'prestataire',
  }) as const;

export async function unPlan(
  scene: Metteur,
  demandeId: string,
  heures: number,
  motif: string | null = null,
): Promise<string> {
  return scene.comme(PAULINE, async (acces) => {
    const id = valeurOuErreur(await ouvrirUnPlan(acces, { demandeId, motif }));
    valeurOuErreur(await ajouterUneLigne(acces, uneAide(id, heures)));
    return id;
  });
}

/** Proposed by hand and accepted at once. */
export async function unPlanAccepte(
  scene: Metteur,
  demandeId: string,
  heures: number,
  motif: string | null = null,
): Promise<void> {
  const id = await unPlan(scene, demandeId, heures, motif);
  await scene.comme(PAULINE, async (acces) => {
    valeurOuErreur(await proposerUnPlan(acces, { id, mode: 'main_propre' }));
    const le = acces.aujourdHui;
    valeurOuErreur(await repondreAuPlan(acces, { id, le, reponse: 'accepter' }));
  });
}

export async function signerEtNotifier(
  scene: Metteur,
  livrer: () => Promise<void>,
  demandeId: string,
  jour: string,
): Promise<void> {
  const { decisionId } = valeurOuErreur(
    await scene.comme(PAULINE, (acces) => preparerLaDecision(acces, { demandeId })),
  );
  const engager = reserverPourUneDecision;
  valeurOuErreur(
    await scene.comme(SYLVIE, (acces) => signerUneDecision(acces, { decisionId, engager })),
  );
  valeurOuErreur(
    await scene.comme(PAULINE, (acces) =>
      notifierUneDecision(acces, { decisionId, mode: 'remise_en_main_propre', dateCertaine: jour }),
    ),
  );
  await livrer();
}
