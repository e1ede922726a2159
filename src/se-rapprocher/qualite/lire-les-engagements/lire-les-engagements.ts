import { casDUsage } from '#acces';
import { dernierChiffrePublie } from '#observatoire';
import { ajouterMois, type Resultat, reussi } from '#socle/pur';
import { type Engagement, type EtatDEngagement, etatDe } from '../domaine/engagement.ts';
import { nomsDesCles } from '../nommer-les-equipes.ts';
import { peutEngager } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import { engagementsDepuis } from '../stockage/engagements.ts';

export interface EngagementLu extends Engagement {
  etat: EtatDEngagement;
  /** Who is committed, as the door says it; null: the whole département. */
  qui: string | null;
  /** How it is kept, in the last published month. */
  tenu: { fr: string; en: string } | null;
  peut: { tenir: boolean };
}

/** Every commitment in force, and those withdrawn in the last year, each with its state and its figure. */
export const lireLesEngagements = casDUsage(
  droits.lire,
  async (acces, _: Record<never, never>): Promise<Resultat<EngagementLu[], never>> => {
    const engagements = await engagementsDepuis(acces.bd, ajouterMois(acces.aujourdHui, -12));
    const nomDe = await nomsDesCles(acces);
    const chiffres = await dernierChiffrePublie(acces);
    return reussi(
      engagements.map((engagement) => {
        const { cle, indicateur } = engagement;
        const [fr, en] = indicateur
          ? [chiffres?.dire(indicateur, 'fr') ?? null, chiffres?.dire(indicateur, 'en') ?? null]
          : [null, null];
        return {
          ...engagement,
          etat: etatDe(engagement),
          qui: cle === null ? null : nomDe(cle),
          tenu: fr && en ? { fr, en } : null,
          peut: { tenir: !engagement.retireLe && peutEngager(acces, cle) },
        };
      }),
    );
  },
);
