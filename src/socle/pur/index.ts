export { enchainer, type Resultat, refuse, reussi, valeurOuErreur } from './resultat.ts';
