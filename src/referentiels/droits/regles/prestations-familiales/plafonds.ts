import {
  fois,
  min,
  moins,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  si,
  vrai,
} from '../../langue/expressions.ts';

/** A ceiling that grows by a quarter for each of the first two children, by 30 % for the others (R. 522-2, R. 531-1). */
export const plafondParEnfant = (base: string, enfants: Nombre, deuxRevenus: string): Nombre =>
  plus(
    fois(
      p(base),
      plus(
        1,
        fois(p('cf.majoration_deux_premiers'), min(enfants, 2)),
        fois(p('cf.majoration_suivants'), positif(moins(enfants, 2))),
      ),
    ),
    si(ou(non(vrai('en_couple')), vrai('biactivite')), p(deuxRevenus), 0),
  );
