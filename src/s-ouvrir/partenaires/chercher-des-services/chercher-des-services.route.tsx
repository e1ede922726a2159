import { z } from 'zod';
import { type Acces, capacites, route } from '#acces';
import { page, type RouteQuelconque } from '#socle';
import { lireLesCommunes } from '#territoires';
import { LANGUES_CONNUES } from '../domaine/langues-parlees.ts';
import { droits } from '../regles-d-acces.ts';
import { ChercherDesServices } from './chercher-des-services.page.tsx';
import { chercherEtComprendre } from './chercher-des-services.ts';

const PAR_PAGE = 20;

const entree = z.object({
  mots: z.string().max(300).optional(),
  commune: z.string().max(5).optional(),
  langue: z.string().max(40).optional(),
  gratuit: z.string().max(5).optional(),
  apres: z.coerce.number().int().min(0).max(2000).catch(0),
});

const adresse = (saisie: Readonly<Record<string, unknown>>, apres: number): string => {
  const parametres = new URLSearchParams();
  for (const [cle, valeur] of Object.entries(saisie))
    if (valeur !== undefined && cle !== 'apres') parametres.set(cle, String(valeur));
  if (apres > 0) parametres.set('apres', String(apres));
  return `/partenaires?${parametres.toString()}`;
};

export const routesDeRecherche: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'trouver qui peut aider',
    methode: 'GET',
    chemin: '/partenaires',
    entree,
    traiter: async (acces, saisie) => {
      const { apres, mots, commune, langue, gratuit } = saisie;
      const demande = [mots, commune, langue, gratuit].some((valeur) => valeur !== undefined);
      const trouve = demande
        ? await chercherEtComprendre(acces, {
            ...(mots ? { mots } : {}),
            ...(commune ? { communeCode: commune } : {}),
            ...(langue ? { langue } : {}),
            gratuit: gratuit === 'oui',
            limite: PAR_PAGE,
            apres,
          })
        : null;
      return page({
        titre: 'Adresses utiles',
        rubrique: 'partenaires',
        corps: (
          <ChercherDesServices
            saisie={{ ...saisie, commune: commune ?? trouve?.comprise.communeCode ?? undefined }}
            communes={await lireLesCommunes(acces)}
            langues={LANGUES_CONNUES}
            services={trouve?.services ?? null}
            communeCode={trouve?.comprise.communeCode ?? null}
            age={trouve?.comprise.age ?? null}
            motsInconnus={trouve?.comprise.motsInconnus ?? []}
            aujourdHui={acces.aujourdHui}
            peutSignaler={capacites(droits, acces.lecteur).signaler}
            suivant={trouve?.encore ? adresse(saisie, apres + PAR_PAGE) : null}
            precedent={apres > 0 ? adresse(saisie, Math.max(0, apres - PAR_PAGE)) : null}
          />
        ),
        pourquoi: {
          valeur: 'Orienter vers ce qui aide, social ou non, sans avoir à tout connaître.',
          phraseDuTexte:
            '« les dispositifs et les services adaptés, ceux-ci n’étant pas nécessairement identifiés comme des services sociaux »',
          donnees: ['lieux, horaires, prix, langues et contacts des partenaires'],
          lecteurs: 'tout le monde : l’annuaire est public. Ce que vous cherchez n’est pas gardé.',
          conservation: 'tant que la structure existe',
        },
      });
    },
  }),
];
