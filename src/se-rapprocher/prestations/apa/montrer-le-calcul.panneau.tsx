import { Bandeau, Definitions, Section } from '#interface';
import { type Centimes, dateCivile, ecrireLeMontant, moisEnToutesLettres } from '#socle/pur';
import type { CalculGarde } from './domaine/calcul.ts';

export const direUnMontant = (montant: Centimes | null): string =>
  montant === null ? 'inconnu' : ecrireLeMontant(montant);

const SANS_REPONSE = {
  inconnu: 'Le montant n’est pas connu.',
  hors_champ: 'Ce mois n’est pas dans ce que le moteur de droits sait écrire.',
} as const;

/** « novembre 2026 » */
/** Ceiling, participation, allowance: what is known of them, and what is missing; never a zero for what is not known. */
export function LeCalcul({
  calcul,
  titre = 'Ce que cela donne',
}: {
  calcul: CalculGarde;
  titre?: string;
}) {
  const { statut, motifs, entrees, plafond, retenu, participation, allocation, repitDeLAn } =
    calcul;
  const aDomicile = entrees.cadre === 'domicile';
  const depasse = plafond !== null && entrees.planCentimes > plafond;
  return (
    <Section
      titre={titre}
      aide={`Règles et tarifs : ${moisEnToutesLettres(dateCivile(`${entrees.mois}-01`))}`}
    >
      {statut === 'inconnu' || statut === 'hors_champ' ? (
        <Bandeau etat="a_revoir" titre={SANS_REPONSE[statut]}>
          {motifs.join(' ')}
        </Bandeau>
      ) : null}
      {statut === 'non_du' ? (
        <Bandeau etat="autre_chemin" titre="L’APA n’est pas due.">
          {motifs.join(' ')}
        </Bandeau>
      ) : null}
      <Definitions
        paires={[
          ...(aDomicile
            ? ([
                ['Le plan, par mois', direUnMontant(entrees.planCentimes as Centimes)],
                ['Plafond de ce GIR', direUnMontant(plafond)],
                ['Retenu', direUnMontant(retenu)],
              ] as const)
            : ([['Tarif dépendance de son GIR, par mois', direUnMontant(retenu)]] as const)),
          ['Ce qu’elle paie', direUnMontant(participation)],
          ['APA, par mois', direUnMontant(allocation)],
          ...(entrees.repitCentimes > 0
            ? ([
                ['Répit, par an', direUnMontant(entrees.repitCentimes as Centimes)],
                ['Au plus, par an', direUnMontant(repitDeLAn)],
              ] as const)
            : []),
        ]}
      />
      {depasse ? (
        <p>
          Le plan dépasse le plafond de{' '}
          {direUnMontant((entrees.planCentimes - plafond) as Centimes)} : ce qui dépasse reste à sa
          charge, en plus de sa participation.
        </p>
      ) : null}
      {repitDeLAn !== null && entrees.repitCentimes > repitDeLAn ? (
        <p>Le répit dépasse ce que la loi ajoute au plan en un an.</p>
      ) : null}
    </Section>
  );
}
