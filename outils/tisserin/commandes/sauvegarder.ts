import { existsSync, writeFileSync } from 'node:fs';
import { type Environnement, enTantQue } from '#acces';
import {
  direLeRefusDeSauvegarder,
  exporterLesEffacements,
  faireUnePaire,
  type LieuDesSauvegardes,
  lireLesReglagesDesSauvegardes,
  prendreUneSauvegarde,
  sourcePglite,
  sourcePostgres,
} from '#sauvegardes';
import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';
import { avecLaBase, enDossierLibre } from '../base.ts';
import { type Commande, echec, type Issue, malDemande, reussite } from '../commande.ts';
import { noterCommentCelaFinit } from '../noter-un-passage.ts';

/** The pair: the private half in a file that this command never reads again, the public half for the settings. */
async function nouvelleCle(chemin: string): Promise<Issue> {
  if (chemin === '')
    return malDemande(
      '--nouvelle-cle demande le fichier à écrire, par exemple --nouvelle-cle identite.txt.',
    );
  if (existsSync(chemin)) return echec(`${chemin} existe déjà : une identité ne s’écrase pas.`);
  const { identite, destinataire } = await faireUnePaire();
  const texte = `# Tisserin, identité des sauvegardes. Elle seule les ouvre.\n# clé publique : ${destinataire}\n${identite}\n`;
  writeFileSync(chemin, texte, { mode: 0o600, flag: 'wx' });
  return reussite(
    [
      `L’identité est dans ${chemin}. Gardez-la hors de ce serveur, en deux lieux : sans elle, aucune sauvegarde ne s’ouvre.`,
      `À écrire dans les réglages : TISSERIN_SAUVEGARDES_POUR=${destinataire}`,
    ],
    { identite: chemin, destinataire },
  );
}

const NOM_DE_ROLE = /^[a-z_][a-z0-9_]{0,62}$/;

/** Printed, never run: only a superuser may make it, and this tool is none. */
function nouveauRole(nom: string): Issue {
  const role = nom || 'tisserin_sauvegarde';
  if (!NOM_DE_ROLE.test(role)) return malDemande(`« ${role} » n’est pas un nom de rôle.`);
  const sql = [
    `create role ${role} login bypassrls nosuperuser nocreatedb nocreaterole connection limit 4;`,
    `grant pg_read_all_data to ${role};`,
    `alter role ${role} set default_transaction_read_only = on;`,
  ];
  return reussite(
    [
      '-- À donner à psql, en administrateur de PostgreSQL :',
      '--   npx tisserin sauvegarder --nouveau-role | sudo -u postgres psql tisserin',
      '-- puis un mot de passe (\\password), ou une règle « peer » dans pg_hba.conf.',
      ...sql,
    ],
    { role, sql },
  );
}

const exporter = (env: Environnement, lieu: LieuDesSauvegardes) =>
  enTantQue(
    env,
    { genre: 'machine', nom: 'effacements' },
    'garder le registre des effacements',
    (acces) => exporterLesEffacements(acces, { ...lieu, memeVide: true }),
  );

const enMo = (octets: number): string => `${(octets / 1_000_000).toFixed(1).replace('.', ',')} Mo`;

/** Exports the register of erasures, then makes the source of what is to be copied. */
async function preparerLaSource(
  reglages: Reglages,
  baseUrl: string | null,
  lieu: LieuDesSauvegardes,
): Promise<ReturnType<typeof sourcePostgres> | Issue> {
  const envDe = (moteur: Moteur) => ({ moteur, horloge: horlogeDuSysteme, cle: reglages.cle });
  if (!reglages.baseUrl)
    return sourcePglite(reglages.donnees, (moteur) => exporter(envDe(moteur), lieu));
  if (!baseUrl)
    return malDemande(
      'Il faut le rôle des sauvegardes. Écrivez DATABASE_URL_SAUVEGARDE=postgres://tisserin_sauvegarde@localhost/tisserin ; « tisserin sauvegarder --nouveau-role » dit comment le faire.',
    );
  const exporte = await avecLaBase(reglages, 'courant', (moteur) => exporter(envDe(moteur), lieu));
  return exporte.ok ? sourcePostgres(baseUrl) : echec(exporte.refus);
}

/** Makes an encrypted backup that this server cannot read again. */
export const sauvegarder: Commande = {
  nom: 'sauvegarder',
  parametres: [],
  phrase: 'Sauvegarder la base, chiffrée pour une clé que ce serveur n’a pas',
  options: {
    vers: { type: String, description: 'Le dossier des sauvegardes (sinon TISSERIN_SAUVEGARDES)' },
    pour: {
      type: String,
      description: 'Les clés publiques age1…, séparées par des virgules (sinon les réglages)',
    },
    garder: { type: Number, description: 'Combien en garder ; les plus anciennes s’effacent' },
    nouvelleCle: {
      type: String,
      description: 'Faire une paire de clés, l’identité dans ce fichier',
    },
    nouveauRole: { type: String, description: 'Dire le SQL qui fait le rôle des sauvegardes' },
  },
  async faire({ options }, reglages, entourage) {
    const { env, progression } = entourage;
    if (options.nouvelleCle !== undefined) return nouvelleCle(String(options.nouvelleCle));
    if (options.nouveauRole !== undefined) return nouveauRole(String(options.nouveauRole));
    const pour = options.pour as string | undefined;
    const lus = lireLesReglagesDesSauvegardes(
      pour === undefined ? env : { ...env, TISSERIN_SAUVEGARDES_POUR: pour },
    );
    if (!lus.ok) return malDemande(...lus.refus);
    const { destinataires, baseUrl } = lus.valeur;
    const dossier = (options.vers as string | undefined) ?? lus.valeur.dossier;
    const garder = options.garder as number | undefined;
    if (garder !== undefined && (!Number.isInteger(garder) || garder < 1))
      return malDemande(
        '--garder demande un nombre entier à partir de 1, par exemple --garder 14.',
      );
    if (!dossier)
      return malDemande(
        'Où écrire ? TISSERIN_SAUVEGARDES=/var/lib/tisserin/sauvegardes, ou --vers et un dossier.',
      );
    if (destinataires.length === 0)
      return malDemande(
        'Pour quelle clé chiffrer ? TISSERIN_SAUVEGARDES_POUR=age1…, ou --pour ; « tisserin sauvegarder --nouvelle-cle identite.txt » en fait une.',
      );
    const faire = async () => {
      const source = await preparerLaSource(reglages, baseUrl, { dossier, destinataires });
      if ('code' in source) return source;
      const barre = progression('Sauvegarde');
      const prise = await prendreUneSauvegarde(source, {
        dossier,
        destinataires,
        cle: reglages.cle,
        maintenant: horlogeDuSysteme.maintenant(),
        garder: garder ?? null,
        siAvance: barre.avancer,
      }).finally(() => barre.finir());
      if (!prise.ok) return echec(direLeRefusDeSauvegarder(prise.refus), prise.refus);
      const { chemin, taille, lignes, dernierSceau, effacees } = prise.valeur;
      return reussite(
        [
          `Sauvegardée dans ${chemin} : ${lignes} lignes, ${enMo(taille)} chiffrés.`,
          ...(dernierSceau
            ? [`Dernier sceau du journal, à garder ailleurs : ${dernierSceau}`]
            : []),
          ...(effacees.length > 0 ? [`Effacées : ${effacees.join(', ')}.`] : []),
        ],
        prise.valeur,
      );
    };
    return noterCommentCelaFinit(reglages, 'sauvegarde', entourage, () => enDossierLibre(faire));
  },
};
