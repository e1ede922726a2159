import { CRITERES, calculerLaConformite } from '#applications/public';
import { direLEssai } from './preuves.ts';

type Etat = (typeof CRITERES)[number][2];

const DITS: Readonly<Record<Etat['etat'], string>> = {
  conforme: 'conforme',
  non_conforme: 'non conforme',
  sans_objet: 'sans objet',
  non_verifie: 'non vérifié',
};

function preuve(etat: Etat): string {
  if (etat.etat === 'non_verifie') return 'personne n’a encore regardé';
  if (etat.etat === 'sans_objet') return `${etat.raison} ; ${direLEssai(etat.essai)}`;
  return 'essai' in etat ? direLEssai(etat.essai) : `vu le ${etat.le} : ${etat.vu}`;
}

/** docs/rgaa.md: the grid behind `/accessibilite`, its rate counted. */
export function ecrireLaGrille(): string {
  const compte = calculerLaConformite(CRITERES);
  return [
    '# La grille du RGAA 4.1',
    '',
    'Écrite par `npm run docs` depuis `src/applications/public/accessibilite/criteres.ts`. Chaque critère tenu nomme l’essai automatique, ou la vérification à la main et sa date ; un essai qui n’existe plus fait échouer la construction. Un essai automatique ne voit pas tout d’un critère : la relecture par une personne qui emploie une aide technique reste à faire.',
    '',
    `**${compte.taux} %** des critères applicables sont tenus et prouvés : **${compte.mention}**. Tenus : ${compte.conformes} ; non tenus : ${compte.nonConformes} ; non vérifiés, comptés comme non tenus : ${compte.nonVerifies} ; sans objet : ${compte.sansObjet}.`,
    '',
    '| Critère | Ce qu’il demande | État | Sur quoi cela repose |',
    '|---|---|---|---|',
    ...CRITERES.map(
      ([numero, titre, etat]) => `| ${numero} | ${titre} | ${DITS[etat.etat]} | ${preuve(etat)} |`,
    ),
    '',
  ].join('\n');
}
