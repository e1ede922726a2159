import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { langueDeLaPage } from '#messages';
import { lireLesSites } from '#services';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  versLaPageSansTrace,
} from '#socle';
import { annuler, deplacer } from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { creneauxLibres } from '../chercher-un-creneau/chercher-un-creneau.ts';
import { ecrireLeCreneau, lireLaPlace } from '../dire-un-creneau.ts';
import { EN_LIGNE } from '../parametres.ts';
import { heuresProposees } from '../proposer-des-heures/proposer-des-heures.ts';
import type { ReglagesDesRappels } from '../reglages.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { rendezVousDeLObjet } from '../tenir-la-journee/tenir-la-journee.ts';
import {
  appelPromis,
  quandPartent,
  rappelsOfferts,
  vouloirUnRappel,
} from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { ChangerLeSien, type HeurePossible, RienAChanger } from './changer-le-sien.page.tsx';
import { mots } from './mots.ts';

const commun = {
  application: 'habitants',
  lecteurs: ['habitant'],
  finalite: 'changer ou annuler son rendez-vous',
} as const;
const CHEMIN = '/ma-demande/rendez-vous/:id';
const HEURES_PROPOSEES = 12;

const id = z.uuid('Cette adresse est incomplète. Revenez à votre demande.');

/** Whom she was to meet stays whom she meets. */
async function heuresPossibles(
  acces: Acces,
  { id: lequel, siteId, serviceId, agentId, debut, chezElle }: RendezVous,
): Promise<HeurePossible[]> {
  if (chezElle) {
    const offertes = await heuresProposees(acces, [lequel]);
    return (offertes.ok ? offertes.valeur : [])
      .filter((une) => une.debut !== debut)
      .map((une) => ({ valeur: une.id, debut: une.debut }));
  }
  const libres = await creneauxLibres(acces, {
    siteId,
    serviceId,
    du: acces.aujourdHui,
    jours: EN_LIGNE.joursDevant,
  });
  return libres
    .filter((libre) => libre.agentId === agentId)
    .slice(0, HEURES_PROPOSEES)
    .map((libre) => ({ valeur: ecrireLeCreneau(libre), debut: libre.debut }));
}

async function montrer(
  acces: Acces,
  requete: RequeteHttp,
  reglages: ReglagesDesRappels,
  lequel: string,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  const commune = { titre: mots(langue).titre, langue, discrete: true };
  const lus = await rendezVousDeLObjet(acces, [lequel]);
  const rendezVous = lus.ok ? lus.valeur.find((lu) => lu.id === lequel) : undefined;
  if (rendezVous?.etat !== 'prevu')
    return page({ ...commune, statut: 404, corps: <RienAChanger langue={langue} /> });
  const [site] = await lireLesSites(acces, { ids: [rendezVous.siteId] });
  return page({
    ...commune,
    statut: aRevoir.length > 0 ? 422 : 200,
    corps: (
      <ChangerLeSien
        langue={langue}
        rendezVous={rendezVous}
        heures={await heuresPossibles(acces, rendezVous)}
        telephone={site?.telephone ?? null}
        quand={quandPartent(acces, reglages)}
        appelPromis={await appelPromis(acces, lequel)}
        rappelOffert={await rappelsOfferts(acces, reglages)}
        aRevoir={aRevoir}
      />
    ),
  });
}

export const routesDuSien = (reglages: ReglagesDesRappels): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ id }),
    traiter: (acces, saisie, requete) => montrer(acces, requete, reglages, saisie.id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/deplacer`,
    entree: z.object({
      id,
      version: z.coerce.number().int(),
      creneau: z.string().max(60).optional(),
    }),
    traiter: async (acces, { creneau, ...lequel }, requete) => {
      const dire = mots(langueDeLaPage(requete));
      const revoir = (phrase: string) =>
        montrer(acces, requete, reglages, lequel.id, [{ champ: 'creneau', phrase }]);
      const place = lireLaPlace(creneau ?? '');
      if (!place) return revoir(dire.aChoisir);
      const change = await deplacer(acces, { ...lequel, ...place });
      return change.ok ? versLaPageSansTrace('/ma-demande') : revoir(dire.prise);
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, requete, reglages, String(saisie.id), aRevoir),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/rappel`,
    entree: z.object({ id, voulu: z.enum(['oui', 'non']) }),
    traiter: async (acces, { id: lequel, voulu }) => {
      // What is past or not hers is said by the page itself.
      await vouloirUnRappel(acces, { id: lequel, voulu: voulu === 'oui' });
      return versLaPageSansTrace(CHEMIN.replace(':id', lequel));
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, requete, reglages, String(saisie.id), aRevoir),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/annuler`,
    entree: z.object({ id }),
    traiter: async (acces, saisie) => {
      // Cancelled twice is cancelled: her page says it the same.
      await annuler(acces, { id: saisie.id });
      return versLaPageSansTrace('/ma-demande');
    },
  }),
];
