import { createHash } from 'node:crypto';
import { SEUIL_DE_DIFFUSION } from '#observatoire';
import { type Cellule, ecrireUnCsv, ecrireUnZip, type FichierDArchive } from '#socle';
import { aujourdHuiA, type DateCivile, normaliser } from '#socle/pur';
import { direLesEtats, OBJETS } from '../domaine/procedure.ts';
import { CONTROLES, EFFETS, FAMILLES, VRAISEMBLANCES } from '../domaine/risque.ts';
import { methodeDesDelais, tableauDesDelais } from '../publier-les-delais/exporter-les-delais.ts';
import type { DelaisObserves } from '../publier-les-delais/lire-les-delais-observes.ts';
import type { Ecart } from '../stockage/ecarts.ts';
import type { ProcedureVue } from '../tenir-les-procedures/lire-les-procedures.ts';
import type { RisqueVu } from '../tenir-les-risques/tenir-les-risques.ts';

export interface DemandeSansNom {
  droit: string;
  etat: string;
  etapes: readonly { quoi: string; jours: number }[];
}

export interface Preuves {
  jour: DateCivile;
  procedures: readonly ProcedureVue[];
  delais: DelaisObserves;
  risques: readonly RisqueVu[];
  ecarts: readonly Ecart[];
  echantillon: readonly DemandeSansNom[];
  de: (cle: number | null) => string;
}

const csv = (nom: string, lignes: readonly (readonly Cellule[])[]): FichierDArchive => ({
  nom,
  contenu: ecrireUnCsv(lignes),
});

/** What leaves the house says no number under eleven. */
const nombre = (combien: number): Cellule =>
  combien > 0 && combien < SEUIL_DE_DIFFUSION.personnes
    ? `moins de ${SEUIL_DE_DIFFUSION.personnes}`
    : combien;

const nomDeFichier = ({ titre, id }: ProcedureVue): string =>
  `procedures/${normaliser(titre).replaceAll(' ', '-').slice(0, 60)}-${id.slice(0, 8)}.txt`;

const texteDe = (procedure: ProcedureVue, de: Preuves['de']): string =>
  [
    procedure.titre,
    `${OBJETS[procedure.objet]} : ${direLesEtats(procedure)}`,
    `Qui en répond : ${procedure.responsable}, ${de(procedure.cle)}`,
    ...procedure.versions.flatMap((version) => [
      '',
      `Version ${version.rang}, en vigueur le ${version.effetLe}, à relire le ${version.relireLe}`,
      `Écrite le ${version.ecriteLe} par : ${version.ecritePar}. ${version.pourquoi}`,
      ...version.etapes.map((etape, rang) => `  ${rang + 1}. ${etape}`),
    ]),
    '',
  ].join('\n');

const tableDesProcedures = ({ procedures, de }: Preuves) => [
  [
    'titre',
    'demandes',
    'version en vigueur',
    'depuis le',
    'a relire le',
    'qui en repond',
    'equipe',
  ],
  ...procedures.map((une): readonly Cellule[] => [
    une.titre,
    OBJETS[une.objet],
    une.aSuivre?.rang ?? 'aucune',
    une.aSuivre?.effetLe ?? null,
    une.versions.at(-1)?.relireLe ?? null,
    une.responsable,
    de(une.cle),
  ]),
];

const ETATS_DE_RISQUE = {
  a_traiter: 'à traiter',
  a_controler: 'à contrôler',
  tenu: 'rien à signaler',
  retire: 'retiré',
} as const;

const tableDesRisques = ({ risques }: Preuves) => [
  [
    'risque',
    'famille',
    'vraisemblance',
    'effet',
    'ce que nous faisons',
    'qui en repond',
    'controle',
    'etat',
    'dernier controle',
  ],
  ...risques.map((un): readonly Cellule[] => [
    un.intitule,
    FAMILLES[un.famille],
    VRAISEMBLANCES[un.vraisemblance],
    EFFETS[un.effet],
    un.ceQueNousFaisons,
    un.responsable,
    un.controle ? `chaque nuit : ${CONTROLES[un.controle].nom}` : un.controleALaMain,
    ETATS_DE_RISQUE[un.etat],
    un.passages[0] ? aujourdHuiA(un.passages[0].le) : 'jamais',
  ]),
];

const tableDesControles = ({ risques }: Preuves) => [
  ['risque', 'le', 'par', 'resultat', 'combien', 'constat'],
  ...risques.flatMap((un) =>
    un.passages.map((passage): readonly Cellule[] => [
      un.intitule,
      aujourdHuiA(passage.le),
      passage.par,
      passage.resultat === 'rien' ? 'rien à signaler' : 'à traiter',
      passage.constat === null ? nombre(passage.combien) : null,
      passage.constat,
    ]),
  ),
];

const tableDesEcarts = ({ ecarts, de }: Preuves) => [
  [
    'note le',
    'procedure',
    'equipe',
    'ce qui s’est passe',
    'ce que la personne a vecu',
    'ce que nous changeons',
    'pour le',
    'fait le',
  ],
  ...ecarts.map((un): readonly Cellule[] => [
    un.noteLe,
    un.procedure,
    de(un.cle),
    un.ceQuiSEstPasse,
    un.ceQuElleAVecu,
    un.ceQueNousChangeons,
    un.pourLe,
    un.faitLe,
  ]),
];

const tableDeLEchantillon = ({ echantillon }: Preuves) => [
  ['demande', 'droit', 'etat', 'etape', 'jours depuis la reception'],
  ...echantillon.flatMap(({ droit, etat, etapes }, rang) =>
    etapes.map(({ quoi, jours }): readonly Cellule[] => [
      rang + 1,
      droit,
      etat,
      quoi.replaceAll('_', ' '),
      jours,
    ]),
  ),
];

const lisezMoi = ({ jour, procedures, risques, ecarts, echantillon }: Preuves): string =>
  [
    `Dossier de preuves, rassemblé le ${jour}.`,
    '',
    `procedures/ et procedures.csv : ${procedures.length} procédures, toutes leurs versions, avec leurs jours d’effet.`,
    'engagements.csv et methode.csv : nos délais promis, ceux de la loi, ce qui en est observé, et comment.',
    `risques.csv et controles.csv : ${risques.length} risques et leurs derniers contrôles.`,
    `ecarts.csv : ${ecarts.length} écarts, comme des faits à améliorer. Personne n’y est nommé.`,
    `echantillon.csv : ${echantillon.length} demandes de l’année, tirées au hasard parmi celles dont le droit et l’état sont partagés par onze demandes au moins. Ni nom, ni numéro, ni date : des jours depuis la réception.`,
    'SHA256SUMS.txt : l’empreinte de chaque fichier (sha256sum -c SHA256SUMS.txt).',
    '',
    'Un nombre de moins de onze n’est pas montré. Rien n’est compté par agent.',
    'Les écarts sont écrits à la main : relisez-les avant de remettre ce dossier.',
    '',
  ].join('\n');

/** One ZIP for an auditor: everything in it, its read-me, and the hash of each file. */
export function composerLArchive(preuves: Preuves): Uint8Array {
  const fichiers: FichierDArchive[] = [
    { nom: 'LISEZMOI.txt', contenu: lisezMoi(preuves) },
    ...preuves.procedures.map((une) => ({
      nom: nomDeFichier(une),
      contenu: texteDe(une, preuves.de),
    })),
    csv('procedures.csv', tableDesProcedures(preuves)),
    csv('engagements.csv', tableauDesDelais(preuves.delais)),
    csv('methode.csv', methodeDesDelais()),
    csv('risques.csv', tableDesRisques(preuves)),
    csv('controles.csv', tableDesControles(preuves)),
    csv('ecarts.csv', tableDesEcarts(preuves)),
    csv('echantillon.csv', tableDeLEchantillon(preuves)),
  ];
  const sommes = fichiers
    .map(({ nom, contenu }) => `${createHash('sha256').update(contenu).digest('hex')}  ${nom}`)
    .join('\n');
  return ecrireUnZip([...fichiers, { nom: 'SHA256SUMS.txt', contenu: `${sommes}\n` }]);
}
