import { z } from 'zod';
import { type Acces, casDUsage, type Equipe, equipeChoisie, QUELLE_EQUIPE, route } from '#acces';
import { lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { type Resultat, reussi } from '#socle/pur';
import { lireLesCommunes } from '#territoires';
import { garderUnTour } from '../garder-un-tour/garder-un-tour.ts';
import { type AideConclue, aidesDuDepartement } from '../le-resultat/aides-du-departement.ts';
import { type Carnet, ouvrirUnCarnet, voirLeResultat } from '../mener-le-tour/carnet.ts';
import { gesteSchema, lireUnGeste, type Suite } from '../mener-le-tour/lire-un-geste.ts';
import { desceller, sceller } from '../mener-le-tour/sceller.ts';
import { droits } from '../regles-d-acces.ts';
import {
  AVEC_ELLE,
  CalculAvecElle,
  CommencerAvecElle,
  DabordAvecElle,
  EcranAvecElle,
  type PourQui,
  ResultatAvecElle,
} from './avec-elle.page.tsx';
import type { CeQuiEstConnu, LireCeQuiEstConnu } from './connu.ts';

const POURQUOI = {
  valeur: 'Une personne part en sachant à quoi elle a sans doute droit, et pourquoi.',
  phraseDuTexte: '« Les prestations sont des droits »',
  donnees: ['ce qu’elle répond, le temps du tour', 'ce que sa fiche dit déjà'],
  lecteurs: 'vous, avec elle',
  conservation: 'rien, sauf si elle veut garder ce tour : quatre-vingt-dix jours',
} as const;

const SANS_NOM: PourQui = { nom: 'Sans fiche ouverte', retour: '/personnes' };

/** Nobody goes round another's rights without being of a team that receives. */
const tenirLeTour = casDUsage(
  droits.faire,
  async (_acces, _: Record<never, never>): Promise<Resultat<undefined, never>> => reussi(),
);

/** What a result shows besides what she said: the département's aids, and for which team it may be kept. */
interface Autour {
  aides: readonly AideConclue[];
  equipes: readonly Equipe[];
}

const SANS_ACCORD = {
  champ: 'accord',
  phrase: 'Dites si elle veut que ce tour soit gardé : oui ou non.',
};

function corpsDe(
  acces: Acces,
  suite: Suite,
  qui: PourQui,
  communes: Awaited<ReturnType<typeof lireLesCommunes>>,
  { aides, equipes }: Autour,
) {
  switch (suite.genre) {
    case 'accueil': {
      const carnet = suite.carnet ?? ouvrirUnCarnet(acces.aujourdHui);
      return (
        <CommencerAvecElle
          {...{ qui, carnet, perdu: suite.perdu, scelle: sceller(acces, carnet) }}
        />
      );
    }
    case 'dabord':
      return <DabordAvecElle qui={qui} visee={suite.visee} scelle={sceller(acces, suite.carnet)} />;
    case 'detail':
      return (
        <CalculAvecElle qui={qui} conclu={suite.conclu} scelle={sceller(acces, suite.carnet)} />
      );
    case 'vue': {
      const { vue, points, saisie } = suite;
      const scelle = sceller(acces, vue.carnet);
      return vue.genre === 'resultat' ? (
        <ResultatAvecElle {...{ qui, vue, aides, equipes, scelle }} />
      ) : (
        <EcranAvecElle {...{ qui, vue, scelle, communes, points, saisie }} />
      );
    }
  }
}

const enPage = (corps: Parameters<typeof page>[0]['corps'], statut = 200): Reponse =>
  page({
    statut,
    titre: 'Tour des droits',
    rubrique: 'personnes',
    discrete: true,
    corps,
    parceQue: droits.faire.phrase,
    pourquoi: POURQUOI,
  });

async function montrer(acces: Acces, suite: Suite, qui: PourQui): Promise<Reponse> {
  const aRevoir = suite.genre === 'vue' && suite.points.length > 0;
  const questions = suite.genre === 'vue' && suite.vue.genre === 'questions';
  const communes = questions ? await lireLesCommunes(acces) : [];
  const resultat = suite.genre === 'vue' && suite.vue.genre === 'resultat' ? suite.vue : null;
  const autour: Autour = {
    aides: resultat ? await aidesDuDepartement(acces, resultat.carnet) : [],
    equipes: resultat ? await lireSesEquipes(acces) : [],
  };
  return enPage(corpsDe(acces, suite, qui, communes, autour), aRevoir ? 422 : 200);
}

const quiEst = (connu: CeQuiEstConnu | null): PourQui => connu ?? SANS_NOM;

/** Who it is about is in the ciphered notebook; what is known of her is read again, as this reader may. */
async function quiDuCarnet(
  acces: Acces,
  carnet: Carnet | null,
  lire: LireCeQuiEstConnu,
): ReturnType<LireCeQuiEstConnu> {
  if (!carnet?.pour) return reussi(null);
  const { genre, id } = carnet.pour;
  return lire(acces, genre === 'personne' ? { personne: id } : { contact: id });
}

const AGENT = { application: 'agents', lecteurs: ['agent'] } as const;
const FINALITE = 'regarder avec elle à quoi elle a droit';

async function refuser(acces: Acces): Promise<Reponse | null> {
  const tenu = await tenirLeTour(acces, {});
  return tenu.ok ? null : refusDePage(tenu.refus.motif);
}

const INTROUVABLE = 'Cette personne n’est pas parmi celles que vous recevez.';

export const routesDuTourAvecElle = (lire: LireCeQuiEstConnu): RouteQuelconque<Acces>[] => [
  route({
    ...AGENT,
    finalite: FINALITE,
    methode: 'GET',
    chemin: AVEC_ELLE,
    entree: z.object({
      personne: z.uuid().optional().catch(undefined),
      contact: z.uuid().optional().catch(undefined),
    }),
    traiter: async (acces, qui) => {
      const refus = await refuser(acces);
      if (refus) return refus;
      const connu = await lire(acces, qui);
      if (!connu.ok) return refusDePage(INTROUVABLE, 404);
      const { pour, reponses, sources } = connu.valeur ?? { pour: null, reponses: {}, sources: {} };
      const carnet = ouvrirUnCarnet(acces.aujourdHui, { pour, reponses, sources });
      return montrer(acces, { genre: 'accueil', perdu: false, carnet }, quiEst(connu.valeur));
    },
  }),
  route({
    ...AGENT,
    finalite: FINALITE,
    methode: 'POST',
    chemin: AVEC_ELLE,
    entree: gesteSchema,
    traiter: async (acces, geste) => {
      const refus = await refuser(acces);
      if (refus) return refus;
      const connu = await quiDuCarnet(acces, desceller(acces, geste.carnet), lire);
      if (!connu.ok) return refusDePage(INTROUVABLE, 404);
      return montrer(acces, lireUnGeste(acces, geste, acces.aujourdHui), quiEst(connu.valeur));
    },
    siInvalide: async () => versLaPage(AVEC_ELLE),
  }),
  route({
    ...AGENT,
    finalite: 'garder ce tour, parce qu’elle le veut',
    methode: 'POST',
    chemin: `${AVEC_ELLE}/garder`,
    entree: z.object({
      carnet: z.string().max(20_000).optional().catch(undefined),
      accord: z.string().optional().catch(undefined),
      cle: z.coerce.number().int().optional().catch(undefined),
    }),
    traiter: async (acces, { carnet: scelle, accord, cle }) => {
      const refus = await refuser(acces);
      if (refus) return refus;
      const carnet = desceller(acces, scelle);
      const connu = await quiDuCarnet(acces, carnet, lire);
      if (!connu.ok) return refusDePage(INTROUVABLE, 404);
      if (!carnet || !scelle || !connu.valeur) return versLaPage(AVEC_ELLE);
      if (accord === 'non') return versLaPage(connu.valeur.retour);
      const vue = voirLeResultat(carnet);
      const equipe = equipeChoisie(acces, cle);
      const points = [
        ...(accord === 'oui' ? [] : [SANS_ACCORD]),
        ...(equipe === null ? [QUELLE_EQUIPE] : []),
      ];
      if (points.length > 0 && vue.genre === 'resultat') {
        return enPage(
          <ResultatAvecElle
            qui={connu.valeur}
            vue={vue}
            aides={await aidesDuDepartement(acces, carnet)}
            equipes={await lireSesEquipes(acces)}
            saisie={{ accord, cle }}
            scelle={scelle}
            points={points}
          />,
          422,
        );
      }
      const garde = await garderUnTour(acces, {
        carnet,
        langue: 'fr',
        cle: equipe,
        ...(connu.valeur.personneId ? { personneId: connu.valeur.personneId } : {}),
        ...(connu.valeur.pour.genre === 'premier_contact' ? { objetId: connu.valeur.pour.id } : {}),
      });
      return garde.ok
        ? versLaPage(`${AVEC_ELLE}/${garde.valeur.id}`)
        : refusDePage(garde.refus.motif);
    },
  }),
];
