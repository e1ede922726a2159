import { z } from 'zod';
import { type Acces, apres, equipeChoisie, QUELLE_EQUIPE, route } from '#acces';
import { direLeRefusDeDemande, lireLesBesoins } from '#demandes-de-droits';
import { LIEN_A_DIRE } from '#partage';
import { faitsDemandes, faitsSaisis, reglementsEnVigueur } from '#reglements';
import { lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPageSansTrace } from '#socle';
import { lireUnJour } from '#socle/pur';
import { preremplirUneDemande } from '../preremplir-une-demande/preremplir-une-demande.ts';
import { droits } from '../regles-d-acces.ts';
import {
  communDuFsl,
  POURQUOI_LE_FSL,
  type ReglagesDuFsl,
} from '../voir-un-dossier/montrer-un-dossier.tsx';
import { type DemandeMontree, DeposerUneDemandeDeFsl } from './deposer-une-demande-de-fsl.page.tsx';
import { deposerUneDemandeDeFsl } from './deposer-une-demande-de-fsl.ts';
import { lireLaDette, lireLesDits } from './lire-la-saisie.ts';

const CHEMIN = '/fsl/nouvelle';
const PERSONNE = z.uuid('Cette adresse est incomplète. Revenez à la fiche de la personne.');
const CHAMP = z.union([z.string().max(4000), z.array(z.string().max(200)).max(40)]);

/** What the regulations in force look at, that follows neither from what is known nor from the debt itself. */
async function aDemander(acces: Acces, connus: Readonly<Record<string, unknown>>) {
  const lus = await reglementsEnVigueur(acces, { le: acces.aujourdHui, prestation: 'fsl' });
  const aides = (lus.ok ? lus.valeur : []).map(({ contenu }) => contenu);
  const noms = [...new Set(aides.flatMap(faitsDemandes))].filter(
    (nom) => !(nom in connus) && nom !== 'depense' && nom !== 'nature_de_la_depense',
  );
  return { aides, noms };
}

async function montrer(
  acces: Acces,
  { droitsDeTous }: ReglagesDuFsl,
  personneId: string,
  repris: Pick<DemandeMontree, 'saisie' | 'aRevoir' | 'refus'> = {},
): Promise<Reponse> {
  const connu = await preremplirUneDemande(acces, { personneId });
  if (!connu.ok)
    return connu.refus.raison === 'acces'
      ? refusDePage(connu.refus.motif)
      : refusDePage('Cette personne n’est pas à votre équipe, ou n’est pas là.', 404);
  const { aides, noms } = await aDemander(acces, connu.valeur.faits);
  const saisis = faitsSaisis(repris.saisie ?? {}, (await aDemander(acces, {})).noms);
  const besoins = await lireLesBesoins(acces, personneId);
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: 'Demander une aide du FSL',
    rubrique: 'demandes-de-droits',
    corps: (
      <DeposerUneDemandeDeFsl
        connu={connu.valeur}
        pasVus={await droitsDeTous(acces, personneId)}
        aides={aides}
        aDemander={[...new Set([...noms, ...saisis])]}
        besoins={besoins.ok ? besoins.valeur.filter(({ etat }) => etat === 'ouvert') : []}
        equipes={await lireSesEquipes(acces)}
        {...repris}
      />
    ),
    parceQue: droits.deposer.phrase,
    pourquoi: POURQUOI_LE_FSL,
  });
}

export const routesDeDepot = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  route({
    ...communDuFsl,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ personne: PERSONNE }),
    traiter: (acces, { personne }) => montrer(acces, reglages, personne),
    siInvalide: async (_, [point]) => refusDePage(point?.phrase ?? '', 404),
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z
      .object({
        personne: PERSONNE,
        cle: z.coerce.number().int().catch(0),
        mots: z.string().max(4000).catch(''),
        voie: z.enum(['guichet', 'telephone', 'courrier']).catch('guichet'),
        besoin: z.uuid().optional().catch(undefined),
        recueLe: z.string().max(40).catch('aujourd’hui'),
      })
      .catchall(CHAMP),
    traiter: async (acces, saisie) => {
      const { personne, cle, mots, voie, besoin } = saisie;
      const equipe = equipeChoisie(acces, cle);
      const dette = lireLaDette(saisie, acces.aujourdHui);
      const { noms } = await aDemander(acces, {});
      const { dits, points } = lireLesDits(saisie, noms, 'elle', acces.aujourdHui);
      const recue = lireUnJour(saisie.recueLe, acces.aujourdHui, 'passe');
      const aRevoir = [
        ...(equipe === null ? [QUELLE_EQUIPE] : []),
        ...(dette.ok ? [] : dette.refus),
        ...points,
        ...(recue.ok
          ? []
          : [{ champ: 'recueLe', phrase: 'Écrivez un jour passé, ou aujourd’hui.' }]),
      ];
      if (!dette.ok || !recue.ok || equipe === null || aRevoir.length > 0)
        return montrer(acces, reglages, personne, { saisie, aRevoir });
      const deposee = await deposerUneDemandeDeFsl(acces, {
        personneId: personne,
        cle: equipe,
        mots: mots.trim() || null,
        recueLe: recue.valeur,
        voie,
        dette: dette.valeur,
        dits,
        droitsDeTous: (await reglages.droitsDeTous(acces, personne)).map(({ code }) => code),
        ...(besoin ? { besoinId: besoin } : {}),
      });
      if (deposee.ok) {
        const { demandeId, code } = deposee.valeur;
        return versLaPageSansTrace(`/fsl/${demandeId}`, [LIEN_A_DIRE.poser(demandeId, { code })]);
      }
      return apres(deposee, CHEMIN, (refus) =>
        montrer(acces, reglages, personne, {
          saisie,
          refus:
            refus.raison === 'personne_inconnue'
              ? 'Cette personne n’est pas à votre équipe.'
              : direLeRefusDeDemande(refus),
        }),
      );
    },
    siInvalide: async (_, [point]) => refusDePage(point?.phrase ?? '', 404),
  }),
];
