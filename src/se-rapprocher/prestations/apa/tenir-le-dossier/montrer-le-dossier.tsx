import { type Acces, juger } from '#acces';
import { lireLesEcheances } from '#echeances';
import type { PointARevoir } from '#interface';
import { type DestinataireAPayer, lireOuPayer } from '#paiements';
import { page, type Reponse, refusDePage } from '#socle';
import { aPayerEnSaPlace } from '../composer-un-plan/a-payer-en-sa-place.ts';
import { lireLaVisiteConvenue } from '../convenir-d-une-visite/convenir-d-une-visite.ts';
import { GENRE_DU_PLAN } from '../horloges.ts';
import { horsDIci } from '../ouvrir-un-dossier/hors-d-ici.ts';
import { POURQUOI_L_APA } from '../pourquoi.ts';
import { droits } from '../regles-d-acces.ts';
import { agentDe, DIRE_INTROUVABLE } from '../tenir.ts';
import { type PageDuDossier, UnDossier } from './dossier.page.tsx';
import { type DossierLu, lireUnDossier } from './lire-le-dossier.ts';
import { enSaisie } from './ressources.panneau.tsx';

export interface Reprise {
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  formulaire?: PageDuDossier['formulaire'];
  statut?: number;
  /** A code that has just been drawn, for her helper: said once. */
  code?: string;
}

/** Whom the allowance goes to: her, or the service that she agreed to have paid in her place. */
async function aPayer(acces: Acces, { plans: [plan] }: DossierLu): Promise<DestinataireAPayer> {
  const tiers = plan?.verseeA === 'prestataire' ? await aPayerEnSaPlace(acces, plan) : null;
  return tiers ?? { genre: 'elle' };
}

/** The file as a page; with what was typed kept, when something is to review. */
export async function montrerLeDossier(
  acces: Acces,
  demandeId: string,
  { saisie = {}, aRevoir = [], formulaire, statut, code }: Reprise = {},
): Promise<Reponse> {
  const lu = await lireUnDossier(acces, { demandeId });
  if (!lu.ok)
    return lu.refus.raison === 'acces'
      ? refusDePage(lu.refus.motif)
      : refusDePage((await horsDIci(acces, demandeId)) ?? DIRE_INTROUVABLE, 404);
  const { dossier } = lu.valeur;
  const echeances = await lireLesEcheances(acces, [
    { genre: 'demande_de_droit', id: demandeId },
    { genre: GENRE_DU_PLAN, id: demandeId },
  ]);
  const peutEvaluer = juger(droits.evaluer, acces.lecteur).accord;
  const comptes = peutEvaluer
    ? await lireOuPayer(acces, { ...dossier, attendus: [await aPayer(acces, lu.valeur)] })
    : [];
  const convenue =
    peutEvaluer && dossier.cadre === 'domicile' ? await lireLaVisiteConvenue(acces, dossier) : null;
  return page({
    statut: statut ?? (aRevoir.length > 0 ? 422 : 200),
    titre: 'Demande d’APA',
    rubrique: 'apa',
    corps: (
      <UnDossier
        lu={lu.valeur}
        peutEvaluer={peutEvaluer}
        comptes={comptes}
        visite={convenue && { convenue, moi: agentDe(acces), code: code ?? null }}
        echeances={echeances.get(demandeId) ?? []}
        aujourdHui={acces.aujourdHui}
        saisie={
          formulaire === 'ressources' || !formulaire ? { ...enSaisie(dossier), ...saisie } : saisie
        }
        aRevoir={aRevoir}
        formulaire={formulaire}
      />
    ),
    aRevoir,
    parceQue: droits.voir.phrase,
    pourquoi: POURQUOI_L_APA,
  });
}
