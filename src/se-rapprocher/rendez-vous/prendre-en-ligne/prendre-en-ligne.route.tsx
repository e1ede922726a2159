import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { langueDeLaPage } from '#messages';
import { emettreUnRecepisse, ouvrirLaLecture } from '#recepisses';
import { lireLesSites } from '#services';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPageSansTrace,
} from '#socle';
import { lireUnTelephone } from '#socle/pur';
import { lireLeCreneau } from '../dire-un-creneau.ts';
import type { ReglagesDesRappels } from '../reglages.ts';
import { reserver } from '../reserver/reserver.ts';
import { COCHE, rappelsOfferts } from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { CHEMIN_EN_LIGNE } from './adresses.ts';
import { demanderUnRappel } from './demander-un-rappel.ts';
import { etapeSuivante } from './etapes.ts';
import { tropDeReservations } from './limiter-les-reservations.ts';
import { mots } from './mots.ts';
import { PrendreEnLigne } from './prendre-en-ligne.page.tsx';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'prendre un rendez-vous sans compte',
} as const;

const choix = {
  service: z.string().max(60).optional().catch(undefined),
  commune: z.string().max(5).optional().catch(undefined),
  site: z.coerce.number().int().optional().catch(undefined),
};
type Choix = {
  service?: string | undefined;
  commune?: string | undefined;
  site?: number | undefined;
};

async function montrer(
  acces: Acces,
  requete: RequeteHttp,
  reglages: ReglagesDesRappels,
  saisie: Readonly<Record<string, unknown>> & Choix,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  const etape = await etapeSuivante(acces, saisie);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: mots(langue).titre,
    langue,
    corps: (
      <PrendreEnLigne
        {...{ langue, etape, saisie, aRevoir }}
        rappelOffert={await rappelsOfferts(acces, reglages)}
      />
    ),
  });
}

/** Her code opens what was just taken, on this telephone at once and anywhere by the paper. */
async function avecUnRecu(
  acces: Acces,
  requete: RequeteHttp,
  objetId: string,
  cle: number,
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  const emis = await emettreUnRecepisse(acces, { objetId, cle, discret: false, langue });
  if (!emis.ok) return refusDePage(emis.refus.motif);
  return versLaPageSansTrace(`${CHEMIN_EN_LIGNE}/pris`, [
    ouvrirLaLecture(acces, emis.valeur.id, emis.valeur.code),
  ]);
}

const enSaisie = (saisie: Readonly<Record<string, unknown>>) => ({
  ...saisie,
  site: Number(saisie.site) || undefined,
});

export const routesEnLigne = (reglages: ReglagesDesRappels): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN_EN_LIGNE,
    entree: z.object(choix),
    traiter: (acces, saisie, requete) => montrer(acces, requete, reglages, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN_EN_LIGNE,
    entree: z.object({
      ...choix,
      creneau: z.string().max(60).optional(),
      prenom: z.string().max(60).optional(),
      telephone: z.string().max(30).optional(),
      rappel: COCHE,
    }),
    traiter: async (acces, saisie, requete) => {
      const langue = langueDeLaPage(requete);
      const dire = mots(langue);
      const revoir = (champ: string, phrase: string) =>
        montrer(acces, requete, reglages, saisie, [{ champ, phrase }]);
      const place = lireLeCreneau(saisie.creneau ?? '');
      if (!place) return revoir('creneau', dire.heureAChoisir);
      if (saisie.rappel && !saisie.telephone) return revoir('telephone', dire.rappelOu);
      if (saisie.telephone && !lireUnTelephone(saisie.telephone).ok)
        return revoir('telephone', dire.telephoneAEcrire);
      if (await tropDeReservations(acces, requete.adresse))
        return revoir('creneau', dire.tropDemande);
      const pris = await reserver(acces, {
        place,
        canal: 'en_ligne',
        langue,
        rappelVoulu: saisie.rappel !== undefined,
        ...(saisie.prenom ? { nomDit: saisie.prenom } : {}),
        ...(saisie.telephone ? { telephone: saisie.telephone } : {}),
      });
      if (pris.ok) return avecUnRecu(acces, requete, pris.valeur.id, pris.valeur.cle);
      if (pris.refus.raison === 'acces') return refusDePage(pris.refus.motif);
      return revoir('creneau', dire.heurePrise);
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, requete, reglages, enSaisie(saisie), aRevoir),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN_EN_LIGNE}/rappel`,
    entree: z.object({
      ...choix,
      prenom: z.string().max(60).optional(),
      telephone: z.string().max(30).optional(),
    }),
    traiter: async (acces, saisie, requete) => {
      const dire = mots(langueDeLaPage(requete));
      const revoir = (phrase: string) =>
        montrer(acces, requete, reglages, saisie, [{ champ: 'telephone', phrase }]);
      const [site] =
        saisie.site === undefined ? [] : await lireLesSites(acces, { ids: [saisie.site] });
      if (!site) return montrer(acces, requete, reglages, saisie);
      if (await tropDeReservations(acces, requete.adresse)) return revoir(dire.tropDemande);
      const rappel = await demanderUnRappel(acces, {
        site,
        prenom: saisie.prenom ?? '',
        telephone: saisie.telephone ?? '',
      });
      if (rappel.ok) return avecUnRecu(acces, requete, rappel.valeur.objetId, site.cle);
      return 'phrase' in rappel.refus
        ? revoir(dire.telephoneAEcrire)
        : refusDePage(rappel.refus.motif);
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, requete, reglages, enSaisie(saisie), aRevoir),
  }),
];
