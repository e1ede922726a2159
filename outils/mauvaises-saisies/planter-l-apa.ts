import type { Acces, enTantQue, LecteurAgent } from '#acces';
import { ouvrirUnDossier } from '#apa';
import { centimes, type DateCivile, valeurOuErreur } from '#socle/pur';
import {
  ajouterUneLigne,
  ouvrirUnPlan,
} from '../../src/se-rapprocher/prestations/apa/composer-un-plan/composer-un-plan.ts';
import { FEUILLE_VIDE } from '../../src/se-rapprocher/prestations/apa/domaine/feuille.ts';
import type { ModeDEnvoi } from '../../src/se-rapprocher/prestations/apa/domaine/plan.ts';
import { ACTIVITES } from '../../src/se-rapprocher/prestations/apa/evaluer/coter.ts';
import {
  conclureLaVisite,
  enregistrerLaFeuille,
  ouvrirUneVisite,
} from '../../src/se-rapprocher/prestations/apa/evaluer/tenir-une-visite.ts';
import {
  proposerUnPlan,
  repondreAuPlan,
} from '../../src/se-rapprocher/prestations/apa/proposer-un-plan/proposer-un-plan.ts';
import { direSesRessources } from '../../src/se-rapprocher/prestations/apa/tenir-le-dossier/dire-ses-ressources.ts';

export type Comme = <T>(
  lecteur: Parameters<typeof enTantQue>[1],
  faire: (acces: Acces) => Promise<T>,
) => Promise<T>;
export type Sql = <L>(requete: string, valeurs?: unknown[]) => Promise<readonly L[]>;

const enPartie = (visiteeLe: DateCivile) => ({
  ...FEUILLE_VIDE,
  visiteeLe,
  cotations: Object.fromEntries(
    ACTIVITES.map(({ cle }) => [cle, { fait: 'en_partie', manque: ['habituellement'] }] as const),
  ),
});

/** Requests for the APA at each step that its evaluator acts upon. @returns where each is met */
export async function planterLApa(
  comme: Comme,
  sql: Sql,
  { evaluatrice, deposer }: { evaluatrice: LecteurAgent; deposer: () => Promise<string> },
): Promise<string[]> {
  async function unDossier(): Promise<string> {
    const demandeId = await deposer();
    const [demande] = await sql<{ personneId: string; cle: number; recueLe: DateCivile }>(
      `select personne_id as "personneId", cle, recue_le as "recueLe" from demandes_de_droits.demande where id = $1`,
      [demandeId],
    );
    if (!demande) throw new Error('a request just received is not there');
    const arrivee = { ...demande, demandeId, prestation: 'apa_domicile' };
    await comme({ genre: 'machine', nom: 'apa' }, (acces) => ouvrirUnDossier(acces, arrivee));
    return demandeId;
  }
  const visiter = (demandeId: string) =>
    comme(evaluatrice, async (acces) => {
      const id = valeurOuErreur(await ouvrirUneVisite(acces, { demandeId }));
      const feuille = enPartie(acces.aujourdHui);
      const { version } = valeurOuErreur(
        await enregistrerLaFeuille(acces, { id, version: 1, feuille }),
      );
      valeurOuErreur(await conclureLaVisite(acces, { id, version }));
      const connues = { ressources: centimes(1_200_00), ressourcesLues: null, enCouple: false };
      const ailleurs = { etablissement: null, tarifGir56: null, tarifDeSonGir: null };
      valeurOuErreur(
        await direSesRessources(acces, { demandeId, version: 1, ...connues, ...ailleurs }),
      );
    });
  const proposer = (demandeId: string, mode: ModeDEnvoi) =>
    comme(evaluatrice, async (acces) => {
      const id = valeurOuErreur(await ouvrirUnPlan(acces, { demandeId, motif: null }));
      const aide = { nature: 'aide_a_domicile', quoi: '', quantite: 20, mode: null } as const;
      const par = { tarif: centimes(25_00), prestataire: null, structure: '' };
      valeurOuErreur(await ajouterUneLigne(acces, { planId: id, ...aide, ...par }));
      valeurOuErreur(await proposerUnPlan(acces, { id, mode }));
      return id;
    });

  const aVoir = await unDossier();
  const aComposer = await unDossier();
  await visiter(aComposer);
  const partie = await unDossier();
  await visiter(partie);
  const enRoute = await proposer(partie, 'courrier');
  const acceptee = await unDossier();
  await visiter(acceptee);
  const id = await proposer(acceptee, 'main_propre');
  await comme(evaluatrice, async (acces) => {
    const le = acces.aujourdHui;
    valeurOuErreur(await repondreAuPlan(acces, { id, le, reponse: 'accepter' }));
  });
  return [...[aVoir, aComposer, acceptee].map((un) => `/apa/${un}`), `/apa/plans/${enRoute}`];
}
