import { createServer } from 'node:net';
import { lireLeFournisseur } from '#comptes';
import { lireLesFacteurs } from '#messages';
import { lireLeSystemeDeLaMdph } from '#pch';
import { lireLeDelaiDesRappels } from '#rendez-vous';
import { lieuDesSauvegardes, lireLesReglagesDesSauvegardes } from '#sauvegardes';
import { lireLeDossierDesCahiers } from '#secours';
import {
  horlogeDuSysteme,
  lireLesReglagesDeTelemetrie,
  type Moteur,
  ouvrirLaTelemetrie,
  type Reglages,
} from '#socle';
import { montrerLeCode, type Resultat, reussi } from '#socle/pur';
import { lireLesReglagesDesSystemes } from '#systemes';
import { direLaConfiguration } from '../../../src/reglages.ts';
import { VERSION } from '../../../src/version.ts';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  LIEN_DE_DEMONSTRATION,
  rejouerLeJour,
} from '../../departement/ecrire/index.ts';
import { AGENTS } from '../../departement/index.ts';
import { ouvrirAuxLecteurs, ouvrirOuDire } from '../base.ts';
import {
  type Commande,
  type Entourage,
  echec,
  type Issue,
  malDemande,
  reussite,
} from '../commande.ts';
import { chercherLaCopie } from '../copie-de-la-base.ts';
import { chercherLEssaiDuJour, copierLEssaiDuJour } from '../essai-du-jour.ts';
import { generer } from './departement-generer.ts';

const BANDEAU =
  'Version d’essai : tous les noms sont inventés, n’écrivez rien de vrai. Les données restent dans';

/** The département that `npm ci` left for today; a key given by the settings asks for another one. */
const essaiDuJour = ({ env }: Pick<Entourage, 'env'>) =>
  env.TISSERIN_CLE || env.TISSERIN_CLE_FILE ? undefined : chercherLEssaiDuJour();

/** In a try-out, the base is made (or taken as `npm ci` left it) at the first start and found again at the next ones. */
async function preparer(
  { ...reglages }: Reglages,
  entourage: Entourage,
): Promise<Resultat<{ reglages: Reglages; moteur?: Moteur; neuf: boolean }, string>> {
  if (reglages.mode === 'production') return reussi({ reglages, neuf: false });
  let copiee = false;
  const base = await ouvrirOuDire(reglages, 'proprietaire', () => {
    const essai = essaiDuJour(entourage);
    if (!essai) return chercherLaCopie();
    reglages.cle = copierLEssaiDuJour(essai, reglages.donnees);
    copiee = true;
    return undefined;
  });
  if (!base.ok) return base;
  const moteur = base.valeur;
  const generation = await generer(moteur, reglages, { graine: GRAINE_PAR_DEFAUT }, entourage);
  if (!generation.ok) {
    await moteur.fermer();
    return generation;
  }
  const neuf = copiee || !generation.valeur.deja;
  if (!neuf && (await rejouerLeJour(moteur, horlogeDuSysteme, reglages.cle)))
    entourage.dire('Un autre jour : la salle d’Aubervilliers s’est remplie à nouveau.');
  if (!reglages.baseUrl) return reussi({ reglages, moteur, neuf });
  // On PostgreSQL the owner makes the base, and the product runs as the login of every day.
  await ouvrirAuxLecteurs(moteur, reglages);
  await moteur.fermer();
  const courante = await ouvrirOuDire(reglages, 'courant');
  return courante.ok ? reussi({ reglages, moteur: courante.valeur, neuf }) : courante;
}

const connexions = () =>
  AGENTS.filter(({ connexionDEssai }) => connexionDEssai).map(
    ({ prenom, nom, fonction }) => `  ${`${prenom} ${nom}`.padEnd(20)} ${fonction}`,
  );

const nodes = (lance: string | undefined): string =>
  lance && lance !== process.versions.node
    ? `Node ${process.versions.node} (apporté par npm ; celui de la machine est ${lance}).`
    : `Node ${process.versions.node}.`;

const RECUS = [
  ['d’Awa Diallo', 'histoire-awa'],
  ['de Rosa Ferreira (APA)', 'demande-rosa'],
  ['de Karim Benali (RSA, contrat à signer)', 'demande-karim'],
  ['de Mei Lin (RSA, heure à choisir)', 'demande-mei'],
] as const;

const accueilDeLEssai = ({ donnees }: Reglages, adresse: string): string[] => [
  `${BANDEAU} ${donnees}`,
  '',
  'En un clic, sur la page de connexion :',
  ...connexions(),
  '',
  ...RECUS.map(
    ([de, nom]) => `Le reçu ${de} : ${montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, nom))}`,
  ),
  `Le lien de Léa, au CCAS : ${adresse}/p/${LIEN_DE_DEMONSTRATION.jeton} (code ${LIEN_DE_DEMONSTRATION.code})`,
  '',
];

const direLePortPris = ({ port }: Pick<Reglages, 'port'>): Issue =>
  echec(`Le port ${port} est déjà pris. Donnez-en un autre, par exemple PORT=${port + 1}.`);

/** Looked at first, so that nobody waits for a base before being told. */
const estLibre = ({ port, adresse }: Reglages): Promise<boolean> =>
  new Promise((dire) => {
    const essai = createServer();
    essai.once('error', (erreur) => dire((erreur as NodeJS.ErrnoException).code !== 'EADDRINUSE'));
    essai.listen(port, adresse, () => essai.close(() => dire(true)));
  });

/** What stops a start and can be put right, in a sentence; anything else is a failure. */
function direLeDepartManque(erreur: unknown, reglages: Reglages): Issue {
  const { code, syscall, manquantes } = erreur as NodeJS.ErrnoException & {
    manquantes?: readonly string[];
  };
  if (code === 'EADDRINUSE') return direLePortPris(reglages);
  if (manquantes)
    return echec(
      `Cette base attend ${manquantes.length} migrations. Passez-les d’abord : tisserin migrer.`,
    );
  // Refused, or a local socket that is not there.
  if (code === 'ECONNREFUSED' || syscall === 'connect')
    return echec(
      'La base ne répond pas. PostgreSQL tourne-t-il, et à l’adresse que donne DATABASE_URL ?',
    );
  throw erreur;
}

/** Starts the product; in a try-out nothing else is needed, not even a database. */
export const demarrer: Commande = {
  nom: 'demarrer',
  parametres: [],
  phrase: 'Démarrer Tisserin (à l’essai, sans rien installer d’autre)',
  options: {
    printConfig: {
      type: Boolean,
      description: 'Dire les réglages lus, secrets cachés, et s’arrêter',
    },
  },
  async faire({ options }, lus, entourage) {
    const fournisseur = lireLeFournisseur(entourage.env);
    if (!fournisseur.ok) return malDemande(...fournisseur.refus);
    const facteurs = lireLesFacteurs(entourage.env);
    if (!facteurs.ok) return malDemande(...facteurs.refus);
    const sauvegardes = lireLesReglagesDesSauvegardes(entourage.env);
    if (!sauvegardes.ok) return malDemande(...sauvegardes.refus);
    const cahiers = lireLeDossierDesCahiers(entourage.env);
    if (!cahiers.ok) return malDemande(...cahiers.refus);
    const rappels = lireLeDelaiDesRappels(entourage.env);
    if (!rappels.ok) return malDemande(...rappels.refus);
    const mdph = lireLeSystemeDeLaMdph(entourage.env);
    if (!mdph.ok) return malDemande(...mdph.refus);
    const systemes = lireLesReglagesDesSystemes(entourage.env, lus.mode);
    if (!systemes.ok) return malDemande(...systemes.refus);
    const collecteur = lireLesReglagesDeTelemetrie(entourage.env);
    if (!collecteur.ok) return malDemande(...collecteur.refus);
    if (options.printConfig) {
      const lignes = direLaConfiguration(entourage.env);
      return reussite(lignes, { reglages: lignes });
    }
    entourage.dire(nodes(entourage.env.TISSERIN_LANCE_PAR_NODE));
    if (!(await estLibre(lus))) return direLePortPris(lus);
    // Read while the base is being made, which waits on the disk and on WebAssembly's own threads.
    const lecture = import('../../../src/demarrer.ts');
    const pret = await preparer(lus, entourage);
    if (!pret.ok) return echec(pret.refus);
    const { reglages, moteur, neuf } = pret.valeur;
    try {
      const produit = await lecture;
      const telemetrie = await ouvrirLaTelemetrie(collecteur.valeur, VERSION);
      const { adresse, fermer } = await produit.demarrer(reglages, {
        fournisseur: fournisseur.valeur,
        facteurs: facteurs.valeur,
        sauvegardes: lieuDesSauvegardes(sauvegardes.valeur),
        cahiers: cahiers.valeur,
        mdph: mdph.valeur,
        rappelJoursOuvres: rappels.valeur,
        telemetrie,
        ...systemes.valeur,
        ...(moteur ? { moteur } : {}),
      });
      const essai = reglages.mode === 'essai' ? accueilDeLEssai(reglages, adresse) : [];
      const json = {
        adresse,
        mode: reglages.mode,
        node: process.versions.node,
        neuf,
      };
      return {
        ...reussite([...essai, `Tisserin est là : ${adresse}`], json),
        arreter: () => fermer().finally(telemetrie.arreter),
      };
    } catch (erreur) {
      await moteur?.fermer();
      return direLeDepartManque(erreur, reglages);
    }
  },
};
