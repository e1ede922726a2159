export { CadreHabitant } from './cadre.tsx';
