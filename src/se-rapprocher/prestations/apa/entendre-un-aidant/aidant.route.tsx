import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { nettoyerUneLigne, nettoyerUnTexte } from '#socle/pur';
import { nommerElle } from '../nommer-elle.ts';
import { POURQUOI_L_APA } from '../pourquoi.ts';
import { droits } from '../regles-d-acces.ts';
import { DIRE_INTROUVABLE, tenirLeDossier } from '../tenir.ts';
import { EntendreUnAidant } from './aidant.page.tsx';
import { entendreUnAidant } from './entendre-un-aidant.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'entendre un aidant',
  chemin: '/apa/:demande/aidants',
} as const;
const demande = z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.');
const texte = (longueur: number) =>
  z.string().max(longueur, `C’est trop long : ${longueur} signes suffisent ici.`).optional();

async function montrer(
  acces: Acces,
  demandeId: string,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.evaluer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const tenu = await tenirLeDossier(acces, demandeId);
  if (!tenu.ok) return refusDePage(DIRE_INTROUVABLE, 404);
  const qui = await nommerElle(acces, tenu.valeur.personneId);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Entendre un aidant',
    rubrique: 'apa',
    corps: <EntendreUnAidant {...{ demandeId, qui, saisie, aRevoir }} />,
    aRevoir,
    parceQue: droits.evaluer.phrase,
    pourquoi: POURQUOI_L_APA,
  });
}

export const routesDesAidants: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ demande }),
    traiter: (acces, lu) => montrer(acces, lu.demande),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      demande,
      nomDit: texte(80),
      lien: texte(80),
      mots: texte(4000),
      pourSoi: texte(2000),
      repit: z.enum(['oui', 'non']).catch('non'),
      peutLuiEtreDit: z.enum(['oui', 'non']).catch('non'),
    }),
    traiter: async (acces, saisie) => {
      const fait = await entendreUnAidant(acces, {
        demandeId: saisie.demande,
        nomDit: nettoyerUneLigne(saisie.nomDit ?? ''),
        lien: nettoyerUneLigne(saisie.lien ?? ''),
        mots: nettoyerUnTexte(saisie.mots ?? '').trim(),
        pourSoi: nettoyerUnTexte(saisie.pourSoi ?? '').trim(),
        repit: saisie.repit === 'oui',
        peutLuiEtreDit: saisie.peutLuiEtreDit === 'oui',
      });
      return apres(fait, `/apa/${saisie.demande}`, ({ raison }) => {
        if (raison === 'introuvable') return refusDePage(DIRE_INTROUVABLE, 404);
        const point =
          raison === 'sans_nom'
            ? {
                champ: 'nomDit',
                phrase: 'Écrivez comment il ou elle s’appelle, et qui il ou elle est pour elle.',
              }
            : { champ: 'mots', phrase: 'Écrivez ce qu’il ou elle dit, avec ses mots.' };
        return montrer(acces, saisie.demande, saisie, [point]);
      });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.demande), saisie, aRevoir),
  }),
];
