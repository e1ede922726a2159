import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type Lecteur, type LecteurAgent, type Mission } from '#acces';
import {
  annulerUnEngagement,
  engager,
  lireLesPaiements,
  noterUnIban,
  ouvrirUneEnveloppe,
  reserverPourUneDecision,
} from '#paiements';
import type { Moteur } from '#socle';
import { centimes, dateCivile, identifiant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { reagir } from '../../../reagir.ts';
import { ecrireUnBordereauDePaiement } from './ecrire-un-bordereau/ecrire-un-bordereau.ts';
import {
  etablirUnBordereau,
  lireUnBordereau,
} from './etablir-un-bordereau/etablir-un-bordereau.ts';
import { rapprocherUnBordereau } from './rapprocher-un-bordereau/rapprocher-un-bordereau.ts';
import { lireLesEnveloppes } from './tenir-les-enveloppes/tenir-les-enveloppes.ts';

const CLE = 1001;
const IBAN = 'FR7630006000011234567890189';
const ELLE = '00000000-0000-4000-8000-00000000e11e';
let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
const portees = new Map<Mission, number>();
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, async (connexion) => {
    for (const mission of ['travail_social', 'encadrement', 'direction'] as const) {
      const { lignes } = await connexion.executer<{ id: number }>(
        `insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, '${mission}', 1, 1, '2020-01-01') returning id`,
      );
      const id = lignes[0]?.id ?? 0;
      portees.set(mission, id);
      if (mission !== 'direction')
        await connexion.executer('insert into acces.portee_cle (portee_id, cle) values ($1, $2)', [
          id,
          CLE,
        ]);
    }
    await connexion.executer(
      "insert into acces.ouverture (personne_id, cle, fondement) values ($1, $2, 'demande')",
      [ELLE, CLE],
    );
    await connexion.executer(
      "insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du) values ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2000-01-01') on conflict do nothing",
    );
  });
});
afterAll(() => base.fermer());

const agent = (mission: Mission): LecteurAgent => ({
  genre: 'agent',
  agentId: 7,
  porteeId: portees.get(mission) ?? 0,
  mission,
  serviceId: 1,
  territoireId: 1,
  cles: mission === 'direction' ? [] : [CLE],
  fonction: mission,
});
const comme = <T>(lecteur: Lecteur, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, lecteur, 'payer ce qui est décidé', faire);
const thomas = <T>(faire: (acces: Acces) => Promise<T>) => comme(agent('travail_social'), faire);
const cheffe = <T>(faire: (acces: Acces) => Promise<T>) => comme(agent('encadrement'), faire);
const direction = <T>(faire: (acces: Acces) => Promise<T>) => comme(agent('direction'), faire);

const uneDepense = (euros: number, prestation = 'fsl') => ({
  decisionId: identifiant<'decision'>() as string,
  demandeId: identifiant<'demande'>() as string,
  prestation,
  enveloppe: prestation,
  cle: CLE,
  personneId: ELLE,
  montantEuros: euros,
  echeancier: { genre: 'unique', le: dateCivile('2026-11-24') } as const,
});
const signer = (depense: ReturnType<typeof uneDepense>) =>
  cheffe((acces) =>
    reserverPourUneDecision(acces, {
      decision: {
        id: depense.decisionId,
        enveloppe: depense.enveloppe,
        montantCentimes: depense.montantEuros * 100,
        periodicite: 'unique',
        depuis: null,
        jusquau: null,
      },
      demande: {
        id: depense.demandeId,
        prestation: depense.prestation,
        cle: CLE,
        personneId: ELLE,
      },
    }),
  );
const enveloppe = async () =>
  valeurOuErreur(await cheffe((acces) => lireLesEnveloppes(acces, { annee: 2026 })))[0];
const versements = async (demandeId: string) =>
  (await thomas((acces) => lireLesPaiements(acces, { demandeIds: [demandeId] }))).get(demandeId) ??
  [];

describe('Signer engage une dépense', () => {
  it('refusé sans enveloppe, puis quand elle est trop courte ; jamais deux fois', async () => {
    const grosse = uneDepense(800);
    expect(await signer(grosse)).toMatchObject({
      refus: {
        phrase: expect.stringContaining('Aucune enveloppe « fsl » n’est ouverte pour 2026'),
      },
    });
    const ouvrir = (acces: Acces) =>
      ouvrirUneEnveloppe(acces, {
        code: 'fsl',
        libelle: 'Aides du FSL',
        annee: 2026,
        montant: centimes(100_000),
      });
    expect(await cheffe(ouvrir)).toMatchObject({ refus: { raison: 'acces' } });
    valeurOuErreur(await direction(ouvrir));
    valeurOuErreur(await signer(grosse));
    valeurOuErreur(await signer(grosse));
    expect(await enveloppe()).toMatchObject({ engage: 80_000, paye: 0 });
    const autre = uneDepense(201);
    const refus = await signer(autre);
    expect(refus).toMatchObject({
      refus: { phrase: expect.stringMatching(/Il reste 200.€ dans l’enveloppe « Aides du FSL »/) },
    });
    expect(await versements(autre.demandeId)).toEqual([]);
    expect(await enveloppe()).toMatchObject({ engage: 80_000 });
    await thomas((acces) =>
      annulerUnEngagement(acces, { decisionId: grosse.decisionId, motif: 'Retirée' }),
    );
    expect(await enveloppe()).toMatchObject({ engage: 0 });
    expect(await versements(grosse.demandeId)).toMatchObject([{ etat: 'annule' }]);
  });

  it('le RSA est refusé par la règle : en 2026 il relève de l’État en Seine-Saint-Denis (T19)', async () => {
    const depense = { ...uneDepense(600, 'rsa'), destinataire: { genre: 'elle' } as const };
    expect(await thomas((acces) => engager(acces, depense))).toMatchObject({
      refus: { raison: 'rsa' },
    });
    const dite = { ...depense, competence: 'departement' as const };
    expect(await thomas((acces) => engager(acces, dite))).toMatchObject({
      refus: { raison: 'rsa' },
    });
  });
});

describe('Payer', () => {
  it('au fournisseur : du bordereau à la réponse du payeur ; un rejet doit un mot à la personne', async () => {
    const payee = uneDepense(120);
    const rejetee = uneDepense(80);
    for (const [depense, nom, iban] of [
      [payee, 'Électricité du Lot', IBAN],
      [rejetee, 'Bailleur du Canal', undefined],
    ] as const) {
      await thomas(async (acces) => {
        const quoi = iban ? 'energie' : 'bailleur';
        const { destinataireId } = valeurOuErreur(
          await engager(acces, { ...depense, destinataire: { genre: 'tiers', quoi, nom } }),
        );
        if (iban)
          valeurOuErreur(await noterUnIban(acces, { destinataireId, iban, titulaire: nom }));
      });
      valeurOuErreur(await signer(depense));
    }
    const [sansCompte] = await versements(rejetee.demandeId);
    const premier = valeurOuErreur(await direction((acces) => etablirUnBordereau(acces, {})));
    expect(await direction((acces) => lireUnBordereau(acces, premier.id))).toMatchObject({
      valeur: { rang: 1, nombre: 1, total: 12_000 },
    });
    expect(await direction((acces) => etablirUnBordereau(acces, {}))).toMatchObject({
      refus: { raison: 'rien_a_payer' },
    });
    const noter = (iban: string) =>
      thomas((acces) =>
        noterUnIban(acces, {
          destinataireId: sansCompte?.destinataireId ?? '',
          iban,
          titulaire: 'Bailleur du Canal',
        }),
      );
    expect(await noter('FR76')).toMatchObject({ refus: { raison: 'iban_illisible' } });
    valeurOuErreur(await noter(IBAN));
    const second = valeurOuErreur(await direction((acces) => etablirUnBordereau(acces, {})));
    expect(await cheffe((acces) => ecrireUnBordereauDePaiement(acces, second.id))).toMatchObject({
      refus: { raison: 'acces' },
    });
    const fichier = valeurOuErreur(
      await direction((acces) => ecrireUnBordereauDePaiement(acces, second.id)),
    );
    expect(new TextDecoder().decode(fichier.octets)).toContain(
      `${sansCompte?.reference};2026-11-24;80,00;Bailleur du Canal;${IBAN}`,
    );
    const repondre = (id: string, lignes: string) =>
      direction((acces) =>
        rapprocherUnBordereau(acces, {
          id,
          octets: new TextEncoder().encode(`reference;statut;date;motif\n${lignes}\n`),
        }),
      );
    const [a] = await versements(payee.demandeId);
    expect(valeurOuErreur(await repondre(premier.id, `${a?.reference};payé;2026-11-26;`))).toEqual({
      ...{ payes: 1, rejetes: 0, instances: 0, rendus: 0 },
      sansSuite: 0,
    });
    const rejet = `${sansCompte?.reference};rejeté;2026-11-26;Compte clos`;
    expect(valeurOuErreur(await repondre(second.id, rejet))).toMatchObject({ rejetes: 1 });
    expect(valeurOuErreur(await repondre(second.id, rejet))).toMatchObject({
      rejetes: 0,
      sansSuite: 1,
    });
    expect(await enveloppe()).toMatchObject({ engage: 20_000, paye: 12_000 });
    const { lignes } = await base.directement.executer<{
      id: number;
      nom: string;
      contenu: unknown;
      survenu_le: string;
    }>("select id, nom, contenu, survenu_le from socle.evenement where nom = 'VersementRejete'");
    expect(lignes).toHaveLength(1);
    for (const evenement of [...lignes, ...lignes]) await reagir(env, evenement, { canaux: [] });
    const promesses = await base.directement.executer<{ quoi: string; objet_id: string }>(
      'select quoi, objet_id from promesses.promesse',
    );
    expect(promesses.lignes).toMatchObject([{ objet_id: rejetee.demandeId }]);
    valeurOuErreur(await noter(IBAN));
    expect(await versements(rejetee.demandeId)).toMatchObject([
      { etat: 'prevu', pourquoiRejete: 'Compte clos' },
    ]);
  });

  it('le numéro de compte est chiffré dans la base, et l’équipe ne le relit pas', async () => {
    const { lignes } = await base.directement.executer<{ chiffre: string }>(
      'select chiffre from paiements.coordonnees',
    );
    expect(lignes.length).toBeGreaterThan(0);
    const compte = IBAN.slice(2);
    for (const { chiffre } of lignes)
      expect(
        [chiffre, Buffer.from(chiffre, 'base64url')].map((dit) => dit.includes(compte)),
      ).toEqual([false, false]);
  });
});
