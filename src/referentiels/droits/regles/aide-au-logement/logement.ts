import {
  auMoins,
  auMoinsUn,
  duMenageDuDemandeur,
  est,
  fois,
  moins,
  type Nombre,
  ou,
  parametre as p,
  plus,
  selon,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';

/** Ways of speaking of a dwelling and of who lives there; nothing of the law is decided here. */

export const aCharge = v('al_nb_personnes_a_charge');
export const couple = vrai('al_couple');
export const ressources = v('aide_logement_base_ressources');
export const loyer = duMenageDuDemandeur(v('loyer'));
export const coloc = duMenageDuDemandeur(vrai('coloc'));
export const chambre = duMenageDuDemandeur(vrai('logement_chambre'));

export const logement = (statut: string) =>
  duMenageDuDemandeur(est('statut_occupation_logement', statut));
export const hlm = logement('locataire_hlm');
export const conventionne = ou(hlm, duMenageDuDemandeur(vrai('logement_conventionne')));
export const enFoyer = logement('locataire_foyer');

/** A family that receives the AAH or the AEEH, or whose member is disabled. */
export const handicap = ou(
  superieur(plus(somme(v('aah')), v('aeeh')), 0),
  auMoinsUn(vrai('handicap')),
);

export const zone = (n: 1 | 3) => duMenageDuDemandeur(est('zone_apl', `zone_${n}`));
export const selonLaZone = (ligne: (dans: 'zone_1' | 'zone_2' | 'zone_3') => Nombre): Nombre =>
  selon(
    [
      [zone(1), ligne('zone_1')],
      [zone(3), ligne('zone_3')],
    ],
    ligne('zone_2'),
  );

export const parFamille = (dans: string): Nombre =>
  selon(
    [
      [
        auMoins(aCharge, 1),
        plus(
          p(`${dans}.une_personne_a_charge`),
          fois(moins(aCharge, 1), p(`${dans}.personne_de_plus`)),
        ),
      ],
      [couple, p(`${dans}.couple`)],
    ],
    p(`${dans}.seul`),
  );
