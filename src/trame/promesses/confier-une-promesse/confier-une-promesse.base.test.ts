import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type LecteurAgent } from '#acces';
import {
  compterLesPromesses,
  confierUnePromesse,
  lireUnePromesse,
  promessesDeLaMarge,
  promessesOuvertes,
  promettre,
  tenirUnePromesse,
} from '#promesses';
import type { Moteur } from '#socle';
import { dateCivile, type Instant, identifiant, instantDuMur, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';

const CLE = 1001;
let base: Moteur;
let porteeId: number;
beforeAll(async () => {
  base = await uneBase();
  porteeId = await enProprietaire(base, async (connexion) => {
    const { lignes } = await connexion.executer<{ id: number }>(
      "insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, 'travail_social', 1, 1, '2020-01-01') returning id",
    );
    const id = lignes[0]?.id ?? 0;
    await connexion.executer('insert into acces.portee_cle (portee_id, cle) values ($1, $2)', [
      id,
      CLE,
    ]);
    return id;
  });
});
afterAll(() => base.fermer());

const faire = <T>(action: (acces: Acces) => Promise<T>) => {
  const thomas: LecteurAgent = {
    genre: 'agent',
    agentId: 7,
    porteeId,
    mission: 'travail_social',
    serviceId: 1,
    territoireId: 1,
    cles: [CLE],
    fonction: 'Travailleur social',
  };
  return enTantQue(unEnvironnement(base), thomas, 'tenir ce qui a été promis', action);
};

const jeudi = instantDuMur(dateCivile('2026-11-26'), '12:00');
async function unePromesse(): Promise<string> {
  const faite = await faire((acces) =>
    promettre(acces, {
      objet: 'premier_contact',
      objetId: identifiant(),
      cle: CLE,
      agentId: 7,
      quoi: 'Rappeler Samia',
      canal: 'telephone',
      precaution: 'Ne pas laisser de message.',
      pourLe: jeudi,
      moment: 'avant midi',
    }),
  );
  if (!faite.ok) throw new Error(faite.refus.raison);
  return faite.valeur.id;
}
const lire = async (id: string) => {
  const lue = await faire((acces) => lireUnePromesse(acces, id));
  return lue.ok ? lue.valeur : null;
};

describe('Confier une promesse', () => {
  it('une nouvelle prend sa place avec les mêmes mots ; l’ancienne reste lisible', async () => {
    const id = await unePromesse();
    const confiee = await faire((acces) =>
      confierUnePromesse(acces, { id, version: 1, agentId: 8 }),
    );
    expect(confiee.ok).toBe(true);
    const nouvelle = confiee.ok ? await lire(confiee.valeur.id) : null;
    expect(nouvelle).toMatchObject({
      agentId: 8,
      quoi: 'Rappeler Samia',
      precaution: 'Ne pas laisser de message.',
      moment: 'avant midi',
      etat: 'ouverte',
    });
    expect(await lire(id)).toMatchObject({ etat: 'remplacee' });
  });

  it('à toute l’équipe, un autre jour : le moment dit pour l’ancien jour ne suit pas', async () => {
    const id = await unePromesse();
    const vendredi = instantDuMur(dateCivile('2026-11-27'), '17:00');
    const confiee = await faire((acces) =>
      confierUnePromesse(acces, { id, version: 1, agentId: null, pourLe: vendredi }),
    );
    const nouvelle = confiee.ok ? await lire(confiee.valeur.id) : null;
    expect(nouvelle).toMatchObject({ agentId: null, moment: null, pourLe: vendredi });
  });

  it('un dimanche, ou hier : refusé, et l’ancienne reste ouverte', async () => {
    const id = await unePromesse();
    const essayer = (pourLe: Instant) =>
      faire((acces) => confierUnePromesse(acces, { id, version: 1, pourLe }));
    const dimanche = instantDuMur(dateCivile('2026-11-29'), '12:00');
    expect(await essayer(dimanche)).toMatchObject({ refus: { raison: 'jour_ferme' } });
    const hier = instantDuMur(dateCivile('2026-11-23'), '12:00');
    expect(await essayer(hier)).toMatchObject({ refus: { raison: 'date_passee' } });
    expect(await lire(id)).toMatchObject({ etat: 'ouverte', version: 1 });
  });

  it('déjà tenue, ou changée par une autre main : dite, pas écrasée', async () => {
    const id = await unePromesse();
    await faire((acces) => tenirUnePromesse(acces, { id, version: 1, issue: 'fait' }));
    const refus = await faire((acces) => confierUnePromesse(acces, { id, version: 1 }));
    expect(refus).toMatchObject({ refus: { raison: 'deja_close' } });
    const autre = await unePromesse();
    const ouvertes = await faire((acces) => promessesOuvertes(acces, { cles: [CLE] }));
    expect(ouvertes.ok && ouvertes.valeur.some((une) => une.id === id)).toBe(false);
    expect(ouvertes.ok && ouvertes.valeur.some((une) => une.id === autre)).toBe(true);
  });

  it('la marge dit les plus pressées et le vrai nombre, que le rail ne redemande pas', async () => {
    await unePromesse();
    const toutes = valeurOuErreur(
      await faire((acces) => promessesOuvertes(acces, { cles: [CLE] })),
    );
    const [marge, nombres] = await faire(async (acces) => [
      valeurOuErreur(await promessesDeLaMarge(acces, { cles: [CLE], limite: 1 })),
      valeurOuErreur(await compterLesPromesses(acces, [CLE])),
    ]);
    expect(marge.promesses.map(({ id }) => id)).toEqual(toutes.slice(0, 1).map(({ id }) => id));
    expect(marge.nombres.ouvertes).toBe(toutes.length);
    expect(nombres).toBe(marge.nombres);
    const comptees = await faire((acces) => compterLesPromesses(acces, [CLE]));
    expect(valeurOuErreur(comptees)).toEqual(marge.nombres);
    const ailleurs = await faire((acces) => promessesDeLaMarge(acces, { cles: [9], limite: 1 }));
    expect(valeurOuErreur(ailleurs)).toEqual({
      promesses: [],
      nombres: { ouvertes: 0, dues: 0 },
    });
  });
});
