import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lecteur } from '#acces';
import { orientationsDesPersonnes, proposerUneOrientation } from '#orientations';
import { creerUnePersonne } from '#personnes';
import { type RendezVous, rendezVousDeLObjet, reserver } from '#rendez-vous';
import type { Moteur } from '#socle';
import { type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { FATOU, faireEn, NADIA, SCENE } from '../essais.ts';
import { ouvrirUnPremierContact } from '../ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
import { rattacherUnePersonne } from './rattacher-une-personne.ts';

let base: Moteur;
let faire: ReturnType<typeof faireEn>;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  faire = faireEn(base);
});
afterAll(() => base.fermer());

const JEUDI14H = '2026-11-26T13:00:00.000Z' as Instant;
const ouvrir = async () =>
  valeurOuErreur(
    await faire(NADIA, (acces) =>
      ouvrirUnPremierContact(acces, { fiche: { paroles: 'Un papier.' } }),
    ),
  ).id;
const creer = async () =>
  valeurOuErreur(
    await faire(NADIA, (acces) =>
      creerUnePersonne(acces, { nature: 'nom_d_usage', nomDUsage: 'Awa' }),
    ),
  ).id;
const prendre = async (premierContactId: string, plageId: number) =>
  valeurOuErreur(
    await faire(NADIA, (acces) =>
      reserver(acces, {
        place: { plageId, debut: JEUDI14H },
        canal: 'guichet',
        premierContactId,
        nomDit: 'Awa',
      }),
    ),
  ).id;
const rendezVous = async (lecteur: Lecteur, objetId: string): Promise<RendezVous[]> =>
  valeurOuErreur(await faire(lecteur, (acces) => rendezVousDeLObjet(acces, [objetId])));
const rattacher = (premierContactId: string, personneId: string) =>
  faire(NADIA, (acces) => rattacherUnePersonne(acces, { premierContactId, personneId }));

describe('Le nom vient après', () => {
  it('l’heure prise et la demande déjà faite la suivent, et qui la reçoit la voit encore', async () => {
    const contact = await ouvrir();
    await prendre(contact, 2);
    valeurOuErreur(
      await faire(NADIA, (acces) =>
        proposerUneOrientation(acces, {
          premierContactId: contact,
          deCle: 1004,
          vers: { genre: 'service', cle: 2004, siteId: 21 },
          quoi: 'Un suivi pour la petite',
        }),
      ),
    );
    const awa = await creer();
    expect(await rendezVous(NADIA, awa)).toEqual([]);
    valeurOuErreur(await rattacher(contact, awa));
    expect((await rendezVous(NADIA, awa)).map((un) => un.premierContactId)).toEqual([contact]);
    expect(await rendezVous(FATOU, awa)).toHaveLength(1);
    const siennes = valeurOuErreur(
      await faire(NADIA, (acces) => orientationsDesPersonnes(acces, [awa])),
    );
    expect(siennes.get(awa)).toMatchObject([{ premierContactId: contact, personneId: awa }]);
    const { lignes } = await enProprietaire(base, async (c) => {
      await c.executerScript('set local role lecteur_dpo');
      return c.executer<{ objet: string }>(
        `select objet from journal.trace where objet like '%rattach%' and $1 = any (personnes) order by objet`,
        [awa],
      );
    });
    expect(lignes.map(({ objet }) => objet)).toEqual([
      'orientations rattachées',
      'partages rattachés',
      'rendez-vous rattachés',
    ]);
  });

  it('une orientation ne change plus de personne, quelle que soit la main', async () => {
    const contact = await ouvrir();
    const [awa, autre] = [await creer(), await creer()];
    const { id } = valeurOuErreur(
      await faire(NADIA, (acces) =>
        proposerUneOrientation(acces, {
          premierContactId: contact,
          personneId: awa,
          deCle: 1004,
          vers: { genre: 'service', cle: 2004, siteId: 21 },
          quoi: 'Un suivi',
        }),
      ),
    );
    const changer = enProprietaire(base, (c) =>
      c.executer('update orientations.orientation set personne_id = $1 where id = $2', [autre, id]),
    );
    await expect(changer).rejects.toThrow(/ne change pas de personne/);
  });

  it('n’enlève pas à une équipe l’heure d’une personne qu’elle ne pourrait plus voir', async () => {
    const contact = await ouvrir();
    await prendre(contact, 4);
    const lina = await creer();
    await enProprietaire(base, async (c) => {
      await c.executer('insert into acces.protection (personne_id) values ($1)', [lina]);
      await c.executer(
        `insert into acces.ouverture (personne_id, agent_id, fondement) values ($1, 7, 'protection')`,
        [lina],
      );
    });
    expect(await rattacher(contact, lina)).toMatchObject({ refus: { raison: 'fiche_fermee' } });
    expect((await rendezVous(NADIA, contact)).map((un) => un.personneId)).toEqual([null]);
  });
});
