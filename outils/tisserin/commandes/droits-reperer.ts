import { moisDeLaDemande } from '#droits';
import { DIRE_L_ECART, DROITS_A_REPERER, type Passage, repererDesDroits } from '#non-recours';
import { horlogeDuSysteme } from '#socle';
import { avecLaBase } from '../base.ts';
import { type Commande, echec, malDemande, reussite } from '../commande.ts';

const nommer = (droit: string): string =>
  DROITS_A_REPERER.find(({ id }) => id === droit)?.libelle ?? droit;

const direUnPassage = ({ mois, lus, secondes, chiffres, ecartes }: Passage): string[] => [
  `Règles de ${mois} : ${lus} foyers lus en ${secondes} s.`,
  ...Object.entries(chiffres).map(
    ([droit, { enTout }]) =>
      `  ${nommer(droit)} : ${enTout ?? 'moins de onze'} foyers qui ne l’ont probablement pas demandé`,
  ),
  ...Object.entries(ecartes).map(([raison, combien]) =>
    raison.startsWith('droit ')
      ? `  ${nommer(raison.slice(6))} : ce mois n’est pas connu en entier, rien n’en est dit`
      : `  ${combien ?? 'moins de onze'} foyers ${DIRE_L_ECART[raison as keyof typeof DIRE_L_ECART] ?? raison}`,
  ),
];

/** Screens what the DPO allowed today; says figures, never a name. */
export const droitsReperer: Commande = {
  nom: 'droits reperer',
  parametres: [],
  phrase: 'Repérer les droits probables que personne n’a demandés, si la DPO l’a permis',
  options: { mois: { type: String, description: 'Le mois AAAA-MM des règles (celui-ci sinon)' } },
  async faire({ options }, reglages) {
    const mois = options.mois === undefined ? undefined : String(options.mois);
    const lu = mois === undefined ? undefined : moisDeLaDemande(mois);
    if (lu && !lu.ok) return malDemande(lu.refus);
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      repererDesDroits(
        { moteur, horloge: horlogeDuSysteme, cle: reglages.cle },
        mois === undefined ? {} : { mois },
      ),
    );
    if (!fait.ok) return echec(fait.refus);
    if (!fait.valeur.ok)
      return echec(
        'Le repérage est éteint : la protection des données n’a permis aucune mission en ce moment. Elle le fait à la page « Droits non demandés ».',
      );
    const passages = fait.valeur.valeur;
    return reussite(passages.flatMap(direUnPassage), { passages });
  },
};
