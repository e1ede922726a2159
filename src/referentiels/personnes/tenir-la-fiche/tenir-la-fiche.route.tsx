import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type Reponse, type RouteQuelconque, versLaPage } from '#socle';
import { direLeRefusDeTelephone } from '#socle/pur';
import {
  accueilSchema,
  DATE_ILLISIBLE,
  identiteSchema,
  identiteTapee,
  jourTape,
} from '../creer-une-personne/lire-la-saisie.ts';
import { lireUneDate } from '../domaine/lire-une-date.ts';
import { LIENS, PAROLES, PROCHES, REPRESENTATIONS } from '../domaine/mots.ts';
import { direLeRefusDIdentite } from '../domaine/personne.ts';
import { rechercher } from '../rechercher-une-personne/rechercher-une-personne.ts';
import type { NatureDeLien, RubriqueDeParole } from '../stockage/entourage.ts';
import { ficheFermee, uneFiche } from '../voir-une-personne/voir-une-personne.route.tsx';
import { ENTOURAGE, FOYER, IDENTITE, REPRESENTATION, SES_MOTS } from './blocs.tsx';
import { type BlocATenir, commun, finir, montrerLeBloc } from './cadre-de-formulaire.tsx';
import { corrigerLIdentite } from './corriger-l-identite.ts';
import {
  ajouterUneRepresentation,
  ajouterUnProche,
  declarerUnLien,
  ecrireSesMots,
  finirUnLien,
  oterUnProche,
} from './tenir-l-entourage.ts';

type Saisie = Readonly<Record<string, unknown>>;
const cles = <T extends object>(mots: T) => Object.keys(mots) as [keyof T & string];
const court = (phrase: string, longueur = 200) =>
  z.string(phrase).max(longueur, `C’est trop long : ${longueur} signes au plus.`);

/** The page of a block and its form, at one address. */
export function tenirUnBloc<F extends z.ZodRawShape>(
  bloc: BlocATenir,
  champs: F,
  faire: (
    acces: Acces,
    saisie: z.infer<z.ZodObject<F>> & { id: string },
    brute: Saisie,
  ) => Promise<Reponse>,
): RouteQuelconque<Acces>[] {
  const chemin = `/personnes/:id/${bloc.ou}`;
  const entree = z.object({ ...champs, id: uneFiche.shape.id });
  return [
    route({
      ...commun,
      methode: 'GET',
      chemin,
      entree: uneFiche,
      traiter: (acces, { id }) => montrerLeBloc(acces, id, bloc),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin,
      entree,
      traiter: (acces, saisie) =>
        faire(acces, saisie as z.infer<z.ZodObject<F>> & { id: string }, saisie as Saisie),
      siInvalide: (acces, aRevoir, saisie) =>
        montrerLeBloc(acces, String(saisie.id), bloc, { saisie, aRevoir }),
    }),
  ];
}

const revoir = (champ: string, phrase: string) => ({ champ, phrase });

/** A small action beside a block: done, or the same closed door. */
const action = <F extends z.ZodRawShape>(
  chemin: string,
  champs: F,
  faire: (
    acces: Acces,
    saisie: z.infer<z.ZodObject<F>> & { id: string },
  ) => Promise<{ ok: boolean }>,
  retour: string,
) =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `/personnes/:id/${chemin}`,
    entree: z.object({ ...champs, id: uneFiche.shape.id }),
    traiter: async (acces, lue) => {
      const saisie = lue as z.infer<z.ZodObject<F>> & { id: string };
      const { ok } = await faire(acces, saisie);
      return ok ? versLaPage(`/personnes/${saisie.id}${retour}`) : ficheFermee(saisie.id);
    },
  });

const identite = tenirUnBloc(
  IDENTITE,
  {
    ...identiteSchema,
    ...accueilSchema,
    version: z.coerce.number().int(),
    deces: z.string().max(40).optional(),
  },
  async (acces, saisie, brute) => {
    const revenir = (champ: string, phrase: string) =>
      montrerLeBloc(acces, saisie.id, IDENTITE, {
        saisie: brute,
        aRevoir: [revoir(champ, phrase)],
      });
    const lue = identiteTapee(saisie, acces.aujourdHui);
    if (!lue) return revenir('naissance', DATE_ILLISIBLE);
    const deces = saisie.deces ? lireUneDate(saisie.deces, acces.aujourdHui) : null;
    if (saisie.deces && !deces) return revenir('deces', DATE_ILLISIBLE);
    const fait = await corrigerLIdentite(acces, {
      ...lue,
      id: saisie.id,
      version: saisie.version,
      langue: saisie.langue ?? null,
      interprete: saisie.interprete.includes('oui'),
      amenagements: saisie.amenagements,
      deces,
    });
    return finir(acces, saisie.id, IDENTITE, fait, brute, (refus) =>
      refus.raison === 'nom'
        ? revoir(refus.champ, direLeRefusDIdentite(refus))
        : revoir('nature', 'Quelqu’un vient de changer cette fiche. Rouvrez-la, puis corrigez.'),
    );
  },
);

const REFUS_DE_LIEN: Readonly<Record<string, string>> = {
  a_soi: 'C’est elle-même. Choisissez l’autre personne.',
  deja_declare: 'Ce lien est déjà déclaré.',
  autre_inconnue: 'Personne à ce nom parmi ce que vous pouvez voir. Ouvrez d’abord sa fiche.',
};
const SENS = /^(de|a):(.+)$/;

const foyer = tenirUnBloc(
  FOYER,
  {
    autre: court('Écrivez le nom de l’autre personne.'),
    sens: z.string('Choisissez ce lien.').regex(SENS, 'Choisissez ce lien.'),
    precision: court('').optional(),
  },
  async (acces, saisie, brute) => {
    const trouvees = await rechercher(acces, {
      texte: saisie.autre,
      limite: 2,
      auFilDeLaFrappe: true,
    });
    const [autre, seconde] = trouvees.ok
      ? trouvees.valeur.trouvees.filter(({ id }) => id !== saisie.id)
      : [];
    if (autre && seconde && autre.nomDit === seconde.nomDit)
      return montrerLeBloc(acces, saisie.id, FOYER, {
        saisie: brute,
        aRevoir: [revoir('autre', 'Plusieurs personnes ont ce nom. Ajoutez sa date de naissance.')],
      });
    const [, bout = '', nature = ''] = SENS.exec(saisie.sens) ?? [];
    if (!(nature in LIENS) || !autre)
      return montrerLeBloc(acces, saisie.id, FOYER, {
        saisie: brute,
        aRevoir: [revoir('autre', REFUS_DE_LIEN.autre_inconnue ?? '')],
      });
    const [de, a] = bout === 'de' ? [saisie.id, autre.id] : [autre.id, saisie.id];
    const fait = await declarerUnLien(acces, {
      de,
      a,
      nature: nature as NatureDeLien,
      precision: saisie.precision,
    });
    return finir(acces, saisie.id, FOYER, fait, brute, ({ raison }) =>
      revoir('autre', REFUS_DE_LIEN[raison] ?? ''),
    );
  },
);

const entourage = tenirUnBloc(
  ENTOURAGE,
  {
    nom: court('Écrivez son nom, comme elle le dit.', 150),
    qui: court('Dites qui c’est pour elle.', 120),
    genre: z.enum(cles(PROCHES), 'Choisissez de quel côté.'),
    telephone: z.string().max(60).optional(),
    consigne: court('').optional(),
    peutEtreAppele: z.enum(['oui', 'non'], 'Dites si on peut l’appeler.'),
  },
  async (acces, saisie, brute) => {
    const fait = await ajouterUnProche(acces, {
      ...saisie,
      peutEtreAppele: saisie.peutEtreAppele === 'oui',
    });
    return finir(acces, saisie.id, ENTOURAGE, fait, brute, (refus) =>
      revoir('telephone', 'refus' in refus ? direLeRefusDeTelephone(refus.refus) : ''),
    );
  },
);

const representation = tenirUnBloc(
  REPRESENTATION,
  {
    nature: z.enum(cles(REPRESENTATIONS), 'Choisissez ce que c’est.'),
    parQui: court('Écrivez qui l’exerce.'),
    du: z.string('Écrivez depuis quand.').max(40),
    au: z.string().max(40).optional(),
  },
  async (acces, saisie, brute) => {
    const du = jourTape(saisie.du, acces.aujourdHui);
    const au = saisie.au ? jourTape(saisie.au, acces.aujourdHui) : null;
    if (!du || (saisie.au && !au))
      return montrerLeBloc(acces, saisie.id, REPRESENTATION, {
        saisie: brute,
        aRevoir: [revoir(du ? 'au' : 'du', 'Cette date n’existe pas. Écrivez 14/03/2024.')],
      });
    const { id, nature, parQui } = saisie;
    const fait = await ajouterUneRepresentation(acces, { id, nature, parQui, du, au });
    return finir(acces, id, REPRESENTATION, fait, brute, ({ raison }) =>
      raison === 'dates'
        ? revoir('au', 'La fin est avant le début. Vérifiez les deux dates.')
        : revoir('parQui', 'Écrivez qui l’exerce.'),
    );
  },
);

const RUBRIQUES = Object.keys(PAROLES) as RubriqueDeParole[];
const paroles = tenirUnBloc(
  SES_MOTS,
  {
    ce_qui_compte: court('', 1000).optional(),
    ce_que_je_sais_faire: court('', 1000).optional(),
    par: z.enum(['elle', 'avec_elle'], 'Dites qui écrit.'),
  },
  async (acces, saisie) => {
    for (const rubrique of RUBRIQUES) {
      const mots = saisie[rubrique];
      if (!mots) continue;
      const fait = await ecrireSesMots(acces, { id: saisie.id, rubrique, mots, par: saisie.par });
      if (!fait.ok) return ficheFermee(saisie.id);
    }
    return versLaPage(`/personnes/${saisie.id}`);
  },
);

export const routesDeLaTenue: RouteQuelconque<Acces>[] = [
  ...identite,
  ...foyer,
  ...entourage,
  ...representation,
  ...paroles,
  action('foyer/finir', { lienId: z.uuid() }, finirUnLien, '/foyer'),
  action('entourage/oter', { procheId: z.uuid() }, oterUnProche, '/entourage'),
];
