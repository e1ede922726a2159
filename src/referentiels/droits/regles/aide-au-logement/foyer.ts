import { faitBooleen, faitChoix, montant, type Variable } from '../../langue/declarations.ts';
import {
  arrondi,
  auMoins,
  divise,
  duMembre,
  duMenageDuDemandeur,
  est,
  et,
  fois,
  min,
  moins,
  type Nombre,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { cch } from '../references.ts';
import { conventionne, couple, loyer, ressources, selonLaZone } from './logement.ts';

const famille = 'famille' as const;
const euro = 'euro' as const;
const menage = { entite: 'menage' as const };
const articles = cch('D.832-24', 'D.832-25', 'D.832-26', 'D.842-15', 'D.842-16');

type Regime = 'al' | 'apl';
const TRANCHES = { al: 4, apl: 6 } as const;
const f = (regime: Regime, quoi: string) => p(`al.foyer.${regime}.${quoi}`);
const selonLaConvention = (ligne: (regime: Regime) => Nombre): Nombre =>
  si(conventionne, ligne('apl'), ligne('al'));
const seulOuCouple = (prefixe: string): Nombre =>
  si(couple, p(`${prefixe}.couple`), p(`${prefixe}.seul`));

/** What resources per share leave to pay, slice by slice, for the whole of the shares. */
const minimum = (regime: Regime): Nombre => {
  const parPart = divise(ressources, v('aide_logement_foyer_parts'));
  const tranches = Array.from({ length: TRANCHES[regime] }, (_, rang) => {
    const auDela = positif(moins(parPart, f(regime, `seuil_${rang + 1}`)));
    const dedans =
      rang + 1 < TRANCHES[regime]
        ? min(auDela, moins(f(regime, `seuil_${rang + 2}`), f(regime, `seuil_${rang + 1}`)))
        : auDela;
    return fois(f(regime, `taux_${rang + 1}`), dedans);
  });
  const [premiere, ...autres] = tranches;
  const parts = v('aide_logement_foyer_parts');
  const majoration = f(regime, 'majoration');
  return divise(
    plus(
      fois(parts, plus(premiere as Nombre, ...autres)),
      regime === 'apl' ? fois(parts, majoration) : majoration,
    ),
    12,
  );
};

/** The aid of a person or a couple who lives in a hostel, a home for the old or a students' residence. */
export const AIDE_EN_FOYER: readonly Variable[] = [
  faitBooleen('logement_crous', 'Logement en résidence universitaire', menage),
  faitChoix(
    'etat_logement_foyer',
    'État de la chambre en résidence universitaire',
    ['non_renseigne', 'logement_rehabilite', 'logement_non_rehabilite'],
    menage,
  ),
  montant(
    {
      id: 'aide_logement_foyer_parts',
      libelle: 'Parts du foyer, en logement-foyer',
      entite: famille,
      unite: 'taux',
      references: articles,
    },
    selonLaConvention((regime) => si(couple, f(regime, 'parts_couple'), f(regime, 'parts_seul'))),
  ),
  montant(
    {
      id: 'aide_logement_foyer_prise_en_charge',
      libelle: 'Part de la dépense prise en charge, en logement-foyer',
      entite: famille,
      unite: 'taux',
      references: articles,
    },
    // "Arrondi à deux décimales par défaut", says the article.
    arrondi(
      positif(
        selonLaConvention((regime) =>
          moins(
            f(regime, 'k'),
            divise(
              moins(ressources, fois(f(regime, 'franchise'), v('aide_logement_foyer_parts'))),
              fois(f(regime, 'multiplicateur'), v('aide_logement_foyer_parts')),
            ),
          ),
        ),
      ),
      0.01,
      'bas',
    ),
  ),
  montant(
    {
      id: 'aide_logement_foyer_minimum',
      libelle: 'Ce que la famille paie au moins, en logement-foyer',
      entite: famille,
      unite: euro,
      references: articles,
    },
    selonLaConvention(minimum),
  ),
  montant(
    {
      id: 'aide_logement_foyer_depense',
      libelle: 'Dépense retenue, en logement-foyer',
      entite: famille,
      unite: euro,
      references: articles,
    },
    si(
      conventionne,
      min(
        loyer,
        selonLaZone((dans) => seulOuCouple(`al.foyer.plafond.conventionne.${dans}`)),
      ),
      plus(
        selon(
          [
            [
              auMoins(duMembre('demandeur', v('age')), p('al.foyer.age_d_une_personne_agee')),
              seulOuCouple('al.foyer.plafond.age'),
            ],
            [
              duMenageDuDemandeur(
                et(
                  et(vrai('logement_crous'), vrai('logement_chambre')),
                  est('etat_logement_foyer', 'logement_non_rehabilite'),
                ),
              ),
              seulOuCouple('al.foyer.plafond.non_rehabilite'),
            ],
          ],
          seulOuCouple('al.foyer.plafond.autre'),
        ),
        v('aide_logement_charges'),
      ),
    ),
  ),
  montant(
    {
      id: 'aide_logement_foyer_avant_baisse',
      libelle: 'Aide en logement-foyer, avant la baisse et la contribution',
      entite: famille,
      unite: euro,
      references: articles,
    },
    [
      {
        depuis: '2017-10',
        expr: quand(
          superieur(loyer, 0),
          fois(
            v('aide_logement_foyer_prise_en_charge'),
            positif(moins(v('aide_logement_foyer_depense'), v('aide_logement_foyer_minimum'))),
          ),
        ),
      },
    ],
  ),
];
