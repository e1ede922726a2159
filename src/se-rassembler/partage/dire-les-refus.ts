import { CLASSES, estUneClasse, fondement } from './domaine/fondements.ts';
import type { RefusDeFondement, RefusDInformation } from './domaine/verifier-un-partage.ts';
import type { RefusDeLien } from './emettre-un-lien/emettre-un-lien.ts';
import type { RefusDEnvoiDePartage } from './envoyer-un-partage/envoyer-un-partage.ts';
import type { RefusDePreparation } from './preparer-un-partage/preparer-un-partage.ts';

export type RefusDePartage =
  | RefusDeFondement
  | RefusDInformation
  | RefusDePreparation
  | RefusDEnvoiDePartage
  | RefusDeLien;

/** Each refusal of a share, in a sentence that says what to do. */
export function direLeRefusDePartage(refus: RefusDePartage): string {
  switch (refus.raison) {
    case 'sans_fondement':
      return 'Dites de quel droit vous transmettez : choisissez un fondement dans la liste.';
    case 'hors_fondement': {
      const { libelle, classes } = fondement(refus.fondement);
      const permis = classes.map((classe) => CLASSES[classe]).join(' ; ');
      const vise = estUneClasse(refus.classe) ? CLASSES[refus.classe] : 'ce destinataire';
      return `« ${libelle} » ne permet pas d’écrire à ${vise}. Il permet : ${permis}. Changez de fondement ou de destinataire.`;
    }
    case 'son_accord_manque':
      return `« ${fondement(refus.fondement).libelle} » demande son accord. Demandez-lui, ou choisissez un autre fondement.`;
    case 'information_obligatoire':
      return 'Dites-lui ce qui part, à qui et pourquoi, avant d’envoyer : ce fondement le demande.';
    case 'pourquoi_pas_informee':
      return 'Dites en une phrase pourquoi elle n’est pas informée (ce que l’informer risquerait).';
    case 'rien_a_lire':
      return 'Cochez au moins un élément à envoyer, et écrivez-le.';
    case 'texte_change':
      return 'Ce texte a changé depuis votre relecture, ou il est déjà parti. Relisez-le avant d’envoyer.';
    case 'partage_inconnu':
      return 'Ce texte n’est pas parmi ceux de votre équipe.';
    case 'lien_eteint':
      return 'Ce lien est éteint. Appelez le partenaire, ou faites une nouvelle orientation.';
    case 'pas_un_agent':
      return 'Seul un agent peut transmettre.';
  }
}
