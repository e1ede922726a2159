import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type Mission } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { suivreUnFichierDePersonnes } from '#personnes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unFichier } from '../../../s-ouvrir/partenaires/essais.ts';
import { UNE_SCENE } from '../../../se-rapprocher/rendez-vous/essais.ts';
import { unCompte } from '../../../trame/comptes/essais.ts';
import { routesDImport } from './importer-un-fichier.route.tsx';

let base: Moteur;
let essai: ServeurDEssai;
let ines: string;
let collegue: string;
let nadia: string;

async function connecter(mission: Mission) {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { mission }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`${UNE_SCENE}
      select setval(pg_get_serial_sequence('acces.portee', 'id'), 100);`),
  );
  essai = await unServeur(unEnvironnement(base), routesDImport);
  ines = await connecter('administration');
  collegue = await connecter('administration');
  nadia = await connecter('accueil');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const RACINE = '/administration/importer';
const donner = (
  quoi: string,
  nom: string,
  octets: string | Buffer,
  champs: Record<string, string> = {},
  qui = ines,
) => essai.envoyerUnFichier(`${RACINE}/${quoi}`, champs, { nom, octets }, qui);
const voir = async (quoi: string, qui = ines) =>
  (await essai.ouvrir(`${RACINE}/${quoi}`, qui)).body.replaceAll(/[\u00a0\u202f]/g, ' ');
const idDe = (corps: string) => /name="id" value="([^"]+)"/.exec(corps)?.[1] ?? '';
const appliquer = async (quoi: string, id?: string) =>
  essai.envoyer(`${RACINE}/${quoi}/appliquer`, { id: id ?? idDe(await voir(quoi)) }, ines);
const compter = async (table: string, ou = 'true') => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from ${table} where ${ou}`),
  );
  return lignes[0]?.n;
};

const AGENTS = [
  'id;prenom;nom;fonction;site_id',
  '3001;Ada;Nemri;Assistante de service social;11',
  '7;Nadia;Benali;Cheffe de l’accueil;11',
].join('\n');

describe('Importer, sans JavaScript', () => {
  it('à l’administration seule', async () => {
    expect((await essai.ouvrir(RACINE, nadia)).statusCode).toBe(403);
    expect((await donner('agents', 'a.csv', AGENTS, {}, nadia)).statusCode).toBe(403);
    const tous = (await essai.ouvrir(RACINE, ines)).body;
    for (const nom of ['Services', 'Lieux', 'Agents', 'Personnes', 'Partenaires', 'Contours'])
      expect(tous).toContain(nom);
  });

  it('se lit d’abord, et ce qui est écrit est ce qui a été montré', async () => {
    expect((await donner('agents', 'agents.csv', AGENTS)).statusCode).toBe(303);
    const lu = await voir('agents');
    expect(lu).toContain('« agents.csv » est juste. Rien n’est encore écrit.');
    expect(lu).toContain('fonction : « Accueil » devient « Cheffe de l’accueil »');
    expect(await compter('services.agent', 'id = 3001')).toBe(0);
    // A colleague does not see it, and it is not readable in the base.
    expect(await voir('agents', collegue)).not.toContain('agents.csv');
    expect(await compter('reprises.fichier', `contenu like '%Nemri%'`)).toBe(0);
    expect((await appliquer('agents')).statusCode).toBe(303);
    expect(await voir('agents')).toContain('« agents.csv » est importé en entier.');
    expect(await compter('services.agent', 'id = 3001')).toBe(1);
    expect(await compter('reprises.fichier', 'contenu is not null')).toBe(0);
    await essai.envoyer(`${RACINE}/agents/oublier`, {}, ines);
    expect(await voir('agents')).not.toContain('agents.csv');
  });

  it('une ligne qui ne tient pas, et rien n’entre', async () => {
    const texte = `${AGENTS.replace('3001', '3002')}\n3003;Sans;Lieu;Agent;999999`;
    await donner('agents', 'faux.csv', texte);
    const lu = await voir('agents');
    expect(lu).toContain('1 ligne à revoir');
    expect(lu).toContain('Le site 999999 n’existe pas.');
    expect(lu).not.toContain('Importer ce fichier');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ id: string }>('select id from reprises.fichier'),
    );
    const force = await appliquer('agents', lignes[0]?.id);
    expect(force.statusCode).toBe(422);
    expect(force.body).toContain('Des lignes sont à revoir');
    expect(await compter('services.agent', 'id in (3002, 3003)')).toBe(0);
  });

  it('si l’annuaire a changé depuis, ou le fichier, rien n’est écrit et c’est dit', async () => {
    await donner('agents', 'un.csv', AGENTS.replace('3001', '3004'));
    await enProprietaire(base, (c) =>
      c.executer(`update services.agent set fonction = 'Directrice' where id = 7`),
    );
    await appliquer('agents');
    const relu = await voir('agents');
    expect(relu).toContain('Ce qui est déjà ici a changé depuis votre lecture.');
    expect(relu).toContain('« Directrice » devient « Cheffe de l’accueil »');
    expect(await compter('services.agent', 'id = 3004')).toBe(0);
    const ancien = idDe(relu);
    await donner('agents', 'deux.csv', AGENTS.replace('3001', '3005'));
    const refus = await appliquer('agents', ancien);
    expect(refus.statusCode).toBe(422);
    expect(refus.body).toContain('un autre a pris sa place');
    expect(await compter('services.agent', 'id in (3004, 3005)')).toBe(0);
    await appliquer('agents');
    expect(await compter('services.agent', 'id = 3005')).toBe(1);
  });

  it('un fichier qui ne se lit pas, ou qui manque, se dit à sa place', async () => {
    await donner('contours', 'c.geojson', '{"type": "Feat', {
      ...{ niveau: 'commune', millesime: '2026', source: 'IGN', licence: 'LO' },
    });
    expect(await voir('contours')).toContain('coupé avant la fin');
    const vide = await essai.envoyerUnFichier(`${RACINE}/partenaires`, {}, null, ines);
    expect(vide.statusCode).toBe(422);
    expect(vide.body).toContain('Choisissez le fichier.');
    const sansNom = await donner('partenaires', 'p.json', '[]');
    expect(sansNom.statusCode).toBe(422);
    expect(sansNom.body).toContain('Donnez un nom à ce fichier');
  });

  it('des partenaires, par fichier', async () => {
    await donner('partenaires', 'p.json', unFichier(), { source: 'demonstration' });
    expect(await voir('partenaires')).toContain('est juste');
    await appliquer('partenaires');
    expect(await voir('partenaires')).toContain('importé en entier');
    expect(await compter('partenaires.structure')).toBeGreaterThan(0);
  });

  it('des personnes : la machine lit et écrit, l’administration ne voit aucun nom', async () => {
    const suivre = async () => {
      const { lignes } = await enProprietaire(base, (c) =>
        c.executer<{ id: string }>(
          `select contenu->>'id' as id from socle.evenement where nom = 'FichierAReprendre'
           order by evenement.id desc limit 1`,
        ),
      );
      await enTantQue(
        unEnvironnement(base),
        { genre: 'machine', nom: 'reprise' },
        'importer',
        (acces) => suivreUnFichierDePersonnes(acces, { id: lignes[0]?.id ?? '' }),
      );
    };
    const texte = 'id_externe;prenom;nom\nA1;Ada;Nemri\nA2;Mei;Lin\n';
    await donner('personnes', 'p.csv', texte, { source: 'ancien', equipe: '1004' });
    expect(await voir('personnes')).toContain('en cours de lecture');
    await suivre();
    const lu = await voir('personnes');
    expect(lu).toContain('ligne 2 : une fiche nouvelle');
    expect(lu).not.toContain('Nemri');
    await appliquer('personnes');
    expect(await compter('personnes.personne')).toBe(0);
    await suivre();
    await suivre();
    expect(await voir('personnes')).toContain('« p.csv » est importé en entier.');
    expect(await compter('personnes.personne')).toBe(2);
    await donner('personnes', 'p.csv', texte.replace('Mei', 'Mai'), {
      ...{ source: 'ancien', equipe: '1004' },
    });
    await suivre();
    const change = await voir('personnes');
    expect(change).toContain('ligne 3 : change prenom');
    expect(change).not.toMatch(/Mei|Mai/);
  });
});
