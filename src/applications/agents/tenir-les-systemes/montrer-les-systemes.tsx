import { type Acces, voirLesSystemes } from '#acces';
import { lireLesStructures } from '#partenaires';
import { lireLesServices } from '#services';
import { page, type Reponse, refusDePage } from '#socle';
import { voirLesAnnonces } from '#systemes';
import { lireLesTerritoires } from '#territoires';
import type { PageDesSystemes } from './page-des-systemes.ts';
import { TenirLesSystemes } from './tenir-les-systemes.page.tsx';

type Reste = Partial<
  Pick<PageDesSystemes, 'jeton' | 'secret' | 'formulaire' | 'saisie' | 'aRevoir'>
>;

/** The page of every system, with what was just made or what is to review. */
export async function montrer(acces: Acces, reste: Reste = {}): Promise<Reponse> {
  const systemes = await voirLesSystemes(acces, {});
  if (!systemes.ok) return refusDePage(systemes.refus.motif);
  const annonces = await voirLesAnnonces(acces, {});
  const structures = await lireLesStructures(
    acces,
    systemes.valeur.flatMap(({ structureId }) => structureId ?? []),
  );
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: 'Logiciels des partenaires',
    rubrique: 'systemes',
    discrete: true,
    aRevoir: reste.aRevoir,
    corps: (
      <TenirLesSystemes
        systemes={systemes.valeur}
        adresses={annonces.ok ? annonces.valeur : []}
        structures={new Map([...structures].map(([id, { nom }]) => [id, nom]))}
        services={await lireLesServices(acces)}
        territoires={await lireLesTerritoires(acces)}
        maintenant={acces.maintenant}
        peutEcrire={acces.lecteur.genre === 'agent' && acces.lecteur.mission === 'administration'}
        {...reste}
      />
    ),
    pourquoi: {
      valeur: 'Un partenaire travaille dans son propre outil, sans recopier.',
      phraseDuTexte: '« la continuité de la prise en charge des parcours »',
      donnees: [
        'nom et finalité de chaque logiciel, ses permissions, sa fin, son dernier usage',
        'où il est prévenu, et comment chaque annonce a fini',
      ],
      lecteurs: 'l’administration ; le DPO les lit',
      conservation: 'cinq ans après la fin de son dernier jeton',
    },
  });
}
