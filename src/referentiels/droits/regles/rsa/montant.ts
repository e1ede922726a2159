import { condition, montant } from '../../langue/declarations.ts';
import {
  auMoins,
  decale,
  divise,
  duMenageDuDemandeur,
  egal,
  est,
  et,
  fois,
  max,
  min,
  moins,
  type Nombre,
  non,
  ou,
  parametre,
  plus,
  positif,
  quand,
  selon,
  si,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { casf } from '../references.ts';
import { aLEssai, DECLARATION_PREREMPLIE, EXPERIMENTATION } from './ressources.ts';

const famille = { entite: 'famille' as const, unite: 'euro' };
const base = parametre('rsa.montant_de_base');
const foyer = plus(v('rsa_nb_adultes'), v('rsa_nb_enfants'));
const deuxieme = parametre('rsa.maj_montant_max.couples_celibataire_avec_enfant');
const troisieme = parametre('rsa.maj_montant_max.couple_1_enfant_ou_2e_enfant');
const supplementaire = parametre('rsa.maj_montant_max.par_enfant_supplementaire');

/** "From the third dependant on": the fourth person is a third child when there is one parent. */
const partsDuFoyer = plus(
  1,
  quand(auMoins(foyer, 2), deuxieme),
  quand(auMoins(foyer, 3), troisieme),
  quand(auMoins(foyer, 4), si(egal(v('rsa_nb_adultes'), 1), supplementaire, troisieme)),
  fois(positif(moins(foyer, 4)), supplementaire),
);

/** Since 2017 the household is that of each month of the quarter, amounts and resources those of the month asked. */
const FICTIFS = [1, 2, 3, 4];
const moyenneDesFictifs = (de: number, a: number): Nombre => {
  const ids = FICTIFS.slice(de - 1, a).map((rang) => v(`rsa_fictif_m${rang}`));
  return divise(plus(ids[0] as Nombre, ...ids.slice(1)), ids.length);
};
const fictif = (rang: number) =>
  montant(
    {
      ...famille,
      id: `rsa_fictif_m${rang}`,
      libelle: `RSA calculé avec le foyer du mois M-${rang}`,
      references: casf('R.262-4', 'R.262-7'),
    },
    positif(
      moins(
        fois(base, decale(-rang, v('rsa_parts'))),
        v('rsa_forfait_logement'),
        v('rsa_base_ressources_prestations_familiales'),
        decale(-rang, plus(v('paje_prepare'), v('paje_clca'), v('paje_colca'))),
        v('rsa_base_ressources_minima_sociaux'),
        decale(-rang, somme(plus(v('aah'), v('caah')))),
        v('rsa_ressources_des_personnes'),
      ),
    ),
  );

/** How the RSA adds up. */
export const MONTANT_DU_RSA = [
  montant(
    {
      ...famille,
      id: 'rsa_parts',
      libelle: 'Taille du foyer, en part du montant d’une personne seule',
      unite: 'taux',
      references: casf('R.262-1', 'R.262-2'),
    },
    max(
      quand(vrai('rsa_eligibilite'), partsDuFoyer),
      quand(
        vrai('rsa_majore_eligibilite'),
        plus(
          parametre('rsa.majoration_isolement_en_base_rsa.femmes_enceintes'),
          fois(
            parametre('rsa.majoration_isolement_en_base_rsa.par_enfant_a_charge'),
            v('rsa_nb_enfants'),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_montant_forfaitaire',
      libelle: 'Montant forfaitaire du foyer',
      references: casf('L.262-3', 'R.262-1', 'R.262-2'),
    },
    fois(base, v('rsa_parts')),
  ),
  condition(
    {
      entite: 'famille',
      id: 'rsa_avantage_logement',
      libelle: 'Logé sans payer de loyer ni de remboursement',
      references: casf('R.262-9'),
    },
    duMenageDuDemandeur(
      ou(
        et(
          ou(
            est('statut_occupation_logement', 'proprietaire'),
            est('statut_occupation_logement', 'primo_accedant'),
          ),
          egal(v('loyer'), 0),
        ),
        et(
          est('statut_occupation_logement', 'loge_gratuitement'),
          non(vrai('participation_frais')),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_forfait_logement_plein',
      libelle: 'Forfait logement entier',
      references: casf('R.262-9'),
    },
    fois(
      base,
      selon(
        [
          [egal(foyer, 1), parametre('rsa.forfait_logement.taux_1_personne')],
          [
            egal(foyer, 2),
            fois(parametre('rsa.forfait_logement.taux_2_personnes'), plus(1, deuxieme)),
          ],
        ],
        fois(
          parametre('rsa.forfait_logement.taux_3_personnes_ou_plus'),
          plus(1, deuxieme, troisieme),
        ),
      ),
    ),
  ),
  montant(
    {
      ...famille,
      id: 'rsa_forfait_logement',
      libelle: 'Forfait logement',
      references: casf('R.262-9'),
    },
    si(
      vrai('rsa_avantage_logement'),
      v('rsa_forfait_logement_plein'),
      min(v('aide_logement'), v('rsa_forfait_logement_plein')),
    ),
  ),
  ...FICTIFS.map(fictif),
  montant(
    {
      ...famille,
      id: 'rsa_avant_seuil',
      libelle: 'RSA avant le seuil de versement',
      references: casf('R.262-4', 'R.262-7'),
    },
    [
      {
        depuis: '2016-01',
        expr: positif(
          moins(
            v('rsa_montant_forfaitaire'),
            v('rsa_forfait_logement'),
            v('rsa_base_ressources_prestations_familiales'),
            divise(
              plus(
                ...([-3, -2, -1].map((de) =>
                  decale(
                    de,
                    plus(
                      v('paje_prepare'),
                      v('paje_clca'),
                      v('paje_colca'),
                      somme(plus(v('aah'), v('caah'))),
                    ),
                  ),
                ) as [Nombre, Nombre, Nombre]),
              ),
              3,
            ),
            v('rsa_base_ressources_minima_sociaux'),
            v('rsa_ressources_des_personnes'),
          ),
        ),
      },
      { depuis: '2017-01', expr: moyenneDesFictifs(1, 3) },
      {
        depuis: EXPERIMENTATION,
        expr: si(aLEssai, moyenneDesFictifs(2, 4), moyenneDesFictifs(1, 3)),
      },
      { depuis: DECLARATION_PREREMPLIE, expr: moyenneDesFictifs(2, 4) },
    ],
  ),
  condition(
    {
      entite: 'famille',
      id: 'rsa_atteint_le_seuil',
      libelle: 'Le montant atteint le seuil de versement',
      references: casf('R.262-39'),
    },
    auMoins(v('rsa_avant_seuil'), parametre('rsa.montant_minimum_verse')),
  ),
  montant(
    {
      ...famille,
      id: 'rsa',
      libelle: 'Revenu de solidarité active',
      references: casf('L.262-2', 'L.262-3', 'R.262-39'),
    },
    quand(vrai('rsa_atteint_le_seuil'), v('rsa_avant_seuil')),
  ),
  condition(
    {
      entite: 'famille',
      id: 'rsa_ressources_sous_le_forfait',
      libelle: 'Les ressources restent sous le montant forfaitaire',
      references: casf('L.262-2'),
    },
    superieur(v('rsa_avant_seuil'), 0),
  ),
];
