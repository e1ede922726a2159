import type { Acces, LecteurAgent } from '#acces';
import { centimes, valeurOuErreur } from '#socle/pur';
import { deposerUneDemandeDeFsl } from '../../src/se-rapprocher/prestations/fsl/deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
import { instruireAvecUnPartenaire } from '../../src/se-rapprocher/prestations/fsl/instruire-avec-un-partenaire/instruire-avec-un-partenaire.ts';
import { convenirDUnPlan } from '../../src/se-rapprocher/prestations/fsl/suivre-un-plan/suivre-un-plan.ts';
import { ouvrirUnBrouillon } from '../../src/se-rapprocher/prestations/reglements/rediger-un-reglement/rediger-un-reglement.ts';
import { reglementParId } from '../../src/se-rapprocher/prestations/reglements/stockage/reglements.ts';
import type { Comme } from './planter-l-apa.ts';

/**
 * A file of the fund whose papers were not asked, one with a plan under way, one on which a partner's advice is asked.
 * @returns where each is met, and the partner's link
 */
export async function planterLeFsl(
  comme: Comme,
  {
    accueil,
    fonds,
    uneAutre,
  }: { accueil: LecteurAgent; fonds: LecteurAgent; uneAutre: () => string },
): Promise<{ adresses: string[]; lien: { chemin: string; code: string } }> {
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
  const chezUnPartenaire = await deposer();
  const { chemin, code } = await comme(fonds, async (acces) => {
    const { lien } = valeurOuErreur(
      await instruireAvecUnPartenaire(acces, {
        ...{ demandeId: chezUnPartenaire, destinataire: 'CCAS de la commune', accord: true },
        ...{ contact: 'ccas@commune.example', telephone: '', avecSesMots: false, ajout: '' },
        deTelephone: '01 99 00 43 10',
      }),
    );
    return lien;
  });
  if (!chemin || !code) throw new Error('a link just made has no address');
  return {
    adresses: [sansPapiers, avecUnPlan, chezUnPartenaire].map((id) => `/fsl/${id}`),
    lien: { chemin, code },
  };
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
