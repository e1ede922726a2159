import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type Lecteur, type LecteurAgent } from '#acces';
import { promessesOuvertes } from '#promesses';
import { emettreUnRecepisse } from '#recepisses';
import { type Moteur, sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { direSiCompris } from './dire-si-compris/dire-si-compris.ts';
import {
  deposerUneQuestion,
  effacerLesReponsesSimples,
  mesQuestions,
  type QuestionADeposer,
  routesDesQuestions,
  suivreUneReponse,
} from './index.ts';
import { repondreAUneQuestion } from './repondre-a-une-question/repondre-a-une-question.ts';
import { lireUneQuestion, voirLesQuestions } from './voir-les-questions/voir-les-questions.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Agente d’accueil',
};
const AILLEURS: LecteurAgent = { ...NADIA, agentId: 8, porteeId: 2, territoireId: 5, cles: [1005] };
const MACHINE: Lecteur = { genre: 'machine', nom: 'courriers' };

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values
        (7, 'accueil', 1, 4, '2026-01-01'), (8, 'accueil', 1, 5, '2026-01-01');
      insert into acces.portee_cle values (1, 1004), (2, 1005);
      insert into services.service (id, code, nom, nom_court, phrase, du) values
        (1, 'ssd', 'Service social départemental', 'service social', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (1, 1, 4, 'Aubervilliers', 'X', '93001', '2020-01-01');`),
  );
  essai = await unServeur(env, routesDesQuestions);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const en = <T>(lecteur: Lecteur, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, lecteur, 'répondre aux questions', faire);
const QUESTION: QuestionADeposer = {
  cle: 1004,
  canal: 'telephone',
  texte: 'Est-ce que je garde mon aide si je travaille ?',
  repondrePar: 'telephone',
  coordonnees: '06 39 98 12 14',
};
const deposer = (reste: Partial<QuestionADeposer> = {}, lecteur: Lecteur = NADIA) =>
  en(lecteur, (acces) => deposerUneQuestion(acces, { ...QUESTION, ...reste }));
const CLAIRE =
  'Bonjour. Oui, vous gardez votre aide pendant trois mois. Appelez Maryam si vous voulez.';
const repondre = (id: string, texte = CLAIRE, version = 1) =>
  en(NADIA, (acces) => repondreAUneQuestion(acces, { id, version, texte }));
const lire = (id: string) =>
  en(NADIA, async (acces) => valeurOuErreur(await lireUneQuestion(acces, { id })));
const promessesDe = (id: string) =>
  en(NADIA, async (acces) => valeurOuErreur(await promessesOuvertes(acces, { objetIds: [id] })));

describe('Déposer une question', () => {
  it('elle est due par l’équipe, cinq jours ouvrés après', async () => {
    const { id, pourLe } = valeurOuErreur(await deposer());
    expect(pourLe).toBe('2026-12-01');
    expect(await promessesDe(id)).toMatchObject([{ quoi: 'Répondre à sa question', cle: 1004 }]);
  });

  it('le service qui a promis un autre délai le tient', async () => {
    await enProprietaire(base, (c) =>
      c.executerScript('update services.service set engagement_jours_ouvres = 2'),
    );
    expect(valeurOuErreur(await deposer()).pourLe).toBe('2026-11-26');
  });

  it.each([
    [{ texte: '  ' }, 'sans_mots'],
    [{ coordonnees: '' }, 'sans_coordonnees'],
    [{ cle: 1005 }, 'ailleurs'],
  ])('refuse %o : %s', async (reste, raison) => {
    expect(await deposer(reste)).toMatchObject({ refus: { raison } });
  });

  it('une autre équipe ne la voit pas, ni dans sa liste ni par son adresse', async () => {
    const { id } = valeurOuErreur(await deposer());
    const vues = await en(AILLEURS, async (acces) =>
      valeurOuErreur(await voirLesQuestions(acces, {})),
    );
    expect(vues.ouvertes).toEqual([]);
    expect(await en(AILLEURS, (acces) => lireUneQuestion(acces, { id }))).toMatchObject({
      refus: { raison: 'inconnue' },
    });
  });
});

describe('Répondre', () => {
  it('tient la promesse, une seule fois', async () => {
    const { id } = valeurOuErreur(await deposer());
    expect((await repondre(id)).ok).toBe(true);
    expect(await promessesDe(id)).toEqual([]);
    expect(await repondre(id)).toMatchObject({ refus: { raison: 'deja_repondue' } });
  });

  it('un texte difficile ne part qu’avec une raison écrite', async () => {
    const { id } = valeurOuErreur(await deposer());
    const difficile =
      'Conformément aux dispositions réglementaires susvisées, votre allocation différentielle demeure conditionnellement maintenue, sous peine de régularisation ultérieure.';
    expect(await repondre(id, difficile)).toMatchObject({ refus: { raison: 'difficile_a_lire' } });
    const dit = await en(NADIA, (acces) =>
      repondreAUneQuestion(acces, {
        id,
        version: 1,
        texte: difficile,
        pourquoiDifficile: 'Citation demandée par le tribunal',
      }),
    );
    expect(dit.ok).toBe(true);
    expect((await lire(id)).reponses[0]?.pourquoiDifficile).toContain('tribunal');
  });

  it('rien ne se ferme sans réponse, la base le refuse aussi', async () => {
    const { id } = valeurOuErreur(await deposer());
    await expect(
      en(NADIA, ({ bd }) =>
        sql`update courriers.question set etat = 'comprise' where id = ${id}`.execute(bd),
      ),
    ).rejects.toThrow(/check/);
  });
});

describe('Avez-vous compris ?', () => {
  it('non, dit à l’agente : la question se rouvre, avec un appel promis', async () => {
    const { id } = valeurOuErreur(await deposer());
    await repondre(id);
    await en(NADIA, async (acces) =>
      valeurOuErreur(await direSiCompris(acces, { id, compris: 'non' })),
    );
    expect((await lire(id)).question).toMatchObject({ etat: 'ouverte', pourLe: '2026-11-26' });
    expect(await promessesDe(id)).toMatchObject([
      { quoi: 'Lui expliquer la réponse de vive voix', canal: 'telephone' },
    ]);
  });

  it('de sa page, avec son code ; la machine reprend, une fois même livrée deux fois', async () => {
    const { id } = valeurOuErreur(await deposer());
    await repondre(id);
    const recu = await en(NADIA, async (acces) =>
      valeurOuErreur(await emettreUnRecepisse(acces, { objetId: id, discret: true, langue: 'fr' })),
    );
    const elle: Lecteur = { genre: 'habitant', recepisseId: recu.id };
    const siennes = await en(elle, async (acces) => valeurOuErreur(await mesQuestions(acces, {})));
    expect(siennes.map(({ question, reponses }) => [question.id, reponses.length])).toEqual([
      [id, 1],
    ]);
    const dire = () =>
      en(elle, (acces) =>
        direSiCompris(acces, { id, compris: 'non', aPreciser: 'trois mois de quoi ?' }),
      );
    expect((await dire()).ok).toBe(true);
    expect(await dire()).toMatchObject({ refus: { raison: 'deja_dit' } });
    for (let fois = 0; fois < 2; fois += 1)
      await en(MACHINE, (acces) => suivreUneReponse(acces, { id }));
    expect(await promessesDe(id)).toHaveLength(1);
    expect((await lire(id)).reponses[0]?.aPreciser).toBe('trois mois de quoi ?');
  });

  it('un autre reçu ne lit ni ne change rien', async () => {
    const { id } = valeurOuErreur(await deposer());
    await repondre(id);
    const recu = await en(NADIA, async (acces) =>
      valeurOuErreur(
        await emettreUnRecepisse(acces, { objetId: recuDAilleurs, discret: true, langue: 'fr' }),
      ),
    );
    const autre: Lecteur = { genre: 'habitant', recepisseId: recu.id };
    expect(await en(autre, (acces) => direSiCompris(acces, { id, compris: 'oui' }))).toMatchObject({
      refus: { raison: 'inconnue' },
    });
  });
});

const recuDAilleurs = '00000000-0000-4000-8000-0000000000aa';

describe('En ligne', () => {
  it('sans nom ni compte : elle repart avec sa page et son code', async () => {
    const reponse = await essai.envoyer('/poser-une-question', {
      texte: 'Où puis-je faire garder ma fille ?',
      cle: '1004',
    });
    expect([reponse.statusCode, reponse.headers.location]).toEqual([303, '/ma-demande']);
    expect(cookiesDe(reponse)).toContain('tisserin_recu=');
    const vues = await en(NADIA, async (acces) =>
      valeurOuErreur(await voirLesQuestions(acces, {})),
    );
    expect(vues.ouvertes.some(({ canal }) => canal === 'en_ligne')).toBe(true);
  });

  it('sans mots : la page revient avec ce qu’il faut faire', async () => {
    const reponse = await essai.envoyer('/poser-une-question', { texte: '', cle: '1004' });
    expect(reponse.statusCode).toBe(422);
    expect(reponse.body).toContain('Écrivez votre question.');
  });
});

describe('Effacer les réponses simples', () => {
  it('quatre-vingt-dix jours après la réponse, jamais une question qui attend', async () => {
    const { id } = valeurOuErreur(await deposer());
    const { id: attend } = valeurOuErreur(await deposer());
    await repondre(id);
    const plusTard = unEnvironnement(base, '2027-03-01T09:00:00Z');
    await enTantQue(plusTard, MACHINE, 'effacer', (acces) => effacerLesReponsesSimples(acces, {}));
    expect(await en(NADIA, (acces) => lireUneQuestion(acces, { id }))).toMatchObject({
      refus: { raison: 'inconnue' },
    });
    expect((await lire(attend)).question.etat).toBe('ouverte');
  });
});
