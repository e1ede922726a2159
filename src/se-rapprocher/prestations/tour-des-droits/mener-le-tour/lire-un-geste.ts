import { z } from 'zod';
import type { Acces } from '#acces';
import { DROITS_DU_TOUR, type DroitConclu } from '#droits';
import type { DateCivile } from '#socle/pur';
import {
  AIDES_A_VISER,
  type Carnet,
  corriger,
  ouvrirUnCarnet,
  type PointDuTour,
  poursuivre,
  reculer,
  repondre,
  reprendre,
  type Saisie,
  type Vue,
  voirLeResultat,
} from './carnet.ts';
import { desceller } from './sceller.ts';

const reponse = z.union([z.string().max(200), z.array(z.string().max(200)).max(40)]).optional();

/** What any screen of the conversation sends: its notebook, what was pressed, and the answers of its fields. */
export const gesteSchema = z
  .object({
    carnet: z.string().max(20_000).optional().catch(undefined),
    geste: z
      .enum([
        'commencer',
        'viser',
        'continuer',
        'suivant',
        'avant',
        'resultat',
        'detail',
        'corriger',
        'recommencer',
        'ici',
      ])
      .catch('ici'),
    visee: z.string().optional().catch(undefined),
  })
  .catchall(reponse);
export type Geste = z.infer<typeof gesteSchema>;

export type Suite =
  | { genre: 'accueil'; perdu: boolean; carnet: Carnet | null }
  | { genre: 'dabord'; visee: string; carnet: Carnet }
  | { genre: 'detail'; carnet: Carnet; conclu: DroitConclu }
  | { genre: 'vue'; vue: Vue; points: readonly PointDuTour[]; saisie: Saisie };

const enVue = (vue: Vue): Suite => ({ genre: 'vue', vue, points: [], saisie: {} });

const droitDe = (vue: Vue, { droit, pour }: Saisie): DroitConclu | undefined =>
  vue.genre === 'resultat'
    ? vue.conclusion.droits.find((un) => un.droit === droit && un.pour === pour)
    : undefined;

/** What comes next in the conversation: the same for whoever holds it, alone or at a desk. */
export function lireUnGeste(acces: Acces, geste: Geste, jour: DateCivile): Suite {
  const { carnet: scelle, geste: quoi, visee, ...saisie } = geste;
  const carnet = desceller(acces, scelle);
  const vierge = carnet ? { ...carnet, passes: [], ecran: [] } : ouvrirUnCarnet(jour);
  if (quoi === 'commencer') return enVue(poursuivre({ ...vierge, visee: null }));
  const voulue = AIDES_A_VISER.includes(visee ?? '') ? (visee ?? '') : null;
  if (quoi === 'viser')
    return voulue === null
      ? { genre: 'accueil', perdu: false, carnet }
      : { genre: 'dabord', visee: voulue, carnet: vierge };
  if (quoi === 'continuer' && voulue !== null)
    return enVue(poursuivre({ ...vierge, visee: voulue }));
  if (!carnet || quoi === 'recommencer')
    return { genre: 'accueil', perdu: !carnet && scelle !== undefined, carnet: null };
  switch (quoi) {
    case 'corriger':
      return enVue(corriger(carnet));
    case 'avant':
      return enVue(reculer(carnet));
    case 'resultat':
      return enVue(voirLeResultat({ ...carnet, passes: [...carnet.passes, carnet.ecran] }));
    case 'detail': {
      const droit = DROITS_DU_TOUR.find((un) => un === saisie.droit);
      const vue = voirLeResultat(carnet, droit);
      const conclu = droitDe(vue, saisie);
      return conclu ? { genre: 'detail', carnet, conclu } : enVue(vue);
    }
    case 'suivant': {
      const { vue, points } = repondre(carnet, saisie, jour);
      return { genre: 'vue', vue, points, saisie: points.length > 0 ? saisie : {} };
    }
    default:
      return enVue(reprendre(carnet));
  }
}
