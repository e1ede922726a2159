import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recevoirUnFlux } from '#flux-cnaf';
import { valeurOuErreur } from '#socle/pur';
import { engendrerUnFlux } from '../outils/flux-cnaf/engendrer-un-flux.ts';
import { REGLAGES_D_ESSAI } from '../outils/reglages-d-essai.ts';
import { type Appareil, aTroisCentVingt, axe, photo, seConnecter, unAppareil } from './appareil.ts';
import { compterJusqua } from './attendre.ts';
import { activer, ecrire } from './au-clavier.ts';

let appareil: Appareil;
const POSTE = { viewport: { width: 1280, height: 900 } };
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

describe('Le flux de la CAF, et vers qui aller', () => {
  it('Julien reconnaît une personne incertaine, et oriente qui entre au RSA', async () => {
    const page = await appareil.unPoste(POSTE);
    await seConnecter(page, 'Julien Marchand', '/flux-cnaf/changements');
    await page.getByText('Karim Benali').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'flux-changements');
    expect(await aTroisCentVingt(page, 'flux-changements-320')).toEqual([]);
    await page.goto('/flux-cnaf/a-reconnaitre');
    await page.getByText('jour et mois de naissance échangés').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'flux-a-reconnaitre');
    expect(await aTroisCentVingt(page, 'flux-a-reconnaitre-320')).toEqual([]);
    await activer(page.getByRole('button', { name: 'C’est elle' }));
    await page.getByText('Aucune ressemblance n’attend votre réponse').waitFor();

    await page.goto('/rsa');
    await page.getByText('Entrées du flux, à orienter').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'flux-rsa');
    expect(await aTroisCentVingt(page, 'flux-rsa-320')).toEqual([]);
    const hawa = page.getByRole('listitem').filter({ hasText: 'Hawa Benyoucef' });
    await activer(hawa.getByRole('link', { name: 'Ouvrir son parcours' }));
    expect(await page.getByLabel('Jour où le RSA s’est ouvert').inputValue()).toBe('05/11/2026');
    await activer(page.getByRole('button', { name: 'Ouvrir son parcours' }));
    await page.getByText('Son parcours est ouvert').first().waitFor();
  });

  it('la protection des données permet un repérage ; l’équipe ouvre une piste et répond', async () => {
    const dpo = await appareil.unPoste(POSTE);
    await seConnecter(dpo, 'Paul Kerbrat', '/non-recours');
    await dpo.getByText('Aller vers la prime d’activité, Plaine Commune').first().waitFor();
    await photo(dpo, 'reperage');
    expect(await aTroisCentVingt(dpo, 'reperage-320')).toEqual([]);
    await ecrire(dpo.getByLabel('Nom de la mission'), 'Aller vers la CSS');
    await ecrire(
      dpo.getByLabel('Pour quoi'),
      'Dire à des foyers qu’une complémentaire leur est due',
    );
    await ecrire(dpo.getByLabel('Base légale'), 'RGPD, article 6.1.e');
    await ecrire(dpo.getByLabel('Où est l’analyse d’impact'), 'Registre, fiche 12');
    await ecrire(dpo.getByLabel('Date de l’analyse d’impact'), '1/10/2026');
    await dpo.getByLabel('Prime d’activité').check();
    await dpo.getByLabel('Quelle équipe ira').selectOption({ index: 1 });
    await ecrire(dpo.getByLabel('À partir du'), '24/11/2026');
    await ecrire(dpo.getByLabel('Jusqu’au'), '24/2/2027');
    expect(await axe(dpo)).toEqual([]);
    await activer(dpo.getByRole('button', { name: 'Permettre ce repérage' }));
    await dpo.getByRole('heading', { name: 'Aller vers la CSS' }).waitFor();

    const page = await appareil.unPoste(POSTE);
    await seConnecter(page, 'Julien Marchand', '/non-recours/pistes');
    const pistes = page.locator('summary', { hasText: 'Prime d’activité' });
    const avant = await pistes.count();
    await activer(pistes.first());
    await page.getByText('C’est une piste, pas une décision').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'pistes');
    expect(await aTroisCentVingt(page, 'pistes-320')).toEqual([]);
    await page.getByLabel('Je lui en ai parlé').first().check();
    await activer(page.getByRole('button', { name: 'Enregistrer' }).first());
    await compterJusqua(pistes, avant - 1);
  });

  // Last: its households bear the numbers of those of the demonstration.
  it('l’administratrice voit un flux juste, puis un faux refusé en entier, et quoi faire', async () => {
    const env = { ...appareil, cle: REGLAGES_D_ESSAI.cle };
    const voulu = { graine: 'parcours', reference: '2026-11-20', mois: 0, connues: [], foyers: 12 };
    const flux = (type: 'M' | 'I', defaut: 'juste' | 'tronque') => ({
      fichier: `RSABE${type}-${defaut}.xml`,
      octets: () => engendrerUnFlux({ ...voulu, type }, defaut),
    });
    valeurOuErreur(await recevoirUnFlux(env, flux('I', 'juste')));
    expect((await recevoirUnFlux(env, flux('M', 'tronque'))).ok).toBe(false);
    const page = await appareil.unPoste(POSTE);
    await seConnecter(page, 'Inès Bouaziz', '/flux-cnaf/receptions');
    await page.getByText('RSABEI-juste.xml').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'flux-receptions');
    expect(await aTroisCentVingt(page, 'flux-receptions-320')).toEqual([]);
    const refuse = page.getByRole('row', { name: /RSABEM-tronque/ });
    await activer(refuse.getByRole('link'));
    await page.getByText('Le fichier s’arrête avant sa fin').waitFor();
    await page.getByText('Téléchargez le fichier de nouveau').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'flux-refuse');
    expect(await aTroisCentVingt(page, 'flux-refuse-320')).toEqual([]);
  });
});
