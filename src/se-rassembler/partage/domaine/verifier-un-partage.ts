import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type ClasseDeDestinataire,
  type CodeDeFondement,
  estUneClasse,
  estUnFondement,
  fondement,
} from './fondements.ts';

export type RefusDeFondement =
  | { raison: 'sans_fondement' }
  | { raison: 'hors_fondement'; fondement: CodeDeFondement; classe: string }
  | { raison: 'son_accord_manque'; fondement: CodeDeFondement };

/** A share without basis, or to a recipient outside the classes of its basis, does not exist. */
export function verifierLeFondement(
  code: string | undefined,
  classe: string,
): Resultat<{ fondement: CodeDeFondement; classe: ClasseDeDestinataire }, RefusDeFondement> {
  if (!code || !estUnFondement(code)) return refuse({ raison: 'sans_fondement' });
  if (!estUneClasse(classe) || !fondement(code).classes.includes(classe)) {
    return refuse({ raison: 'hors_fondement', fondement: code, classe });
  }
  return reussi({ fondement: code, classe });
}

/** How the person was told: at a date, or not yet and why. There is no third answer. */
export type Information = { informee: true } | { informee: false; pourquoi: string };

export type RefusDInformation =
  | { raison: 'information_obligatoire'; fondement: CodeDeFondement }
  | { raison: 'pourquoi_pas_informee' };

/** Before it leaves: her yes where the basis rests on it; told, or a reason that the basis admits. */
export function verifierSonInformation(
  code: CodeDeFondement,
  accord: 'personne' | 'sans_elle',
  information: Information,
): Resultat<undefined, RefusDInformation | RefusDeFondement> {
  const { exigeSonAccord, informationDifferable } = fondement(code);
  if (exigeSonAccord && accord !== 'personne') {
    return refuse({ raison: 'son_accord_manque', fondement: code });
  }
  if (information.informee) return reussi();
  if (!informationDifferable) return refuse({ raison: 'information_obligatoire', fondement: code });
  if (information.pourquoi.trim().length < 10) return refuse({ raison: 'pourquoi_pas_informee' });
  return reussi();
}
