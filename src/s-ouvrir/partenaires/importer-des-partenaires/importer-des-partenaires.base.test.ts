import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type Lecteur } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { ADMINISTRATRICE, NADIA, UNE_SCENE, unAnnuaire, unFichier } from '../essais.ts';
import { lireLesServicesPartenaires } from '../lire-les-partenaires/lire-les-partenaires.ts';
import { importerDesPartenaires } from './importer-des-partenaires.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(UNE_SCENE));
});
afterAll(() => base.fermer());

const importer = (
  texte: string,
  reste: { aBlanc?: boolean; format?: 'json' | 'csv'; source?: string; lecteur?: Lecteur } = {},
) =>
  enTantQue(unEnvironnement(base), reste.lecteur ?? ADMINISTRATRICE, 'tenir l’annuaire', (acces) =>
    importerDesPartenaires(
      acces,
      { texte, format: reste.format ?? 'json', source: reste.source ?? 'demonstration' },
      { aBlanc: reste.aBlanc ?? false },
    ),
  );
const nombreDe = async (table: string) => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from partenaires.${table}`),
  );
  return lignes[0]?.n;
};

describe('Importer des partenaires', () => {
  it('à blanc, dit ce qui changerait et n’écrit rien', async () => {
    const rapport = valeurOuErreur(await importer(unFichier(), { aBlanc: true }));
    expect(rapport).toMatchObject({ importe: false, refuses: [], modifies: 0, inchanges: 0 });
    expect(rapport.nouveaux).toBe(rapport.lus);
    expect(rapport.differences[0]).toMatchObject({ champ: 'ligne', apres: 'nouvelle' });
    expect(await nombreDe('structure')).toBe(0);
  });

  it('écrit tout, et le même fichier une seconde fois ne change rien', async () => {
    const premier = valeurOuErreur(await unAnnuaire(unEnvironnement(base)));
    expect(premier.importe).toBe(true);
    expect(await nombreDe('structure')).toBe(157);
    const second = valeurOuErreur(await importer(unFichier()));
    expect(second).toMatchObject({ nouveaux: 0, modifies: 0, retires: 0, inchanges: premier.lus });
  });

  it('dit champ par champ ce qui change, et retire ce que le fichier ne tient plus', async () => {
    const fichier = JSON.parse(unFichier());
    const partie = fichier.services.pop();
    fichier.structures[0].telephone = '01 99 00 00 01';
    const rapport = valeurOuErreur(await importer(JSON.stringify(fichier)));
    expect(rapport).toMatchObject({ nouveaux: 0, modifies: 1, retires: 1, importe: true });
    expect(rapport.differences).toContainEqual(
      expect.objectContaining({ champ: 'telephone', apres: '01 99 00 00 01' }),
    );
    const lus = await enTantQue(unEnvironnement(base), NADIA, 'orienter', (acces) =>
      lireLesServicesPartenaires(acces, [partie.id]),
    );
    expect(lus.get(partie.id)?.retireLe).not.toBeNull();
    const retour = valeurOuErreur(await importer(unFichier()));
    expect(retour).toMatchObject({ modifies: 2, retires: 0 });
  });

  it('n’écrit rien si une seule ligne est refusée, et dit laquelle', async () => {
    const fichier = JSON.parse(unFichier());
    fichier.structures[0].telephone = '01 99 00 00 02';
    fichier.structures[4].code_insee = '9300A';
    fichier.services[2].structure_id = 'nulle-part';
    const rapport = valeurOuErreur(await importer(JSON.stringify(fichier)));
    expect(rapport.importe).toBe(false);
    expect(rapport.refuses.map(({ ligne }) => ligne)).toEqual([5, 3]);
    expect(rapport.refuses[1]?.raison).toContain('n’est ni dans ce fichier ni dans l’annuaire');
    const encore = valeurOuErreur(await importer(unFichier()));
    expect(encore.modifies).toBe(0);
  });

  it('lit un CSV, point-virgule, listes et guillemets compris', async () => {
    const csv = [
      'source;id;nom;date_maj;code_insee;reseaux_porteurs;description;latitude;longitude',
      'essai;essai--1;"Maison ""du"" quartier";2026-11-20;93010;["ccas-cias"];"Deux lignes',
      'ici";48.9;2.48',
      'essai;essai--2;XX;20/11/2026;93010;;;;',
    ].join('\n');
    const refuse = valeurOuErreur(await importer(csv, { format: 'csv', source: 'essai' }));
    expect(refuse).toMatchObject({ importe: false, lus: 2 });
    expect(refuse.refuses[0]?.ligne).toBe(4);
    const juste = csv.split('\n').slice(0, 3).join('\n');
    expect(valeurOuErreur(await importer(juste, { format: 'csv', source: 'essai' }))).toMatchObject(
      {
        importe: true,
        nouveaux: 1,
        retires: 0,
      },
    );
  });

  it('un CSV coupé en route ne s’importe pas', async () => {
    const coupe = 'source;id;nom;date_maj\nessai;essai--1;"Maison du quar';
    expect(await importer(coupe, { format: 'csv', source: 'essai' })).toMatchObject({
      refus: { raison: 'illisible', detail: 'il s’arrête au milieu d’une ligne' },
    });
  });

  it('cinq lignes fausses sur cinquante mille : les cinq sont dites, rien n’entre', async () => {
    const fausses = new Set([7, 12_345, 23_456, 34_567, 49_999]);
    const structures = Array.from({ length: 50_000 }, (_, rang) => ({
      source: 'grand',
      id: `grand--${rang + 1}`,
      nom: `Lieu ${rang + 1}`,
      date_maj: fausses.has(rang + 1) ? 'hier' : '2026-11-20',
    }));
    const avant = await nombreDe('structure');
    const rapport = valeurOuErreur(await importer(JSON.stringify(structures), { source: 'grand' }));
    expect(rapport).toMatchObject({ importe: false, lus: 50_000 });
    expect(rapport.refuses.map(({ ligne }) => ligne)).toEqual([...fausses]);
    expect(await nombreDe('structure')).toBe(avant);
  }, 120_000);

  it.each([
    ['', 'vide'],
    ['{', 'illisible'],
    ['{"a":1}', 'illisible'],
    ['[]', 'vide'],
  ])('refuse « %s » : %s', async (texte, raison) => {
    expect(await importer(texte)).toMatchObject({ ok: false, refus: { raison } });
  });

  it('n’appartient qu’à l’administration', async () => {
    expect(await importer(unFichier(), { lecteur: NADIA })).toMatchObject({
      refus: { raison: 'acces' },
    });
  });
});
