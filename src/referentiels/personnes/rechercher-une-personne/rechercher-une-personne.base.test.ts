import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { type Moteur, sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { ailleurs, dpo, nadia, planterLesEquipes, protection, thomasAilleurs } from '../essais.ts';
import {
  creerUnePersonne,
  type PersonneACreer,
  protegerUnePersonne,
  rechercher,
  retrouvableParUnCode,
} from '../index.ts';

let base: Moteur;
let awa: string;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
  awa = await creer(AWA);
});
afterAll(() => base.fermer());

const AWA = {
  nature: 'identifiee',
  prenom: 'Awa',
  nom: 'Ben Youssef',
  naissance: { precision: 'jour', annee: 1992, mois: 3, jour: 14 },
  telephone: '06 12 34 56 78',
  communeCode: '93001',
} as const;
const en = <T>(
  lecteur: LecteurAgent,
  faire: Parameters<typeof enTantQue<T>>[3],
  instant?: string,
) => enTantQue(unEnvironnement(base, instant), lecteur, 'accueillir', faire);
const creer = async (personne: PersonneACreer, lecteur = nadia) =>
  valeurOuErreur(await en(lecteur, (acces) => creerUnePersonne(acces, personne))).id;
const chercher = async (texte: string, lecteur = nadia, instant?: string) =>
  valeurOuErreur(await en(lecteur, (acces) => rechercher(acces, { texte }), instant));
const evenements = (nom: string) =>
  enProprietaire(base, async (c) => {
    await c.executerScript(
      "set local role lecteur_machine; set local tisserin.machine = 'livraison'",
    );
    const { lignes } = await c.executer<{ contenu: unknown }>(
      'select contenu from socle.evenement where nom = $1',
      [nom],
    );
    return lignes.map(({ contenu }) => contenu);
  });

describe('Dans sa portée', () => {
  it.each([
    ['ben youssef awa', 'pareil'],
    ['benyousef', 'se_prononce_pareil'],
    ['Yousef Awa', 'se_prononce_pareil'],
    ['youssf', 'proche'],
    ['awa yous', 'commence_pareil'],
    ['14 mars 92', 'meme_naissance'],
    ['awa 1992', 'naissance_possible'],
    ['awa 5678', 'fin_de_telephone'],
    ['06.12.34.56.78', 'meme_telephone'],
    ['BEN-YOUSSEF', 'pareil'],
  ])('« %s » la trouve, et dit pourquoi', async (texte, pourquoi) => {
    const { trouvees } = await chercher(texte);
    expect(trouvees[0]).toMatchObject({ id: awa, nomDit: 'Awa Ben Youssef' });
    expect(trouvees[0]?.pourquoi).toContain(pourquoi);
    expect(trouvees[0]?.telephone).toMatch(/••/);
  });

  it('par le code de son reçu', async () => {
    await en(nadia, (acces) => retrouvableParUnCode(acces, awa, 'K7MQ 3XWT 9Z2P'));
    expect((await chercher('k7mq-3xwt-9z2p')).trouvees[0]).toMatchObject({
      id: awa,
      pourquoi: ['code'],
    });
  });

  it('rien de ce qui est illisible ne tombe', async () => {
    for (const texte of ['', '   ', '’', '👩🏾‍🍼', 'ﷺ', '%_', "'; drop", 'x'.repeat(5000)])
      expect((await chercher(texte)).trouvees).toEqual([]);
  });
});

describe('Hors de sa portée', () => {
  it('un nom complet et sa date : identité et commune, à l’accueil seulement', async () => {
    const { trouvees, reconnues } = await chercher('Awa Benyoussef 14/3/1992', ailleurs);
    expect(trouvees).toEqual([]);
    expect(reconnues).toEqual([
      {
        id: awa,
        nomDit: 'Awa Ben Youssef',
        naissance: '1992-03-14',
        communeCode: '93001',
        pourquoi: ['pareil', 'meme_naissance'],
      },
    ]);
    expect((await chercher('Awa Ben Youssef 14/3/1992', dpo)).reconnues).toHaveLength(1);
    expect((await chercher('Awa Ben Youssef 14/3/1992', thomasAilleurs)).reconnues).toEqual([]);
  });

  it.each([
    'Awa Ben Youssef',
    'Awa Ben Youssef 1992',
    'Youssef 14/3/1992',
    'Awa Martin 14/3/1992',
    'Youssef Benyoussef 14/3/1992',
    '0612345678',
    'Awa Ben Youssef 5678',
  ])('« %s » ne suffit pas', async (texte) =>
    expect((await chercher(texte, ailleurs)).reconnues).toEqual([]),
  );

  it('rien et caché : la même réponse, par les mêmes requêtes, dans le même ordre', async () => {
    const cachee = await creer({
      nature: 'identifiee',
      prenom: 'Solène',
      nom: 'Kergoat',
      naissance: { precision: 'jour', annee: 1979, mois: 5, jour: 6 },
    });
    valeurOuErreur(
      await en(protection, (acces) =>
        protegerUnePersonne(acces, { personneId: cachee, lectrices: [] }),
      ),
    );
    const requetesDe = async (texte: string, lecteur: LecteurAgent) => {
      const vues: string[] = [];
      const env = unEnvironnement(base);
      const espion: Moteur = {
        ...base,
        transaction: (faire) =>
          base.transaction((connexion) =>
            faire({
              ...connexion,
              sansAttendre: (requete, valeurs) => {
                vues.push(requete);
                return connexion.sansAttendre(requete, valeurs);
              },
              executer: (requete, valeurs) => {
                vues.push(requete.replace(/\s+/g, ' '));
                return connexion.executer(requete, valeurs);
              },
            }),
          ),
      };
      const lue = valeurOuErreur(
        await enTantQue({ ...env, moteur: espion }, lecteur, 'x', (acces) =>
          rechercher(acces, { texte }),
        ),
      );
      return { vues, dit: { ...lue, lue: null } };
    };
    for (const lecteur of [ailleurs, nadia, thomasAilleurs, dpo]) {
      const rien = await requetesDe('Solène Kergat 6/5/1978', lecteur);
      expect(rien.vues.length).toBeGreaterThan(3);
      expect(await requetesDe('Solène Kergoat 6/5/1979', lecteur)).toEqual(rien);
    }
  });

  it('en nombre : dit au DPO une fois, et l’heure d’après se rouvre', async () => {
    const quand = '2026-11-25T10:05:00Z';
    for (let i = 0; i < 30; i++) await chercher(`inconnue ${i}`, ailleurs, quand);
    const texte = 'Awa Ben Youssef 14/3/1992';
    expect(await chercher(texte, ailleurs, quand)).toMatchObject({ enNombre: true, reconnues: [] });
    await chercher(texte, ailleurs, quand);
    expect(await evenements('RecherchesEnNombre')).toEqual([{ agentId: 17, porteeId: 17 }]);
    expect((await chercher(texte, ailleurs, '2026-11-25T11:05:00Z')).reconnues).toHaveLength(1);
  });
});

describe('Une personne protégée', () => {
  let helene: string;
  const HELENE = {
    nature: 'identifiee',
    prenom: 'Hélène',
    nom: 'Quintrec',
    naissance: { precision: 'jour', annee: 1988, mois: 7, jour: 2 },
    telephone: '06 00 11 22 33',
  } as const;
  beforeAll(async () => {
    helene = await creer(HELENE);
    valeurOuErreur(
      await en(protection, (acces) =>
        protegerUnePersonne(acces, { personneId: helene, lectrices: [17] }),
      ),
    );
  });

  it('n’a plus aucun mot dans la recherche, ni pour son ancienne équipe', async () => {
    const restes = await base.directement.executer(
      `select 1 from personnes.mot where mot = 'quintrec' union all
       select 1 from personnes.jeton where personne_id = $1 union all
       select 1 from personnes.repere where personne_id = $1`,
      [helene],
    );
    expect(restes.lignes).toEqual([]);
    const cachee = await chercher('Hélène Quintrec 2/7/1988');
    const absente = await chercher('Hélène Quintroc 2/7/1987');
    expect({ ...cachee, lue: null }).toEqual({ ...absente, lue: null });
    expect((await chercher('Hélène Quintrec 0600112233', dpo)).reconnues).toEqual([]);
  });

  it('reste trouvée par sa lectrice nommée et par la mission protection', async () => {
    expect((await chercher('quintrec', ailleurs)).trouvees).toHaveLength(1);
    expect((await chercher('quintrec', protection)).trouvees).toHaveLength(1);
  });

  it('créée une seconde fois : la mission l’apprend, la créatrice ne voit rien', async () => {
    const { telephone: _, ...sansTelephone } = HELENE;
    const doublonId = await creer({ ...sansTelephone, prenom: 'Helene', nom: 'Kintrec' });
    expect(await evenements('DoublonProtege')).toEqual([{ personneId: helene, doublonId }]);
    // Named readers and teams alike: the pair is for the protection mission.
    const lire = (lecteur: LecteurAgent) =>
      en(lecteur, ({ bd }) =>
        sql`select 1 from personnes.doublon_protege`.execute(bd).then(({ rows }) => rows.length),
      );
    expect(await lire(protection)).toBe(1);
    await expect(lire(ailleurs)).rejects.toThrow();
  });
});
