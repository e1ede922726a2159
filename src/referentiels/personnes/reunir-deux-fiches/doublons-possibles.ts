import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { clesDesDoublons } from '../domaine/cles-de-la-recherche.ts';
import { doublonPossible, type RaisonDeDoublon } from '../domaine/doublons.ts';
import { enListe, type PersonneEnListe } from '../lire-les-fiches/lire-les-personnes.ts';
import { lireCeQuiSIndexe } from '../proteger-une-personne/proteger-une-personne.ts';
import { lireLesCandidates } from '../rechercher-une-personne/chercher-dans-ma-portee.ts';
import { droits } from '../regles-d-acces.ts';
import { pasDoublonsDe } from '../stockage/fusions.ts';

export interface DoublonPossible extends PersonneEnListe {
  pourquoi: readonly RaisonDeDoublon[];
}

/** Records that may be hers, among those this reader sees, and why. Never one that someone said is another person. */
export const doublonsPossibles = casDUsage(
  droits.reunir,
  async (acces, id: string): Promise<Resultat<DoublonPossible[], { raison: 'pas_a_vous' }>> => {
    const sienne = await lireCeQuiSIndexe(acces, id);
    if (!sienne) return refuse({ raison: 'pas_a_vous' });
    const ecartees = new Set([id, ...(await pasDoublonsDe(acces.bd, id))]);
    const candidates = await lireLesCandidates(acces, clesDesDoublons(sienne));
    const doublons = candidates.flatMap(({ personne, aComparer }) => {
      if (ecartees.has(personne.id) || personne.fusionneeDans) return [];
      const pourquoi = doublonPossible(sienne, aComparer);
      return pourquoi ? [{ ...enListe(personne), pourquoi }] : [];
    });
    if (doublons.length > 0)
      await acces.tracer({
        operation: 'liste',
        objet: 'doublons',
        personnes: doublons.map((un) => un.id),
      });
    return reussi(doublons.slice(0, 20));
  },
);
