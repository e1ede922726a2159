import { ajouterJoursOuvres } from '#socle/pur';
import { DELAIS_TENUS } from '../../../src/delais-tenus.ts';
import { engagements } from '../engagements/engagements.ts';
import { lireLeService } from '../index.ts';
import type { Chantier } from './chantier.ts';

const PMI = 'pmi';

/** What is promised, always with its means: the database would refuse it otherwise. */
export async function ecrireLesEngagements({ ecriture, id, aujourdHui }: Chantier): Promise<void> {
  const tous = engagements(DELAIS_TENUS, lireLeService(PMI).engagementJoursOuvres).map(
    (engagement, rang) => ({ ...engagement, id: id('engagement', rang) }),
  );
  const ilYA = (jours: number) => ajouterJoursOuvres(aujourdHui, -jours);
  await ecriture.inserer(
    'qualite.engagement',
    tous.map((engagement) => ({
      id: engagement.id,
      cle: engagement.cle,
      delai: engagement.delai,
      jours_ouvres: engagement.joursOuvres,
      quoi: engagement.quoi,
      quoi_en: engagement.quoiEn,
      indicateur: engagement.indicateur,
      comment_savoir: engagement.commentSavoir,
      comment_savoir_en: engagement.commentSavoirEn,
      publie_le: ilYA(engagement.ilYA),
      publie_par: engagement.par,
    })),
  );
  await ecriture.inserer(
    'qualite.moyen',
    tous.flatMap(({ id: engagement_id, moyens }) =>
      moyens.map((moyen, indice) => ({
        engagement_id,
        rang: indice + 1,
        nature: moyen.nature,
        quoi: moyen.quoi,
        quoi_en: moyen.quoiEn,
        prevu: moyen.prevu,
        minimum: moyen.minimum,
        en_place: moyen.enPlace,
        constate_le: ilYA(moyen.ilYA),
      })),
    ),
  );
}
