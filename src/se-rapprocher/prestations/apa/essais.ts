import { notifierUneDecision, signerUneDecision } from '#demandes-de-droits';
import { reserverPourUneDecision } from '#paiements';
import { centimes, dateCivile, valeurOuErreur } from '#socle/pur';
import { DIRECTRICE, type Metteur, PAULINE, SYLVIE } from '../demandes-de-droits/essais.ts';
import { ajouterUneLigne, ouvrirUnPlan } from './composer-un-plan/composer-un-plan.ts';
import { FEUILLE_VIDE } from './domaine/feuille.ts';
import { ACTIVITES } from './evaluer/coter.ts';
import {
  conclureLaVisite,
  enregistrerLaFeuille,
  ouvrirUneVisite,
} from './evaluer/tenir-une-visite.ts';
import { preparerLaDecision } from './preparer-la-decision/preparer-la-decision.ts';
import { direSesRessources } from './tenir-le-dossier/dire-ses-ressources.ts';

export const ADMINISTRATRICE = {
  ...DIRECTRICE,
  ...({ agentId: 9, porteeId: 9, mission: 'administration' } as const),
} as const;

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
    ...{ tarif: centimes(25_00), prestataire: 'Aide et présence', structureId: null },
    mode: 'prestataire',
  }) as const;

export async function unPlan(scene: Metteur, demandeId: string, heures: number): Promise<string> {
  return scene.comme(PAULINE, async (acces) => {
    const id = valeurOuErreur(await ouvrirUnPlan(acces, { demandeId, motif: null }));
    valeurOuErreur(await ajouterUneLigne(acces, uneAide(id, heures)));
    return id;
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
