import { ajouterJours, ajouterMois, dateCivile } from '#socle/pur';
import { ORDRE_DE_LECTURE } from '../../../src/se-rapprocher/observatoire/domaine/parametres.ts';
import {
  compterUnDelai,
  type FaitDeDelai,
  moisDuTrimestre,
  trimestreDe,
} from '../../../src/se-rapprocher/qualite/domaine/compter-les-delais.ts';
import {
  delaisDeLaLoi,
  PROMIS,
} from '../../../src/se-rapprocher/qualite/observer-les-delais/delais-publies.ts';
import { alea } from '../index.ts';
import type { Chantier } from './chantier.ts';

const SEUIL = 11;

/** How many answers in the quarter, in how many days about, and how many last days went by without one. */
const RACONTES: Readonly<Record<string, readonly [number, number, number]>> = {
  question: [412, 3, 74],
  appel: [96, 2, 12],
  orientation: [388, 4, 61],
  'apa.decision': [57, 44, 14],
  'fsl.decision': [83, 31, 11],
  'rsa.orientation': [148, 27, 39],
  'accuse_reception.general': [210, 3, 0],
};

function faitsDe(graine: string, quoi: string): FaitDeDelai[] {
  const [combien, jours, depassees] = RACONTES[quoi] ?? [4, 20, 1];
  const hasard = alea(`${graine} délai ${quoi}`);
  const faits = Array.from({ length: combien }, (): FaitDeDelai => {
    const tardive = depassees > 0 && hasard.chance(depassees / combien / 2);
    return {
      quoi,
      issue: tardive ? 'tardive' : 'tenue',
      jours: Math.round(jours * (tardive ? 2.5 : 0.4 + hasard.uniforme() * 1.2)),
      combien: 1,
    };
  });
  return depassees === 0
    ? faits
    : [...faits, { quoi, issue: 'depassee', jours: null, combien: depassees }];
}

/** The last whole quarter, counted as the job counts it, so that the public page has something to say. */
export async function ecrireLesDelais({ ecriture, graine, aujourdHui }: Chantier): Promise<void> {
  const limite = dateCivile(`${ajouterJours(aujourdHui, -7).slice(0, 7)}-01`);
  const trimestre = ajouterMois(trimestreDe(limite), -3);
  const calculeLe = ajouterJours(ajouterMois(trimestre, 3), 7);
  await ecriture.inserer(
    'qualite.mois_observe',
    moisDuTrimestre(trimestre).map((mois) => ({ mois, compte_le: calculeLe })),
  );
  await ecriture.inserer(
    'qualite.delai_observe',
    [...PROMIS, ...delaisDeLaLoi(aujourdHui).map(({ quoi }) => quoi)].map((quoi) => ({
      ...compterUnDelai(quoi, faitsDe(String(graine), quoi), SEUIL),
      trimestre,
      calcule_le: calculeLe,
      encadrement_le: ajouterJours(calculeLe, ORDRE_DE_LECTURE.encadrementApresJours),
      public_le: ajouterJours(calculeLe, ORDRE_DE_LECTURE.publicApresJours),
    })),
  );
}
