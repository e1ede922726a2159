import type { RefusDeSauvegarder } from './prendre-une-sauvegarde/prendre-une-sauvegarde.ts';
import type { RefusDeProuver } from './prouver-la-restauration/prouver-la-restauration.ts';
import type { RefusDeRestaurer } from './restaurer-une-sauvegarde/restaurer-une-sauvegarde.ts';

const direLeProgramme = (quoi: string, dit: string): string => {
  const role = /role "([^"]+)" does not exist/.exec(dit)?.[1];
  if (role)
    return `Le rôle « ${role} », que la sauvegarde nomme, n’existe pas ici. Faites-le d’abord : create role ${role}.`;
  if (/ENOENT/.test(dit))
    return `Le programme ${quoi} n’est pas sur cette machine. Installez les programmes de PostgreSQL (sur Debian : apt install postgresql-client).`;
  return `${quoi} s’est arrêté : ${dit}`;
};

/** Why nothing was copied, and what to do. */
export function direLeRefusDeSauvegarder(refus: RefusDeSauvegarder): string {
  switch (refus.raison) {
    case 'lit_sous_les_regles':
      return `Le rôle « ${refus.role} » lit sous les règles : sa copie serait incomplète. Donnez celui des sauvegardes dans DATABASE_URL_SAUVEGARDE ; « tisserin sauvegarder --nouveau-role » dit comment le faire.`;
    case 'rien_a_sauvegarder':
      return `Aucune base dans ${refus.ou} : rien à sauvegarder.`;
    case 'programme':
      return direLeProgramme(refus.quoi, refus.dit);
  }
}

/** Why nothing was brought back, and what to do. */
export function direLeRefusDeRestaurer(refus: RefusDeRestaurer): string {
  switch (refus.raison) {
    case 'pas_une_sauvegarde':
      return `${refus.dossier} n’est pas une sauvegarde entière : son manifeste manque. Une sauvegarde interrompue n’en a pas ; prenez la précédente.`;
    case 'manifeste_illisible':
      return `Le manifeste de ${refus.dossier} ne se lit pas. Reprenez cette sauvegarde là où elle est copiée, ou prenez la précédente.`;
    case 'autre_cle':
      return 'La clé secrète (TISSERIN_CLE_FILE) n’est pas celle de la base sauvegardée : les reçus ne s’ouvriraient plus et le journal ne se vérifierait plus. Donnez la clé d’origine.';
    case 'manifeste_modifie':
      return 'Le manifeste a été modifié après la sauvegarde : elle n’est plus sûre. Prenez une autre copie, ou la précédente.';
    case 'mauvaise_identite':
      return 'Cette identité n’ouvre pas cette sauvegarde : elle a été faite pour une autre clé. Donnez l’identité dont la clé publique était dans TISSERIN_SAUVEGARDES_POUR ce jour-là.';
    case 'registre_absent':
      return `Le registre des effacements n’est pas dans ${refus.dossier} : ce qui a été effacé depuis la sauvegarde reviendrait. Donnez son dossier avec --effacements, ou écrivez --sans-effacements en sachant cela.`;
    case 'registre_troue':
      return `Il manque le fichier n° ${refus.numero} du registre des effacements : ce qu’il efface reviendrait. Retrouvez-le là où le dossier est copié, ou écrivez --sans-effacements en sachant cela.`;
    case 'registre_altere':
      return `Le fichier ${refus.fichier} du registre des effacements a été altéré. Reprenez-le là où le dossier est copié.`;
    case 'autre_moteur':
      return refus.moteur === 'postgres'
        ? 'C’est une sauvegarde de PostgreSQL : donnez TISSERIN_MODE=production et DATABASE_URL_PROPRIETAIRE.'
        : 'C’est une sauvegarde d’un essai (PGlite) : restaurez-la dans un dossier, sans DATABASE_URL.';
    case 'plus_recente':
      return `Cette sauvegarde vient d’une version plus récente de Tisserin (elle connaît la migration ${refus.migration}). Installez cette version, puis restaurez.`;
    case 'postgres_plus_recent':
      return `Cette sauvegarde vient de PostgreSQL ${refus.majeure}, et ce serveur est un ${refus.ici}. Restaurez sur un ${refus.majeure} ou plus récent.`;
    case 'autre_proprietaire':
      return `Les tables appartenaient à « ${refus.attendu} », et vous êtes « ${refus.ici} ». Restaurez avec un rôle du même nom (DATABASE_URL_PROPRIETAIRE).`;
    case 'tronquee':
      return `${refus.partie} est tronquée : ${refus.trouvee} octets au lieu de ${refus.attendue}. Reprenez cette sauvegarde là où elle est copiée, ou prenez la précédente.`;
    case 'alteree':
      return `${refus.partie} a été altérée : son empreinte n’est plus celle du manifeste. Prenez une autre copie, ou la précédente.`;
    case 'base_non_vide':
      return 'Cette base n’est pas vide. Restaurez dans une base neuve, ou écrivez --ecraser pour retirer tout ce qu’elle contient.';
    case 'programme':
      return direLeProgramme(refus.quoi, refus.dit);
  }
}

/** Why nothing was proven, and what to do. */
export function direLeRefusDeProuver(refus: RefusDeProuver): string {
  switch (refus.raison) {
    case 'aucune_sauvegarde':
      return `Aucune sauvegarde dans ${refus.dossier} : rien à prouver.`;
    case 'pas_une_base_de_preuve':
      return 'La base que nomme DATABASE_URL_PREUVE contient quelque chose et n’est pas une base de preuve : elle n’est pas touchée. Donnez une base neuve et vide.';
    default:
      return direLeRefusDeRestaurer(refus);
  }
}
