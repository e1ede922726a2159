import type { DeclarationDeModule } from '#socle';

/** Tables where an erasure is not written down, and why a restored backup may bring their rows back. */
export const HORS_DU_REGISTRE: Readonly<Record<string, string>> = {
  'socle.evenement': 'sans contenu, et purgé à sa date le jour même de la restauration',
  'journal.trace': 'retirée par mois entiers, à sa date',
  'acces.protection': 'revenir ouvre moins : une protection levée puis remise ne doit pas tomber',
  'personnes.empreinte_protegee': 'comme la protection',
  'personnes.doublon_protege': 'comme la protection',
  'messages.silence': 'revenir tait : on n’écrit pas à une personne décédée',
  'personnes.mot': 'lexique, sans personne',
  'personnes.cle_de_mot': 'lexique, sans personne',
  'personnes.jeton': 'index d’une fiche, part avec elle',
  'personnes.repere': 'index d’une fiche, part avec elle',
  'accueil.repere': 'index d’un premier contact, part avec lui',
  'personnes.compte_de_recherches': 'compteur d’un jour, purgé à sa date',
  'comptes.essai': 'compteur d’essais, purgé à sa date',
  'recepisses.essai': 'compteur d’essais, purgé à sa date',
  'partage.essai': 'compteur d’essais, purgé à sa date',
  'rendez_vous.essai': 'compteur d’essais, purgé à sa date',
  'systemes.reponse_gardee': 'gardée un jour, purgée à sa date',
  'flux_cnaf.foyer': 'refait du message, purgé à sa date le jour même de la restauration',
  'flux_cnaf.adulte': 'part avec son foyer',
  'flux_cnaf.changement': 'refait du message, purgé à sa date',
  'accueil.depot_en_ligne': 'compteur d’essais, purgé à sa date',
  'courriers.depot_en_ligne': 'compteur d’essais, purgé à sa date',
};

/** Tables where each erasure must be written down: all that say something of someone, those above left out. */
export const tablesDuRegistre = (declarations: readonly DeclarationDeModule[]): string[] =>
  declarations
    .flatMap(({ schema, tables }) =>
      Object.entries(tables)
        .filter(([, { personnelles }]) => personnelles.length > 0)
        .map(([nom]) => `${schema}.${nom}`),
    )
    .filter((table) => !(table in HORS_DU_REGISTRE))
    .sort();
