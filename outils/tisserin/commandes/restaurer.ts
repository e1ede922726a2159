import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { direUnMoment } from '#acces';
import {
  ciblePglite,
  ciblePostgres,
  DOSSIER_DES_EFFACEMENTS,
  direLeRefusDeRestaurer,
  estEntiere,
  lireLesReglagesDesSauvegardes,
  type Restauration,
  restaurerUneSauvegarde,
} from '#sauvegardes';
import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';
import { passerLesMigrations, toutesLesMigrations } from '../../../src/ouvrir-la-base.ts';
import { enDossierLibre, ouvrirAuxLecteurs } from '../base.ts';
import { type Commande, ECHOUE, echec, malDemande, REUSSI } from '../commande.ts';

function direLesEffacements({ effacements }: Restauration): string[] {
  if (!effacements)
    return ['Sans le registre : ce qui a été effacé depuis la sauvegarde est revenu.'];
  const { inconnus, effacees, impossibles, jusquAu } = effacements;
  return [
    `Effacements depuis la sauvegarde : ${inconnus} connus, ${effacees} lignes effacées de nouveau. Le registre va jusqu’au ${direUnMoment(jusquAu)}.`,
    ...impossibles.map(
      ({ table, ligne }) => `  à effacer à la main : ${table} ${JSON.stringify(ligne)}`,
    ),
  ];
}

/** What came back, in sentences; what does not hold comes with what to do. */
export const direLaRestauration = (faite: Restauration): string[] => [
  `Restaurée : ${faite.lignes} lignes, de la sauvegarde du ${direUnMoment(faite.sauvegardeDu)}.`,
  ...faite.ecarts.map(
    ({ table, dites, trouvees }) => `  ${table} : ${dites} lignes attendues, ${trouvees} trouvées`,
  ),
  ...(faite.memeSceau ? [] : ['Le dernier sceau du journal n’est pas celui de la sauvegarde.']),
  ...(faite.migrations.length > 0 ? [`${faite.migrations.length} migrations passées.`] : []),
  ...direLesEffacements(faite),
  `Journal : ${faite.journal.sceaux} sceaux, ${faite.journal.verifiees} traces vérifiées.`,
  ...(faite.journal.alterations.length === 0
    ? ['Aucune altération.']
    : ['Le journal a été altéré :', ...faite.journal.alterations.map((une) => `  ${une}`)]),
  ...(faite.journal.dernier
    ? [`Dernier maillon, à garder ailleurs : ${faite.journal.dernier}`]
    : []),
];

const ouvrirLaCible = ({ baseUrl, proprietaireUrl, donnees }: Reglages) => {
  const url = proprietaireUrl ?? baseUrl;
  return url ? ciblePostgres(url) : ciblePglite(donnees);
};

/** Brings a backup back, erases again what was erased since, and goes on sealing the journal. */
export const restaurer: Commande = {
  nom: 'restaurer',
  parametres: ['<sauvegarde>'],
  phrase: 'Restaurer une sauvegarde, et effacer de nouveau ce qui l’avait été depuis',
  options: {
    identite: {
      type: String,
      description: 'Le fichier de la clé privée (sinon TISSERIN_IDENTITE_FILE)',
    },
    effacements: {
      type: String,
      description: 'Le dossier du registre des effacements (sinon, à côté de la sauvegarde)',
    },
    sansEffacements: {
      type: Boolean,
      description: 'Restaurer sans ce registre : ce qui a été effacé depuis reviendra',
    },
    ecraser: { type: Boolean, description: 'Retirer d’abord tout ce que contient la base' },
  },
  async faire({ mots: [sauvegarde = ''], options }, reglages, { env, dire, progression }) {
    const fichier = options.identite as string | undefined;
    const lus = lireLesReglagesDesSauvegardes(
      fichier === undefined
        ? env
        : { ...env, TISSERIN_IDENTITE: undefined, TISSERIN_IDENTITE_FILE: fichier },
    );
    if (!lus.ok) return malDemande(...lus.refus);
    const { identite } = lus.valeur;
    if (!statSync(sauvegarde, { throwIfNoEntry: false })?.isDirectory())
      return malDemande(`Le dossier ${sauvegarde} n’existe pas.`);
    if (!identite)
      return malDemande(
        'Il faut l’identité qui ouvre les sauvegardes : --identite et son fichier, ou TISSERIN_IDENTITE_FILE.',
      );
    const effacements =
      options.sansEffacements === true
        ? null
        : ((options.effacements as string | undefined) ??
          join(dirname(sauvegarde), DOSSIER_DES_EFFACEMENTS));
    return enDossierLibre(async () => {
      const cible = await ouvrirLaCible(reglages);
      const barre = progression('Restauration');
      try {
        const faite = await restaurerUneSauvegarde(cible, {
          dossier: sauvegarde,
          effacements,
          identite,
          cle: reglages.cle,
          horloge: horlogeDuSysteme,
          ecraser: options.ecraser === true,
          migrationsConnues: toutesLesMigrations().map(({ nom }) => nom),
          passerLesMigrations: async (moteur: Moteur) => {
            const bilan = await passerLesMigrations(moteur, (nom) => dire(`  ${nom}`));
            await ouvrirAuxLecteurs(moteur, reglages);
            return bilan;
          },
          siAvance: barre.avancer,
        });
        if (!faite.ok) return echec(direLeRefusDeRestaurer(faite.refus), faite.refus);
        return {
          code: estEntiere(faite.valeur) ? REUSSI : ECHOUE,
          phrases: direLaRestauration(faite.valeur),
          json: faite.valeur,
        };
      } finally {
        barre.finir();
        await cible.fermer();
      }
    });
  },
};
