import { cli, type Flags } from 'cleye';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Commande, Demande } from './commande.ts';

const COMMUNES = {
  help: { type: Boolean, alias: 'h', description: 'Dire comment on s’en sert' },
  json: { type: Boolean, description: 'Répondre par un objet JSON, pour une machine' },
} satisfies Flags;

export type Lecture =
  | { genre: 'aide'; commande: Commande | null }
  | { genre: 'commande'; commande: Commande; demande: Demande };

const enOptions = (nom: string) => `--${nom.replaceAll(/[A-Z]/g, (l) => `-${l.toLowerCase()}`)}`;

/** The command that begins the words, the longest name first (`departement generer` before `departement`). */
function chercherLaCommande(
  commandes: readonly Commande[],
  mots: readonly string[],
): Commande | undefined {
  return commandes.find(({ nom }) => nom.split(' ').every((mot, rang) => mots[rang] === mot));
}

/** @returns what is asked, or the sentence of a misuse; cleye reads the options */
export function lireLesArguments(
  commandes: readonly Commande[],
  argv: readonly string[],
): Resultat<Lecture, string> {
  const premiere = argv.findIndex((mot) => mot.startsWith('-'));
  const tete = premiere < 0 ? argv : argv.slice(0, premiere);
  const commande = chercherLaCommande(commandes, tete);
  if (!commande) {
    if (argv.length === 0 || (tete.length === 0 && argv.some((m) => m === '--help' || m === '-h')))
      return reussi({ genre: 'aide', commande: null });
    const dit = tete.length > 0 ? `« ${tete.join(' ')} »` : `« ${argv[0]} »`;
    return refuse(
      `Aucune commande ne s’appelle ${dit}. Écrivez « tisserin --help » pour les voir toutes.`,
    );
  }
  const longueur = commande.nom.split(' ').length;
  const lus = cli({ flags: { ...COMMUNES, ...commande.options }, help: false }, undefined, [
    ...argv.slice(longueur),
  ]);
  const options = lus.flags as Record<string, unknown>;
  if (options.help) return reussi({ genre: 'aide', commande });
  const inconnue = Object.keys(lus.unknownFlags)[0];
  const aide = `Écrivez « tisserin ${commande.nom} --help ».`;
  if (inconnue) return refuse(`L’option ${enOptions(inconnue)} n’existe pas. ${aide}`);
  const mots = [...lus._];
  const manque = commande.parametres.filter((p) => p.startsWith('<'))[mots.length];
  if (manque) return refuse(`Il manque ${manque}. ${aide}`);
  if (mots.length > commande.parametres.length)
    return refuse(`« ${mots[commande.parametres.length]} » est de trop. ${aide}`);
  return reussi({
    genre: 'commande',
    commande,
    demande: { mots, options, json: options.json === true },
  });
}

const enColonnes = (lignes: readonly (readonly [string, string])[]): string[] => {
  const largeur = Math.max(...lignes.map(([gauche]) => gauche.length));
  return lignes.map(([gauche, droite]) => `  ${gauche.padEnd(largeur)}   ${droite}`);
};

const appel = ({ nom, parametres }: Commande) => [nom, ...parametres].join(' ');

/** The help, of one command or of all. */
export function direLAide(commandes: readonly Commande[], commande: Commande | null): string[] {
  if (!commande)
    return [
      'Tisserin, l’outil de travail de l’action sociale d’un département.',
      '',
      'tisserin <commande> [options]',
      '',
      ...enColonnes(commandes.map((c) => [appel(c), c.phrase])),
      '',
      '« tisserin <commande> --help » dit les options d’une commande. Codes de sortie : 0 réussi, 1 échoué, 2 mal demandé.',
    ];
  const options = { ...commande.options, ...COMMUNES } as Flags;
  return [
    commande.phrase,
    '',
    `tisserin ${appel(commande)} [options]`,
    '',
    ...enColonnes(
      Object.entries(options).map(([nom, option]) => [
        enOptions(nom),
        (option as { description?: string }).description ?? '',
      ]),
    ),
  ];
}
