import {
  ciblePostgres,
  direLeRefusDeProuver,
  estEntiere,
  lireLesReglagesDesSauvegardes,
  prouverLaRestauration,
} from '#sauvegardes';
import { horlogeDuSysteme } from '#socle';
import { passerLesMigrations, toutesLesMigrations } from '../../../src/ouvrir-la-base.ts';
import { type Commande, ECHOUE, echec, malDemande, REUSSI } from '../commande.ts';
import { noterCommentCelaFinit } from '../noter-un-passage.ts';
import { direLaRestauration } from './restaurer.ts';

/** Each night, where the identity is: the last backup comes back in a spare base, is verified, and goes. */
export const prouver: Commande = {
  nom: 'prouver',
  parametres: [],
  phrase: 'Prouver que la dernière sauvegarde se restaure, dans une base de réserve',
  options: {},
  async faire(_, reglages, entourage) {
    const lus = lireLesReglagesDesSauvegardes(entourage.env);
    if (!lus.ok) return malDemande(...lus.refus);
    const { dossier, identite, preuveUrl } = lus.valeur;
    if (!dossier || !identite || !preuveUrl)
      return malDemande(
        'Il faut TISSERIN_SAUVEGARDES (le dossier), TISSERIN_IDENTITE_FILE (la clé privée) et DATABASE_URL_PREUVE (une base de réserve, vide).',
      );
    return noterCommentCelaFinit(reglages, 'preuve', entourage, async () => {
      const cible = await ciblePostgres(preuveUrl);
      const barre = entourage.progression('Preuve');
      try {
        const faite = await prouverLaRestauration(cible, {
          dossier,
          identite,
          cle: reglages.cle,
          horloge: horlogeDuSysteme,
          migrationsConnues: toutesLesMigrations().map(({ nom }) => nom),
          passerLesMigrations: (moteur) => passerLesMigrations(moteur),
          siAvance: barre.avancer,
        });
        if (!faite.ok) return echec(direLeRefusDeProuver(faite.refus), faite.refus);
        const entiere = estEntiere(faite.valeur);
        const dit = direLaRestauration(faite.valeur);
        return {
          code: entiere ? REUSSI : ECHOUE,
          phrases: entiere
            ? [`La sauvegarde se restaure. ${dit[0]}`, ...dit.slice(1)]
            : ['La sauvegarde revient, mais quelque chose est à regarder.', ...dit],
          json: faite.valeur,
        };
      } finally {
        barre.finir();
        await cible.fermer();
      }
    });
  },
};
