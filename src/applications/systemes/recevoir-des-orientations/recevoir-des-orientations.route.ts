import { z } from 'zod';
import type { Acces } from '#acces';
import {
  AUTRES_CHEMINS,
  direLeRefusDOrientation,
  lireUneOrientation,
  MOTIFS_DE_REFUS,
  type Reponse as ReponseAOrientation,
  recevoirParSysteme,
  repondreAUneOrientation,
} from '#orientations';
import { CHAMPS } from '#partage';
import { json, type RouteQuelconque } from '#socle';
import { type DateCivile, lireDateCivile } from '#socle/pur';
import { curseurIllisible } from '../lire-les-territoires/lire-les-territoires.route.ts';
import { lireLeCurseur, mettreEnPage, pageDe, recherchePaginee } from '../pages.ts';
import { interdit, introuvable, probleme, routeDApi } from '../route-d-api.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const enCles = <T extends object>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const ETATS = [
  'envoyee',
  'lue',
  'plus_de_temps',
  'acceptee',
  'refusee',
  'premier_rendez_vous',
  'close',
] as const;
const rangee = z.object({
  id: z.uuid(),
  version: z.number().int(),
  etat: z.enum(ETATS),
  envoyee_le: z.iso.datetime(),
  reponse_pour_le: z.iso.date().describe('Le jour où votre structure s’est engagée à répondre.'),
});
const entiere = rangee.extend({
  objet: z.string().describe('Ce qui est demandé à votre structure.'),
  de: z.object({ nom: z.string(), telephone: z.string().nullable() }),
  extrait: z
    .object({
      finalite: z.string(),
      fondement: z.string().describe('Par quel droit ce texte vous est donné à lire.'),
      champs: z.array(z.object({ nom: z.string(), libelle: z.string(), texte: z.string() })),
      lisible_jusqu_a: z.iso.datetime().nullable(),
    })
    .nullable()
    .describe('Exactement le texte que l’émetteur a relu ; null quand sa lecture a pris fin.'),
});

const chemin = z.object({ id: z.string().max(60) });

const corps = z.object({
  reponse: z.enum(['accepter', 'refuser', 'demander_du_temps'], 'Choisissez une réponse.'),
  qui: z
    .string('Dites qui répond.')
    .trim()
    .min(2, 'Dites qui répond.')
    .max(100, 'Raccourcissez ce nom.')
    .describe('Qui répond dans votre structure : elle saura qui appeler.'),
  version: z
    .number('Donnez la version que vous avez lue.')
    .int()
    .optional()
    .describe('Celle que vous avez lue : si elle a changé depuis, 409.'),
  motif: z.enum(enCles(MOTIFS_DE_REFUS), 'Choisissez une raison dans la liste.').optional(),
  motif_mots: z.string().trim().max(500, 'Raccourcissez la raison.').optional(),
  autre_chemin: z
    .enum(enCles(AUTRES_CHEMINS), 'Choisissez un autre chemin dans la liste.')
    .optional()
    .describe('Un refus n’est jamais seul.'),
  autre_chemin_mots: z.string().trim().max(500, 'Raccourcissez l’autre chemin.').optional(),
  jusqu_au: z
    .string()
    .optional()
    .describe('Le jour de votre réponse (AAAA-MM-JJ), pour demander du temps.'),
});

type Saisie = z.infer<typeof corps>;
type Lue =
  | { ok: true; reponse: ReponseAOrientation }
  | { ok: false; champ: string; phrase: string };

const a = (champ: string, phrase: string): Lue => ({ ok: false, champ, phrase });

/** The answer that was chosen, or the one point to review; the same points as on the partner's page. */
function lireLaReponse(saisie: Saisie): Lue {
  if (saisie.reponse === 'accepter') return { ok: true, reponse: { reponse: 'accepter' } };
  if (saisie.reponse === 'demander_du_temps') {
    const lu = lireDateCivile(saisie.jusqu_au ?? '');
    return lu.ok
      ? { ok: true, reponse: { reponse: 'demander_du_temps', jusquAu: lu.valeur as DateCivile } }
      : a('jusqu_au', 'Écrivez le jour de votre réponse, comme 2026-12-04.');
  }
  const { motif, autre_chemin: autreChemin } = saisie;
  if (!motif) return a('motif', 'Choisissez une raison dans la liste.');
  if (!autreChemin) return a('autre_chemin', 'Choisissez un autre chemin dans la liste.');
  return {
    ok: true,
    reponse: {
      reponse: 'refuser',
      motif,
      motifMots: saisie.motif_mots,
      autreChemin,
      autreCheminMots: saisie.autre_chemin_mots ?? '',
    },
  };
}

const CHAMP_DU_REFUS: Readonly<Record<string, string>> = {
  qui_manque: 'qui',
  raison_manquante: 'motif_mots',
  chemin_sans_mots: 'autre_chemin_mots',
  date_passee: 'jusqu_au',
};

const commun = { sujet: 'Orientations', permission: 'orientations:lire' } as const;

export const routesDesOrientations: RouteQuelconque<Acces>[] = [
  routeDApi({
    ...commun,
    methode: 'GET',
    adresse: '/orientations',
    resume: 'Les orientations adressées à la structure dont ce système répond',
    explication: 'Depuis quand et pour quand ; ce qui est demandé se lit une à une.',
    recherche: z.object({
      ...recherchePaginee,
      a_repondre: z
        .enum(['oui', 'non'], 'Écrivez oui ou non.')
        .default('non')
        .describe('oui : seulement celles qui attendent une réponse.'),
    }),
    reponses: { 200: { quoi: 'Une page', schema: pageDe(rangee) } },
    traiter: async (acces, { limite, apres: curseur, a_repondre }) => {
      const apres = lireLeCurseur(curseur);
      if (apres === null || (apres !== '' && !UUID.test(apres))) return curseurIllisible();
      const lues = await recevoirParSysteme(acces, {
        apres: apres || null,
        limite: limite + 1,
        aRepondre: a_repondre === 'oui',
      });
      if (!lues.ok) return interdit(lues.refus);
      const rangees = lues.valeur.map(({ envoyeeLe, reponsePourLe, ...lue }) => ({
        ...lue,
        envoyee_le: envoyeeLe,
        reponse_pour_le: reponsePourLe,
      }));
      return json(mettreEnPage(rangees, limite, ({ id }) => id));
    },
  }),
  routeDApi({
    ...commun,
    methode: 'GET',
    adresse: '/orientations/:id',
    resume: 'Lire une orientation, et exactement l’extrait qui a été relu avant l’envoi',
    explication: 'La première lecture est notée : l’émetteur voit que vous l’avez lue.',
    chemin,
    reponses: { 200: { quoi: 'L’orientation', schema: entiere } },
    refus: { 404: 'Inconnue, retirée, ou adressée à une autre structure' },
    traiter: async (acces, { id }) => {
      const lue = UUID.test(id) ? await lireUneOrientation(acces, id) : null;
      if (!lue?.ok) return introuvable();
      const { orientation: une, part } = lue.valeur;
      return json({
        id: une.id,
        version: une.version,
        etat: une.etat,
        envoyee_le: une.envoyeeLe,
        reponse_pour_le: une.reponsePourLe,
        objet: une.quoi,
        de: { nom: une.deNom, telephone: une.deTelephone },
        extrait: part
          ? {
              finalite: part.finalite,
              fondement: `${part.fondement.libelle} (${part.fondement.reference})`,
              champs: part.champs.map(({ nom, texte }) => ({ nom, libelle: CHAMPS[nom], texte })),
              lisible_jusqu_a: part.expireLe,
            }
          : null,
      });
    },
  }),
  routeDApi({
    sujet: 'Orientations',
    permission: 'orientations:repondre',
    methode: 'POST',
    adresse: '/orientations/:id/reponse',
    resume: 'Accepter, proposer un autre chemin, ou demander du temps',
    chemin,
    corps,
    reponses: {
      200: {
        quoi: 'La réponse est notée',
        schema: z.object({ id: z.uuid(), version: z.number().int(), etat: z.enum(ETATS) }),
      },
    },
    refus: {
      404: 'Inconnue, retirée, ou adressée à une autre structure',
      409: 'Déjà répondue, ou changée depuis votre lecture',
    },
    traiter: async (acces, { id, ...saisie }) => {
      const lue = lireLaReponse(saisie);
      if (!lue.ok) {
        const { champ, phrase } = lue;
        return probleme({
          statut: 422,
          titre: 'Un point est à revoir',
          detail: phrase,
          erreurs: [{ champ, phrase }],
        });
      }
      if (!UUID.test(id)) return introuvable();
      const faite = await repondreAUneOrientation(acces, {
        orientationId: id,
        version: saisie.version,
        reponse: lue.reponse,
        qui: saisie.qui,
      });
      if (faite.ok) return json({ id, version: faite.valeur.version, etat: faite.valeur.etat });
      const { refus } = faite;
      if (refus.raison === 'acces') return interdit(refus);
      if (refus.raison === 'inconnue' || refus.raison === 'pas_a_vous') return introuvable();
      const phrase = direLeRefusDOrientation(refus);
      const champ = CHAMP_DU_REFUS[refus.raison];
      return champ
        ? probleme({
            statut: 422,
            titre: 'Un point est à revoir',
            detail: phrase,
            erreurs: [{ champ, phrase }],
          })
        : probleme({ statut: 409, titre: 'Elle a changé', detail: phrase });
    },
  }),
];
