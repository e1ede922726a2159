import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { type Resultat, refuse } from '#socle/pur';
import { direLeRefusDeRsa } from '../dire-les-refus.ts';
import { CRITERES, type NomDeCritere } from '../domaine/criteres.ts';
import { ORGANISMES, PARCOURS } from '../domaine/orienter.ts';
import { entierEcrit, jourEcrit } from '../gestes/lire-la-saisie.ts';
import { droits } from '../regles-d-acces.ts';
import { commun, POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import type { RefusDuGeste } from '../voir-un-parcours/un-geste.route.tsx';
import { type PageDesRegles, TenirLesRegles } from './tenir-les-regles.page.tsx';
import {
  inscrireQuiDecide,
  lireLesReglesDOrientation,
  partirDesReglesProposees,
  tenirUneRegle,
} from './tenir-les-regles.ts';

const CHEMIN = '/rsa/regles';

/** Whose form was sent: that of a rule known by its code, or the one that adds a rule. */
const formulaireDe = (geste: string | undefined, regles: readonly { code: string }[]) =>
  geste === undefined ||
  ['proposees', 'qui-decide'].includes(geste) ||
  regles.some(({ code }) => code === geste)
    ? geste
    : 'nouvelle';

async function montrer(acces: Acces, reste: Partial<PageDesRegles> = {}): Promise<Reponse> {
  const lues = await lireLesReglesDOrientation(acces, {});
  if (!lues.ok) return refusDePage(lues.refus.motif);
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: 'Règles d’orientation',
    rubrique: 'rsa',
    corps: (
      <TenirLesRegles
        {...lues.valeur}
        peutTenir={juger(droits.tenirLesRegles, acces.lecteur).accord}
        peutOuvrirLesParcours={juger(droits.lire, acces.lecteur).accord}
        saisie={{}}
        aRevoir={[]}
        {...reste}
        geste={formulaireDe(reste.geste, lues.valeur.regles)}
      />
    ),
    aRevoir: reste.aRevoir,
    parceQue: droits.lireLesRegles.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}

const aRevoir = (champ: string, phrase: string) =>
  Promise.resolve(refuse({ raison: 'a_revoir' as const, champ, phrase }));

const unActe = <Forme extends z.ZodRawShape>(
  adresse: string,
  forme: Forme,
  geste: (saisie: Readonly<Record<string, unknown>>) => string,
  faire: (
    acces: Acces,
    entree: z.infer<z.ZodObject<Forme>>,
  ) => Promise<Resultat<unknown, RefusDuGeste>>,
): RouteQuelconque<Acces> =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}${adresse}`,
    entree: z.object(forme),
    traiter: async (acces, lue) => {
      const fait = await faire(acces, lue as z.infer<z.ZodObject<Forme>>);
      if (fait.ok) return versLaPage(CHEMIN);
      const { refus } = fait;
      if (refus.raison === 'acces') return refusDePage(refus.motif);
      const saisie = lue as Readonly<Record<string, unknown>>;
      return montrer(acces, {
        geste: geste(saisie),
        saisie,
        ...(refus.raison === 'a_revoir'
          ? { aRevoir: [refus] }
          : { refus: direLeRefusDeRsa(refus) }),
      });
    },
    siInvalide: (acces, points, saisie) =>
      montrer(acces, { geste: geste(saisie), saisie, aRevoir: points }),
  });

const nombre = z.string().max(4).default('');
const jour = z.string().max(40).default('');
const LE_JOUR = 'Écrivez un jour, par exemple 01/01/2027.';
const cles = <T extends object>(mots: T) => Object.keys(mots) as [keyof T & string];
const seulsDits = (valeurs: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(valeurs).filter(([, valeur]) => valeur !== null));

export const routesDesRegles: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  unActe(
    '',
    {
      code: z
        .string()
        .regex(/^[A-Z0-9_]{2,40}$/, 'Des majuscules, des chiffres et « _ », sans espace.'),
      critere: z.enum(cles(CRITERES), 'Choisissez ce qui est regardé.'),
      rang: nombre,
      ageMin: nombre,
      ageMax: nombre,
      enfants: nombre,
      mois: nombre,
      parcours: z.enum(cles(PARCOURS), 'Choisissez un parcours.'),
      organisme: z.enum(cles(ORGANISMES), 'Choisissez avec qui.'),
      active: z.enum(['oui', 'non']).default('non').catch('non'),
      depuis: jour,
      jusqua: jour,
      arrete: z.string().max(300, 'Raccourcissez cette référence.').default(''),
    },
    ({ code }) => String(code ?? 'nouvelle'),
    (acces, lue) => {
      const rang = entierEcrit(lue.rang);
      const depuis = jourEcrit(acces, lue.depuis, 'a_venir');
      const jusqua = jourEcrit(acces, lue.jusqua, 'a_venir');
      if (!rang || rang > 99) return aRevoir('rang', 'Écrivez un rang, de 1 à 99.');
      if (!depuis) return aRevoir('depuis', LE_JOUR);
      if (lue.jusqua.trim() !== '' && !jusqua) return aRevoir('jusqua', LE_JOUR);
      return tenirUneRegle(acces, {
        code: lue.code,
        rang,
        critere: lue.critere as NomDeCritere,
        parametres: seulsDits({
          ageMin: entierEcrit(lue.ageMin),
          ageMax: entierEcrit(lue.ageMax),
          enfants: entierEcrit(lue.enfants),
          mois: entierEcrit(lue.mois),
        }),
        parcours: lue.parcours,
        organisme: lue.organisme,
        active: lue.active === 'oui',
        depuis,
        jusqua,
        arrete: lue.arrete,
      });
    },
  ),
  unActe(
    '/proposees',
    { arrete: z.string().max(300).default(''), depuis: jour },
    () => 'proposees',
    (acces, lue) => {
      const depuis = jourEcrit(acces, lue.depuis, 'a_venir');
      return depuis
        ? partirDesReglesProposees(acces, { arrete: lue.arrete, depuis })
        : aRevoir('depuis', LE_JOUR);
    },
  ),
  unActe(
    '/qui-decide',
    {
      mode: z.enum(['departement', 'recentralise'], 'Choisissez qui décide.'),
      departement: z.string().regex(/^(\d\d|2[AB]|97\d)$/, 'Le numéro : 93, 2A ou 974.'),
      du: jour,
      au: jour,
      reference: z.string().max(300).default(''),
    },
    () => 'qui-decide',
    (acces, lue) => {
      const du = jourEcrit(acces, lue.du, 'a_venir');
      const au = jourEcrit(acces, lue.au, 'a_venir');
      if (!du) return aRevoir('du', LE_JOUR);
      if (lue.au.trim() !== '' && !au) return aRevoir('au', LE_JOUR);
      return inscrireQuiDecide(acces, { ...lue, du, au });
    },
  ),
];
