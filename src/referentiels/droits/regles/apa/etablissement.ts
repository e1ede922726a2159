import { montant, type Variable } from '../../langue/declarations.ts';
import {
  auMoins,
  divise,
  et,
  fois,
  min,
  moins,
  parametre,
  plus,
  positif,
  quand,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { casf } from '../references.ts';
import { enMtp, parPersonne } from './commun.ts';

const p = parametre;
const tarif56 = v('dependance_tarif_etablissement_gir_5_6');
const tarif = v('dependance_tarif_etablissement_gir_dependant');
const enEtablissement = v('apa_etablissement_ressources');

export const ETABLISSEMENT: readonly Variable[] = [
  montant(
    {
      id: 'apa_etablissement_ressources',
      libelle: 'Ressources comptées pour la personne, en établissement',
      entite: 'individu',
      unite: 'euro',
      references: casf('R.232-19'),
    },
    parPersonne('apa.etablissement.division_couple'),
  ),
  montant(
    {
      id: 'apa_etablissement_participation',
      libelle: 'Ce que la personne paie sur le tarif dépendance',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('R.232-19'), ...casf('L.232-9')],
    },
    min(
      plus(
        tarif56,
        fois(
          positif(moins(tarif, tarif56)),
          p('apa.etablissement.taux_maximum'),
          min(
            1,
            divise(
              positif(moins(enEtablissement, enMtp('apa.etablissement.seuil_bas'))),
              moins(enMtp('apa.etablissement.seuil_haut'), enMtp('apa.etablissement.seuil_bas')),
            ),
          ),
        ),
      ),
      fois(positif(enEtablissement), moins(1, p('apa.etablissement.reste_a_vivre'))),
    ),
  ),
  montant(
    {
      id: 'apa_etablissement',
      libelle: 'Allocation personnalisée d’autonomie en établissement',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L.232-8'), ...casf('D.232-31')],
    },
    quand(
      et(
        vrai('apa_eligibilite'),
        superieur(tarif56, 0),
        superieur(tarif, 0),
        auMoins(moins(tarif, v('apa_etablissement_participation')), v('apa_versement_minimum')),
      ),
      moins(tarif, v('apa_etablissement_participation')),
    ),
  ),
];
