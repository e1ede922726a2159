import { type Acces, casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { type Engagement, lireUneQuantite } from '../domaine/engagement.ts';
import { peutEngager } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import { chercherUnEngagement, constaterEnBase, retirerEnBase } from '../stockage/engagements.ts';

export type RefusDeTenir =
  | { raison: 'introuvable' }
  | { raison: 'nombre'; rang: number }
  | { raison: 'sans_raison' }
  | { raison: 'deja_change' };

async function lireLeSien(acces: Acces, id: string): Promise<Engagement | null> {
  const engagement = await chercherUnEngagement(acces.bd, id);
  return engagement && !engagement.retireLe && peutEngager(acces, engagement.cle)
    ? engagement
    : null;
}

/** What is there today, means by means. A number that changed takes today's date; the others keep theirs. */
export const constaterLesMoyens = casDUsage(
  droits.engager,
  async (
    acces,
    { id, enPlace }: { id: string; enPlace: Readonly<Record<number, string>> },
  ): Promise<Resultat<undefined, RefusDeTenir>> => {
    const engagement = await lireLeSien(acces, id);
    if (!engagement) return refuse({ raison: 'introuvable' });
    for (const moyen of engagement.moyens) {
      const lu = lireUneQuantite(enPlace[moyen.rang] ?? '');
      if (lu === null) return refuse({ raison: 'nombre', rang: moyen.rang });
      const manquait = moyen.enPlace < moyen.minimum;
      // Still missing: it has been missing since the first day, not since today.
      if (lu === moyen.enPlace && manquait) continue;
      const constateLe = lu < moyen.minimum && manquait ? moyen.constateLe : acces.aujourdHui;
      await constaterEnBase(acces.bd, id, { rang: moyen.rang, enPlace: lu, constateLe });
    }
    await acces.tracer({ operation: 'ecriture', objet: 'moyens d’un engagement', objetId: id });
    return reussi();
  },
);

/** Withdraws a commitment, with the reason that everyone reads. It is never erased. */
export const retirerUnEngagement = casDUsage(
  droits.engager,
  async (
    acces,
    { id, version, pourquoi }: { id: string; version: number; pourquoi: string },
  ): Promise<Resultat<undefined, RefusDeTenir>> => {
    const engagement = await lireLeSien(acces, id);
    if (!engagement) return refuse({ raison: 'introuvable' });
    const propre = nettoyerUneLigne(pourquoi);
    if (propre.length < 10) return refuse({ raison: 'sans_raison' });
    const fait = await retirerEnBase(acces.bd, {
      id,
      version,
      le: acces.aujourdHui,
      pourquoi: propre,
    });
    if (!fait) return refuse({ raison: 'deja_change' });
    await acces.tracer({ operation: 'ecriture', objet: 'engagement retiré', objetId: id });
    await acces.annoncer({ nom: 'EngagementRetire', contenu: { id, cle: engagement.cle } });
    return reussi();
  },
);

export function pointDuRefusDeTenir(refus: RefusDeTenir): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'introuvable':
      return {
        champ: 'pourquoi',
        phrase: 'Cet engagement n’est pas parmi les vôtres, ou il est déjà retiré.',
      };
    case 'nombre':
      return {
        champ: `enPlace${refus.rang}`,
        phrase: 'Écrivez un nombre, en chiffres. Zéro est une réponse.',
      };
    case 'sans_raison':
      return {
        champ: 'pourquoi',
        phrase: 'Dites pourquoi, en une phrase : tout le monde la lira.',
      };
    case 'deja_change':
      return {
        champ: 'pourquoi',
        phrase: 'Quelqu’un vient de changer cet engagement. Rechargez la page.',
      };
  }
}
