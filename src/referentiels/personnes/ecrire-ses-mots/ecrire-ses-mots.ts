import { casDUsage } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneParole, parolesDe, type RubriqueDeParole } from '../stockage/paroles.ts';
import {
  ficheATenir,
  type PasAVous,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

/** Writes in her block, in her words; the version before stays. Refuses an empty text. */
export const ecrireSesMots = casDUsage(
  droits.tenir,
  async (
    acces,
    dite: { id: string; rubrique: RubriqueDeParole; mots: string; par: 'elle' | 'avec_elle' },
  ): Promise<Resultat<undefined, PasAVous | { raison: 'vide' }>> => {
    if (!(await ficheATenir(acces, dite.id))) return pasAVous();
    const mots = nettoyerUnTexte(dite.mots).slice(0, 1000);
    if (mots === '') return refuse({ raison: 'vide' });
    const deja = await parolesDe(acces.bd, [dite.id]);
    const derniere = deja.find(({ rubrique }) => rubrique === dite.rubrique);
    if (derniere?.mots === mots) return reussi();
    await ecrireUneParole(acces.bd, {
      id: identifiant<'parole'>(),
      personneId: dite.id,
      rubrique: dite.rubrique,
      mots,
      ecriteLe: acces.maintenant,
      ecritePar: dite.par,
    });
    await tracerUneEcriture(acces, dite.id, 'paroles');
    return reussi();
  },
);
