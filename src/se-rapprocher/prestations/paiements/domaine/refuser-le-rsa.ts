/** Who decides of the RSA, as the law's dated facts say, or as the département recorded where they stop. */
export type Competence = 'departement' | 'recentralise' | 'inconnu';

/**
 * No payment of RSA is made of a competence that is the State's, or that nobody knows. What the département recorded
 * counts only where the law says nothing: it never takes back what the law gave to the State.
 * @returns why not, as a sentence; null when it may be paid
 */
export function pourquoiPasDeRsa(loi: Competence, dite: Competence | undefined): string | null {
  if (loi === 'recentralise' || dite === 'recentralise')
    return 'Le RSA de ce département relève de l’État : le département ne peut ni le payer, ni en faire une dette.';
  if (dite !== 'inconnu' && (loi === 'departement' || dite === 'departement')) return null;
  return 'On ne sait pas qui décide du RSA ce mois-ci dans ce département : rien ne peut être payé tant que ce n’est pas enregistré.';
}
