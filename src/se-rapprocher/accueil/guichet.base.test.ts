import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import {
  appelerUnePersonne,
  recevoirUnePersonne,
} from './appeler-une-personne/appeler-une-personne.ts';
import { demanderUnEspaceCalme } from './demander-un-espace-calme/demander-un-espace-calme.ts';
import { enregistrerUneArrivee } from './enregistrer-une-arrivee/enregistrer-une-arrivee.ts';
import { noterUnDepart } from './noter-un-depart/noter-un-depart.ts';
import { appelesDansLaSalle, fileDuJour } from './stockage/venues.ts';

const SITE = 11;
const CLE = 1001;
let base: Moteur;
let porteeId: number;
let autrePortee: number;

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, async (connexion) => {
    await connexion.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, du) values (1, 'ssd', 'Service social', 'SSD', 'Écoute', '2020-01-01') on conflict do nothing;
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du)
        values (${SITE}, 1, 1, 'Circonscription', '31 rue du Port', '93001', '2020-01-01');`);
    const portee = async (agent: number, cle: number) => {
      const { lignes } = await connexion.executer<{ id: number }>(
        "insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values ($1, 'accueil', 1, 1, '2020-01-01') returning id",
        [agent],
      );
      const id = lignes[0]?.id ?? 0;
      await connexion.executer('insert into acces.portee_cle (portee_id, cle) values ($1, $2)', [
        id,
        cle,
      ]);
      return id;
    };
    porteeId = await portee(7, CLE);
    autrePortee = await portee(8, 2002);
  });
});
afterAll(() => base.fermer());

const nadia = (): LecteurAgent => ({
  genre: 'agent',
  agentId: 7,
  porteeId,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 1,
  cles: [CLE],
  fonction: 'Agente d’accueil',
});
const ailleurs = (): LecteurAgent => ({
  ...nadia(),
  agentId: 8,
  porteeId: autrePortee,
  cles: [2002],
});

const faire = <T>(lecteur: LecteurAgent, action: (acces: Acces) => Promise<T>) =>
  enTantQue(unEnvironnement(base), lecteur, 'accueillir', action);
const arriver = (dit: { nomDit?: string } = {}) =>
  faire(nadia(), (acces) => enregistrerUneArrivee(acces, { siteId: SITE, ...dit }));
const file = () => faire(nadia(), (acces) => fileDuJour(acces.bd, SITE, acces.aujourdHui));

describe('Le guichet', () => {
  it('une arrivée sans rien dire reçoit un code, le suivant va à la suivante', async () => {
    const premiere = await arriver();
    const seconde = await arriver({ nomDit: '  Karim\u202e ' });
    expect([premiere, seconde].map((une) => une.ok && une.valeur.codeSalle)).toEqual([
      'A-01',
      'A-02',
    ]);
    expect((await file()).map(({ codeSalle, nomDit }) => [codeSalle, nomDit])).toEqual([
      ['A-01', null],
      ['A-02', 'Karim'],
    ]);
  });

  it('six arrivées ensemble reçoivent six codes', async () => {
    const ensemble = await Promise.all(Array.from({ length: 6 }, () => arriver()));
    const codes = ensemble.map((une) => une.ok && une.valeur.codeSalle);
    expect(new Set(codes).size).toBe(6);
    expect(codes.every(Boolean)).toBe(true);
  });

  it('une autre équipe ne voit pas la file et n’y met personne', async () => {
    expect(
      await faire(ailleurs(), (acces) => fileDuJour(acces.bd, SITE, acces.aujourdHui)),
    ).toEqual([]);
    const refus = await faire(ailleurs(), (acces) =>
      enregistrerUneArrivee(acces, { siteId: SITE }),
    );
    expect(refus).toMatchObject({ ok: false, refus: { raison: 'lieu_inconnu' } });
  });

  it('appelée puis reçue, elle quitte la file, et son attente devient un fait sans nom', async () => {
    const venue = await arriver({ nomDit: 'Mei' });
    const id = venue.ok ? venue.valeur.id : '';
    const calme = await faire(nadia(), (acces) => demanderUnEspaceCalme(acces, { id }));
    expect(calme.ok).toBe(true);
    await faire(nadia(), (acces) => appelerUnePersonne(acces, { id, bureau: 'bureau 4' }));
    const salle = await faire(nadia(), (acces) =>
      appelesDansLaSalle(acces.bd, SITE, acces.aujourdHui),
    );
    expect(JSON.stringify(salle)).not.toContain('Mei');
    expect(salle[0]).toMatchObject({ bureau: 'bureau 4' });
    expect((await faire(nadia(), (acces) => recevoirUnePersonne(acces, { id }))).ok).toBe(true);
    expect((await file()).some((une) => une.id === id)).toBe(false);
    const { lignes } = await enProprietaire(base, async (connexion) => {
      await connexion.executerScript(
        "set local role lecteur_machine; set local tisserin.machine = 'livraison'",
      );
      return connexion.executer<{ contenu: Record<string, unknown> }>(
        "select contenu from socle.evenement where nom = 'PersonneRecue'",
      );
    });
    expect(lignes[0]?.contenu).toEqual({
      siteId: SITE,
      cle: CLE,
      jour: '2026-11-24',
      attenteMinutes: 0,
    });
    const encore = await faire(nadia(), (acces) => appelerUnePersonne(acces, { id }));
    expect(encore).toMatchObject({ refus: { raison: 'deja_recue' } });
  });

  it('deux mains sur la même ligne : la seconde est prévenue, rien n’est écrasé', async () => {
    const venue = await arriver();
    const id = venue.ok ? venue.valeur.id : '';
    const [une, autre] = await Promise.all([
      faire(nadia(), (acces) => noterUnDepart(acces, { id, version: 1, motif: 'autre_lieu' })),
      faire(nadia(), (acces) => appelerUnePersonne(acces, { id, version: 1, bureau: '4' })),
    ]);
    expect([une, autre].filter(({ ok }) => ok)).toHaveLength(1);
  });
});
