import { existsSync, readFileSync } from 'node:fs';
import { decoder } from '#socle/pur';
import { enAdministration, enReprise } from '../administration.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, ECHOUE, echec, malDemande, REUSSI } from '../commande.ts';
import { IMPORTS, type Rapport } from '../imports.ts';

const QUOI = Object.keys(IMPORTS).join('|');

const direLeRapport = (rapport: Rapport, aBlanc: boolean): string[] => [
  `${rapport.lus} lus : ${rapport.nouveaux} nouveaux, ${rapport.modifies} modifiés, ${rapport.inchanges} inchangés, ${rapport.refuses.length} refusés.`,
  ...rapport.refuses.map(({ ligne, raison }) => `  ligne ${ligne} : ${raison}`),
  ...rapport.differences.map((difference) => `  ${difference}`),
  ...(aBlanc ? ['À blanc : rien n’a été écrit.'] : []),
];

/** Reads a file and brings the referential to it; `--a-blanc` says what would change and writes nothing. */
export const importer: Commande = {
  nom: 'importer',
  parametres: [`<${QUOI}>`, '<fichier>'],
  phrase: 'Reprendre un fichier du département',
  options: {
    aBlanc: { type: Boolean, description: 'Dire ce qui changerait, sans rien écrire' },
    source: {
      type: String,
      description: 'Partenaires, personnes : d’où vient le fichier (sinon, son nom)',
    },
    equipe: {
      type: Number,
      description: 'Personnes : l’équipe qui en répond, service × 1000 + territoire',
    },
  },
  async faire({ mots: [quoi = '', fichier = ''], options }, reglages) {
    const prevu = IMPORTS[quoi];
    if (!prevu) return malDemande(`On n’importe pas « ${quoi} ». Choisissez : ${QUOI}.`);
    if (!existsSync(fichier)) return malDemande(`Le fichier ${fichier} n’existe pas.`);
    const aBlanc = options.aBlanc === true;
    const texte = decoder(readFileSync(fichier));
    const ouvrir = prevu.enTantQue === 'reprise' ? enReprise : enAdministration;
    const aImporter = {
      texte,
      chemin: fichier,
      source: options.source as string | undefined,
      equipe: options.equipe as number | undefined,
      aBlanc,
    };
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      ouvrir(moteur, reglages, `importer des ${quoi}`, (acces) => prevu.importer(acces, aImporter)),
    );
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
