import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { type Moteur, sql } from '#socle';
import { type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { corrigerLIdentite } from '../corriger-l-identite/corriger-l-identite.ts';
import { direQuiLaRepresente } from '../dire-qui-la-represente/dire-qui-la-represente.ts';
import { ailleurs, nadia, ouvrirAussi, planterLesEquipes, protection, thomas } from '../essais.ts';
import {
  creerUnePersonne,
  fusionner,
  leverLaProtection,
  lireLaFiche,
  lireLesPersonnes,
  lireSesLecteurs,
  nommerUnLecteur,
  oterUnLecteur,
  type PersonneACreer,
  protegerUnePersonne,
  rechercher,
} from '../index.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
});
afterAll(() => base.fermer());

const en = <T>(
  lecteur: LecteurAgent,
  faire: Parameters<typeof enTantQue<T>>[3],
  instant?: string,
) => enTantQue(unEnvironnement(base, instant), lecteur, 'protéger', faire);
const creer = async (personne: PersonneACreer, lecteur = nadia) =>
  valeurOuErreur(await en(lecteur, (acces) => creerUnePersonne(acces, personne))).id;
const une = (prenom: string, nom: string, reste = {}) =>
  creer({ nature: 'identifiee', prenom, nom, ...reste });
const voit = async (lecteur: LecteurAgent, id: string, instant?: string) =>
  (await en(lecteur, (acces) => lireLesPersonnes(acces, [id]), instant)).size === 1;
const trouve = async (lecteur: LecteurAgent, texte: string) =>
  valeurOuErreur(await en(lecteur, (acces) => rechercher(acces, { texte }))).trouvees.map(
    ({ id }) => id,
  );
const proteger = async (personneId: string, lectrices: number[] = []) =>
  valeurOuErreur(
    await en(protection, (acces) => protegerUnePersonne(acces, { personneId, lectrices })),
  );
const lecteurs = async (id: string) =>
  valeurOuErreur(await en(protection, (acces) => lireSesLecteurs(acces, id)));
const doublons = () =>
  en(protection, ({ bd }) =>
    sql<{ doublon_id: string }>`select doublon_id from personnes.doublon_protege`
      .execute(bd)
      .then(({ rows }) => rows.map((ligne) => ligne.doublon_id)),
  );

describe('Les lecteurs nommés d’une personne protégée', () => {
  let bleuet: string;
  beforeAll(async () => {
    bleuet = await une('Maryse', 'Bleuet');
    await proteger(bleuet);
  });

  it('se nomment, se voient et s’ôtent ; chacun laisse sa trace', async () => {
    expect(await voit(thomas, bleuet)).toBe(false);
    const nommer = (agentId: number) =>
      en(protection, (acces) =>
        nommerUnLecteur(acces, { personneId: bleuet, agentId, jusquA: null }),
      );
    valeurOuErreur(await nommer(thomas.agentId));
    expect(await voit(thomas, bleuet)).toBe(true);
    expect(await trouve(thomas, 'bleuet maryse')).toEqual([bleuet]);
    expect((await lecteurs(bleuet)).lectures).toContainEqual(
      expect.objectContaining({ agentId: thomas.agentId, fondement: 'protection' }),
    );
    const oter = () =>
      en(protection, (acces) =>
        oterUnLecteur(acces, { personneId: bleuet, agentId: thomas.agentId }),
      );
    valeurOuErreur(await oter());
    expect(await voit(thomas, bleuet)).toBe(false);
    expect(await trouve(thomas, 'bleuet maryse')).toEqual([]);
    expect(await oter()).toMatchObject({ refus: { raison: 'inconnue' } });
    const { lignes } = await enProprietaire(base, async (c) => {
      await c.executerScript('set local role lecteur_dpo');
      return c.executer<{ objet: string }>(
        "select objet from journal.trace where objet like 'lectrice_%' order by objet",
      );
    });
    expect(lignes.map(({ objet }) => objet)).toEqual(['lectrice_nommee', 'lectrice_otee']);
  });

  it('jusqu’à une date seulement, jamais passée', async () => {
    const jusquA = '2026-11-24T12:00:00.000Z' as Instant;
    const nommer = (fin: Instant) =>
      en(
        protection,
        (acces) =>
          nommerUnLecteur(acces, { personneId: bleuet, agentId: thomas.agentId, jusquA: fin }),
        '2026-11-24T09:00:00.000Z',
      );
    valeurOuErreur(await nommer(jusquA));
    expect(await voit(thomas, bleuet, '2026-11-24T11:59:00.000Z')).toBe(true);
    expect(await voit(thomas, bleuet, '2026-11-24T12:01:00.000Z')).toBe(false);
    expect(await nommer('2026-11-24T08:00:00.000Z' as Instant)).toMatchObject({
      refus: { raison: 'date_passee' },
    });
  });

  it('ne se nomment que sur une fiche protégée, et par la mission seule', async () => {
    const libre = await une('Ana', 'Lopes');
    const demande = { personneId: libre, agentId: ailleurs.agentId, jusquA: null };
    expect(await en(protection, (acces) => nommerUnLecteur(acces, demande))).toMatchObject({
      refus: { raison: 'pas_protegee' },
    });
    for (const faire of [nommerUnLecteur, oterUnLecteur, protegerUnePersonne, leverLaProtection])
      expect(await en(nadia, (acces) => faire(acces, { ...demande, lectrices: [] }))).toMatchObject(
        { refus: { raison: 'acces' } },
      );
    for (const requete of [
      sql`select personnes.oter_une_lectrice(${libre}, 8)`,
      sql`select personnes.nommer_une_lectrice(${libre}, 8, null)`,
      sql`select personnes.lever_la_protection(${libre})`,
    ])
      await expect(en(nadia, ({ bd }) => requete.execute(bd))).rejects.toThrow();
  });

  it('aux autres, la liste des lectures ne dit rien', async () => {
    const lire = (lecteur: LecteurAgent, id: string) =>
      en(lecteur, ({ bd }) =>
        sql`select 1 from personnes.lectures_ouvertes(${id})`
          .execute(bd)
          .then(({ rows }) => rows.length),
      );
    expect(await lire(nadia, bleuet)).toBe(0);
    expect(await lire(ailleurs, await une('Ines', 'Roche'))).toBe(0);
    expect(await lire(protection, bleuet)).toBeGreaterThan(0);
  });
});

describe('La protection ne laisse pas de chemin de côté', () => {
  it('ferme aussi les fiches réunies à la sienne', async () => {
    const gardee = await une('Nora', 'Kaddour');
    const absorbee = await une('Noura', 'Kaddourie');
    valeurOuErreur(
      await en(nadia, (acces) =>
        fusionner(acces, { garde: gardee, absorbee, raison: 'Elle le dit' }),
      ),
    );
    await proteger(gardee);
    expect(await voit(nadia, absorbee)).toBe(false);
    expect(await trouve(nadia, 'noura kaddourie')).toEqual([]);
    valeurOuErreur(
      await en(protection, (acces) => leverLaProtection(acces, { personneId: gardee })),
    );
    expect(await trouve(nadia, 'noura kaddourie')).toEqual([gardee]);
  });

  it('une seconde fiche réunie à une personne protégée se ferme avec elle', async () => {
    const protegee = await une('Rita', 'Sauvage');
    await proteger(protegee);
    const seconde = await creer({ nature: 'identifiee', prenom: 'Rita', nom: 'Sauvage' }, ailleurs);
    expect(await doublons()).toContain(seconde);
    expect(await voit(ailleurs, seconde)).toBe(true);
    valeurOuErreur(
      await en(protection, (acces) =>
        fusionner(acces, { garde: protegee, absorbee: seconde, raison: 'La même' }),
      ),
    );
    expect(await voit(ailleurs, seconde)).toBe(false);
    expect(await trouve(ailleurs, 'rita sauvage')).toEqual([]);
  });

  it('sous un nouveau nom, elle est encore reconnue d’une seconde fiche', async () => {
    const id = await une('Luce', 'Garnier');
    await proteger(id, [thomas.agentId]);
    valeurOuErreur(
      await en(thomas, (acces) =>
        corrigerLIdentite(acces, {
          id,
          version: 1,
          nature: 'identifiee',
          prenom: 'Luce',
          nom: 'Valmont',
          langue: null,
          interprete: false,
          amenagements: [],
          deces: null,
        }),
      ),
    );
    const seconde = await creer({ nature: 'identifiee', prenom: 'Luce', nom: 'Valmont' }, ailleurs);
    expect(await doublons()).toContain(seconde);
    const reste = await base.directement.executer(
      "select 1 from personnes.mot where mot in ('garnier', 'valmont') and id in (select mot_id from personnes.jeton where personne_id = $1)",
      [id],
    );
    expect(reste.lignes).toEqual([]);
  });

  it('la mère protégée d’un enfant qui ne l’est pas ne se devine pas sur la fiche de l’enfant', async () => {
    const mere = await une('Odile', 'Ferrand');
    const enfant = await une('Léo', 'Ferrand', {
      naissance: { precision: 'annee', annee: 2019 },
    });
    await en(nadia, (acces) =>
      direQuiLaRepresente(acces, {
        id: enfant,
        nature: 'autorite_parentale',
        par: mere,
        du: acces.aujourdHui,
        au: null,
      }),
    );
    const lire = async () =>
      valeurOuErreur(await en(nadia, (acces) => lireLaFiche(acces, enfant))).representations;
    expect(await lire()).toHaveLength(1);
    await proteger(mere);
    expect(await lire()).toEqual([]);
  });

  it('levée : ses lieux et ses équipes reviennent, ses lecteurs nommés ne la lisent plus', async () => {
    const id = await une('Zoé', 'Lemaire');
    await en(nadia, ({ bd }) =>
      sql`insert into personnes.lieu (id, personne_id, nature, commune, du)
        values (gen_random_uuid(), ${id}, 'logement', 'Pantin', '2026-01-01')`.execute(bd),
    );
    const lieux = (lecteur: LecteurAgent) =>
      en(lecteur, async (acces) => {
        const fiche = await lireLaFiche(acces, id);
        return fiche.ok ? fiche.valeur.personne.lieux.length : null;
      });
    await proteger(id, [ailleurs.agentId]);
    expect(await lieux(ailleurs)).toBe(0);
    expect(await lieux(protection)).toBe(1);
    valeurOuErreur(await en(protection, (acces) => leverLaProtection(acces, { personneId: id })));
    expect(await lieux(nadia)).toBe(1);
    expect(await lieux(ailleurs)).toBe(null);
  });

  it('ouverte à une autre équipe avant d’être protégée : cette équipe ne la voit plus non plus', async () => {
    const id = await une('Iris', 'Coste');
    await en(nadia, ({ bd }) => ouvrirAussi(bd, id, 1005));
    expect(await voit(ailleurs, id)).toBe(true);
    await proteger(id);
    expect(await voit(ailleurs, id)).toBe(false);
  });
});
