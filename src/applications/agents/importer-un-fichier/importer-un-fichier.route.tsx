import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { type PointARevoir, Section, Tableau } from '#interface';
import {
  demanderLImport,
  direLeRefusDeReprise,
  droits,
  FICHIER_EN_ATTENTE,
  garderUnFichier,
  importerLeFichier,
  lireLesFichiersGardes,
  oublierLeFichier,
  QUOI,
  type Quoi,
  verifierLeFichier,
} from '#reprises';
import { lireLesSites } from '#services';
import {
  fichierEnvoye,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { direLEncodage, lireDesOctets } from '#socle/pur';
import { lireLesProvenances } from '#territoires';
import { LES_IMPORTS, NOM_DE_NIVEAU } from './champs.tsx';
import { ImporterUnFichier, TousLesImports } from './importer-un-fichier.page.tsx';
import { IMPORTS } from './imports.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir ce que le département sait de lui-même',
} as const;
const RACINE = '/administration/importer';
const quoi = z.enum(QUOI, 'Cette adresse est incomplète. Revenez à « Importer ».');

const POURQUOI = {
  valeur: 'Reprendre ce qui existe déjà, sans le retaper et sans surprise.',
  phraseDuTexte: '« échanges d’informations avec nos partenaires »',
  donnees: ['le fichier que vous donnez, chiffré, deux jours au plus', 'ce qu’il changerait'],
  lecteurs: 'vous seul ; un fichier de personnes n’est lu que de la machine qui l’importe',
  conservation: 'jusqu’à l’import, sinon deux jours au plus',
};

/** Her own files, or why these screens are not for her. */
async function lesSiens(acces: Acces) {
  const verdict = juger(droits.garder, acces.lecteur);
  if (!verdict.accord) return { refus: refusDePage(verdict.motif) };
  const gardes = await lireLesFichiersGardes(acces, undefined);
  return gardes.ok ? { gardes: gardes.valeur } : { refus: refusDePage(gardes.refus.motif) };
}

async function equipesDe(acces: Acces) {
  const parCle = new Map((await lireLesSites(acces)).map(({ cle, nom }) => [cle, nom]));
  return [...parCle].map(([cle, nom]) => ({ cle, nom }));
}

async function ContoursEnregistres(acces: Acces) {
  const lues = await lireLesProvenances(acces, undefined);
  if (!lues.ok || lues.valeur.length === 0) return null;
  return (
    <Section titre="Contours enregistrés">
      <Tableau
        legende="D’où ils viennent"
        colonnes={[
          { cle: 'niveau', titre: 'Ce qu’ils dessinent' },
          { cle: 'combien', titre: 'Contours', nombre: true },
          { cle: 'millesime', titre: 'Millésime' },
          { cle: 'source', titre: 'Source' },
          { cle: 'licence', titre: 'Licence' },
        ]}
        lignes={lues.valeur.map((ligne, rang) => ({
          cle: rang,
          valeurs: { ...ligne, niveau: NOM_DE_NIVEAU[ligne.niveau] },
        }))}
      />
    </Section>
  );
}

async function montrer(
  acces: Acces,
  lequel: Quoi,
  aRevoir: readonly PointARevoir[] = [],
  saisie: Readonly<Record<string, unknown>> = {},
): Promise<Reponse> {
  const { gardes, refus } = await lesSiens(acces);
  if (!gardes) return refus;
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: `Importer : ${LES_IMPORTS[lequel].nom.toLowerCase()}`,
    rubrique: 'importer',
    corps: (
      <ImporterUnFichier
        quoi={lequel}
        garde={gardes.get(lequel) ?? null}
        equipes={lequel === 'personnes' ? await equipesDe(acces) : []}
        saisie={saisie}
        aRevoir={aRevoir}
        suite={lequel === 'contours' ? await ContoursEnregistres(acces) : null}
      />
    ),
    pourquoi: POURQUOI,
  });
}

const texte = z.string().trim().max(120, 'C’est trop long : 120 signes suffisent ici.').optional();
const textes = (saisie: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(saisie).filter(([, valeur]) => typeof valeur === 'string'));

/** What must be said beside the file, and was not. */
function ceQuiManque(
  lequel: Quoi,
  dit: Readonly<Record<string, string | undefined>>,
): PointARevoir[] {
  const manques: Partial<Record<Quoi, Readonly<Record<string, string>>>> = {
    personnes: {
      source: 'Donnez un nom à ce fichier, par exemple « ancien-outil ».',
      equipe: 'Choisissez l’équipe qui répondra de ces personnes.',
    },
    partenaires: { source: 'Donnez un nom à ce fichier, par exemple « data-inclusion ».' },
    contours: {
      millesime: 'Écrivez l’année que dit la source, par exemple 2026.',
      source: 'Écrivez qui a dessiné ces contours.',
      licence: 'Écrivez la licence, par exemple « Licence Ouverte 2.0 ».',
    },
  };
  return Object.entries(manques[lequel] ?? {}).flatMap(([champ, phrase]) =>
    dit[champ] ? [] : [{ champ, phrase }],
  );
}

/** The administration acts now; what she may not write is done by its machine, in a moment. */
async function suivre(acces: Acces, lequel: Quoi, id: string, pas: 'verifier' | 'importer') {
  const { enTantQue, importer } = IMPORTS[lequel];
  if (enTantQue === 'reprise') return acces.annoncer({ nom: 'FichierAReprendre', contenu: { id } });
  await (pas === 'verifier' ? verifierLeFichier : importerLeFichier)(acces, { id, importer });
}

export const routesDImport: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: RACINE,
    entree: z.object({}),
    traiter: async (acces) => {
      const { gardes, refus } = await lesSiens(acces);
      if (!gardes) return refus;
      return page({
        titre: 'Importer',
        rubrique: 'importer',
        corps: <TousLesImports gardes={gardes} />,
        pourquoi: POURQUOI,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${RACINE}/:quoi`,
    entree: z.object({ quoi }),
    traiter: (acces, saisie) => montrer(acces, saisie.quoi),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${RACINE}/:quoi`,
    // The file, and what the form puts around it.
    corpsMaximal: FICHIER_EN_ATTENTE.octets + 1_000_000,
    entree: z.object({
      quoi,
      fichier: fichierEnvoye('Choisissez le fichier.'),
      ...{ source: texte, equipe: texte, niveau: texte, millesime: texte, licence: texte },
    }),
    traiter: async (acces, { quoi: lequel, fichier, ...dit }) => {
      const manques = ceQuiManque(lequel, dit);
      if (manques.length > 0) return montrer(acces, lequel, manques, dit);
      const { texte: contenu, encodage } = lireDesOctets(fichier.octets);
      const garde = await garderUnFichier(acces, {
        quoi: lequel,
        nom: fichier.nom,
        texte: contenu,
        avis: direLEncodage(encodage),
        reglages: Object.fromEntries(
          Object.entries(dit).flatMap(([nom, valeur]) => (valeur ? [[nom, valeur]] : [])),
        ),
      });
      if (!garde.ok) return refusDePage(garde.refus.motif);
      await suivre(acces, lequel, garde.valeur, 'verifier');
      return versLaPage(`${RACINE}/${lequel}`);
    },
    siInvalide: (acces, aRevoir, saisie) => {
      const lequel = QUOI.find((un) => un === saisie.quoi);
      if (!lequel) return Promise.resolve(refusDePage('Cette adresse est incomplète.', 404));
      return montrer(acces, lequel, aRevoir, textes(saisie));
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${RACINE}/:quoi/appliquer`,
    entree: z.object({
      quoi,
      id: z.uuid('Rouvrez cette page, et relisez ce que fait le fichier.'),
    }),
    traiter: async (acces, { quoi: lequel, id }) => {
      const dit = await demanderLImport(acces, id);
      if (dit.ok) {
        await suivre(acces, lequel, id, 'importer');
        return versLaPage(`${RACINE}/${lequel}`);
      }
      if (dit.refus.raison === 'acces') return refusDePage(dit.refus.motif);
      return montrer(acces, lequel, [
        { champ: 'fichier', phrase: direLeRefusDeReprise(dit.refus) },
      ]);
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${RACINE}/:quoi/oublier`,
    entree: z.object({ quoi }),
    traiter: async (acces, { quoi: lequel }) => {
      const oublie = await oublierLeFichier(acces, lequel);
      return oublie.ok ? versLaPage(`${RACINE}/${lequel}`) : refusDePage(oublie.refus.motif);
    },
  }),
];
