import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lecteur } from '#acces';
import { lirePartagePourMoi } from '#partage';
import type { Moteur } from '#socle';
import { dateCivile, type Instant, valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../outils/base-d-essai.ts';
import { unAutreCodeQue, unPartenaire } from '../partage/essais.ts';
import { cloreUneOrientation } from './clore-une-orientation/clore-une-orientation.ts';
import {
  AWA,
  CONTACT,
  FATOU,
  JULIE,
  MARC,
  type Metteur,
  NADIA,
  PAUL,
  planterLaScene,
  RECU,
  THOMAS,
  uneOrientationEnvoyee,
  unMetteurEnScene,
  VERS_LA_PMI,
  VERS_LE_CCAS,
} from './essais.ts';
import { fixerLePremierRendezVous } from './fixer-le-premier-rendez-vous/fixer-le-premier-rendez-vous.ts';
import { lireUneOrientation } from './lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { marquerUnRetourVu } from './marquer-un-retour-vu/marquer-un-retour-vu.ts';
import { noterUneReponseParTelephone } from './noter-une-reponse-par-telephone/noter-une-reponse-par-telephone.ts';
import { orienterVersLaCrip } from './orienter-vers-la-crip/orienter-vers-la-crip.ts';
import {
  type Reponse,
  repondreAUneOrientation,
} from './repondre-a-une-orientation/repondre-a-une-orientation.ts';
import { retirerUneOrientation } from './retirer-une-orientation/retirer-une-orientation.ts';
import { donnerUnAutreCode, eteindreLeLien } from './tenir-le-lien/tenir-le-lien.ts';
import { voirLaMarge, voirUneListe } from './voir-les-orientations/voir-les-orientations.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

const REFUS: Reponse = {
  reponse: 'refuser',
  motif: 'complet',
  autreChemin: 'plus_tard',
  autreCheminMots: 'Une place le 15 janvier, au Pavillon.',
};
const lire = (lecteur: Lecteur, id: string | null) =>
  scene.comme(lecteur, (acces) => lireUneOrientation(acces, id));
const dire = (
  lecteur: Lecteur,
  orientationId: string,
  reponse: Reponse,
  reste: { version?: number; qui?: string } = {},
) =>
  scene.comme(lecteur, (acces) =>
    repondreAUneOrientation(acces, { orientationId, reponse, ...reste }),
  );
const revenues = async (lecteur: Lecteur, cle: number) =>
  valeurOuErreur(
    await scene.comme(lecteur, (acces) =>
      voirLaMarge(acces, { cles: [cle], revenues: 25, muettes: 0 }),
    ),
  ).revenues.map(({ id }) => id);
const entrer = async (lien: { chemin: string; code: string }) =>
  (await unPartenaire(scene.env, lien))?.lecteur ?? null;

describe('Entre deux services', () => {
  it('lue, acceptée, premier rendez-vous, close : chacun à sa place, et la fiche s’ouvre à qui accepte', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    expect(valeurOuErreur(await lire(FATOU, id)).orientation.etat).toBe('lue');
    expect(await dire(THOMAS, id, { reponse: 'accepter' })).toMatchObject({
      refus: { raison: 'pas_a_vous' },
    });
    expect(await dire(PAUL, id, { reponse: 'accepter' })).toMatchObject({
      refus: { raison: 'inconnue' },
    });
    const ouverte = async () =>
      (
        await base.directement.executer(
          `select 1 from acces.ouverture where personne_id = '${AWA}' and cle = 3004`,
        )
      ).lignes.length;
    expect(await ouverte()).toBe(0);
    valeurOuErreur(await dire(FATOU, id, { reponse: 'accepter' }));
    expect(await ouverte()).toBe(1);
    expect(await dire(JULIE, id, REFUS)).toMatchObject({ refus: { raison: 'trop_tard' } });
    expect(await revenues(NADIA, 1004)).toContain(id);
    await scene.comme(NADIA, (acces) => marquerUnRetourVu(acces, id));
    expect(await revenues(NADIA, 1004)).not.toContain(id);
    const rendezVousLe = '2026-11-26T09:00:00.000Z' as Instant;
    valeurOuErreur(
      await scene.comme(JULIE, (acces) =>
        fixerLePremierRendezVous(acces, { orientationId: id, rendezVousLe }),
      ),
    );
    valeurOuErreur(
      await scene.comme(FATOU, (acces) =>
        cloreUneOrientation(acces, { orientationId: id, issue: 'accompagnement_commence' }),
      ),
    );
    expect(valeurOuErreur(await lire(THOMAS, id)).etapes.map(({ genre }) => genre)).toEqual(
      expect.arrayContaining(['lue', 'acceptee', 'premier_rendez_vous', 'close', 'accordee']),
    );
    expect(valeurOuErreur(await lire(FATOU, id)).etapes.map(({ genre }) => genre)).not.toContain(
      'accordee',
    );
  });

  it('un refus porte un autre chemin, rend la main à l’émetteur et ferme la lecture', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    expect(await dire(FATOU, id, { ...REFUS, autreCheminMots: ' ' })).toMatchObject({
      refus: { raison: 'chemin_sans_mots' },
    });
    valeurOuErreur(await dire(FATOU, id, REFUS));
    const { part, orientation } = valeurOuErreur(await lire(FATOU, id));
    expect([part, orientation.etat]).toEqual([null, 'refusee']);
    expect(valeurOuErreur(await lire(THOMAS, id)).part).not.toBeNull();
  });

  it('deux agents à la fois : le second voit que la page a changé', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    const { version } = valeurOuErreur(await lire(FATOU, id)).orientation;
    const plus_tard = { reponse: 'demander_du_temps', jusquAu: dateCivile('2026-12-04') } as const;
    valeurOuErreur(await dire(FATOU, id, plus_tard, { version }));
    expect(await dire(JULIE, id, REFUS, { version })).toMatchObject({
      refus: { raison: 'change_entre_temps' },
    });
    valeurOuErreur(await dire(JULIE, id, { reponse: 'accepter' }));
  });

  it('retirée avec elle, personne ne la lit plus', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    valeurOuErreur(
      await scene.comme(THOMAS, (acces) =>
        retirerUneOrientation(acces, { orientationId: id, mots: 'Elle a changé d’avis' }),
      ),
    );
    expect(await lire(FATOU, id)).toMatchObject({ refus: { raison: 'inconnue' } });
    const recues = await scene.comme(FATOU, (acces) =>
      voirUneListe(acces, { liste: 'a_repondre', cles: [3004] }),
    );
    expect(valeurOuErreur(recues).vues.map((recue) => recue.id)).not.toContain(id);
  });

  it('au téléphone, la réponse est notée comme telle, avec le nom et l’heure', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    const noter = (lecteur: Lecteur, reste: { qui?: string; le?: string }) =>
      scene.comme(lecteur, (acces) =>
        noterUneReponseParTelephone(acces, {
          orientationId: id,
          reponse: { reponse: 'accepter' },
          qui: reste.qui ?? 'Fatou Sy',
          le: (reste.le ?? '2026-11-24T08:40:00.000Z') as Instant,
        }),
      );
    expect(await noter(THOMAS, { qui: ' ' })).toMatchObject({ refus: { raison: 'qui_manque' } });
    expect(await noter(THOMAS, { le: '2026-11-24T10:00:00.000Z' })).toMatchObject({
      refus: { raison: 'heure_a_venir' },
    });
    expect(await noter(PAUL, {})).toMatchObject({ refus: { raison: 'inconnue' } });
    expect(await noter(FATOU, {})).toMatchObject({ refus: { raison: 'pas_a_vous' } });
    valeurOuErreur(await noter(NADIA, {}));
    const { orientation } = valeurOuErreur(await lire(THOMAS, id));
    expect(orientation).toMatchObject({
      reponduPar: 'Fatou Sy',
      reponduMoyen: 'telephone',
      repondueLe: '2026-11-24T08:40:00.000Z',
    });
  });
});

describe('Avec un partenaire, par son lien et son code', () => {
  it('elle lit ce texte et lui seul, dit qui elle est, répond ; le code ne sert qu’une fois', async () => {
    const { id, lien } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    const autre = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    if (!lien) throw new Error('sans lien');
    expect(await entrer({ ...lien, code: unAutreCodeQue(lien.code) })).toBeNull();
    const lea = await entrer(lien);
    if (!lea) throw new Error('porte fermée');
    expect(await entrer(lien)).toBeNull();
    const { orientation, part } = valeurOuErreur(await lire(lea, null));
    expect([orientation.id, orientation.etat]).toEqual([id, 'lue']);
    expect(part?.texte).toBe(
      valeurOuErreur(
        await scene.comme(THOMAS, (acces) => lirePartagePourMoi(acces, { orientationIds: [id] })),
      ).get(id)?.texte,
    );
    expect(await lire(lea, autre.id)).toMatchObject({ refus: { raison: 'inconnue' } });
    expect(await dire(lea, autre.id, REFUS, { qui: 'Léa Martin' })).toMatchObject({
      refus: { raison: 'inconnue' },
    });
    expect(await dire(lea, id, REFUS)).toMatchObject({ refus: { raison: 'qui_manque' } });
    valeurOuErreur(await dire(lea, id, { reponse: 'accepter' }, { qui: 'Léa Martin' }));
    expect(valeurOuErreur(await lire(THOMAS, id)).orientation).toMatchObject({
      reponduPar: 'Léa Martin',
      reponduMoyen: 'lien',
    });
  });

  it('un autre code rouvre la porte ; éteint, le lien n’ouvre plus rien', async () => {
    const { id, lien } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    if (!lien) throw new Error('sans lien');
    const lea = await entrer(lien);
    if (!lea) throw new Error('porte fermée');
    const { code } = valeurOuErreur(
      await scene.comme(NADIA, (acces) =>
        donnerUnAutreCode(acces, { orientationId: id, parSms: false, canaux: [] }),
      ),
    );
    expect(await entrer({ ...lien, code: code ?? '' })).not.toBeNull();
    expect(await scene.comme(PAUL, (acces) => eteindreLeLien(acces, id))).toMatchObject({
      refus: { raison: 'inconnue' },
    });
    expect(valeurOuErreur(await scene.comme(NADIA, (acces) => eteindreLeLien(acces, id)))).toBe(1);
    expect(await lire(lea, null)).toMatchObject({ refus: { raison: 'inconnue' } });
    expect(await dire(lea, id, REFUS, { qui: 'Léa Martin' })).toMatchObject({
      refus: { raison: 'inconnue' },
    });
  });
});

describe('Un enfant en danger', () => {
  it('ne se lit que par qui alerte et par la cellule, ni par l’équipe, ni par le reçu', async () => {
    const { id, reponsePourLe } = valeurOuErreur(
      await scene.comme(NADIA, (acces) =>
        orienterVersLaCrip(acces, {
          premierContactId: CONTACT,
          personneId: AWA,
          deCle: 1004,
          faits: 'Des bleus aux deux bras, il dit avoir peur de rentrer.',
          information: { informee: false, pourquoi: 'L’informer mettrait l’enfant en danger.' },
        }),
      ),
    );
    expect(reponsePourLe).toBe('2026-11-25');
    expect((await lire(NADIA, id)).ok).toBe(true);
    expect(valeurOuErreur(await lire(MARC, id)).part?.texte).toContain('bleus');
    for (const autre of [THOMAS, PAUL, FATOU]) {
      expect(await lire(autre, id)).toMatchObject({ refus: { raison: 'inconnue' } });
    }
    const habitant = { genre: 'habitant', recepisseId: RECU } as const;
    const partages = await scene.comme(habitant, (acces) =>
      lirePartagePourMoi(acces, { orientationIds: [id] }),
    );
    expect(valeurOuErreur(partages).size).toBe(0);
    valeurOuErreur(await dire(MARC, id, { reponse: 'accepter' }));
    expect(await revenues(NADIA, 1004)).toContain(id);
    expect(await revenues(THOMAS, 1004)).not.toContain(id);
  });

  it('sans dire si les parents sont informés, rien n’est écrit', async () => {
    const essai = await scene.comme(NADIA, (acces) =>
      orienterVersLaCrip(acces, {
        deCle: 1004,
        faits: 'Des bleus.',
        information: { informee: false, pourquoi: '' },
      }),
    );
    expect(essai).toMatchObject({ refus: { raison: 'pourquoi_pas_informee' } });
  });
});
