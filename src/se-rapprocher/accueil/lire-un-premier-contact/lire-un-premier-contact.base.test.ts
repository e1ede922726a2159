import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Lecteur } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { AILLEURS, faireEn, NADIA, SCENE } from '../essais.ts';
import { ouvrirUnPremierContact } from '../ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
import { nommerLesPremiersContacts } from './lire-un-premier-contact.ts';

let base: Moteur;
let faire: ReturnType<typeof faireEn>;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  faire = faireEn(base);
});
afterAll(() => base.fermer());

it('une fiche n’est nommée qu’à son équipe, sans un mot de ce qui y est dit', async () => {
  const fiche = { nomDit: 'Awa', paroles: 'Je dors dans ma voiture.' };
  const ouverte = await faire(NADIA, (acces) => ouvrirUnPremierContact(acces, { fiche }));
  const { id } = valeurOuErreur(ouverte);
  const nommer = async (lecteur: Lecteur) =>
    valeurOuErreur(await faire(lecteur, (acces) => nommerLesPremiersContacts(acces, [id])));
  expect([...(await nommer(NADIA)).values()]).toEqual([{ id, personneId: null, nomDit: 'Awa' }]);
  expect((await nommer(AILLEURS)).size).toBe(0);
});
