import {
  avoir,
  condition,
  faitBooleen,
  faitDate,
  montant,
  revenu,
  type Variable,
} from '../../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  auMoinsUn,
  type Booleen,
  compte,
  constante,
  decale,
  deLaFamille,
  divise,
  duFoyerDuDemandeur,
  duMembre,
  duMenageDuDemandeur,
  egal,
  enAnnee,
  est,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  premierJour,
  quand,
  si,
  somme,
  sommeDeLAnnee,
  sommeDesMois,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { capitauxDeDeuxAnsAvant } from '../liens.ts';
import { cch } from '../references.ts';
import { enFoyer } from './logement.ts';

const menage = { entite: 'menage' as const };

/** Where the dwelling is and what it is. A whole zone is known for Paris and its three neighbours. */
export const FAITS_DU_LOGEMENT: readonly Variable[] = [
  faitBooleen('logement_conventionne', 'Logement conventionné', menage),
  faitBooleen('logement_chambre', 'Chambre', menage),
  faitBooleen('coloc', 'Colocation', menage),
  faitDate('date_debut_chomage', 'Début du chômage', { absence: '9999-12-31' }),
  avoir('valeur_patrimoine_loue', 'Valeur des logements et terrains loués'),
  avoir('valeur_immo_non_loue', 'Valeur des logements non loués, hors résidence principale'),
  avoir('valeur_terrains_non_loues', 'Valeur des terrains non loués'),
  faitBooleen('proprietaire_proche_famille', 'Loué à un parent ou un enfant de la famille', {
    entite: 'famille',
  }),
  revenu(
    'aide_logement_percue',
    'Aide au logement reçue, pour un logement que le calcul ne couvre pas',
    {
      entite: 'famille',
      hypothese: 'aucune aide au logement n’est indiquée pour ce logement',
    },
  ),
  revenu(
    'aide_logement_a_etablir',
    'Aide au logement que le calcul ne couvre pas (prêt, foyer d’une famille, avant 2016)',
    {
      entite: 'famille',
      absence: 'inconnu',
    },
  ),
];

const estParent = aLeRole('parent');
/** Wages and unemployment benefit, less 10 % within the limits of the income tax. */
const frais = (revenus: Nombre): Nombre =>
  min(
    max(fois(p('ir.abattement_frais'), revenus), p('ir.abattement_frais_minimum')),
    p('ir.abattement_frais_maximum'),
  );
const douzeMois = (id: string): Nombre => sommeDesMois(-13, -2, v(id));
const chomageDeDeuxAnsAvant = sommeDeLAnnee(-2, v('chomage_imposable'));
const dixPourCent = (e: Nombre): Nombre => fois(moins(1, p('al.frais')), e);
const duMoinsTrente = (condition: Booleen, e: Nombre): Nombre =>
  fois(si(condition, moins(1, p('al.abattement_chomage')), 1), e);

const chomeur = est('activite', 'chomeur');
const dateDite = inferieur(v('date_debut_chomage'), constante(1_000_000, 'jour'));
const depuisDeuxMois = inferieur(v('date_debut_chomage'), decale(-2, premierJour));
const indemnise = ou(
  superieur(v('chomage_imposable'), 0),
  superieur(v('allocation_retour_emploi'), 0),
  superieur(v('chomage_net'), 0),
);
const auChomage = et(chomeur, ou(et(dateDite, depuisDeuxMois), et(non(dateDite), indemnise)));
const neTravaillePlus = et(
  egal(plus(v('salaire_imposable'), enAnnee(-2, v('rpns_imposables'))), 0),
  ou(est('activite', 'retraite'), superieur(v('aah'), 0)),
);

/**
 * What work and unemployment benefit gave, less what the law leaves out of those who lost it (R. 822-13 to R. 822-17):
 * 30 % off what work gave, and off the benefit too for who retires or receives the AAH.
 */
const activiteEtChomage = (
  salaires: Nombre,
  chomage: Nombre,
  fraisDeduits: Nombre,
  independants: Nombre,
): Nombre => {
  const reste = positif(moins(fraisDeduits, salaires));
  return quand(
    non(deLaFamille(vrai('aide_logement_chomage_sans_indemnite'))),
    plus(
      duMoinsTrente(
        ou(auChomage, neTravaillePlus),
        plus(positif(moins(salaires, fraisDeduits)), independants),
      ),
      duMoinsTrente(neTravaillePlus, positif(moins(chomage, reste))),
    ),
  );
};

const etudiant = duMembre('demandeur', ou(vrai('etudiant'), est('activite', 'etudiant')));
const boursier = duMembre('demandeur', vrai('boursier'));
const enFoyerOuCrous = ou(enFoyer, duMenageDuDemandeur(vrai('logement_crous')));
const forfaitDe = (logementDe: 'location' | 'foyer'): Nombre =>
  moins(p(`al.etudiant.${logementDe}`), quand(boursier, p(`al.etudiant.${logementDe}_bourse`)));
const forfaitEtudiant = si(enFoyerOuCrous, forfaitDe('foyer'), forfaitDe('location'));

const capitaux = plus(v('livret_a'), v('epargne_revenus_non_imposables'));
const patrimoine = somme(
  plus(
    capitaux,
    v('epargne_revenus_imposables'),
    v('valeur_patrimoine_loue'),
    v('valeur_immo_non_loue'),
    v('valeur_terrains_non_loues'),
  ),
);
const revenusDuPatrimoine = somme(
  plus(
    fois(p('rsa.patrimoine.taux_interet_forfaitaire_epargne_non_imposable'), capitaux),
    fois(
      12,
      p('rsa.patrimoine.abattement_valeur_locative_immo_non_loue'),
      v('valeur_locative_immo_non_loue'),
    ),
    fois(
      12,
      p('rsa.patrimoine.abattement_valeur_locative_terrains_non_loues'),
      v('valeur_locative_terrains_non_loues'),
    ),
  ),
);
const desParents = plus(
  somme(v('aide_logement_ressources_individu'), estParent),
  v('aide_logement_ressources_du_patrimoine'),
  duFoyerDuDemandeur(capitauxDeDeuxAnsAvant),
);
/** To the cent first: what a year cut in months leaves must not lift it to the next hundred. */
const aLaCentaine = (e: Nombre): Nombre =>
  fois(
    p('al.arrondi_des_ressources'),
    arrondi(divise(arrondi(e), p('al.arrondi_des_ressources')), 1, 'haut'),
  );

export const RESSOURCES_DU_LOGEMENT: readonly Variable[] = [
  condition(
    {
      id: 'al_couple',
      libelle: 'Compté comme un couple : en couple, ou enceinte',
      entite: 'famille',
      references: cch('R.823-4'),
    },
    ou(vrai('en_couple'), vrai('enceinte_fam')),
  ),
  condition(
    {
      id: 'aide_logement_chomage_sans_indemnite',
      libelle: 'Un adulte au chômage depuis deux mois, sans indemnité',
      entite: 'famille',
      references: cch('R.822-15'),
    },
    auMoinsUn(et(estParent, chomeur, dateDite, depuisDeuxMois, non(indemnise))),
  ),
  montant(
    {
      id: 'aide_logement_ressources_individu',
      libelle: 'Ressources de la personne pour l’aide au logement, par an',
      entite: 'individu',
      unite: 'euro',
      references: cch('R.822-3', 'R.822-4'),
    },
    [
      {
        depuis: '2015-01',
        expr: plus(
          activiteEtChomage(
            positif(moins(enAnnee(-2, v('revenu_assimile_salaire')), chomageDeDeuxAnsAvant)),
            chomageDeDeuxAnsAvant,
            enAnnee(-2, frais(v('revenu_assimile_salaire'))),
            enAnnee(-2, v('rpns_imposables')),
          ),
          dixPourCent(enAnnee(-2, v('revenu_assimile_pension'))),
        ),
      },
      {
        depuis: '2021-01',
        expr: positif(
          moins(
            plus(
              activiteEtChomage(
                douzeMois('salaire_imposable'),
                douzeMois('chomage_imposable'),
                fois(
                  p('al.frais'),
                  plus(douzeMois('salaire_imposable'), douzeMois('chomage_imposable')),
                ),
                enAnnee(-2, v('rpns_imposables')),
              ),
              dixPourCent(
                plus(
                  douzeMois('retraite_imposable'),
                  douzeMois('pensions_invalidite'),
                  sommeDeLAnnee(-1, v('pensions_alimentaires_percues')),
                ),
              ),
            ),
            sommeDeLAnnee(-1, v('pensions_alimentaires_versees_individu')),
          ),
        ),
        references: [{ texte: 'Décret n° 2019-1574 du 30 décembre 2019' }, ...cch('R.822-3')],
      },
    ],
  ),
  montant(
    {
      id: 'al_nb_personnes_a_charge',
      libelle: 'Personnes à charge pour l’aide au logement',
      entite: 'famille',
      unite: 'nombre',
      references: cch('R.823-4'),
    },
    compte(et(aLeRole('enfant'), inferieur(v('age'), p('al.age_a_charge')))),
  ),
  montant(
    {
      id: 'aide_logement_ressources_du_patrimoine',
      libelle: 'Revenus supposés d’un patrimoine de plus de 30 000 €, par an',
      entite: 'famille',
      unite: 'euro',
      references: cch('L.822-5', 'R.822-3'),
    },
    [
      { depuis: '1900-01', expr: constante(0, 'euro') },
      {
        depuis: '2016-10',
        expr: quand(
          et(
            superieur(patrimoine, p('al.patrimoine.seuil')),
            non(ou(enFoyer, superieur(plus(somme(v('aah')), v('aeeh')), 0))),
          ),
          revenusDuPatrimoine,
        ),
      },
    ],
  ),
  montant(
    {
      id: 'aide_logement_base_ressources',
      libelle: 'Ressources de la famille pour l’aide au logement, à la centaine supérieure',
      entite: 'famille',
      unite: 'euro',
      references: cch('R.822-2', 'R.822-20', 'R.822-21'),
    },
    [
      { depuis: '1900-01', expr: aLaCentaine(desParents) },
      {
        depuis: '2014-01',
        expr: aLaCentaine(si(etudiant, max(desParents, forfaitEtudiant), desParents)),
      },
      {
        depuis: '2021-01',
        expr: aLaCentaine(
          si(
            et(etudiant, inferieur(duMembre('demandeur', v('age')), p('al.etudiant.age'))),
            forfaitEtudiant,
            desParents,
          ),
        ),
      },
    ],
  ),
];
