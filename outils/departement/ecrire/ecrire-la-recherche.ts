import { empreinteAvecCle } from '#socle';
import {
  clesDUnMot,
  motsDUneIdentite,
  type PersonneAIndexer,
  reperesDUnePersonne,
  tracesDIdentite,
} from '../../../src/referentiels/personnes/domaine/cles-de-recherche.ts';
import type { HabitantDeDemonstration } from '../habitants/modele.ts';
import type { Chantier } from './chantier.ts';
import { identiteDe, moyensDe } from './ecrire-les-personnes.ts';
import type { Ligne } from './tables.ts';

function aIndexer(habitant: HabitantDeDemonstration): PersonneAIndexer {
  const valeurs = (courriel: boolean) =>
    moyensDe(habitant)
      .filter(({ genre }) => (genre === 'courriel') === courriel)
      .map(({ valeur }) => valeur);
  return { ...identiteDe(habitant), telephones: valeurs(false), courriels: valeurs(true) };
}

/** The words by which each is found, in one go; of the protected, hashes alone. */
export async function ecrireLaRecherche({
  ecriture,
  id,
  cle,
  population,
  lexique: mots,
}: Chantier): Promise<void> {
  const dejaLa = mots.size;
  const jetons: Ligne<'personnes.jeton'>[] = [];
  const reperes: Ligne<'personnes.repere'>[] = [];
  const empreintes: Ligne<'personnes.empreinte_protegee'>[] = [];
  for (const habitant of population.habitants) {
    const personne_id = id('personne', habitant.cle);
    const personne = aIndexer(habitant);
    if (habitant.protegee) {
      for (const trace of tracesDIdentite(personne))
        empreintes.push({
          empreinte: empreinteAvecCle(cle, 'personne-protegee', trace),
          personne_id,
        });
      continue;
    }
    for (const mot of motsDUneIdentite(personne)) {
      if (!mots.has(mot)) mots.set(mot, mots.size + 1);
      jetons.push({ mot_id: mots.get(mot)!, personne_id });
    }
    for (const repere of new Set(reperesDUnePersonne(personne)))
      reperes.push({ cle: repere, personne_id });
  }
  const nouveaux = [...mots].slice(dejaLa);
  await ecriture.inserer(
    'personnes.mot',
    nouveaux.map(([mot, rang]) => ({ id: rang, mot }) as Ligne<'personnes.mot'>),
  );
  await ecriture.inserer(
    'personnes.cle_de_mot',
    nouveaux.flatMap(([mot, mot_id]) =>
      clesDUnMot(mot).map((cle_du_mot) => ({ cle: cle_du_mot, mot_id })),
    ),
  );
  await ecriture.inserer('personnes.jeton', jetons);
  await ecriture.inserer('personnes.repere', reperes);
  await ecriture.inserer('personnes.empreinte_protegee', empreintes);
}
