import { z } from 'zod';
import type { Acces } from '#acces';
import { BESOINS, deposerUneDemande, direLeRefusDeDeposer, lireSesDepots } from '#accueil';
import { json, type RouteQuelconque } from '#socle';
import { aujourdHuiA, type Instant, montrerLeCode } from '#socle/pur';
import { curseurIllisible } from '../lire-les-territoires/lire-les-territoires.route.ts';
import { lireLeCurseur, mettreEnPage, pageDe, recherchePaginee } from '../pages.ts';
import { interdit, introuvable, probleme, routeDApi } from '../route-d-api.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const texte = (longueur: number) =>
  z.string('Écrivez ce champ en texte.').trim().max(longueur, `${longueur} signes au plus.`);
const reference = texte(80)
  .regex(/^[\w.:/-]+$/, 'Une référence n’a ni espace ni accent : un numéro, jamais un nom.')
  .describe('Votre propre numéro pour cette demande ; jamais un nom ni une date de naissance.');

const corps = z.object({
  mots: texte(5000).default('').describe('Ce qu’elle dit, dans ses mots.'),
  besoins: z
    .array(z.enum(BESOINS, 'Choisissez parmi les besoins décrits.'))
    .max(20)
    .default([])
    .describe('De quoi il s’agit ; des mots ou un besoin, au moins.'),
  commune: z
    .string()
    .regex(/^(sans_adresse|[0-9AB]{5})$/, 'Écrivez un code INSEE, ou sans_adresse.')
    .optional()
    .describe('Code INSEE, « sans_adresse », ou rien si elle ne le dit pas.'),
  reponse: z
    .enum(['recu', 'message', 'appel'], 'Choisissez recu, message ou appel.')
    .describe('Comment elle veut qu’on lui réponde ; un numéro pour un message ou un appel.'),
  telephone: texte(30).optional(),
  precaution: texte(200).optional().describe('Ce qu’il faut savoir avant de la joindre.'),
  prenom: texte(80).optional().describe('Si elle le donne ; rien n’oblige.'),
  langue: z.enum(['fr', 'en']).default('fr').describe('La langue de son reçu.'),
  reference: reference.optional(),
  accord: z
    .strictObject(
      {
        le: z.iso
          .datetime({ offset: true, error: 'Écrivez l’heure de son accord, avec son fuseau.' })
          .describe('Quand elle a dit oui.'),
        recueilli_par: texte(120)
          .min(2, 'Dites quelle fonction l’a entendue.')
          .describe('Qui l’a entendue : une fonction dans votre structure.'),
      },
      'Dites quand elle a donné son accord, et qui l’a entendue.',
    )
    .describe('Rien n’est déposé pour une personne qui n’en est pas d’accord.'),
  remettre_le_recu: z
    .boolean('Dites true si elle est avec vous pour repartir avec son code.')
    .default(false)
    .describe(
      'true : elle est là, et son code vous est dit une fois pour le lui remettre ; ne le gardez pas, il ouvre sa page.',
    ),
});

const deposee = z.object({
  id: z.uuid(),
  lue_au_plus_tard: z.iso.date().describe('Le jour où une personne l’aura lue.'),
  recu: z
    .object({ code: z.string(), valable_jusqu_au: z.iso.date() })
    .nullable()
    .describe('À remettre à la personne, à elle seule ; null si elle n’est pas là.'),
});

const etat = z.object({
  id: z.uuid(),
  reference: z.string().nullable(),
  deposee_le: z.iso.datetime(),
  etat: z
    .enum(['recue', 'en_cours', 'repondue'])
    .describe('recue : quelqu’un la lira ; en_cours : lue, une suite est due ; repondue.'),
  prochaine_echeance: z.iso.date().nullable().describe('Le prochain jour promis à la personne.'),
  repondue_le: z.iso.date().nullable(),
});

type Depot = Extract<Awaited<ReturnType<typeof lireSesDepots>>, { ok: true }>['valeur'][number];
const jour = (le: string) => aujourdHuiA(le as Instant);

/** Numbers and days alone: what she says and what she is told stays between her and the team. */
const enJson = ({ promesses, ...depot }: Depot): z.infer<typeof etat> => ({
  id: depot.premierContactId,
  reference: depot.reference,
  deposee_le: depot.deposeLe,
  etat: promesses.ouvertes === 0 ? 'repondue' : promesses.tenues === 0 ? 'recue' : 'en_cours',
  prochaine_echeance: promesses.prochaine ? jour(promesses.prochaine) : null,
  repondue_le:
    promesses.ouvertes === 0 && promesses.derniereTenueLe ? jour(promesses.derniereTenueLe) : null,
});

export const routesDesDemandes: RouteQuelconque<Acces>[] = [
  routeDApi({
    methode: 'POST',
    adresse: '/demandes',
    sujet: 'Demandes',
    resume: 'Déposer une demande pour une personne, avec son accord',
    explication:
      'Ce qu’elle écrirait elle-même sur la page publique. Une personne du service la lit à la date dite. Une urgence se dit au téléphone : 15, 17, 18, 112, 115, 119.',
    permission: 'demandes:deposer',
    corps,
    reponses: { 201: { quoi: 'Déposée', schema: deposee } },
    traiter: async (acces, { accord, ...dite }) => {
      const faite = await deposerUneDemande(acces, {
        mots: dite.mots,
        besoins: dite.besoins,
        commune: dite.commune ?? null,
        reponse: dite.reponse,
        telephone: dite.telephone ?? null,
        precaution: dite.precaution ?? null,
        prenom: dite.prenom ?? null,
        langue: dite.langue,
        reference: dite.reference ?? null,
        accord: {
          le: new Date(accord.le).toISOString() as Instant,
          recueilliPar: accord.recueilli_par,
        },
        remettreLeRecu: dite.remettre_le_recu,
      });
      if (!faite.ok) {
        const { refus } = faite;
        if (refus.raison === 'acces') return interdit(refus);
        const point = direLeRefusDeDeposer(refus);
        if (refus.raison === 'beaucoup')
          return probleme({ statut: 429, titre: 'Trop de demandes', detail: point.phrase });
        return probleme({
          statut: 422,
          titre: 'Un point est à revoir',
          detail: point.phrase,
          erreurs: [point],
        });
      }
      const { id, recepisse, lueAuPlusTard } = faite.valeur;
      return json(
        {
          id,
          lue_au_plus_tard: lueAuPlusTard,
          recu: recepisse
            ? { code: montrerLeCode(recepisse.code), valable_jusqu_au: jour(recepisse.expireLe) }
            : null,
        },
        201,
      );
    },
  }),
  routeDApi({
    methode: 'GET',
    adresse: '/demandes',
    sujet: 'Demandes',
    resume: 'Où en sont les demandes que ce système a déposées',
    permission: 'demandes:lire-l-etat',
    recherche: z.object({ ...recherchePaginee, reference: reference.optional() }),
    reponses: { 200: { quoi: 'Une page', schema: pageDe(etat) } },
    traiter: async (acces, { limite, apres: curseur, reference: sienne }) => {
      const apres = lireLeCurseur(curseur);
      if (apres === null || (apres !== '' && !UUID.test(apres))) return curseurIllisible();
      const lus = await lireSesDepots(acces, {
        limite: limite + 1,
        ...(apres ? { apres } : {}),
        ...(sienne ? { reference: sienne } : {}),
      });
      if (!lus.ok) return interdit(lus.refus);
      return json(mettreEnPage(lus.valeur.map(enJson), limite, ({ id }) => id));
    },
  }),
  routeDApi({
    methode: 'GET',
    adresse: '/demandes/:id',
    sujet: 'Demandes',
    resume: 'Où en est une demande que ce système a déposée',
    permission: 'demandes:lire-l-etat',
    chemin: z.object({ id: z.string().max(60) }),
    reponses: { 200: { quoi: 'Son état', schema: etat } },
    refus: { 404: 'Inconnue, ou déposée par un autre système' },
    traiter: async (acces, { id }) => {
      const lus = UUID.test(id) ? await lireSesDepots(acces, { ids: [id] }) : null;
      if (lus && !lus.ok) return interdit(lus.refus);
      const [depot] = lus?.valeur ?? [];
      return depot ? json(enJson(depot)) : introuvable();
    },
  }),
];
