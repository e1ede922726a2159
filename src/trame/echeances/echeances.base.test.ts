import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type Lecteur, type LecteurAgent } from '#acces';
import {
  annoncerLesEcheances,
  type EcheanceAPoser,
  leverLesEcheances,
  lireCeQuiPresse,
  lireLesEcheances,
  poserUneEcheance,
  repartirDeZero,
  reprendreLesEcheances,
  suspendreLesEcheances,
  tenirLeTableau,
  tenirUneEcheance,
} from '#echeances';
import type { Moteur } from '#socle';
import { dateCivile, identifiant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';

const CLE = 1001;
const le = dateCivile;
let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let thomas: LecteurAgent;
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base, '2026-11-02T09:00:00Z');
  const porteeId = await enProprietaire(base, async (connexion) => {
    const { lignes } = await connexion.executer<{ id: number }>(
      "insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, 'autonomie', 1, 1, '2020-01-01') returning id",
    );
    const id = lignes[0]?.id ?? 0;
    await connexion.executer('insert into acces.portee_cle (portee_id, cle) values ($1, $2)', [
      id,
      CLE,
    ]);
    return id;
  });
  thomas = {
    genre: 'agent',
    agentId: 7,
    porteeId,
    mission: 'autonomie',
    serviceId: 1,
    territoireId: 1,
    cles: [CLE],
    fonction: 'Agente autonomie',
  };
});
afterAll(() => base.fermer());

const comme = <T>(lecteur: Lecteur, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, lecteur, 'tenir les délais', faire);
const faire = <T>(action: (acces: Acces) => Promise<T>) => comme(thomas, action);
const MACHINE: Lecteur = { genre: 'machine', nom: 'echeances' };
const seRendreAu = (instant: string) =>
  env.horloge.avancer(Date.parse(instant) - Date.parse(env.horloge.maintenant()));
const leMatin = async (jour: string) => {
  seRendreAu(`${jour}T05:00:00Z`);
  return valeurOuErreur(await comme(MACHINE, (acces) => annoncerLesEcheances(acces, {})));
};
const uneDemande = () => ({ genre: 'demande_de_droit', id: identifiant<'demande'>() as string });
const poser = async (aPoser: Omit<EcheanceAPoser, 'personneId' | 'cle'>) =>
  faire((acces) => poserUneEcheance(acces, { personneId: null, cle: CLE, ...aPoser }));
const lire = async (objet: { genre: string; id: string }) => {
  const lues = await faire((acces) => lireLesEcheances(acces, [objet]));
  return lues.get(objet.id) ?? [];
};
const evenements = async (objetId: string) => {
  const { lignes } = await base.directement.executer<{ nom: string; quoi: unknown }>(
    `select nom, coalesce(contenu->'jours', contenu->'effet') as quoi from socle.evenement
     where contenu->'objet'->>'id' = '${objetId}' order by id`,
  );
  return lignes.map(({ nom, quoi }) => [nom, quoi]);
};

describe('Une échéance', () => {
  it('se pose une fois, de la règle du jour où elle commence', async () => {
    const objet = uneDemande();
    const aPoser = { regime: 'apa.decision', objet, depart: le('2026-11-02') };
    const posee = valeurOuErreur(await poser(aPoser));
    expect(posee).toMatchObject({ etat: 'en_cours', echueLe: '2027-01-02' });
    expect(valeurOuErreur(await poser(aPoser)).id).toBe(posee.id);
    expect(await poser({ ...aPoser, depart: le('2026-11-03') })).toMatchObject({
      refus: { raison: 'deja_posee', depart: '2026-11-02' },
    });
    expect(await poser({ regime: 'rsa.contrat', objet, depart: le('2024-06-01') })).toMatchObject({
      refus: { raison: 'regime_inconnu' },
    });
    expect(await poser({ regime: 'fin_de_droit', objet, depart: le('2026-01-01') })).toMatchObject({
      refus: { raison: 'fin_absente' },
    });
    const recue = uneDemande();
    const ailleurs = { ...aPoser, objet: recue, personneId: null, cle: 2002 };
    await faire((acces) => poserUneEcheance(acces, { ...ailleurs, cleDuDepot: CLE }));
    expect(await lire(recue)).toMatchObject([{ cle: 2002, echueLe: '2027-01-02' }]);
    const tenue = { objet: recue, regime: 'apa.decision', le: le('2026-11-20') };
    expect(await faire((acces) => tenirUneEcheance(acces, tenue))).toMatchObject({
      refus: { raison: 'inconnue' },
    });
    expect(await comme({ genre: 'public' }, (acces) => lireLesEcheances(acces, [objet]))).toEqual(
      new Map(),
    );
  });

  it('s’arrête et reprend ; chaque calcul reste écrit', async () => {
    const objet = uneDemande();
    valeurOuErreur(await poser({ regime: 'fsl.decision', objet, depart: le('2026-11-02') }));
    valeurOuErreur(await poser({ regime: 'apa.decision', objet, depart: le('2026-11-02') }));
    const arretees = await faire((acces) =>
      suspendreLesEcheances(acces, {
        objet,
        motif: 'Il manque une facture',
        depuis: le('2026-11-10'),
        jusquau: null,
      }),
    );
    // The APA clock starts when the file is complete: nothing stops it.
    expect(valeurOuErreur(arretees)).toBe(1);
    const [, fsl] = await lire(objet);
    expect(fsl).toMatchObject({ etat: 'suspendue', echueLe: null });
    await faire((acces) => reprendreLesEcheances(acces, { objet, le: le('2026-11-25') }));
    const reprise = (await lire(objet)).find(({ regime }) => regime.id === 'fsl.decision');
    expect(reprise).toMatchObject({ etat: 'en_cours', echueLe: '2027-01-17' });
    expect(reprise?.calculs.map(({ cause, echueLe }) => [cause, echueLe])).toEqual([
      ['posee', '2027-01-02'],
      ['suspendue', null],
      ['reprise', '2027-01-17'],
    ]);
  });

  it('repart de zéro après une réorientation (T7)', async () => {
    const objet = uneDemande();
    valeurOuErreur(await poser({ regime: 'rsa.contrat', objet, depart: le('2026-01-31') }));
    const avant = await lire(objet);
    expect(avant[0]).toMatchObject({ echueLe: '2026-02-28' });
    const repartie = await faire((acces) =>
      repartirDeZero(acces, {
        objet,
        regime: 'rsa.contrat',
        depart: le('2026-10-15'),
        motif: 'Réorientation notifiée',
      }),
    );
    expect(valeurOuErreur(repartie)).toMatchObject({ etat: 'en_cours', echueLe: '2026-11-15' });
  });
});

describe('Le matin', () => {
  it('annonce à 30, 15 et 7 jours, note le dépassement et son effet, une seule fois (T3, T5)', async () => {
    const apa = uneDemande();
    const fsl = uneDemande();
    seRendreAu('2026-11-02T09:00:00Z');
    valeurOuErreur(await poser({ regime: 'apa.decision', objet: apa, depart: le('2026-11-02') }));
    valeurOuErreur(await poser({ regime: 'fsl.decision', objet: fsl, depart: le('2026-11-02') }));
    await leMatin('2026-11-20');
    expect(await evenements(apa.id)).toEqual([]);
    for (const jour of ['2026-12-03', '2026-12-03', '2026-12-18', '2027-01-01', '2027-01-02'])
      await leMatin(jour);
    const annonces = [30, 15, 7].map((jours) => ['EcheanceApproche', jours]);
    expect(await evenements(apa.id)).toEqual(annonces);
    await leMatin('2027-01-03');
    expect(await leMatin('2027-01-03')).toEqual({ proches: 0, depassees: 0 });
    await leMatin('2027-01-10');
    expect(await evenements(apa.id)).toEqual([
      ...annonces,
      ['EcheanceDepassee', 'accord_forfaitaire'],
    ]);
    expect((await evenements(fsl.id)).at(-1)).toEqual(['EcheanceDepassee', 'rejet']);
    expect(await lire(apa)).toMatchObject([{ etat: 'depassee', depasseeLe: '2027-01-03' }]);
  });

  it('six semaines sans orientation : dépassé, et ce que cela ouvre est dit (T8)', async () => {
    const objet = uneDemande();
    seRendreAu('2026-11-02T09:00:00Z');
    valeurOuErreur(await poser({ regime: 'rsa.orientation', objet, depart: le('2026-11-02') }));
    await leMatin('2026-12-15');
    const [une] = await lire(objet);
    expect(une).toMatchObject({ etat: 'depassee', echueLe: '2026-12-14' });
    expect(une?.regime.effetDit).toContain('France Travail peut l’orienter');
  });

  it('fait au onzième jour d’un délai de dix : noté en retard, même avant le matin (T4)', async () => {
    const objet = uneDemande();
    seRendreAu('2026-11-13T09:00:00Z');
    valeurOuErreur(
      await poser({ regime: 'apa.accuse_reception', objet, depart: le('2026-11-02') }),
    );
    const tenue = await faire((acces) =>
      tenirUneEcheance(acces, { objet, regime: 'apa.accuse_reception', le: le('2026-11-13') }),
    );
    expect(valeurOuErreur(tenue)).toMatchObject({ etat: 'tenue', enRetard: true });
    expect(await evenements(objet.id)).toEqual([['EcheanceDepassee', 'aucun']]);
    await leMatin('2026-11-14');
    expect(await evenements(objet.id)).toHaveLength(1);
  });

  it('ne dit plus rien de ce qui est tenu ou levé', async () => {
    const [tenue, levee] = [uneDemande(), uneDemande()];
    seRendreAu('2026-11-02T09:00:00Z');
    for (const objet of [tenue, levee])
      valeurOuErreur(await poser({ regime: 'fsl.decision', objet, depart: le('2026-11-02') }));
    await faire((acces) =>
      tenirUneEcheance(acces, { objet: tenue, regime: 'fsl.decision', le: le('2026-11-20') }),
    );
    await faire((acces) => leverLesEcheances(acces, { objet: levee, motif: 'Demande retirée' }));
    await leMatin('2027-02-01');
    expect([...(await evenements(tenue.id)), ...(await evenements(levee.id))]).toEqual([]);
    expect(await lire(tenue)).toMatchObject([{ etat: 'tenue', enRetard: false }]);
  });
});

describe('Le tableau', () => {
  it('compte par règle ce qui est à l’heure, à tenir bientôt, en retard, et ouvre ce qu’il y a derrière', async () => {
    const neufs = [uneDemande(), uneDemande(), uneDemande(), uneDemande()];
    seRendreAu('2027-03-01T09:00:00Z');
    const departs = ['2027-02-20', '2026-11-10', '2026-10-01', '2027-02-20'];
    for (const [rang, objet] of neufs.entries())
      valeurOuErreur(
        await poser({ regime: 'pch.decision', objet, depart: le(departs[rang] ?? '') }),
      );
    await faire((acces) =>
      tenirUneEcheance(acces, {
        objet: neufs[3] ?? uneDemande(),
        regime: 'pch.decision',
        le: le('2027-03-01'),
      }),
    );
    const ligne = valeurOuErreur(await faire((acces) => tenirLeTableau(acces, {}))).find(
      ({ regime }) => regime === 'pch.decision',
    );
    expect(ligne).toMatchObject({
      ...{ aLHeure: 1, bientot: 1, enRetard: 1, arretees: 0, tenues: 1, tenuesALHeure: 1 },
      leRegime: { libelle: 'Décision sur une demande de PCH', mission: 'handicap' },
    });
    const derriere = async (situation: 'bientot' | 'en_retard', apres = 0) =>
      valeurOuErreur(
        await faire((acces) =>
          lireCeQuiPresse(acces, { regime: 'pch.decision', situation, limite: 5, apres }),
        ),
      ).map(({ objetId, echueLe }) => [objetId, echueLe]);
    expect(await derriere('bientot')).toEqual([[neufs[1]?.id, '2027-03-10']]);
    expect(await derriere('en_retard')).toEqual([[neufs[2]?.id, '2027-02-01']]);
    expect(await derriere('en_retard', 5)).toEqual([]);
  });
});
