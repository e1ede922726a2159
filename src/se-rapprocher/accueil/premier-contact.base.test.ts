import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lecteur } from '#acces';
import { orientationsDuContact } from '#orientations';
import { promessesOuvertes, tenirUnePromesse } from '#promesses';
import { type Moteur, sql } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../outils/base-d-essai.ts';
import { conclureUnPremierContact } from './conclure-un-premier-contact/conclure-un-premier-contact.ts';
import { convertirUneReponseSimple } from './convertir-une-reponse-simple/convertir-une-reponse-simple.ts';
import { deciderAutrement, raisonsParRegle } from './decider-autrement/decider-autrement.ts';
import type { Fiche } from './domaine/fiche.ts';
import { effacerLesContactsEchus } from './effacer-les-reponses-simples/effacer-les-reponses-simples.ts';
import { enregistrerLeBrouillon } from './enregistrer-le-brouillon/enregistrer-le-brouillon.ts';
import { reunirLesTextes } from './enregistrer-le-brouillon/reunir-les-textes.ts';
import { AILLEURS, FATOU, faireEn, NADIA, SCENE, SYLVIE, THOMAS, uneFiche } from './essais.ts';
import { lireUnPremierContact } from './lire-un-premier-contact/lire-un-premier-contact.ts';
import { ouvrirUnPremierContact } from './ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
import { promettreUneSuite } from './promettre-une-suite/promettre-une-suite.ts';
import { choisirUnePorte } from './proposer-des-portes/choisir-une-porte.ts';
import { proposerDesPortes } from './proposer-des-portes/proposer-des-portes.ts';
import { rattacherUnePersonne } from './rattacher-une-personne/rattacher-une-personne.ts';
import { remettreLeRecu } from './remettre-le-recu/remettre-le-recu.ts';
import { repondreAUnDanger } from './repondre-a-un-danger/repondre-a-un-danger.ts';
import { repondreParLaPromesse } from './repondre-a-un-danger/repondre-par-la-promesse.ts';
import { transmettreLeDangerDUnEnfant } from './signaler-un-danger/transmettre-le-danger-d-un-enfant.ts';

let base: Moteur;
let faire: ReturnType<typeof faireEn>;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  faire = faireEn(base);
});
afterAll(() => base.fermer());

const ouvrir = async (fiche: Partial<Fiche> = {}, instant?: string) =>
  valeurOuErreur(await faire(NADIA, (acces) => ouvrirUnPremierContact(acces, { fiche }), instant))
    .id;
const lire = async (id: string, lecteur: Lecteur = NADIA) =>
  valeurOuErreur(await faire(lecteur, (acces) => lireUnPremierContact(acces, id)));
const ecrire = (id: string, version: number, fiche: Partial<Fiche>, lecteur: Lecteur = NADIA) =>
  faire(lecteur, (acces) => enregistrerLeBrouillon(acces, { id, version, fiche: uneFiche(fiche) }));
const conclure = (id: string, vers: 'reponse_simple' | 'demande', instant?: string) =>
  faire(NADIA, (acces) => conclureUnPremierContact(acces, { id, vers }), instant);
const promettre = (id: string) =>
  faire(NADIA, (acces) =>
    promettreUneSuite(acces, {
      premierContactId: id,
      quoi: 'appelle',
      pourLe: dateCivile('2026-11-26'),
      moment: 'matin',
      canal: 'telephone',
    }),
  );

describe('Ouvrir une fiche', () => {
  it('ne demande rien, ni nom ni besoin', async () => {
    const { contact } = await lire(await ouvrir());
    expect(contact).toMatchObject({ etat: 'brouillon', personneId: null, cle: 1004, siteId: 11 });
    expect(contact.fiche).toEqual(uneFiche());
  });

  it('n’est pas lue d’une autre équipe, comme si elle n’existait pas', async () => {
    const id = await ouvrir({ paroles: 'Je dors dans ma voiture.' });
    for (const lecteur of [FATOU, AILLEURS])
      expect(await faire(lecteur, (acces) => lireUnPremierContact(acces, id))).toMatchObject({
        refus: { raison: 'introuvable' },
      });
  });
});

describe('Écrire à deux mains', () => {
  it('ne perd rien : les deux textes se lisent, puis se gardent bout à bout', async () => {
    const id = await ouvrir();
    valeurOuErreur(await ecrire(id, 1, { paroles: 'Le loyer.' }));
    const refusee = await ecrire(id, 1, { paroles: 'La petite tousse.' }, THOMAS);
    expect(refusee).toMatchObject({ refus: { raison: 'autre_main', par: 7, version: 2 } });
    const lue = await lire(id);
    expect(lue.contact.fiche.paroles).toBe('Le loyer.');
    expect(lue.autresTextes[0]?.fiche.paroles).toBe('La petite tousse.');
    const texteId = lue.autresTextes[0]?.id ?? '';
    valeurOuErreur(
      await faire(NADIA, (acces) =>
        reunirLesTextes(acces, { id, version: 2, texteId, choix: 'les_deux' }),
      ),
    );
    const apres = await lire(id);
    expect(apres.contact.fiche.paroles).toBe('Le loyer.\nLa petite tousse.');
    expect(apres.autresTextes).toEqual([]);
  });

  it('le même texte, deux fois, n’est pas un conflit', async () => {
    const id = await ouvrir();
    valeurOuErreur(await ecrire(id, 1, { paroles: 'Le loyer.' }));
    expect(await ecrire(id, 1, { paroles: 'Le loyer.' })).toMatchObject({ valeur: { version: 2 } });
  });
});

describe('Un danger dit', () => {
  it('une coupure demain est confiée aussi, et ne se ferme pas sans réponse', async () => {
    const id = await ouvrir();
    const dites = { paroles: 'x', echeance: 'oui', echeanceLe: dateCivile('2026-11-25') } as const;
    valeurOuErreur(await ecrire(id, 1, { ...dites, reponse: 'x y' }));
    expect((await lire(id)).dangers).toMatchObject([{ fait: 'echeance', confieA: 13 }]);
    expect(await conclure(id, 'reponse_simple')).toMatchObject({ ok: false });
  });

  it('est confié à la permanence par l’écriture même, et ne se ferme pas sans réponse', async () => {
    const id = await ouvrir();
    valeurOuErreur(
      await ecrire(id, 1, { paroles: 'Plus de toit.', sansToit: 'oui', reponse: 'x y' }),
    );
    const lue = await lire(id);
    expect(lue.dangers).toMatchObject([{ fait: 'sans_toit', confieA: 13, reponduLe: null }]);
    expect(lue.promesses).toMatchObject([{ nature: 'danger', agentId: 13 }]);
    expect(lue.permanence?.telephone).toBe('06 39 98 00 01');
    expect(lue.priorite).toMatchObject({ regle: 1, delai: 0 });
    for (const vers of ['reponse_simple', 'demande'] as const)
      expect(await conclure(id, vers)).toMatchObject({ refus: { raison: 'danger_sans_reponse' } });
    const dangerId = lue.dangers[0]?.id ?? '';
    const repondre = (reponse: string) =>
      faire(SYLVIE, (acces) =>
        repondreAUnDanger(acces, { premierContactId: id, dangerId, reponse }),
      );
    expect(await repondre('  ')).toMatchObject({ refus: { raison: 'reponse_manque' } });
    valeurOuErreur(await repondre('115 appelé avec elle, place au foyer ce soir.'));
    expect((await lire(id)).promesses).toEqual([]);
    expect((await conclure(id, 'reponse_simple')).ok).toBe(true);
  });

  it('la base refuse aussi de conclure, même à qui passe outre le cas d’usage', async () => {
    const id = await ouvrir();
    valeurOuErreur(await ecrire(id, 1, { sansToit: 'oui' }));
    await expect(
      faire(NADIA, ({ bd }) =>
        sql`update accueil.premier_contact set etat = 'demande', conclu_le = now() where id = ${id}`.execute(
          bd,
        ),
      ),
    ).rejects.toThrow(/danger/);
  });

  it('la promesse tenue depuis sa liste vaut réponse, une fois', async () => {
    const id = await ouvrir({});
    valeurOuErreur(await ecrire(id, 1, { faimOuSoins: 'oui' }));
    const promesse = (await lire(id)).promesses[0];
    if (!promesse) throw new Error('no promise');
    const tenue = {
      id: promesse.id,
      version: promesse.version,
      issue: 'fait',
      recit: 'Colis donné.',
    } as const;
    valeurOuErreur(await faire(SYLVIE, (acces) => tenirUnePromesse(acces, tenue)));
    const machine = { genre: 'machine', nom: 'accueil' } as const;
    const evenement = { id: promesse.id, objet: 'premier_contact', objetId: id };
    for (let fois = 0; fois < 2; fois += 1)
      valeurOuErreur(await faire(machine, (acces) => repondreParLaPromesse(acces, evenement)));
    expect((await lire(id)).dangerSansReponse).toBe(false);
  });

  it('celui d’un enfant part à la CRIP, à lecteurs fermés, et quitte la fiche', async () => {
    const id = await ouvrir();
    valeurOuErreur(
      await ecrire(id, 1, { paroles: 'Il crie la nuit.', violence: 'oui', violencePour: 'enfant' }),
    );
    expect((await lire(id)).dangers).toEqual([]);
    expect(await conclure(id, 'demande')).toMatchObject({
      refus: { raison: 'danger_non_signale', fait: 'enfant' },
    });
    valeurOuErreur(
      await faire(NADIA, (acces) =>
        transmettreLeDangerDUnEnfant(acces, {
          premierContactId: id,
          faits: 'Des bleus aux deux bras, vus par sa maîtresse lundi.',
          information: { informee: false, pourquoi: 'Le père est l’auteur désigné par l’enfant.' },
        }),
      ),
    );
    const parNadia = await lire(id);
    expect(parNadia.contact.fiche).toMatchObject({ violence: 'pas_aborde', violencePour: null });
    expect(parNadia.dangers).toMatchObject([{ fait: 'enfant' }]);
    const parThomas = await lire(id, THOMAS);
    expect(parThomas.dangers).toEqual([]);
    expect(parThomas.dangerSansReponse).toBe(true);
    expect(parThomas.promesses[0]?.quoi).not.toMatch(/enfant/);
    const vues = await faire(THOMAS, (acces) => orientationsDuContact(acces, [id]));
    expect(valeurOuErreur(vues).get(id) ?? []).toEqual([]);
    expect(await conclure(id, 'demande')).toMatchObject({
      refus: { raison: 'danger_sans_reponse' },
    });
  });
});

describe('Conclure', () => {
  it('refuse une fiche vide, une réponse sans réponse, une demande que rien n’attend', async () => {
    const id = await ouvrir();
    expect(await conclure(id, 'demande')).toMatchObject({ refus: { raison: 'rien_d_ecrit' } });
    valeurOuErreur(await ecrire(id, 1, { paroles: 'Un papier.' }));
    expect(await conclure(id, 'reponse_simple')).toMatchObject({
      refus: { raison: 'sans_reponse' },
    });
    expect(await conclure(id, 'demande')).toMatchObject({ refus: { raison: 'sans_promesse' } });
  });

  it('une promesse ouverte en fait une demande, pas une réponse simple (R10)', async () => {
    const id = await ouvrir({ paroles: 'Un papier.', reponse: 'Rempli ensemble.' });
    valeurOuErreur(await promettre(id));
    expect(await conclure(id, 'reponse_simple')).toMatchObject({
      refus: { raison: 'promesse_ouverte' },
    });
    expect(await conclure(id, 'demande')).toMatchObject({ valeur: { etat: 'demande' } });
    expect(await conclure(id, 'demande')).toMatchObject({ refus: { raison: 'deja_conclue' } });
  });
});

describe('Une porte d’après ses mots', () => {
  it('« je n’arrive plus à payer et la petite tousse » ouvre le service social et la PMI', async () => {
    const id = await ouvrir({ paroles: 'Je n’arrive plus à payer le loyer et la petite tousse.' });
    const portes = valeurOuErreur(await faire(NADIA, (acces) => proposerDesPortes(acces, id)));
    expect(portes.filter(({ genre }) => genre === 'service').map(({ nom }) => nom)).toEqual([
      'Service social d’Aubervilliers',
      'PMI du Pavillon',
    ]);
    const pmi = portes.find(({ cle }) => cle === 'service:pmi');
    expect(pmi?.pourquoi).toMatch(/petite tousse/);
    const choisie = await faire(NADIA, (acces) =>
      choisirUnePorte(acces, { premierContactId: id, porte: 'service:pmi', elleEstDAccord: true }),
    );
    valeurOuErreur(choisie);
    const [orientation] = (await lire(id)).orientations;
    expect(orientation).toMatchObject({ versCle: 2004, accordee: true });
  });

  it('hors de l’âge, la porte le dit et n’envoie rien', async () => {
    const id = await ouvrir({ paroles: 'Ma fille de 9 ans tousse, la petite tousse.' });
    const portes = valeurOuErreur(await faire(NADIA, (acces) => proposerDesPortes(acces, id)));
    expect(portes.find(({ cle }) => cle === 'service:pmi')?.avis.phrases.join()).toMatch(
      /jusqu’à 6 ans/,
    );
    valeurOuErreur(
      await ecrire(id, 1, {
        paroles: 'Ma fille de 9 ans tousse, la petite tousse.',
        petiteEnfance: 'non',
      }),
    );
    const choisie = await faire(NADIA, (acces) =>
      choisirUnePorte(acces, { premierContactId: id, porte: 'service:pmi', elleEstDAccord: false }),
    );
    expect(choisie).toMatchObject({ refus: { raison: 'ne_convient_pas' } });
  });

  it('la main passée à la préfecture vaut réponse (S153)', async () => {
    const id = await ouvrir({ paroles: 'Je dois renouveler mon titre de séjour.' });
    const portes = valeurOuErreur(await faire(NADIA, (acces) => proposerDesPortes(acces, id)));
    const prefecture = portes.find(({ cle }) => cle === 'institution:prefecture');
    expect(prefecture?.quiEstCompetent?.source).toMatch(/CESEDA/);
    valeurOuErreur(
      await faire(NADIA, (acces) =>
        choisirUnePorte(acces, {
          premierContactId: id,
          porte: 'institution:prefecture',
          elleEstDAccord: true,
        }),
      ),
    );
    expect((await conclure(id, 'reponse_simple')).ok).toBe(true);
  });
});

describe('Revenir avec son reçu', () => {
  const simple = async (instant?: string) => {
    const id = await ouvrir({ paroles: 'Un papier.', reponse: 'Rempli ensemble.' }, instant);
    valeurOuErreur(await conclure(id, 'reponse_simple', instant));
    return id;
  };
  const recu = async (id: string) =>
    valeurOuErreur(
      await faire(NADIA, (acces) =>
        remettreLeRecu(acces, { premierContactId: id, discret: false, langue: 'fr' }),
      ),
    ).code;

  it('son code seul fait une demande de sa réponse simple, ailleurs aussi, sans rien retaper', async () => {
    const id = await simple();
    const code = await recu(id);
    expect(await ecrire(id, 2, { paroles: 'Autre.' })).toMatchObject({
      refus: { raison: 'reponse_simple' },
    });
    const convertir = (dit: string, lecteur: Lecteur = FATOU) =>
      faire(lecteur, (acces) => convertirUneReponseSimple(acces, { code: dit }));
    expect(await convertir('ABCD EFGH JKMN')).toMatchObject({
      refus: { raison: 'code_sans_suite' },
    });
    expect(valeurOuErreur(await convertir(code)).id).toBe(id);
    const { contact } = await lire(id, FATOU);
    expect(contact).toMatchObject({ etat: 'demande', cle: 2004, fiche: { paroles: 'Un papier.' } });
    expect(await convertir(code)).toMatchObject({ refus: { raison: 'code_sans_suite' } });
  });

  it('s’efface seule après 90 jours, et rien d’autre', async () => {
    const vieux = '2026-08-01T09:00:00Z';
    const simples = [await simple(vieux), await ouvrir({ paroles: 'Brouillon.' }, vieux)];
    const demande = await ouvrir({ paroles: 'Un papier.' }, vieux);
    await promettre(demande);
    const danger = await ouvrir({}, vieux);
    await enProprietaire(base, (c) =>
      c.executer(
        `insert into accueil.danger (id, premier_contact_id, cle, fait, signale_le) values (gen_random_uuid(), $1, 1004, 'sans_toit', '2026-08-01')`,
        [danger],
      ),
    );
    const recente = await simple();
    const machine = { genre: 'machine', nom: 'accueil' } as const;
    const effaces = await faire(machine, (acces) => effacerLesContactsEchus(acces));
    expect(valeurOuErreur(effaces)).toMatchObject({ fiches: 2 });
    const restent = await Promise.all(
      [...simples, demande, danger, recente].map(
        async (id) => (await faire(NADIA, (acces) => lireUnPremierContact(acces, id))).ok,
      ),
    );
    expect(restent).toEqual([false, false, true, true, true]);
  });
});

describe('Une personne protégée', () => {
  it('son reçu est discret quelle que soit la touche, et sa fiche n’est lue que de l’agent nommé', async () => {
    const id = await ouvrir({ paroles: 'Un papier.', reponse: 'Rempli ensemble.' });
    const { personneId } = valeurOuErreur(
      await faire(NADIA, (acces) =>
        rattacherUnePersonne(acces, {
          premierContactId: id,
          aCreer: { nature: 'nom_d_usage', nomDUsage: 'Lina' },
        }),
      ),
    );
    valeurOuErreur(await conclure(id, 'reponse_simple'));
    await enProprietaire(base, async (c) => {
      await c.executer('insert into acces.protection (personne_id) values ($1)', [personneId]);
      await c.executer(
        `insert into acces.ouverture (personne_id, agent_id, fondement) values ($1, 7, 'protection')`,
        [personneId],
      );
    });
    const remis = await faire(NADIA, (acces) =>
      remettreLeRecu(acces, { premierContactId: id, discret: false, langue: 'fr' }),
    );
    expect(valeurOuErreur(remis).discret).toBe(true);
    expect(await faire(THOMAS, (acces) => lireUnPremierContact(acces, id))).toMatchObject({
      refus: { raison: 'introuvable' },
    });
  });
});

describe('Décider autrement', () => {
  it('avec une raison, lue par règle et jamais par agent', async () => {
    const id = await ouvrir({
      paroles: 'Expulsion.',
      echeance: 'oui',
      echeanceLe: dateCivile('2026-12-03'),
    });
    expect((await lire(id)).priorite).toMatchObject({ regle: 2, delai: 2 });
    const decider = (raison: string) =>
      faire(NADIA, (acces) => deciderAutrement(acces, { premierContactId: id, delai: 0, raison }));
    expect(await decider(' ')).toMatchObject({ refus: { raison: 'raison_manque' } });
    valeurOuErreur(await decider('Elle part ce soir chez sa sœur.'));
    const raisons = valeurOuErreur(
      await faire(SYLVIE, (acces) => raisonsParRegle(acces, undefined)),
    );
    expect(raisons[0]).toMatchObject({ regle: 2, delaiDeLaRegle: 2, delaiDecide: 0 });
    expect(JSON.stringify(raisons)).not.toMatch(/agent|premierContact|"id"|Le":"2026-11-24T/);
  });
});

describe('Dire son nom, si elle le souhaite', () => {
  it('ouvre sa fiche à l’équipe, et la rattache', async () => {
    const id = await ouvrir({ paroles: 'Un papier.' });
    await promettre(id);
    const { personneId } = valeurOuErreur(
      await faire(NADIA, (acces) =>
        rattacherUnePersonne(acces, {
          premierContactId: id,
          aCreer: { nature: 'nom_d_usage', nomDUsage: 'Awa' },
        }),
      ),
    );
    expect((await lire(id)).contact.personneId).toBe(personneId);
    const promesses = () =>
      faire(THOMAS, async (acces) =>
        valeurOuErreur(await promessesOuvertes(acces, { objetIds: [id] })),
      );
    expect((await promesses()).map((une) => une.personneId)).toEqual([personneId]);
    // Protected afterwards: what was promised before her name was known is read by named agents alone.
    await enProprietaire(base, (c) =>
      c.executer('insert into acces.protection (personne_id) values ($1)', [personneId]),
    );
    expect(await promesses()).toEqual([]);
  });
});
