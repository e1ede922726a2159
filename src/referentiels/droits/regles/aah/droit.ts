import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  auMoins,
  auPlus,
  constante,
  deLaFamille,
  egal,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  moyenneDesMois,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  premierJour,
  si,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';

const individu = 'individu' as const;
const euro = 'euro' as const;
const enfants = deLaFamille(v('af_nbenf'));
const plafond = (duCouple: boolean): Nombre =>
  fois(
    p('aah.montant'),
    plus(
      1,
      fois(p('aah.majoration_enfant'), enfants),
      ...(duCouple ? [si(deLaFamille(vrai('en_couple')), p('aah.majoration_couple'), 0)] : []),
    ),
  );
/** Never above the full rate, nor above what a pension d’invalidité leaves of it (L. 821-1). */
const montantDe = (plafondDe: string, base: string): Nombre =>
  min(
    min(p('aah.montant'), positif(moins(v(plafondDe), v(base)))),
    positif(moins(p('aah.montant'), v('pensions_invalidite'))),
  );
const soixanteJours = constante(60, 'jour');
const depuisPlusDeSoixanteJours = (date: string) =>
  auPlus(v(date), moins(premierJour, soixanteJours));

/** What the AAH and the guaranteed pay of an ESAT make together is bounded by a share of the Smic (D. 821-5). */
const enEsat = superieur(v('remuneration_esat'), 0);
const jusquAuSmic = (duCouple: boolean): Nombre =>
  positif(
    moins(
      fois(
        plus(
          duCouple
            ? si(
                deLaFamille(vrai('en_couple')),
                p('aah.esat.plafond_couple'),
                p('aah.esat.plafond_seul'),
              )
            : p('aah.esat.plafond_seul'),
          fois(p('aah.esat.plafond_par_enfant'), enfants),
        ),
        p('smic.horaire_brut'),
        p('smic.heures_par_mois'),
      ),
      moyenneDesMois(-3, -1, v('remuneration_esat')),
    ),
  );
const selonEsat = (duCouple: boolean, e: Nombre): Nombre =>
  si(enEsat, min(e, jusquAuSmic(duCouple)), e);
const deconjugalisee = si(
  vrai('aah_eligible'),
  max(
    montantDe('aah_plafond_ressources_deconjugalise', 'aah_base_ressources_deconjugalisee'),
    si(
      vrai('aah_conjugalise_eligible'),
      montantDe('aah_plafond_ressources_conjugalise', 'aah_base_ressources_conjugalisee'),
      0,
    ),
  ),
  0,
);

export const DROIT_A_L_AAH: readonly Variable[] = [
  condition(
    {
      id: 'aah_eligible',
      libelle: 'Taux d’incapacité et âge qui ouvrent l’AAH',
      entite: individu,
      references: [...css('L.821-1'), ...css('L.821-2'), ...css('D.821-1')],
    },
    et(
      ou(
        auMoins(v('taux_incapacite'), p('aah.taux_80')),
        et(
          auMoins(v('taux_incapacite'), p('aah.taux_50')),
          vrai('aah_restriction_substantielle_durable_acces_emploi'),
          inferieur(v('age'), p('aah.age_legal_retraite')),
        ),
      ),
      ou(
        auMoins(v('age'), p('aah.age_minimum')),
        et(
          auMoins(v('age'), p('aah.age_sans_charge')),
          non(vrai('prestations_familiales_enfant_a_charge')),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'aah_plafond_ressources_conjugalise',
      libelle: 'Plafond de ressources du couple pour l’AAH',
      entite: individu,
      unite: euro,
      references: css('D.821-2'),
    },
    plafond(true),
  ),
  montant(
    {
      id: 'aah_plafond_ressources_deconjugalise',
      libelle: 'Plafond de ressources de la personne pour l’AAH',
      entite: individu,
      unite: euro,
      references: css('D.821-2'),
    },
    plafond(false),
  ),
  montant(
    {
      id: 'aah_base',
      libelle: 'AAH avant réduction pour hospitalisation ou détention',
      entite: individu,
      unite: euro,
      references: [...css('L.821-1'), ...css('L.821-3')],
    },
    [
      {
        depuis: '2011-01',
        expr: selonEsat(
          true,
          si(
            vrai('aah_eligible'),
            montantDe('aah_plafond_ressources_conjugalise', 'aah_base_ressources_conjugalisee'),
            0,
          ),
        ),
      },
      {
        depuis: '2023-10',
        expr: selonEsat(false, deconjugalisee),
        references: [{ texte: 'Décret n° 2022-1694 du 28 décembre 2022' }],
      },
      {
        depuis: '2026-07',
        expr: si(
          et(vrai('aah_eligible'), ou(vrai('travailleur_esat'), enEsat)),
          v('aah_en_esat'),
          deconjugalisee,
        ),
      },
    ],
  ),
  montant(
    {
      id: 'aah',
      libelle: 'Allocation aux adultes handicapés',
      entite: individu,
      unite: euro,
      references: [...css('L.821-1'), ...css('R.821-8')],
    },
    si(
      et(
        ou(
          depuisPlusDeSoixanteJours('aah_date_debut_hospitalisation'),
          depuisPlusDeSoixanteJours('aah_date_debut_incarceration'),
        ),
        egal(enfants, 0),
      ),
      fois(p('aah.part_reduite'), v('aah_base')),
      v('aah_base'),
    ),
  ),
];
