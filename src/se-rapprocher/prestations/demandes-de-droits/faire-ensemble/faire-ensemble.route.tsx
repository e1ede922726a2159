import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { lireLesPersonnes } from '#personnes';
import {
  ecrireUnZip,
  type FichierDArchive,
  fichier,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
} from '#socle';
import { composerLAccuse } from '../ecrire-une-lettre/composer-l-accuse.ts';
import { POURQUOI_LES_DEMANDES } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { COCHES, communDesDemandes } from '../vie-d-une-demande/un-geste.route.tsx';
import { ConfirmerEnsemble, FaitEnsemble } from './faire-ensemble.page.tsx';
import {
  type Ensemble,
  faireEnsemble,
  GESTES_ENSEMBLE,
  type GesteEnsemble,
  lireUnEnsemble,
} from './faire-ensemble.ts';

const CHEMIN = '/demandes-de-droits/ensemble';
const GESTE = z.enum(GESTES_ENSEMBLE).catch('accuses');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const nommer = async (acces: Acces, { choisies }: Ensemble): Promise<ReadonlyMap<string, string>> =>
  new Map(
    [
      ...(await lireLesPersonnes(
        acces,
        choisies.flatMap(({ demande }) => (demande.discrete ? [] : demande.personneId)),
      )),
    ].map(([id, { nomDit }]) => [id, nomDit]),
  );

async function confirmer(
  acces: Acces,
  { ids, geste }: { ids: readonly string[]; geste: GesteEnsemble },
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const lu = await lireUnEnsemble(acces, { ids: ids.filter((id) => UUID.test(id)), geste });
  if (!lu.ok) return refusDePage(lu.refus.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Plusieurs demandes',
    rubrique: 'demandes-de-droits',
    corps: (
      <ConfirmerEnsemble
        geste={geste}
        ensemble={lu.valeur}
        qui={await nommer(acces, lu.valeur)}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
    aRevoir,
    pourquoi: POURQUOI_LES_DEMANDES,
  });
}

/** One letter a request, numbered and never named after anyone. */
async function imprimer(acces: Acces, ids: readonly string[]): Promise<Reponse> {
  const lettres: FichierDArchive[] = [];
  for (const id of ids) {
    const contenu = await composerLAccuse(acces, id);
    if (contenu) lettres.push({ nom: `accuse-${lettres.length + 1}.pdf`, contenu });
  }
  return lettres.length === 0
    ? refusDePage('Aucune de ces demandes n’est de votre équipe.', 404)
    : fichier(ecrireUnZip(lettres), 'application/zip', `accuses-${acces.aujourdHui}.zip`);
}

export const routesEnsemble: RouteQuelconque<Acces>[] = [
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ geste: GESTE, demande: COCHES }),
    traiter: (acces, { geste, demande }) => confirmer(acces, { ids: demande, geste }),
  }),
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({ geste: GESTE, choix: COCHES, codes: COCHES }),
    traiter: async (acces, saisie) => {
      const { geste, codes } = saisie;
      const choix = saisie.choix.flatMap((un) => {
        const [id = '', version = ''] = un.split(':');
        return UUID.test(id) && /^\d{1,9}$/.test(version) ? [{ id, version: Number(version) }] : [];
      });
      const ids = choix.map(({ id }) => id);
      const lu = await lireUnEnsemble(acces, { ids, geste });
      if (!lu.ok) return refusDePage(lu.refus.motif);
      if (geste === 'accuses')
        return imprimer(
          acces,
          lu.valeur.choisies
            .filter(({ empeche }) => empeche === null)
            .map(({ demande }) => demande.id),
        );
      if (geste === 'pieces' && codes.length === 0)
        return confirmer(acces, { ids, geste }, saisie, [
          { champ: 'codes', phrase: 'Cochez au moins un papier.' },
        ]);
      const faits = await faireEnsemble(acces, { choix, geste, codes });
      if (!faits.ok) return refusDePage(faits.refus.motif);
      const qui = await nommer(acces, lu.valeur);
      const parId = new Map(lu.valeur.choisies.map((une) => [une.demande.id, une]));
      return page({
        titre: 'Plusieurs demandes',
        rubrique: 'demandes-de-droits',
        corps: (
          <FaitEnsemble
            geste={geste}
            faits={faits.valeur}
            nomDe={(id) => qui.get(parId.get(id)?.demande.personneId ?? '') ?? 'Une demande'}
            droitDe={(id) => {
              const une = parId.get(id);
              return une && !une.demande.discrete ? une.nomDuDroit : undefined;
            }}
          />
        ),
        pourquoi: POURQUOI_LES_DEMANDES,
      });
    },
  }),
];
