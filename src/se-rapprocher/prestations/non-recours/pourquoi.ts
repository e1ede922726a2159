import type { Pourquoi } from '#socle';

export const POURQUOI_LE_REPERAGE: Pourquoi = {
  valeur: 'Un droit que personne ne vous a dit n’en est pas un.',
  phraseDuTexte: 'Projet social : « les prestations sont des droits » ; « aller vers ».',
  donnees: [
    'ce que la caisse et vos demandes disent déjà ; rien n’est demandé ailleurs',
    'un nom, un droit probable et pourquoi ; jamais une note ni un montant',
  ],
  lecteurs: 'l’équipe que la DPO a nommée ; les chiffres, de onze foyers au moins, par tous',
  conservation: 'trois mois au plus, et jamais après la fin de la mission',
};
