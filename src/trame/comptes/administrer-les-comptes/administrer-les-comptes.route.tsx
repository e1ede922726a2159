import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import type { ReglagesDesComptes } from '../reglages.ts';
import { AdministrerLesComptes } from './administrer-les-comptes.page.tsx';
import {
  changerUnCompte,
  donnerUnCodeDActivation,
  inviterUnAgent,
  listerLesComptes,
  rattacherUneIdentite,
} from './administrer-les-comptes.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'administrer les comptes',
} as const;
const CHEMIN = '/administration/comptes';

const phrases = (aRevoir: readonly { phrase: string }[]) =>
  aRevoir.map(({ phrase }) => phrase).join(' ');
const ligne = (phrase: string) => z.string(phrase).trim().max(120, 'C’est trop long.');
const compteId = z.uuid('Choisissez un compte dans la liste.');

export function routesDAdministrationDesComptes({
  fournisseur,
}: ReglagesDesComptes): RouteQuelconque<Acces>[] {
  const montrer = async (
    acces: Acces,
    reste: { code?: string; refus?: string; saisie?: Readonly<Record<string, unknown>> } = {},
  ): Promise<Reponse> => {
    const comptes = await listerLesComptes(acces, {});
    if (!comptes.ok) return refusDePage(comptes.refus.motif);
    return page({
      statut: reste.refus ? 422 : 200,
      titre: 'Comptes',
      rubrique: 'administration',
      corps: (
        <AdministrerLesComptes
          comptes={comptes.valeur}
          avecFournisseur={fournisseur !== undefined}
          {...reste}
        />
      ),
      pourquoi: {
        valeur: 'Qui entre est connu, et personne n’entre pour un autre.',
        phraseDuTexte: 'CNIL, délibération 2022-100 du 21 juillet 2022.',
        donnees: ['nom', 'fonction', 'identifiant', 'état du compte'],
        lecteurs: 'l’administration ; elle ne voit aucune fiche ni aucun mot de passe',
        conservation: 'un an après la fermeture du compte',
      },
    });
  };
  return [
    route({
      ...commun,
      methode: 'GET',
      chemin: CHEMIN,
      entree: z.object({ agentId: z.string().max(10).optional() }).loose(),
      traiter: (acces, saisie) => montrer(acces, { saisie }),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin: CHEMIN,
      entree: z.object({
        agentId: z.coerce.number('Écrivez le numéro de l’agent.').int('Écrivez un nombre entier.'),
        nomAffiche: ligne('Écrivez le prénom et le nom.'),
        fonction: ligne('Écrivez la fonction.'),
        identifiant: ligne('Écrivez l’identifiant.'),
      }),
      traiter: async (acces, saisie) => {
        const invite = await inviterUnAgent(acces, saisie);
        if (invite.ok) return montrer(acces, invite.valeur);
        if (invite.refus.raison === 'acces') return refusDePage(invite.refus.motif);
        const refus = 'Cet agent ou cet identifiant a déjà un compte : cherchez-le dans la liste.';
        return montrer(acces, { refus, saisie });
      },
      siInvalide: (acces, aRevoir, saisie) => montrer(acces, { refus: phrases(aRevoir), saisie }),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin: `${CHEMIN}/:compteId`,
      entree: z.object({
        compteId,
        geste: z.enum(
          ['reveiller', 'fermer', 'sans_code', 'code'],
          'Choisissez ce qu’il faut faire.',
        ),
      }),
      traiter: async (acces, { compteId, geste }) => {
        if (geste === 'code') {
          const donne = await donnerUnCodeDActivation(acces, { compteId });
          return donne.ok ? montrer(acces, donne.valeur) : refusDePage(donne.refus.motif);
        }
        const change = await changerUnCompte(acces, { compteId, geste });
        return apres(change, CHEMIN, () => montrer(acces, { refus: 'Ce compte est déjà fermé.' }));
      },
      siInvalide: (acces, aRevoir) => montrer(acces, { refus: phrases(aRevoir) }),
    }),
    ...(fournisseur ? [routeDIdentite(fournisseur.emetteur, montrer)] : []),
  ];
}

const routeDIdentite = (
  emetteur: string,
  montrer: (acces: Acces, reste: { refus: string }) => Promise<Reponse>,
): RouteQuelconque<Acces> =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:compteId/identite`,
    entree: z.object({ compteId, sujet: ligne('Écrivez le numéro donné par le fournisseur.') }),
    traiter: async (acces, { compteId, sujet }) => {
      const fait = await rattacherUneIdentite(acces, { compteId, emetteur, sujet });
      return apres(fait, CHEMIN, () =>
        montrer(acces, { refus: 'Ce numéro est déjà rattaché à un compte.' }),
      );
    },
    siInvalide: (acces, aRevoir) => montrer(acces, { refus: phrases(aRevoir) }),
  });
