import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type Lecteur, type LecteurAgent } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { type Moteur, sql } from '#socle';
import { type Id, identifiant, refuse, reussi, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../comptes/essais.ts';
import { unEnvoiAComposer } from './essais.ts';
import {
  deposerUnEnvoi,
  direLeRefusDEnvoi,
  type EchecDeRemise,
  type Facteur,
  remettreLesEnvois,
  reprendreLesMessages,
  routesDeLaBoite,
  taireLesMessages,
} from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let cookie: string;
let nadia: LecteurAgent;
const MACHINE: Lecteur = { genre: 'machine', nom: 'messages' };
const MATIN = '2026-11-24T09:00:00Z';
const SOIR = '2026-11-24T21:00:00Z';

beforeAll(async () => {
  base = await uneBase();
  const { compteId, agentId, porteeId } = await enProprietaire(base, (c) => unCompte(c));
  nadia = {
    genre: 'agent',
    agentId,
    porteeId,
    mission: 'accueil',
    serviceId: 1,
    territoireId: 4,
    cles: [1004],
    fonction: 'Agente d’accueil',
  };
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  cookie = `${COOKIE_DE_SESSION}=${jeton}`;
  essai = await unServeur(unEnvironnement(base), routesDeLaBoite);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const a = <T>(instant: string, lecteur: Lecteur, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(unEnvironnement(base, instant), lecteur, 'prévenir', faire);
const { maintenant: _, ...MESSAGE } = unEnvoiAComposer('nouvelle_arrivee');
const OBJET = '0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1e77';
const DE_L_EQUIPE = {
  cle: 1004,
  personneId: null,
  aPropos: { objet: 'rendez_vous', objetId: OBJET },
  canaux: ['sms'],
} as const;
const deposer = (instant = MATIN, id: Id<'envoi'> = identifiant<'envoi'>()) =>
  a(instant, nadia, (acces) => deposerUnEnvoi(acces, { id, ...DE_L_EQUIPE, message: MESSAGE }));
const remettre = async (instant: string, facteurs: readonly Facteur[]) =>
  valeurOuErreur(await a(instant, MACHINE, (acces) => remettreLesEnvois(acces, { facteurs })));
const etats = async () => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ etat: string }>('select etat from messages.envoi order by etat', []),
  );
  return lignes.map(({ etat }) => etat);
};
function unFacteur(echec?: EchecDeRemise) {
  const remis: string[] = [];
  const facteur: Facteur = {
    canaux: ['sms'],
    async remettre(id) {
      remis.push(id);
      return echec ? refuse(echec) : reussi({ etat: 'accepte', reference: 'x' });
    },
  };
  return { facteur, remis };
}

describe('La boîte de départ', () => {
  it('le même message deux fois n’en est qu’un', async () => {
    const id = identifiant<'envoi'>();
    await deposer(MATIN, id);
    await deposer(MATIN, id);
    const { facteur, remis } = unFacteur();
    expect(await remettre(MATIN, [facteur])).toEqual({ remis: 1 });
    expect(await remettre(MATIN, [facteur])).toEqual({ remis: 0 });
    expect(remis).toEqual([id]);
  });

  it('personne n’est réveillé : déposé le soir, il part le matin', async () => {
    expect(valeurOuErreur(await deposer(SOIR)).pasAvant).toBe('2026-11-25T07:30:00.000Z');
    const { facteur } = unFacteur();
    expect(await remettre(SOIR, [facteur])).toEqual({ remis: 0 });
    expect(await remettre('2026-11-25T08:00:00Z', [facteur])).toEqual({ remis: 1 });
  });

  it('sans facteur, il attend ; refusé par l’adresse, il revient à l’équipe', async () => {
    await deposer();
    expect(await remettre(MATIN, [])).toEqual({ remis: 0 });
    await remettre(MATIN, [unFacteur({ raison: 'adresse_refusee' }).facteur]);
    expect(await etats()).toContain('autre_canal');
  });

  it('un facteur absent est redemandé plus tard', async () => {
    await deposer();
    await remettre(MATIN, [unFacteur({ raison: 'indisponible' }).facteur]);
    const { facteur } = unFacteur();
    expect(await remettre(MATIN, [facteur])).toEqual({ remis: 0 });
    expect(await remettre('2026-11-24T09:20:00Z', [facteur])).toEqual({ remis: 1 });
  });

  it('sans passerelle de SMS, ceux qui attendent ne retiennent pas les courriels', async () => {
    for (let n = 0; n < 3; n++) await deposer();
    const { facteur, remis } = unFacteur();
    expect(await remettre(MATIN, [{ ...facteur, canaux: ['courriel'] }])).toEqual({ remis: 0 });
    expect(remis).toEqual([]);
    expect(await remettre(MATIN, [facteur])).toEqual({ remis: 3 });
  });

  it('ce qui ouvre quelque chose n’est plus gardé une fois parti', async () => {
    const { maintenant: _, ...code } = unEnvoiAComposer('code_a_usage_unique');
    const { id } = valeurOuErreur(
      await a(MATIN, nadia, (acces) => deposerUnEnvoi(acces, { ...DE_L_EQUIPE, message: code })),
    );
    const corps = async () => {
      const { lignes } = await enProprietaire(base, (c) =>
        c.executer<{ corps: string }>('select corps from messages.envoi where id = $1', [id]),
      );
      return lignes[0]?.corps;
    };
    expect(await corps()).toContain('481 902');
    await remettre(MATIN, [unFacteur({ raison: 'indisponible' }).facteur]);
    expect(await corps()).toContain('481 902');
    await remettre('2026-11-24T09:30:00Z', [unFacteur().facteur]);
    expect(await corps()).toBe('Ce texte ouvrait quelque chose : il n’est pas gardé.');
  });

  it('un chemin qui n’est pas sûr : rien n’est déposé', async () => {
    const refuse = await a(MATIN, nadia, (acces) =>
      deposerUnEnvoi(acces, {
        ...DE_L_EQUIPE,
        message: { ...MESSAGE, moyen: { sur: 'non', enClair: false } },
      }),
    );
    expect(refuse).toMatchObject({ refus: { raison: 'canal_pas_sur' } });
  });
});

describe('Ce qui ne partira pas', () => {
  const PERSONNE = '0b3f0c1e-6a53-4a7e-9a53-0c2f6b9d1e11';
  const MORTE = { ...DE_L_EQUIPE, personneId: PERSONNE };

  it('par un canal que personne ne porte ici : refusé, et dit à l’agent, au lieu d’attendre en silence', async () => {
    const depose = await a(MATIN, nadia, (acces) =>
      deposerUnEnvoi(acces, { ...DE_L_EQUIPE, canaux: ['courriel'], message: MESSAGE }),
    );
    expect(depose).toEqual({ ok: false, refus: { raison: 'canal_ferme', canal: 'sms' } });
    expect(direLeRefusDEnvoi({ raison: 'canal_ferme', canal: 'sms' })).toContain(
      'un SMS ne part pas',
    );
  });

  it('à une personne décédée : rien n’est déposé, ce qui attendait reste là, et la base refuse aussi', async () => {
    await enProprietaire(base, (c) =>
      c.executer(
        `insert into acces.ouverture (personne_id, cle, fondement) values ($1, 1004, 'accueil')`,
        [PERSONNE],
      ),
    );
    const ecrire = () =>
      a(MATIN, nadia, (acces) => deposerUnEnvoi(acces, { ...MORTE, message: MESSAGE }));
    const { id } = valeurOuErreur(await ecrire());
    await a(MATIN, nadia, (acces) => taireLesMessages(acces, { personneId: PERSONNE }));
    await a(MATIN, nadia, (acces) => taireLesMessages(acces, { personneId: PERSONNE }));
    expect(await ecrire()).toMatchObject({ refus: { raison: 'personne_decedee' } });
    const { facteur, remis } = unFacteur();
    await remettre(MATIN, [facteur]);
    expect(remis).not.toContain(id);
    const sansPasserParLa = a(MATIN, MACHINE, (acces) =>
      sql`insert into messages.envoi select (jsonb_populate_record(e, jsonb_build_object('id', ${identifiant()}::text))).*
        from messages.envoi e where id = ${id}`.execute(acces.bd),
    );
    await expect(sansPasserParLa).rejects.toThrow(/row-level security/);
    await a(MATIN, nadia, (acces) => reprendreLesMessages(acces, { personneId: PERSONNE }));
    await remettre(MATIN, [facteur]);
    expect(remis).toContain(id);
  });
});

describe('Ce qui n’est pas parti', () => {
  const annonces = async (id: string) => {
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ contenu: unknown }>(
        `select contenu from socle.evenement where nom = 'EnvoiPasParti' and contenu->>'id' = $1`,
        [id],
      ),
    );
    return lignes.map(({ contenu }) => contenu);
  };

  it('dit de quoi il parle et qui en répond, une fois', async () => {
    const { id } = valeurOuErreur(await deposer());
    const { facteur } = unFacteur({ raison: 'adresse_refusee' });
    await remettre(MATIN, [facteur]);
    await remettre(MATIN, [facteur]);
    expect(await annonces(id)).toEqual([
      {
        id,
        cle: 1004,
        canal: 'sms',
        aPropos: { objet: 'rendez_vous', objetId: OBJET },
        agentId: nadia.agentId,
        personneId: null,
        pasApres: null,
      },
    ]);
  });

  it('sans facteur depuis un jour, revient à l’équipe au lieu de s’effacer en silence', async () => {
    const { id } = valeurOuErreur(await deposer());
    await remettre('2026-11-24T20:00:00Z', []);
    expect(await annonces(id)).toEqual([]);
    await remettre('2026-11-25T09:30:00Z', []);
    await remettre('2026-11-25T09:31:00Z', []);
    expect(await annonces(id)).toHaveLength(1);
    const { facteur, remis } = unFacteur();
    await remettre('2026-11-25T09:40:00Z', [facteur]);
    expect(remis).not.toContain(id);
  });
});

describe('La boîte d’essai', () => {
  it('n’existe que dans une démonstration', async () => {
    expect((await essai.ouvrir('/essai/boite', cookie)).statusCode).toBe(404);
  });

  it('montre ce qui serait parti, et rien ne part', async () => {
    await enProprietaire(base, (c) =>
      c.executerScript(`insert into socle.naissance (departement, nom_du_departement, demonstration, nee_le)
        values ('93', 'X', true, '2026-11-24')`),
    );
    await deposer();
    const { facteur, remis } = unFacteur();
    await remettre(MATIN, [facteur]);
    expect(remis).toEqual([]);
    expect(await etats()).toContain('remis');
    const boite = await essai.ouvrir('/essai/boite', cookie);
    expect(boite.body).toContain('Il y a du nouveau pour vous');
    expect(boite.body).toContain('Remis');
  });
});
