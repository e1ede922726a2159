import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { Langue } from '#interface';
import { langueDeLaPage } from '#messages';
import { promessesOuvertes } from '#promesses';
import { COOKIE_DE_RECU, monCode, monRecepisse, ouvrirLaLecture } from '#recepisses';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPageSansTrace,
} from '#socle';
import { ajouterJours, aujourdHuiA, type Instant } from '#socle/pur';
import { lireLesCommunes } from '#territoires';
import { BESOINS } from '../domaine/fiche.ts';
import { DireCeQuIlFaut } from './dire-ce-qu-il-faut.page.tsx';
import { direCeQuIlFaut, type RefusDeDemande } from './dire-ce-qu-il-faut.ts';
import { mots } from './mots.ts';
import { RecuEnLigne } from './recu.page.tsx';

const POURQUOI = {
  valeur: 'Chacun peut dire ce dont il a besoin, sans compte et sans nom.',
  phraseDuTexte: '« L’action du Conseil général est une action universelle »',
  donnees: ['ses mots', 'besoins', 'commune', 'prénom et numéro, si elle les donne'],
  lecteurs: 'l’équipe de sa commune ; elle-même par son reçu',
  conservation: 'deux ans sans suite, puis une personne relit et efface',
} as const;

const texte = (longueur: number) => z.string().trim().max(longueur).optional();
const saisieSchema = z.object({
  mots: texte(5000),
  besoins: z
    .preprocess((lus) => (lus === undefined ? [] : [lus].flat()), z.array(z.enum(BESOINS)))
    .catch([]),
  commune: z
    .string()
    .regex(/^(sans_adresse|[0-9AB]{5})$/)
    .optional()
    .catch(undefined),
  reponse: z.enum(['recu', 'message', 'appel']).catch('recu'),
  telephone: texte(30),
  precaution: texte(200),
  prenom: texte(80),
});

function direLeRefus({ raison }: RefusDeDemande, langue: Langue) {
  const dire = mots(langue);
  switch (raison) {
    case 'rien_dit':
      return { champ: 'mots', phrase: dire.rienDit };
    case 'sans_telephone':
      return { champ: 'telephone', phrase: dire.sansTelephone };
    case 'telephone_illisible':
      return { champ: 'telephone', phrase: dire.telephoneIllisible };
    case 'beaucoup':
      return { champ: 'mots', phrase: dire.beaucoup };
    case 'sans_lieu':
      return { champ: 'mots', phrase: dire.sansLieu };
  }
}

async function montrer(
  acces: Acces,
  requete: RequeteHttp,
  suite: {
    saisie?: Readonly<Record<string, unknown>>;
    aRevoir?: readonly { champ: string; phrase: string }[];
  } = {},
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  return page({
    statut: suite.aRevoir ? 422 : 200,
    titre: mots(langue).titre,
    langue,
    discrete: true,
    corps: <DireCeQuIlFaut langue={langue} communes={await lireLesCommunes(acces)} {...suite} />,
    pourquoi: POURQUOI,
  });
}

const enLigne = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'entendre ce dont une personne a besoin',
  chemin: '/dire-ce-qu-il-me-faut',
} as const;

export const routesDeDireCeQuIlFaut: RouteQuelconque<Acces>[] = [
  route({
    ...enLigne,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces, _, requete) => montrer(acces, requete),
  }),
  route({
    ...enLigne,
    methode: 'POST',
    entree: saisieSchema,
    traiter: async (acces, saisie, requete) => {
      const langue = langueDeLaPage(requete);
      const recue = await direCeQuIlFaut(acces, {
        mots: saisie.mots ?? '',
        besoins: saisie.besoins,
        commune: saisie.commune ?? null,
        reponse: saisie.reponse,
        telephone: saisie.telephone ?? null,
        precaution: saisie.precaution ?? null,
        prenom: saisie.prenom ?? null,
        langue,
        adresse: requete.adresse,
      });
      if (!recue.ok) {
        if (recue.refus.raison === 'acces') return refusDePage(recue.refus.motif);
        return montrer(acces, requete, { saisie, aRevoir: [direLeRefus(recue.refus, langue)] });
      }
      const { recepisse, danger } = recue.valeur;
      const cookie = ouvrirLaLecture(acces, recepisse.id, recepisse.code);
      // The code is in the sealed cookie, never in an address; what is said of a danger is not either.
      return versLaPageSansTrace(danger ? '/ma-demande/recu?suite=1' : '/ma-demande/recu', [
        cookie,
      ]);
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, requete, {
        saisie,
        aRevoir: aRevoir.map(({ champ }) => ({
          champ,
          phrase: mots(langueDeLaPage(requete)).tropLong,
        })),
      }),
  }),
  route({
    application: 'habitants',
    lecteurs: ['habitant'],
    finalite: 'donner son reçu à qui vient d’écrire',
    methode: 'GET',
    chemin: '/ma-demande/recu',
    entree: z.object({ suite: z.string().optional().catch(undefined) }),
    traiter: async (acces, { suite }, requete) => {
      const recepisse = await monRecepisse(acces.bd, acces.maintenant);
      const code = monCode(acces, requete.cookies[COOKIE_DE_RECU]);
      if (!recepisse || !code) return versLaPageSansTrace('/s');
      const promesses = await promessesOuvertes(acces, { objetIds: [recepisse.objetId] });
      const [promesse] = promesses.ok ? promesses.valeur : [];
      const langue = langueDeLaPage(requete, recepisse.langue);
      return page({
        titre: mots(langue).recuTitre,
        langue,
        discrete: true,
        corps: (
          <RecuEnLigne
            langue={langue}
            code={code}
            danger={suite !== undefined}
            lueAuPlusTard={promesse ? aujourdHuiA(promesse.pourLe as Instant) : null}
            valableJusquAu={ajouterJours(aujourdHuiA(recepisse.expireLe as Instant), -1)}
          />
        ),
      });
    },
  }),
];
