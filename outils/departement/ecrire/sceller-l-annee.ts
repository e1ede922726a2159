import { type Connexion, empreinteAvecCle, kyselySur } from '#socle';
import {
  empreinteDuSceau,
  ORIGINE,
} from '../../../src/trame/journal/sceller-les-traces/empreinte-du-sceau.ts';
import { ecrireUnSceau, lotsEntre } from '../../../src/trame/journal/stockage/sceaux.ts';
import { ajouterJours, debutDuJour } from '../calendrier.ts';
import type { Chantier } from './chantier.ts';
import { joursDesTraces } from './ecrire-les-traces.ts';

/** One seal a day over the traces of the year, chained as the sealing task chains its own. */
export async function scellerLAnnee(
  connexion: Connexion,
  { cle, maintenant, aujourdHui }: Chantier,
): Promise<number> {
  const bd = kyselySur(connexion);
  const pour = {
    bd,
    maintenant,
    aujourdHui,
    empreindre: (usage: string, texte: string) => empreinteAvecCle(cle, usage, texte),
  };
  let precedent = ORIGINE;
  let sceaux = 0;
  for (const [jour, numero] of joursDesTraces(aujourdHui)) {
    const depuis = String(numero);
    const jusquA = String(numero + 1);
    for (const lot of await lotsEntre(bd, depuis, jusquA)) {
      const sceau = { ...lot, depuisTransaction: depuis, jusquATransaction: jusquA, precedent };
      const empreinte = empreinteDuSceau(pour, sceau);
      await ecrireUnSceau(bd, { ...sceau, empreinte }, debutDuJour(ajouterJours(jour, 1)));
      precedent = empreinte;
      sceaux += 1;
    }
  }
  return sceaux;
}
