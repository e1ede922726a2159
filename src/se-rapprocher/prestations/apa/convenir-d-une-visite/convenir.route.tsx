import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { type RouteQuelconque, refusDePage } from '#socle';
import { DIRE_INTROUVABLE } from '../tenir.ts';
import { montrerLeDossier, type Reprise } from '../tenir-le-dossier/montrer-le-dossier.tsx';
import {
  donnerUnCodeAUnAidant,
  prendreLaVisiteAvecElle,
  proposerUneVisite,
  type RefusDeConvenir,
  retirerUneHeureDeVisite,
} from './convenir-d-une-visite.ts';
import { lireDesHeures, saisieDesHeures } from './lire-des-heures.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'convenir d’une visite d’évaluation',
} as const;
const demande = z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.');
const heure = z.uuid().optional().catch(undefined);
const DIRE_EN_ETABLISSEMENT =
  'Elle demande l’APA en établissement : l’évaluation s’y fait, sans visite à son domicile.';
const versLaVisite = (demandeId: string) => `/apa/${demandeId}#visite`;

function montrerLeRefus(
  acces: Acces,
  demandeId: string,
  refus: RefusDeConvenir,
  reprise: Pick<Reprise, 'saisie' | 'formulaire'>,
  champ = '',
) {
  if (refus.raison === 'introuvable') return refusDePage(DIRE_INTROUVABLE, 404);
  const phrase = refus.raison === 'heures' ? refus.phrase : DIRE_EN_ETABLISSEMENT;
  const ou = champ || (refus.raison === 'heures' ? refus.champ : 'heures');
  return montrerLeDossier(acces, demandeId, { ...reprise, aRevoir: [{ champ: ou, phrase }] });
}

export const routesDeLaVisite: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/visite/heures',
    entree: saisieDesHeures,
    traiter: async (acces, saisie) => {
      const reprise = { saisie, formulaire: 'visite-heures' } as const;
      const lues = lireDesHeures(saisie, acces.aujourdHui);
      if ('aRevoir' in lues)
        return montrerLeDossier(acces, saisie.demande, { ...reprise, aRevoir: lues.aRevoir });
      return apres(
        await proposerUneVisite(acces, lues.voulues),
        versLaVisite(saisie.demande),
        (refus) => montrerLeRefus(acces, saisie.demande, refus, reprise),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/visite/retirer',
    entree: z.object({ demande, heure: z.uuid('Choisissez une heure proposée.') }),
    traiter: async (acces, lue) =>
      apres(
        await retirerUneHeureDeVisite(acces, { demandeId: lue.demande, heureId: lue.heure }),
        versLaVisite(lue.demande),
        () => refusDePage(DIRE_INTROUVABLE, 404),
      ),
    siInvalide: (acces, aRevoir, saisie) =>
      montrerLeDossier(acces, String(saisie.demande), { aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/visite/prendre',
    entree: z.object({ demande, heure }),
    traiter: async (acces, lue) => {
      const reprise = { formulaire: 'visite-prendre' } as const;
      if (!lue.heure)
        return montrerLeDossier(acces, lue.demande, {
          ...reprise,
          aRevoir: [{ champ: 'heure', phrase: 'Choisissez l’heure qui lui va.' }],
        });
      return apres(
        await prendreLaVisiteAvecElle(acces, { demandeId: lue.demande, heureId: lue.heure }),
        versLaVisite(lue.demande),
        (refus) => montrerLeRefus(acces, lue.demande, refus, reprise, 'heure'),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/visite/code',
    entree: z.object({ demande, nommee: z.literal('oui').optional().catch(undefined) }),
    traiter: async (acces, lue) => {
      const donne = await donnerUnCodeAUnAidant(acces, {
        demandeId: lue.demande,
        nommee: lue.nommee === 'oui',
      });
      if (donne.ok) return montrerLeDossier(acces, lue.demande, { code: donne.valeur });
      const { refus } = donne;
      if (refus.raison === 'acces') return refusDePage(refus.motif);
      if (refus.raison === 'introuvable') return refusDePage(DIRE_INTROUVABLE, 404);
      const phrase =
        refus.raison === 'pas_nommee'
          ? 'Cochez quand elle vous a dit qui choisit pour elle.'
          : 'Proposez d’abord des heures : le code ouvre celles de la visite.';
      return montrerLeDossier(acces, lue.demande, {
        formulaire: 'visite-code',
        aRevoir: [{ champ: 'nommee', phrase }],
      });
    },
  }),
];
