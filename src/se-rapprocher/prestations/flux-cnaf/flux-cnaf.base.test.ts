import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { creerUnePersonne, protegerUnePersonne } from '#personnes';
import type { Moteur } from '#socle';
import { lireDatePartielle, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import {
  DEFAUTS,
  type Defaut,
  engendrerUnFlux,
  type FluxVoulu,
} from '../../../../outils/flux-cnaf/engendrer-un-flux.ts';
import { nadia, planterLesEquipes, protection } from '../../../referentiels/personnes/essais.ts';
import { cacherUneProtegee } from './cacher-une-protegee/cacher-une-protegee.ts';
import { direQueFaire, type RaisonDeRefus } from './domaine/refus-de-flux.ts';
import { creerSaFiche } from './rapprocher-des-adultes/rapprocher-des-adultes.ts';
import { recevoirUnFlux } from './recevoir-un-flux/recevoir-un-flux.ts';
import { refaireLesProjections } from './refaire-les-projections/refaire-les-projections.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let aicha: string;
const conseillere: LecteurAgent = {
  ...nadia,
  agentId: 41,
  porteeId: 41,
  mission: 'insertion',
  cles: [6004],
  fonction: 'conseillère d’insertion',
};

const AICHA = { prenom: 'Aïcha', nom: 'Haddad', naissance: '1984-03-09', communeCode: '93001' };
const VERSION = {
  graine: 'essai',
  reference: '2026-09-30',
  mois: 0,
  connues: [AICHA],
  foyers: 60,
  type: 'M',
} as const;
const flux = (voulu: Partial<FluxVoulu> = {}, defaut: Defaut = 'juste') => ({
  fichier: 'RSABEM.xml',
  octets: () => engendrerUnFlux({ ...VERSION, ...voulu }, defaut),
});
const compter = async (phrase: string): Promise<number> => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from ${phrase}`),
  );
  return lignes[0]?.n ?? -1;
};
const lireEnProprietaire = async <T>(phrase: string): Promise<T[]> =>
  (await enProprietaire(base, (c) => c.executer<T>(phrase))).lignes;

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base, '2026-10-05T06:00:00Z');
  await planterLesEquipes(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, du) overriding system value values (41, 41, 'insertion', '2026-01-01');
      insert into acces.portee_cle values (41, 6004)`),
  );
  const creee = await enTantQue(env, nadia, 'accueillir', (acces) =>
    creerUnePersonne(acces, {
      nature: 'identifiee',
      prenom: AICHA.prenom,
      nom: AICHA.nom,
      naissance: valeurOuErreur(lireDatePartielle(AICHA.naissance)),
    }),
  );
  aicha = valeurOuErreur(creee).id;
});
afterAll(() => base.fermer());

/** Where the reason has another name than the fault. */
const RAISONS: Readonly<Partial<Record<Defaut, readonly RaisonDeRefus[]>>> = {
  vide: ['tronque'],
  encodage: ['encodage_declare'],
  utf8: ['encodage_declare'],
  'trop-long': ['trop_long'],
  ordre: ['ordre', 'manque'],
  date: ['valeur'],
  bombe: ['dtd'],
  'mal-forme': ['mal_forme'],
  'attribut-geant': ['trop_long'],
  'foyer-geant': ['demesure'],
  profond: ['inconnu', 'demesure'],
};

describe('Un flux faux est refusé en entier', () => {
  it.each(DEFAUTS.filter((defaut) => defaut !== 'juste'))('%s', async (defaut) => {
    const recu = await recevoirUnFlux(env, flux({}, defaut));
    expect(recu).toMatchObject({ ok: false, refus: { raison: 'flux' } });
    if (recu.ok) return;
    expect(new Set(recu.refus.refus.map(({ raison }) => raison))).toEqual(
      new Set(RAISONS[defaut] ?? [defaut]),
    );
    for (const un of recu.refus.refus) expect(direQueFaire(un)).toMatch(/^Rien n’a changé/);
    expect(recu.refus.refus[0]?.ligne).toBeGreaterThan(0);
    expect(JSON.stringify(recu.refus)).not.toContain('HADDAD');
    expect(await compter('flux_cnaf.foyer')).toBe(0);
    expect(await compter('flux_cnaf.morceau')).toBe(0);
  });
});

describe('Un flux juste', () => {
  it('dit aux équipes les foyers, reconnaît qui est déjà reçu et dit pourquoi', async () => {
    const recu = valeurOuErreur(await recevoirUnFlux(env, flux()));
    expect(recu).toMatchObject({ etat: 'projetee', reference: '2026-09-30', refusEnTout: 0 });
    expect(recu.bilan.projetes).toBe(recu.dossiers);
    expect(await compter('flux_cnaf.foyer')).toBe(recu.dossiers);
    const [elle] = await lireEnProprietaire<{
      personne_id: string;
      rapprochement: string;
      candidats: { raisons: string[] }[];
    }>(
      `select personne_id, rapprochement, candidats from flux_cnaf.adulte where nom = 'HADDAD' and role = 'DEM'`,
    );
    expect(elle).toMatchObject({ personne_id: aicha, rapprochement: 'sure' });
    expect(elle?.candidats[0]?.raisons).toEqual(['meme_nom', 'meme_naissance']);
    expect(await compter('flux_cnaf.changement')).toBe(0);
  });

  it('ne laisse nulle part le NIR en clair, et garde le message chiffré', async () => {
    const [dit] = await lireEnProprietaire<{ tout: string }>(
      `select (select string_agg(f::text, ' ') from flux_cnaf.foyer f) || (select string_agg(a::text, ' ') from flux_cnaf.adulte a)
        || (select string_agg(m::text, ' ') from flux_cnaf.morceau m) as tout`,
    );
    expect(dit?.tout).toContain('HADDAD');
    expect(dit?.tout).not.toMatch(/884039?9999/);
    expect(dit?.tout).not.toContain('InfosFoyerRSA');
    expect(await compter('flux_cnaf.morceau')).toBeGreaterThan(0);
  });

  it('deux fois, répond qu’il est déjà reçu ; plus ancien, qu’un autre le suit', async () => {
    const avant = await lireEnProprietaire('select * from flux_cnaf.foyer order by id');
    expect(await recevoirUnFlux(env, flux())).toMatchObject({
      ok: false,
      refus: { refus: [{ raison: 'deja_recu' }] },
    });
    expect(await recevoirUnFlux(env, flux({ reference: '2026-08-31' }))).toMatchObject({
      ok: false,
      refus: { refus: [{ raison: 'plus_ancien' }] },
    });
    // The same day and the same households in another file: told once (FONORG, NUMORG, NUMDEMRSA, DTREF, TYPEFLUX).
    const memeJour = valeurOuErreur(await recevoirUnFlux(env, flux({ foyers: 59 })));
    expect(memeJour.bilan).toMatchObject({ projetes: 0, dejaConnus: memeJour.dossiers, sortis: 0 });
    expect(await lireEnProprietaire('select * from flux_cnaf.foyer order by id')).toEqual(avant);
  });

  it('le mois d’après, dit ce qui a changé, et seulement à l’équipe', async () => {
    env.horloge.avancer(31 * 86_400_000);
    const recu = valeurOuErreur(
      await recevoirUnFlux(env, flux({ reference: '2026-10-31', mois: 1, foyers: 80 })),
    );
    const genres = await lireEnProprietaire<{ genre: string; n: number }>(
      'select genre, count(*)::integer as n from flux_cnaf.changement group by 1',
    );
    expect(new Set(genres.map(({ genre }) => genre))).toContain('entree');
    expect(genres.length).toBeGreaterThan(2);
    expect(recu.bilan.projetes).toBe(recu.dossiers);
    const lus = await enTantQue(
      env,
      nadia,
      'lire',
      async ({ bd }) =>
        (
          await bd
            .withTables<{ 'flux_cnaf.changement': { id: string } }>()
            .selectFrom('flux_cnaf.changement')
            .select('id')
            .execute()
        ).length,
    );
    expect(lus).toBe(0);
  });
});

it('qui n’est connu nulle part a sa fiche d’un geste, rien de retapé, une seule fois', async () => {
  const [inconnue] = await lireEnProprietaire<{
    foyerId: string;
    empreinte: string;
    nom: string;
    prenom: string;
    naissance: string;
  }>(
    `select foyer_id as "foyerId", empreinte, nom, prenom, naissance from flux_cnaf.adulte
      where rapprochement = 'inconnue' and role = 'DEM' limit 1`,
  );
  if (!inconnue) throw new Error('the flow names nobody unknown in this team');
  const { foyerId, empreinte } = inconnue;
  await enProprietaire(base, (c) =>
    c.executerScript(
      `update flux_cnaf.foyer set cle = 6004 where id = '${foyerId}';
       update flux_cnaf.adulte set cle = 6004 where foyer_id = '${foyerId}'`,
    ),
  );
  const creer = (lecteur: LecteurAgent) =>
    enTantQue(env, lecteur, 'créer', (acces) => creerSaFiche(acces, { foyerId, empreinte }));
  expect(await creer(nadia)).toMatchObject({ ok: false });
  const { personneId } = valeurOuErreur(await creer(conseillere));
  const [fiche] = await lireEnProprietaire<{ nom: string; prenom: string; naissance: string }>(
    `select nom, prenom, naissance from personnes.personne where id = '${personneId}'`,
  );
  expect(fiche?.nom.toLocaleUpperCase('fr')).toBe(inconnue.nom);
  expect(fiche?.prenom.toLocaleUpperCase('fr')).toBe(inconnue.prenom);
  expect(fiche?.naissance).toBe(inconnue.naissance);
  expect(await creer(conseillere)).toMatchObject({ refus: { raison: 'deja_reconnue' } });
});

describe('Refait depuis le message gardé', () => {
  it('redonne exactement ce que les équipes lisaient', async () => {
    const lire = () =>
      lireEnProprietaire(
        'select numdemrsa, etat, membres, montant, adresse, reference, sorti_le from flux_cnaf.foyer order by numdemrsa',
      );
    const avant = await lire();
    await enProprietaire(base, (c) =>
      c.executerScript(
        `update flux_cnaf.foyer set etat = '1', adresse = 'abîmée' where numdemrsa = (select min(numdemrsa) from flux_cnaf.foyer)`,
      ),
    );
    const { receptions } = await refaireLesProjections(env);
    expect(receptions).toHaveLength(3);
    expect(await lire()).toEqual(avant);
  });

  it('arrêté au milieu, reprend là où il en était', async () => {
    const gros = flux({ reference: '2026-11-30', mois: 2, foyers: 620 });
    let lots = 0;
    const coupe = recevoirUnFlux(env, {
      ...gros,
      avancer: (_faits, _enTout, quoi) => {
        if (quoi === 'foyers' && ++lots === 1) throw new Error('courant coupé');
      },
    });
    await expect(coupe).rejects.toThrow('courant coupé');
    expect(await compter(`flux_cnaf.foyer where reference = '2026-11-30'`)).toBe(500);
    const recu = valeurOuErreur(await recevoirUnFlux(env, gros));
    expect(recu).toMatchObject({ etat: 'projetee', projetes: recu.dossiers });
    expect(recu.bilan).toMatchObject({ projetes: recu.dossiers, repetes: 0 });
  });
});

it('le foyer d’une personne protégée n’est plus lu que par la mission protection', async () => {
  const lecteurs = async (lecteur: LecteurAgent) =>
    enTantQue(env, lecteur, 'lire', async ({ bd }) => {
      const lues = await bd
        .withTables<{ 'flux_cnaf.adulte': { nom: string } }>()
        .selectFrom('flux_cnaf.adulte')
        .select('nom')
        .where('nom', '=', 'HADDAD')
        .execute();
      return lues.length;
    });
  await enProprietaire(base, (c) =>
    c.executerScript(
      `update flux_cnaf.foyer set cle = 6004; update flux_cnaf.adulte set cle = 6004`,
    ),
  );
  expect(await lecteurs(conseillere)).toBeGreaterThan(0);
  await enTantQue(env, protection, 'protéger', (acces) =>
    protegerUnePersonne(acces, { personneId: aicha, lectrices: [] }),
  );
  await enTantQue(env, { genre: 'machine', nom: 'flux-cnaf' }, 'cacher', (acces) =>
    cacherUneProtegee(acces, { personneId: aicha }),
  );
  expect(await lecteurs(conseillere)).toBe(0);
  expect(await lecteurs(protection)).toBeGreaterThan(0);
  // Next month she is in no index: her traces keep her household hidden.
  valeurOuErreur(await recevoirUnFlux(env, flux({ reference: '2026-12-31', mois: 3 })));
  await enProprietaire(base, (c) => c.executerScript('update flux_cnaf.adulte set cle = 6004'));
  expect(await lecteurs(conseillere)).toBe(0);
  expect(await lecteurs(protection)).toBeGreaterThan(0);
});
