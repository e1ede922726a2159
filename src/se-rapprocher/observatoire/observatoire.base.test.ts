import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type Lecteur } from '#acces';
import { type Moteur, sql } from '#socle';
import { dateCivile, instantDuMur, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { enMachine, PORTEES_ET_TERRITOIRES, uneAgente } from './essais.ts';
import { exporterLesChiffres } from './lire-les-chiffres/exporter-les-chiffres.ts';
import { lireLesChiffres } from './lire-les-chiffres/lire-les-chiffres.ts';
import {
  noterUnDepart,
  noterUneAttente,
  noterUneReponse,
} from './noter-des-faits/noter-des-faits.ts';
import {
  effacerLesFaits,
  publierLesChiffres,
} from './publier-les-chiffres/publier-les-chiffres.ts';

let base: Moteur;
const env = (jour: string) => unEnvironnement(base, instantDuMur(dateCivile(jour), '09:00'));
const JOUR = dateCivile('2026-10-13');
let evenementId = 0;

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(PORTEES_ET_TERRITOIRES));
  await enMachine(env('2026-10-13'), async (acces) => {
    for (const [cle, combien] of [
      [1004, 40],
      [1005, 45],
      [1006, 3],
    ] as const)
      for (let n = 0; n < combien; n += 1) {
        evenementId += 1;
        await noterUneAttente(acces, { evenementId, cle, jour: JOUR, attenteMinutes: n });
      }
    await noterUnDepart(acces, { evenementId: 900, cle: 1004, motif: 'Mme Diallo est partie' });
    await noterUneReponse(acces, { evenementId: 901, versCle: null });
  });
});
afterAll(() => base.fermer());

const lire = (jour: string, lecteur: Lecteur, par?: string) =>
  enTantQue(env(jour), lecteur, 'lire', (acces) => lireLesChiffres(acces, { par }));

describe('Noter des faits', () => {
  it('un événement livré deux fois est un seul fait', async () => {
    const deuxieme = { evenementId: 1, cle: 1004, jour: JOUR, attenteMinutes: 30 };
    await enMachine(env('2026-10-13'), (acces) => noterUneAttente(acces, deuxieme));
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ n: number }>(
        `select count(*)::integer as n from observatoire.fait where genre = 'attente'`,
        [],
      ),
    );
    expect(lignes[0]?.n).toBe(88);
  });

  it('un motif hors de la liste devient « on ne sait pas » : aucun mot n’entre', async () => {
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ motif: string; semaine: string }>(
        `select motif, semaine from observatoire.fait where genre = 'depart'`,
        [],
      ),
    );
    expect(lignes).toEqual([{ motif: 'inconnu', semaine: '2026-10-12' }]);
  });

  it('une autre machine, une agente, n’écrit ni ne lit aucun fait', async () => {
    const lireLesFaits = (lecteur: Lecteur) =>
      enTantQue(env('2026-10-13'), lecteur, 'x', async ({ bd }) => {
        const { rows } = await sql`select * from observatoire.fait`.execute(bd);
        return rows.length;
      });
    expect(await lireLesFaits({ genre: 'machine', nom: 'promesses' })).toBe(0);
    await expect(lireLesFaits(uneAgente())).rejects.toThrow(/permission denied/);
    expect(
      await enTantQue(env('2026-10-13'), uneAgente(), 'x', (acces) =>
        noterUneAttente(acces, { evenementId: 999, cle: 1004, attenteMinutes: 1 }),
      ),
    ).toMatchObject({ refus: { raison: 'acces' } });
  });
});

describe('Publier les chiffres', () => {
  it('compte un mois une semaine après sa fin, une seule fois', async () => {
    const publier = (jour: string) =>
      enMachine(env(jour), async (acces) => valeurOuErreur(await publierLesChiffres(acces, {})));
    expect(await publier('2026-11-07')).toEqual({ mois: [] });
    expect(await publier('2026-11-09')).toEqual({ mois: ['2026-10-01'] });
    expect(await publier('2026-11-10')).toEqual({ mois: [] });
  });

  it('cache Bondy, et avec Bondy de quoi ne pas la retrouver', async () => {
    const { chiffres, nomsDesTerritoires } = valeurOuErreur(await lire('2026-11-09', uneAgente()));
    const attente = chiffres.filter(({ indicateur }) => indicateur === 'attente');
    expect(attente.find(({ axe }) => axe === 'departement')).toMatchObject({ effectif: 88 });
    const vus = attente
      .filter(({ axe }) => axe === 'territoire')
      .map(({ valeur, effectif }) => [nomsDesTerritoires.get(valeur), effectif]);
    expect(new Map(vus as [string, number | null][])).toEqual(
      new Map([
        ['Aubervilliers', 40],
        ['Bondy', null],
        ['Pantin', null],
      ]),
    );
  });

  it('les agentes lisent d’abord, puis l’encadrement, puis tout le monde', async () => {
    const voit = async (jour: string, lecteur: Lecteur) =>
      valeurOuErreur(await lire(jour, lecteur)).mois.length > 0;
    expect(await voit('2026-11-09', uneAgente())).toBe(true);
    expect(await voit('2026-11-15', uneAgente('encadrement'))).toBe(false);
    expect(await voit('2026-11-16', uneAgente('encadrement'))).toBe(true);
    expect(await voit('2026-12-08', { genre: 'public' })).toBe(false);
    expect(await voit('2026-12-09', { genre: 'public' })).toBe(true);
  });

  it('par agent : refusé, avec la règle', async () => {
    expect(await lire('2026-11-20', uneAgente('encadrement'), 'agent')).toMatchObject({
      refus: { raison: 'par_agent' },
    });
  });

  it('l’export ne dit rien de plus que l’écran', async () => {
    const vus = valeurOuErreur(await lire('2026-11-09', uneAgente()));
    const csv = exporterLesChiffres(vus);
    expect(csv).toContain(
      '"Temps d’attente à l’accueil";"2026-10";"territoire";"Bondy";"";"";"";""',
    );
    expect(csv.match(/"\d+"/g)?.every((n) => Number(n.slice(1, -1)) >= 10)).toBe(true);
  });

  it('la base refuse elle-même un chiffre sous onze', async () => {
    const sous = (reste: string) =>
      enProprietaire(base, (c) =>
        c.executer(`insert into observatoire.chiffre (indicateur, mois, axe, valeur, ${reste}`, []),
      );
    const dates = `calcule_le, encadrement_le, public_le`;
    const jours = `'2026-11-09', '2026-11-16', '2026-12-09'`;
    await expect(
      sous(`effectif, ${dates}) values ('attente', '2026-10-01', 'motif', 'x', 10, ${jours})`),
    ).rejects.toThrow(/effectif/);
    await expect(
      sous(`part, ${dates}) values ('attente', '2026-10-01', 'motif', 'x', 50, ${jours})`),
    ).rejects.toThrow(/check/);
  });

  it('les faits s’effacent après treize mois', async () => {
    await enMachine(env('2027-12-15'), (acces) => effacerLesFaits(acces, {}));
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer(
        'select 1 from observatoire.fait union all select 1 from observatoire.evenement_lu',
        [],
      ),
    );
    expect(lignes).toEqual([]);
  });
});
