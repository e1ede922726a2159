import type { Acces } from '#acces';
import { lireLesEcheances } from '#echeances';
import type { PointARevoir } from '#interface';
import { page, type Reponse, refusDePage } from '#socle';
import { GENRE_DU_PLAN } from '../horloges.ts';
import { POURQUOI_L_APA } from '../pourquoi.ts';
import { droits } from '../regles-d-acces.ts';
import { DIRE_INTROUVABLE } from '../tenir.ts';
import { lireUnPlan } from './composer-un-plan.ts';
import { type PageDuPlan, UnPlan } from './plan.page.tsx';

export async function montrerLePlan(
  acces: Acces,
  id: string,
  {
    saisie = {},
    aRevoir = [],
    formulaire = 'suite',
    trouvees = [],
  }: {
    saisie?: Readonly<Record<string, unknown>>;
    aRevoir?: readonly PointARevoir[];
    formulaire?: PageDuPlan['formulaire'];
    trouvees?: PageDuPlan['trouvees'];
  } = {},
): Promise<Reponse> {
  const lu = await lireUnPlan(acces, { id });
  if (!lu.ok)
    return lu.refus.raison === 'acces'
      ? refusDePage(lu.refus.motif)
      : refusDePage(DIRE_INTROUVABLE, 404);
  const { demandeId, lignes } = lu.valeur.plan;
  const echeances = await lireLesEcheances(acces, [{ genre: GENRE_DU_PLAN, id: demandeId }]);
  const siennes = (echeances.get(demandeId) ?? []).filter(
    ({ objet }) => objet.genre === GENRE_DU_PLAN,
  );
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Plan d’aide',
    rubrique: 'apa',
    corps: (
      <UnPlan
        lu={lu.valeur}
        services={[...new Set(lignes.flatMap(({ prestataire }) => prestataire ?? []))]}
        echeances={siennes}
        aujourdHui={acces.aujourdHui}
        {...{ saisie, aRevoir, formulaire, trouvees }}
      />
    ),
    aRevoir,
    parceQue: droits.voir.phrase,
    pourquoi: POURQUOI_L_APA,
  });
}
