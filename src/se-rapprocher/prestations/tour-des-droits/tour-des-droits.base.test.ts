import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { demanderUnDroit } from './demander-un-droit/demander-un-droit.ts';
import { effacerUnTour } from './effacer-un-tour/effacer-un-tour.ts';
import { garderUnTour } from './garder-un-tour/garder-un-tour.ts';
import { aidesDuDepartement } from './le-resultat/aides-du-departement.ts';
import { type Carnet, ouvrirUnCarnet } from './mener-le-tour/carnet.ts';
import { relireUnTour, resultatDe } from './relire-un-tour/relire-un-tour.ts';

const ROSA = '00000000-0000-4000-8000-0000000000a1';
const unAgent = (agentId: number, cle: number): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId: agentId,
  mission: 'travail_social',
  serviceId: Math.floor(cle / 1000),
  territoireId: cle % 1000,
  cles: [cle],
  fonction: 'Assistante sociale',
  nom: `Agent ${agentId}`,
});
const THOMAS = unAgent(1, 1001);
const AILLEURS = unAgent(2, 1002);

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base, '2026-11-27T09:00:00Z');
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
        (1, 1, 'travail_social', 1, 1, '2026-01-01'), (2, 2, 'travail_social', 1, 2, '2026-01-01');
      insert into acces.portee_cle values (1, 1001), (2, 1002);
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values ('${ROSA}', 1001, null, 'demande');
      insert into personnes.personne (id, nature, prenom, nom, commune_code, creee_le) values
        ('${ROSA}', 'identifiee', 'Rosa', 'Ferreira', '93001', '2026-01-05');
      insert into territoires.territoire values (1, 'Aubervilliers', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du) values (7, 'apa', 'Autonomie', 'APA', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (701, 7, 1, 'Autonomie', 'X', '93001', '2020-01-01');
      insert into services.agent (id, prenom, nom, fonction, site_id) values (1, 'Thomas', 'Brun', 'X', 701);`),
  );
});
afterAll(() => base.fermer());

const comme = <T>(lecteur: LecteurAgent, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, lecteur, 'essai', faire);

const CARNET: Carnet = {
  ...ouvrirUnCarnet('2026-11-27' as never),
  reponses: {
    naissance: '1944-02-01',
    couple: 'non',
    enfants: '0',
    ressources: 'retraite',
    retraite: '950',
    stable: 'oui',
    commune: '93001',
    occupation: 'locataire_hlm',
    loyer: '400',
    nationalite: 'non',
    titre: 'dix_ans',
    taux: 'non',
    gir: 'gir_4',
    etablissement: 'non',
    compensation: 'non',
  },
};
const garder = () =>
  comme(THOMAS, (acces) =>
    garderUnTour(acces, { carnet: CARNET, langue: 'fr', cle: 1001, personneId: ROSA }),
  );

describe('Un tour gardé parce qu’elle le veut', () => {
  it('se relit par son équipe seule, tracé, sans son titre de séjour', async () => {
    const { id } = valeurOuErreur(await garder());
    const lu = valeurOuErreur(await comme(THOMAS, (acces) => relireUnTour(acces, id)));
    expect(lu.carnet.reponses).toMatchObject({ nationalite: '?', titre: '?', retraite: '950' });
    const { droits } = resultatDe(lu).conclusion;
    expect(droits.find(({ droit }) => droit === 'aide_logement')).toMatchObject({
      etat: 'probable',
      montant: 128.83,
    });
    const ailleurs = await comme(AILLEURS, (acces) => relireUnTour(acces, id));
    expect(ailleurs).toMatchObject({ ok: false, refus: { raison: 'pas_a_vous' } });
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer(
        'select operation, agent_id from journal.trace where objet_id = $1 order by le, id',
        [id],
      ),
    );
    expect(lignes.length).toBeGreaterThanOrEqual(3);
  });

  it('devient une demande sans rien réécrire : la situation calculée va avec', async () => {
    const { id: tourId } = valeurOuErreur(await garder());
    const faite = await comme(THOMAS, (acces) =>
      demanderUnDroit(acces, { tourId, droit: 'apa_domicile', personneId: null }),
    );
    const { demandeId } = valeurOuErreur(faite);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select prestation, situation from demandes_de_droits.demande where id = $1', [
        demandeId,
      ]),
    );
    expect(lignes[0]).toMatchObject({ prestation: 'apa_domicile' });
    expect(JSON.stringify(lignes[0])).toContain('1944-02-01');
    expect(JSON.stringify(lignes[0])).not.toContain('duree_possession_titre_sejour":10');
    const ailleurs = await comme(THOMAS, (acces) =>
      demanderUnDroit(acces, { tourId, droit: 'ppa', personneId: null }),
    );
    expect(ailleurs).toMatchObject({ ok: false, refus: { raison: 'se_demande_ailleurs' } });
  });

  it('le RSA, la PCH, le FSL et une aide publiée se demandent pareil, avec ce que leur règle regarde', async () => {
    const regle = {
      organisme: 'X',
      statut: 'demonstration',
      verifie_le: null,
      references: [],
      depuis: '2026-01-01',
      jusqua: null,
      exemples: [],
    };
    const publiee = (code: string, prestation: string, contenu: object) =>
      enProprietaire(base, (c) =>
        c.executer(
          `insert into reglements.reglement (id, code, prestation, etat, numero, contenu, depuis, pourquoi, redige_par, redige_le, publie_par, publie_le)
           values (gen_random_uuid(), $1, $2, 'publie', 1, $3::jsonb, '2026-01-01', 'Pour l’essai.', 90, now(), 91, now())`,
          [code, prestation, JSON.stringify({ ...regle, id: code, ...contenu })],
        ),
      );
    await publiee('fsl-energie', 'fsl', {
      libelle: 'FSL énergie',
      conditions: [
        { genre: 'nature_de_la_depense', parmi: ['energie'] },
        { genre: 'occupation', parmi: ['locataire_hlm'] },
        {
          genre: 'plafond_de_ressources',
          personneSeule: 1000,
          deuxPersonnes: 1500,
          parPersonneDePlus: 300,
        },
      ],
      montant: { genre: 'part_de_la_depense', taux: 0.8, auPlus: 400 },
    });
    await publiee('portage', 'aide', {
      libelle: 'Portage de repas',
      conditions: [{ genre: 'age', minimum: 75 }],
      montant: { genre: 'forfait', euros: 30 },
    });
    const { id: tourId } = valeurOuErreur(await garder());
    const aides = await comme(THOMAS, (acces) => aidesDuDepartement(acces, CARNET));
    expect(aides.map(({ droit, etat, euros }) => [droit, etat, euros])).toEqual([
      ['aide:portage', 'probable', 30],
      ['fsl', 'a_completer', null],
    ]);
    // What she has without her benefits is under the ceiling: it does not say that she is.
    expect(aides[1]?.manque).toContain('ressources');
    const demandees = [];
    for (const droit of ['rsa', 'pch', 'fsl', 'aide:portage']) {
      const faite = await comme(THOMAS, (acces) =>
        demanderUnDroit(acces, { tourId, droit, personneId: null }),
      );
      const { demandeId } = valeurOuErreur(faite);
      const { lignes } = await enProprietaire(base, (c) =>
        c.executer(
          `select prestation, intitule, situation->'faits' as faits, situation->'ressourcesSansPrestations' as ressources
           from demandes_de_droits.demande where id = $1`,
          [demandeId],
        ),
      );
      demandees.push(lignes[0]);
    }
    expect(demandees).toMatchObject([
      { prestation: 'rsa' },
      { prestation: 'pch' },
      {
        prestation: 'fsl',
        intitule: null,
        faits: { occupation: 'locataire_hlm', personnes: 1 },
        ressources: 950,
      },
      { prestation: 'aide:portage', intitule: 'Portage de repas', faits: { age: 82 } },
    ]);
  });

  it('s’efface dès qu’elle ne le veut plus, et pas par une autre équipe', async () => {
    const { id } = valeurOuErreur(await garder());
    expect(await comme(AILLEURS, (acces) => effacerUnTour(acces, id))).toMatchObject({ ok: false });
    expect(await comme(THOMAS, (acces) => effacerUnTour(acces, id))).toMatchObject({ ok: true });
    expect(await comme(THOMAS, (acces) => relireUnTour(acces, id))).toMatchObject({ ok: false });
  });
});
