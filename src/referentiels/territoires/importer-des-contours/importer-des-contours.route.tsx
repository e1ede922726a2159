import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { fichierEnvoye, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direLEncodage, lireDesOctets } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { NIVEAUX, provenances } from '../stockage/contours.ts';
import { ImporterDesContours, type PageDesContours } from './importer-des-contours.page.tsx';
import { importerDesContours } from './importer-des-contours.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les lieux du département',
  chemin: '/administration/contours',
} as const;

async function montrer(
  acces: Acces,
  reste: Partial<Omit<PageDesContours, 'provenances'>> = {},
): Promise<Reponse> {
  const verdict = juger(droits.importer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: reste.aRevoir?.length || reste.refus ? 422 : 200,
    titre: 'Importer des contours',
    rubrique: 'importer',
    corps: (
      <ImporterDesContours
        saisie={{}}
        aRevoir={[]}
        rapport={null}
        refus={null}
        encodage={null}
        {...reste}
        provenances={await provenances(acces.bd)}
      />
    ),
    pourquoi: {
      valeur: 'Dessiner les vraies limites quand le département en a le fichier.',
      phraseDuTexte:
        '« C’est à l’échelle des bassins de vie et d’emploi […] que s’organise l’action départementale »',
      donnees: ['limites de lieux publics, leur millésime, leur source et leur licence'],
      lecteurs: 'tout le monde ; l’administration les importe',
      conservation: 'jusqu’au prochain fichier',
    },
  });
}

const textes = (saisie: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(saisie).filter(([, valeur]) => typeof valeur === 'string'));

/** GeoJSON of a département, with its separators: a little over the 20 Mo that are read. */
const CORPS_MAXIMAL = 21_000_000;

export const routesDesContours: RouteQuelconque<Acces>[] = [
  route({ ...commun, methode: 'GET', entree: z.object({}), traiter: (acces) => montrer(acces) }),
  route({
    ...commun,
    methode: 'POST',
    corpsMaximal: CORPS_MAXIMAL,
    entree: z.object({
      fichier: fichierEnvoye('Choisissez le fichier GeoJSON.'),
      niveau: z.enum(NIVEAUX, 'Choisissez ce que le fichier dessine.'),
      millesime: z.string('Écrivez l’année que dit la source, par exemple 2026.').max(20),
      source: z.string('Écrivez qui a dessiné ces contours.').max(120),
      licence: z.string('Écrivez la licence, par exemple « Licence Ouverte 2.0 ».').max(120),
      quoi: z.enum(['a-blanc', 'importer']).catch('a-blanc'),
    }),
    traiter: async (acces, { fichier, quoi, ...provenance }) => {
      const { texte, encodage } = lireDesOctets(fichier.octets);
      const aBlanc = quoi === 'a-blanc';
      const fait = await importerDesContours(acces, { ...provenance, texte, aBlanc });
      const vu = { saisie: provenance, encodage: direLEncodage(encodage) };
      if (fait.ok) return montrer(acces, { ...vu, rapport: fait.valeur });
      if (fait.refus.raison === 'acces') return refusDePage(fait.refus.motif);
      return montrer(acces, { ...vu, refus: fait.refus });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, { aRevoir, saisie: textes(saisie) }),
  }),
];
