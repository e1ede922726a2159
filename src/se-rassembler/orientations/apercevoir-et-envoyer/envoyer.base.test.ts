import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lecteur } from '#acces';
import { lirePartagePourMoi } from '#partage';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../../outils/base-d-essai.ts';
import {
  AWA,
  CONTACT,
  DPO,
  FATOU,
  HELENE,
  type Metteur,
  NADIA,
  PAUL,
  planterLaScene,
  THOMAS,
  unMetteurEnScene,
  VERS_LA_PMI,
  VERS_LE_CCAS,
} from '../essais.ts';
import { proposerUneOrientation } from '../proposer-une-orientation/proposer-une-orientation.ts';
import { accorder } from '../recueillir-l-accord/recueillir-l-accord.ts';
import { orientationsDuContact } from '../voir-les-orientations/voir-les-orientations.ts';
import { envoyer } from './envoyer.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

const ELLE_DIT = { nom: 'elle_dit', texte: 'Je peux payer la moitié tout de suite.' } as const;
const proposer = (
  vers: Parameters<typeof proposerUneOrientation>[1]['vers'],
  reste: object = {},
  lecteur: Lecteur = THOMAS,
) =>
  scene.comme(lecteur, (acces) =>
    proposerUneOrientation(acces, {
      premierContactId: CONTACT,
      personneId: AWA,
      deCle: 1004,
      vers,
      quoi: 'Une aide pour la facture d’électricité',
      champs: [ELLE_DIT],
      nonEnvoye: 'ses dettes, ses enfants',
      ...reste,
    }),
  );
const proposee = async (...args: Parameters<typeof proposer>) =>
  valeurOuErreur(await proposer(...args)).id;
const direOui = (orientationId: string, lecteur: Lecteur = THOMAS) =>
  scene.comme(lecteur, (acces) =>
    accorder(acces, { orientationId, de: 'personne', sesMots: 'oui, mais pas mes dettes' }),
  );
const partir = (orientationId: string, lecteur: Lecteur = THOMAS, versionRelue = 1) =>
  scene.comme(lecteur, (acces) =>
    envoyer(acces, { orientationId, versionRelue, information: { informee: true } }),
  );
const texteLuPar = async (lecteur: Lecteur, id: string) =>
  valeurOuErreur(
    await scene.comme(lecteur, (acces) => lirePartagePourMoi(acces, { orientationIds: [id] })),
  ).get(id)?.texte;

describe('Proposer, avoir son accord, envoyer', () => {
  it('ce que lit la PMI est, octet pour octet, ce que Thomas a relu', async () => {
    const id = await proposee(VERS_LA_PMI);
    const apercu = await texteLuPar(THOMAS, id);
    expect(await texteLuPar(FATOU, id)).toBeUndefined();
    expect(valeurOuErreur(await direOui(id)).etat).toBe('accordee');
    const { reponsePourLe, lien } = valeurOuErreur(await partir(id));
    expect([reponsePourLe, lien]).toEqual(['2026-12-01', null]);
    const lu = await texteLuPar(FATOU, id);
    expect(lu).toBe(apercu);
    expect(Buffer.from(lu ?? '').equals(Buffer.from(apercu ?? ''))).toBe(true);
    expect(lu).not.toContain('dettes');
  });

  it('rien ne part sans son accord, et personne d’autre ne l’envoie', async () => {
    const id = await proposee(VERS_LA_PMI);
    expect(await partir(id)).toMatchObject({ refus: { raison: 'trop_tot' } });
    for (const autre of [FATOU, PAUL]) {
      expect(await direOui(id, autre)).toMatchObject({ refus: { raison: 'inconnue' } });
      expect(await texteLuPar(autre, id)).toBeUndefined();
    }
    expect(await direOui(id, DPO)).toMatchObject({ refus: { raison: 'acces' } });
    expect((await direOui(id, NADIA)).ok).toBe(true);
    expect(await direOui(id)).toMatchObject({ refus: { raison: 'trop_tard' } });
    expect((await partir(id)).ok).toBe(true);
    expect(await partir(id)).toMatchObject({ refus: { raison: 'trop_tard' } });
  });

  it('un texte changé depuis la relecture ne part pas', async () => {
    const id = await proposee(VERS_LA_PMI);
    await direOui(id);
    expect(await partir(id, THOMAS, 2)).toMatchObject({ refus: { raison: 'texte_change' } });
    expect(await texteLuPar(FATOU, id)).toBeUndefined();
  });

  it('sans elle, un fondement qui repose sur son accord ne tient pas', async () => {
    const id = await proposee(VERS_LA_PMI);
    const raison = 'Elle n’a pas pu être jointe à temps.';
    const sansElle = { orientationId: id, de: 'sans_elle' as const };
    expect(
      await scene.comme(THOMAS, (acces) => accorder(acces, { ...sansElle, raison: 'non' })),
    ).toMatchObject({ refus: { raison: 'raison_manquante' } });
    await scene.comme(THOMAS, (acces) => accorder(acces, { ...sansElle, raison }));
    expect(await partir(id)).toMatchObject({ refus: { raison: 'son_accord_manque' } });
  });

  it('vers un partenaire, l’adresse et le code se disent une fois, ici', async () => {
    const id = await proposee(VERS_LE_CCAS);
    await direOui(id);
    const { lien } = valeurOuErreur(await partir(id));
    expect(lien?.chemin).toMatch(/^\/p\/[\w-]{22}$/);
    expect(lien?.code).toMatch(/^\d{6}$/);
    const { lignes } = await base.directement.executer<{ tout: string }>(
      `select string_agg(contenu::text, '') as tout from socle.evenement`,
    );
    expect(lignes[0]?.tout).not.toContain(lien?.code);
    expect(lignes[0]?.tout).not.toContain('électricité');
  });

  it('une personne protégée va à un agent nommé, qui lit seul', async () => {
    const reste = { personneId: HELENE, premierContactId: undefined };
    expect(await proposer(VERS_LA_PMI, reste)).toMatchObject({
      refus: { raison: 'nommer_un_agent' },
    });
    const id = await proposee({ ...VERS_LA_PMI, agentId: 3 }, reste);
    await direOui(id);
    await partir(id);
    expect(await texteLuPar(FATOU, id)).toBeDefined();
    const collegue = { ...FATOU, agentId: 4, porteeId: 4 };
    expect(await texteLuPar(collegue, id)).toBeUndefined();
    expect(await texteLuPar(NADIA, id)).toBeUndefined();
  });

  it.each([
    [{ deCle: 1005 }, 'pas_votre_equipe'],
    [{ quoi: ' ' }, 'quoi_manque'],
    [{ fondement: 'L226-3' }, 'hors_fondement'],
    [{ fondement: '' }, 'sans_fondement'],
  ])('refuse %o : %s', async (reste, raison) => {
    expect(await proposer(VERS_LA_PMI, reste)).toMatchObject({ refus: { raison } });
  });

  it('refuse une équipe qui n’est pas celle du lieu', async () => {
    expect(await proposer({ ...VERS_LA_PMI, cle: 1004 })).toMatchObject({
      refus: { raison: 'destinataire_inconnu' },
    });
  });

  it('trois orientations d’un contact se lisent d’une question, avec une trace', async () => {
    const vues = valeurOuErreur(
      await scene.comme(NADIA, (acces) => orientationsDuContact(acces, [CONTACT])),
    );
    expect(vues.get(CONTACT)?.length).toBeGreaterThanOrEqual(3);
    const vuesDAilleurs = await scene.comme(PAUL, (acces) =>
      orientationsDuContact(acces, [CONTACT]),
    );
    expect(valeurOuErreur(vuesDAilleurs).size).toBe(0);
    const { lignes } = await base.directement.executer<{ n: number }>(
      `select count(*)::int as n from journal.trace where objet = 'orientations du contact' and agent_id = 2`,
    );
    expect(lignes[0]?.n).toBe(1);
  });
});
