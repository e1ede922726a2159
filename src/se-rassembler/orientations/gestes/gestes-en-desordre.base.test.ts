import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Acces, LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { dateCivile, type Instant, valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../../outils/base-d-essai.ts';
import { envoyer } from '../apercevoir-et-envoyer/envoyer.ts';
import { cloreUneOrientation } from '../clore-une-orientation/clore-une-orientation.ts';
import { attendUneReponse, estTerminee, type NomDEtat } from '../domaine/etats.ts';
import {
  AWA,
  CONTACT,
  FATOU,
  JULIE,
  type Metteur,
  NADIA,
  PAUL,
  planterLaScene,
  THOMAS,
  unMetteurEnScene,
  VERS_LA_PMI,
} from '../essais.ts';
import { fixerLePremierRendezVous } from '../fixer-le-premier-rendez-vous/fixer-le-premier-rendez-vous.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { passerLaMain } from '../passer-la-main/passer-la-main.ts';
import { proposerUneOrientation } from '../proposer-une-orientation/proposer-une-orientation.ts';
import { accorder } from '../recueillir-l-accord/recueillir-l-accord.ts';
import { repondreAUneOrientation } from '../repondre-a-une-orientation/repondre-a-une-orientation.ts';
import { retirerUneOrientation } from '../retirer-une-orientation/retirer-une-orientation.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

type Coup = (acces: Acces, orientationId: string, version?: number) => Promise<{ ok: boolean }>;
const GESTES: Readonly<
  Record<string, { par: 'emetteur' | 'destinataire' | 'qui_en_repond'; faire: Coup }>
> = {
  accorder: {
    par: 'emetteur',
    faire: (acces, orientationId) => accorder(acces, { orientationId, de: 'personne' }),
  },
  envoyer: {
    par: 'emetteur',
    faire: (acces, orientationId) =>
      envoyer(acces, { orientationId, versionRelue: 1, information: { informee: true } }),
  },
  accepter: {
    par: 'destinataire',
    faire: (acces, orientationId, version) =>
      repondreAUneOrientation(acces, { orientationId, version, reponse: { reponse: 'accepter' } }),
  },
  refuser: {
    par: 'destinataire',
    faire: (acces, orientationId, version) =>
      repondreAUneOrientation(acces, {
        orientationId,
        version,
        reponse: {
          reponse: 'refuser',
          motif: 'complet',
          autreChemin: 'plus_tard',
          autreCheminMots: 'Le 15 janvier',
        },
      }),
  },
  attendre: {
    par: 'destinataire',
    faire: (acces, orientationId) =>
      repondreAUneOrientation(acces, {
        orientationId,
        reponse: { reponse: 'demander_du_temps', jusquAu: dateCivile('2026-12-04') },
      }),
  },
  recevoir: {
    par: 'destinataire',
    faire: (acces, orientationId) =>
      fixerLePremierRendezVous(acces, {
        orientationId,
        rendezVousLe: '2026-12-01T09:00:00.000Z' as Instant,
      }),
  },
  passer: {
    par: 'emetteur',
    faire: (acces, orientationId) =>
      passerLaMain(acces, { orientationId, comment: 'appel_ensemble' }),
  },
  retirer: {
    par: 'emetteur',
    faire: (acces, orientationId) =>
      retirerUneOrientation(acces, { orientationId, mots: 'avec elle' }),
  },
  clore: {
    par: 'qui_en_repond',
    faire: (acces, orientationId) =>
      cloreUneOrientation(acces, { orientationId, issue: 'aide_obtenue' }),
  },
};
const LECTEURS: readonly LecteurAgent[] = [THOMAS, NADIA, FATOU, JULIE, PAUL];
const EMETTEURS: readonly LecteurAgent[] = [THOMAS, NADIA];

const etatDe = async (id: string): Promise<NomDEtat> =>
  valeurOuErreur(await scene.comme(THOMAS, (acces) => lireUneOrientation(acces, id))).orientation
    .etat;

it('des gestes en désordre, deux fois, par qui ne peut pas : jamais un état qui ne se suit pas', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(GESTES)), fc.constantFrom(...LECTEURS)), {
        minLength: 8,
        maxLength: 24,
      }),
      async (coups) => {
        const { id } = valeurOuErreur(
          await scene.comme(THOMAS, (acces) =>
            proposerUneOrientation(acces, {
              premierContactId: CONTACT,
              personneId: AWA,
              deCle: 1004,
              vers: VERS_LA_PMI,
              quoi: 'Une consultation pour Lina',
            }),
          ),
        );
        let avant = await etatDe(id);
        for (const [nom, lecteur] of coups) {
          const geste = GESTES[nom];
          if (!geste) continue;
          const { ok } = await scene.comme(lecteur, (acces) => geste.faire(acces, id));
          const apres = await etatDe(id);
          const emet = EMETTEURS.includes(lecteur);
          if (!ok) expect([nom, lecteur.nom, apres]).toEqual([nom, lecteur.nom, avant]);
          else {
            expect([nom, lecteur.nom]).not.toEqual([nom, PAUL.nom]);
            if (geste.par === 'emetteur') expect(emet).toBe(true);
            if (geste.par === 'destinataire') expect(emet).toBe(false);
            expect(estTerminee(avant)).toBe(false);
            if (nom === 'clore') expect(attendUneReponse(avant)).toBe(false);
          }
          avant = apres;
        }
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

it('deux réponses parties de la même page : une seule est écrite', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('accepter', 'refuser'),
      fc.constantFrom('accepter', 'refuser'),
      async (premier, second) => {
        const { id } = valeurOuErreur(
          await scene.comme(THOMAS, (acces) =>
            proposerUneOrientation(acces, {
              deCle: 1004,
              personneId: AWA,
              vers: VERS_LA_PMI,
              quoi: 'Une consultation pour Lina',
            }),
          ),
        );
        for (const nom of ['accorder', 'envoyer'] as const) {
          await scene.comme(THOMAS, async (acces) => GESTES[nom]?.faire(acces, id));
        }
        const lue = await scene.comme(FATOU, (acces) => lireUneOrientation(acces, id));
        const { version } = valeurOuErreur(lue).orientation;
        const reponses = await Promise.all(
          [[premier, FATOU] as const, [second, JULIE] as const].map(([nom, lecteur]) =>
            scene.comme(lecteur, async (acces) => GESTES[nom]?.faire(acces, id, version)),
          ),
        );
        expect(reponses.filter((reponse) => reponse?.ok)).toHaveLength(1);
      },
    ),
    { numRuns: 6 },
  );
});
