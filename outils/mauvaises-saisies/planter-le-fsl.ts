import type { Acces, LecteurAgent } from '#acces';
import { centimes, valeurOuErreur } from '#socle/pur';
import { deposerUneDemandeDeFsl } from '../../src/se-rapprocher/prestations/fsl/deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
import { convenirDUnPlan } from '../../src/se-rapprocher/prestations/fsl/suivre-un-plan/suivre-un-plan.ts';
import { ouvrirUnBrouillon } from '../../src/se-rapprocher/prestations/reglements/rediger-un-reglement/rediger-un-reglement.ts';
import { reglementParId } from '../../src/se-rapprocher/prestations/reglements/stockage/reglements.ts';
import type { Comme } from './planter-l-apa.ts';

/** A file of the fund whose papers were not asked, and one with a plan under way. @returns where each is met */
export async function planterLeFsl(
  comme: Comme,
  {
    accueil,
    fonds,
    uneAutre,
  }: { accueil: LecteurAgent; fonds: LecteurAgent; uneAutre: () => string },
): Promise<string[]> {
  const deposer = () =>
    comme(accueil, async (acces) => {
      const { demandeId } = valeurOuErreur(
        await deposerUneDemandeDeFsl(acces, {
          ...{ personneId: uneAutre(), cle: accueil.cles[0] ?? 0, mots: null, dits: {} },
          ...{ recueLe: acces.aujourdHui, voie: 'guichet' },
          dette: {
            ...{ nature: 'energie', centimes: centimes(600_00), menace: null },
            ...{ menaceLe: null, creancier: 'Énergie de la Plaine', creancierReference: null },
          },
        }),
      );
      return demandeId;
    });
  const sansPapiers = await deposer();
  const avecUnPlan = await deposer();
  await comme(fonds, async (acces) =>
    valeurOuErreur(
      await convenirDUnPlan(acces, {
        ...{ demandeId: avecUnPlan, creancier: 'Énergie de la Plaine' },
        ...{ total: centimes(300_00), parMois: centimes(100_00), premierLe: acces.aujourdHui },
      }),
    ),
  );
  return [sansPapiers, avecUnPlan].map((id) => `/fsl/${id}`);
}

/** A regulation of its own, as one that is published: nothing is missing, and it says why. */
export async function unReglementPret(
  acces: Acces,
  modele: string,
  code: string,
): Promise<{ id: string; revision: number }> {
  const publie = await reglementParId(acces.bd, modele);
  if (!publie) throw new Error('a published regulation is not there');
  const { id } = valeurOuErreur(
    await ouvrirUnBrouillon(acces, {
      contenu: { ...publie.contenu, id: code },
      prestation: publie.prestation,
      pourquoi: 'Le plafond suit la hausse des prix.',
    }),
  );
  return { id, revision: 1 };
}
