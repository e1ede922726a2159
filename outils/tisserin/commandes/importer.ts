import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { IMPORTS } from '#applications/agents';
import { QUOI, type Rapport } from '#reprises';
import { direLEncodage, lireDesOctets } from '#socle/pur';
import { enAdministration, enReprise } from '../administration.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, ECHOUE, echec, malDemande, REUSSI } from '../commande.ts';

const LESQUELS = QUOI.join('|');

/** A screenful or two; `--json` says them all. */
const LIGNES_DITES = 200;

const lignes = (toutes: readonly string[]): string[] =>
  toutes.length <= LIGNES_DITES
    ? [...toutes]
    : [
        ...toutes.slice(0, LIGNES_DITES),
        `  et ${toutes.length - LIGNES_DITES} autres : --json les dit toutes.`,
      ];

const direLeRapport = (rapport: Rapport, aBlanc: boolean): string[] => [
  `${rapport.lus} lus : ${rapport.nouveaux} nouveaux, ${rapport.modifies} modifiés, ${rapport.inchanges} inchangés, ${rapport.refuses.length} refusés.`,
  ...lignes(rapport.refuses.map(({ ligne, raison }) => `  ligne ${ligne} : ${raison}`)),
  ...lignes(rapport.differences.map((difference) => `  ${difference}`)),
  ...(aBlanc ? ['À blanc : rien n’a été écrit.'] : []),
  ...(!aBlanc && rapport.refuses.length > 0
    ? ['Rien n’a été écrit : corrigez ces lignes et recommencez.']
    : []),
];

const dits = (options: Readonly<Record<string, unknown>>): Record<string, string | undefined> =>
  Object.fromEntries(
    ['source', 'equipe', 'niveau', 'millesime', 'licence'].map((nom) => [
      nom,
      options[nom] === undefined ? undefined : String(options[nom]),
    ]),
  );

const ETAPES = 2;

/** Reads a file and brings the referential to it; `--a-blanc` says what would change and writes nothing. */
export const importer: Commande = {
  nom: 'importer',
  parametres: [`<${LESQUELS}>`, '<fichier>'],
  phrase: 'Reprendre un fichier du département',
  options: {
    aBlanc: { type: Boolean, description: 'Dire ce qui changerait, sans rien écrire' },
    source: {
      type: String,
      description: 'Partenaires, personnes, contours : d’où vient le fichier (sinon, son nom)',
    },
    niveau: {
      type: String,
      description: 'Contours : commune, ept, iris, qpv ou departement (commune sinon)',
    },
    millesime: { type: String, description: 'Contours : l’année que dit la source' },
    licence: { type: String, description: 'Contours : la licence du fichier' },
    equipe: {
      type: Number,
      description: 'Personnes : l’équipe qui en répond, service × 1000 + territoire',
    },
  },
  async faire({ mots: [quoi = '', fichier = ''], options }, reglages, { dire, progression }) {
    const prevu = QUOI.find((un) => un === quoi) && IMPORTS[quoi as (typeof QUOI)[number]];
    if (!prevu) return malDemande(`On n’importe pas « ${quoi} ». Choisissez : ${LESQUELS}.`);
    if (!statSync(fichier, { throwIfNoEntry: false })?.isFile())
      return malDemande(`Le fichier ${fichier} n’existe pas.`);
    const aBlanc = options.aBlanc === true;
    const barre = progression(`Import : ${quoi}`);
    barre.avancer(0, ETAPES, 'lecture');
    const { texte, encodage } = lireDesOctets(readFileSync(fichier));
    const avis = direLEncodage(encodage);
    if (avis) dire(avis);
    const ouvrir = prevu.enTantQue === 'reprise' ? enReprise : enAdministration;
    const aImporter = {
      texte,
      nom: basename(fichier),
      reglages: dits(options),
      aBlanc,
    };
    barre.avancer(1, ETAPES, aBlanc ? 'comparaison' : 'comparaison et écriture');
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      ouvrir(moteur, reglages, `importer des ${quoi}`, (acces) => prevu.importer(acces, aImporter)),
    ).finally(() => barre.finir());
    if (!fait.ok) return echec(fait.refus);
    if (!fait.valeur.ok) return echec(fait.valeur.refus);
    const rapport = fait.valeur.valeur;
    return {
      code: rapport.refuses.length === 0 ? REUSSI : ECHOUE,
      phrases: direLeRapport(rapport, aBlanc),
      json: { ...rapport, aBlanc },
    };
  },
};
