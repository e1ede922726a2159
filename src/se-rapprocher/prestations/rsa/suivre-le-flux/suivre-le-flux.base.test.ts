import { afterAll, beforeAll, expect, it } from 'vitest';
import { lireLesEcheances } from '#echeances';
import { recevoirUnFlux, refaireLesProjections } from '#flux-cnaf';
import { creerUnePersonne } from '#personnes';
import { type Moteur, sql } from '#socle';
import { dateCivile, lireDatePartielle, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../../outils/base-d-essai.ts';
import { engendrerUnFlux } from '../../../../../outils/flux-cnaf/engendrer-un-flux.ts';
import { entrerEnOrientation } from '../entrer-en-orientation/entrer-en-orientation.ts';
import { JULIEN, LEILA, type Metteur, planterLaScene, unMetteurEnScene } from '../essais.ts';
import { lireLesNouvelles, repondreAUneNouvelle } from './suivre-le-flux.ts';

let base: Moteur;
let scene: Metteur;
let samira: string;
const SAMIRA = { prenom: 'Samira', nom: 'Touré', naissance: '1988-05-17' };
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base, '2026-10-05T09:00:00Z');
  const creee = await scene.comme(LEILA, (acces) =>
    creerUnePersonne(acces, {
      nature: 'identifiee',
      prenom: SAMIRA.prenom,
      nom: SAMIRA.nom,
      naissance: valeurOuErreur(lireDatePartielle(SAMIRA.naissance)),
    }),
  );
  samira = valeurOuErreur(creee).id;
});
afterAll(() => base.fermer());

const lues = () =>
  scene.comme(JULIEN, async (acces) => valeurOuErreur(await lireLesNouvelles(acces, {})));

/** What the generator draws is left to it: her household alone is set, as the fund would tell it. */
async function leMois(reference: string, etat: string, soumise: 0 | 1): Promise<void> {
  const xml = Buffer.concat([
    ...engendrerUnFlux({
      graine: 'elle',
      reference,
      mois: 0,
      connues: [{ ...SAMIRA, communeCode: '93066' }],
      foyers: 1,
      type: 'M',
    }),
  ]).toString('latin1');
  const dit = xml
    .replace(
      /<ETATDOSRSA>.<\/ETATDOSRSA>\n<\/EtatDossierRSA>\n(<(Fin|Susp|Refus)[\s\S]*?\n(?=<\/SituationDossierRSA>))?/,
      `<ETATDOSRSA>${etat}</ETATDOSRSA>\n</EtatDossierRSA>\n`,
    )
    .replaceAll(/<TOPPERSDRODEVORSA>./g, `<TOPPERSDRODEVORSA>${soumise}`);
  valeurOuErreur(
    await recevoirUnFlux(scene.env, {
      fichier: 'f.xml',
      octets: () => [Buffer.from(dit, 'latin1')],
    }),
  );
  await scene.livrer();
}

it('qui entre au RSA est à orienter sous six semaines, une seule fois, dans l’équipe de sa commune', async () => {
  await enProprietaire(base, (c) =>
    c.executerScript(`insert into services.secteur (service_id, site_id, regle, commune_code, du)
      values (12, 121, 'commune', '93066', '2020-01-01')`),
  );
  await leMois('2026-09-30', '0', 0);
  expect(await lues()).toEqual([]);
  scene.leJour('2026-11-02');
  await leMois('2026-10-31', '2', 1);
  const [entree, ...autres] = await lues();
  expect(autres).toEqual([]);
  expect(entree).toMatchObject({
    genre: 'a_orienter',
    personneId: samira,
    nom: 'Samira Touré',
    appriseLe: '2026-11-02',
  });
  expect(entree?.echeance).toMatchObject({ etat: 'en_cours', echueLe: '2026-12-14' });
  await refaireLesProjections(scene.env);
  await scene.livrer();
  expect(await lues()).toHaveLength(1);
});

it('son parcours ouvert, l’entrée n’attend plus ; son droit clos, son équipe l’apprend', async () => {
  const [entree] = await lues();
  const sansMotif = await scene.comme(JULIEN, (acces) =>
    repondreAUneNouvelle(acces, { id: entree?.id ?? '', mots: ' ' }),
  );
  expect(sansMotif).toMatchObject({ ok: false, refus: { raison: 'pourquoi' } });
  const { parcoursId } = await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await entrerEnOrientation(acces, {
        personneId: samira,
        entreeLe: dateCivile('2026-11-02'),
        mots: null,
      }),
    ),
  );
  expect(await lues()).toEqual([]);
  const horloges = await scene.comme(JULIEN, (acces) =>
    lireLesEcheances(acces, [{ genre: 'entree_rsa', id: entree?.id ?? '' }]),
  );
  expect(horloges.get(entree?.id ?? '')?.map(({ etat }) => etat)).toEqual(['levee']);

  scene.leJour('2026-12-03');
  await leMois('2026-11-30', '5', 0);
  const [close] = await lues();
  expect(close).toMatchObject({ genre: 'clos', parcoursId, personneId: samira });
  valeurOuErreur(
    await scene.comme(JULIEN, (acces) =>
      repondreAUneNouvelle(acces, { id: close?.id ?? '', mots: '' }),
    ),
  );
  expect(await lues()).toEqual([]);
  const vues = await scene.comme(LEILA, async ({ bd }) => {
    const { rows } = await sql`select id from rsa.nouvelle_du_flux`.execute(bd);
    return rows.length;
  });
  expect(vues).toBe(0);
});
