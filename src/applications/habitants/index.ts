export { CadreHabitant } from './cadre.tsx';
export type { ReglagesDesHabitants } from './recu-sur-papier/composer-le-recu.ts';
export { routesDesHabitants } from './routes.ts';
