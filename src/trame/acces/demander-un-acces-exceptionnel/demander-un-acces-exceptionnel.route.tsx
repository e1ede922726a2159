import { z } from 'zod';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Acces } from '../acces.ts';
import { adresseLocale } from '../adresse-locale.ts';
import { droits } from '../droits.ts';
import { juger } from '../regle.ts';
import { route } from '../route.ts';
import { DemanderUnAccesExceptionnel } from './demander-un-acces-exceptionnel.page.tsx';
import {
  demanderUnAccesExceptionnel,
  direLeRefusDAccesExceptionnel,
} from './demander-un-acces-exceptionnel.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'aider une personne sans en avoir la charge',
  chemin: '/acces-exceptionnel',
} as const;

const cible = {
  personne: z.uuid('Cette adresse est incomplète. Revenez à la page précédente.'),
  retour: z.string().max(500).optional().catch(undefined),
};

interface Saisie {
  personne?: unknown;
  retour?: unknown;
  raison?: unknown;
}
const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

function montrer(acces: Acces, saisie: Saisie, refus?: string): Reponse {
  const verdict = juger(droits.demanderUnAccesExceptionnel, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: refus ? 422 : 200,
    titre: 'Ouvrir une fiche sans en avoir la charge',
    gabarit: 'courant',
    corps: (
      <DemanderUnAccesExceptionnel
        personne={texte(saisie.personne)}
        retour={adresseLocale(texte(saisie.retour))}
        raison={texte(saisie.raison)}
        refus={refus}
      />
    ),
    pourquoi: {
      valeur: 'Nul ne doit rester sans aide parce que sa fiche est fermée.',
      phraseDuTexte: 'Un accès sans charge se justifie, se limite et se contrôle.',
      donnees: ['votre nom', 'votre fonction', 'la raison que vous écrivez', 'l’heure'],
      lecteurs: 'vous, le DPO ; la personne, par l’extrait qu’elle peut demander',
      conservation: 'douze mois',
    },
  });
}

/** Where the form sends back: the page that refused, which answers by itself what it may. */
export const routesDAccesExceptionnel: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object(cible),
    traiter: async (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      ...cible,
      raison: z
        .string('Dites en une phrase pourquoi vous devez ouvrir cette fiche maintenant.')
        .max(2000, 'C’est trop long : dites-le en quelques phrases.'),
    }),
    traiter: async (acces, saisie) => {
      const { personne: personneId, raison } = saisie;
      const ouvert = await demanderUnAccesExceptionnel(acces, { personneId, raison });
      if (ouvert.ok) {
        const retour = adresseLocale(saisie.retour);
        return versLaPage(retour === '/' ? `/personnes/${personneId}` : retour);
      }
      const { refus } = ouvert;
      return refus.raison === 'acces'
        ? refusDePage(refus.motif)
        : montrer(acces, saisie, direLeRefusDAccesExceptionnel(refus));
    },
    siInvalide: async (acces, aRevoir, saisie) =>
      montrer(acces, saisie, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
