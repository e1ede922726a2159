import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { doublonsPossibles, rechercher } from '#personnes';
import type { Moteur } from '#socle';
import { dateCivile, normaliser, valeurOuErreur } from '#socle/pur';
import { protection } from '../../../src/referentiels/personnes/essais.ts';
import { uneCoquille } from '../../banc/mal-ecrire.ts';
import { unEnvironnement, uneBase } from '../../base-d-essai.ts';
import { genererLeDepartement, identifierAvec } from '../ecrire/index.ts';
import { alea, habitants } from '../index.ts';
import { variantesDe } from '../noms/variantes.ts';

const GRAINE = 93;
const INSTANT = '2026-11-24T09:42:00Z';
const population = habitants(String(GRAINE), dateCivile('2026-11-24'));
let base: Moteur;
let idDe: (cle: string) => string;
const env = () => unEnvironnement(base, INSTANT);

beforeAll(async () => {
  base = await uneBase();
  const { horloge, cle } = env();
  const faite = valeurOuErreur(await genererLeDepartement(base, horloge, { cle, graine: GRAINE }));
  const identifier = identifierAvec(faite.graine);
  idDe = (cleDePersonne) => identifier('personne', cleDePersonne);
  await base.transaction((c) =>
    c.executer(
      `insert into acces.portee (id, agent_id, mission, du) overriding system value values (9930, $1, 'protection', '2026-01-01')`,
      [protection.agentId],
    ),
  );
});
afterAll(() => base.fermer());

const identifiees = population.habitants.flatMap((h) =>
  h.nature === 'identifiee' && !h.protegee && h.identite.nom.length > 3 ? [h] : [],
);
const enTete = (acces: Parameters<typeof rechercher>[0], texte: string) =>
  rechercher(acces, { texte, limite: 20, auFilDeLaFrappe: true });

describe('Sur la population de démonstration', () => {
  it('retrouve dans les vingt premières 95 % des noms mal écrits', async () => {
    const hasard = alea('rappel');
    const tirees = hasard.plusieurs(identifiees, 150);
    const manquees: string[] = [];
    await enTantQue(env(), { ...protection, porteeId: 9930 }, 'mesurer', async (acces) => {
      for (const { identite } of tirees) {
        const variantes = variantesDe(identite.nom);
        const faux =
          variantes.length > 0 && hasard.chance(0.5)
            ? hasard.un(variantes)
            : uneCoquille(identite.nom, hasard);
        const texte = hasard.chance(0.5)
          ? `${faux} ${normaliser(identite.prenom)}`
          : `${identite.prenom} ${faux}`;
        const { trouvees } = valeurOuErreur(await enTete(acces, texte));
        // A homonym of the same spelling answers as well as she does.
        const attendu = normaliser(`${identite.prenom} ${identite.nom}`);
        if (!trouvees.some(({ nomDit }) => normaliser(nomDit) === attendu)) manquees.push(texte);
      }
    });
    expect(manquees.length, manquees.join(' | ')).toBeLessThanOrEqual(tirees.length * 0.05);
  });

  it('trouve les presque doubles, et ne prend aucune homonyme pour une même personne', async () => {
    await enTantQue(env(), { ...protection, porteeId: 9930 }, 'mesurer', async (acces) => {
      const doublonsDe = async (cle: string) =>
        valeurOuErreur(await doublonsPossibles(acces, idDe(cle))).map(({ id }) => id);
      const manques: string[] = [];
      for (const { de, a, pourquoi } of population.presqueDoubles)
        if (!(await doublonsDe(de)).includes(idDe(a))) manques.push(`${de} ${a} ${pourquoi}`);
      expect(manques.length, manques.join(' | ')).toBeLessThanOrEqual(2);
      for (const { de, a } of population.homonymes)
        expect(await doublonsDe(de)).not.toContain(idDe(a));
    });
  });
});
