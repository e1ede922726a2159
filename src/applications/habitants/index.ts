export { CadreHabitant } from './cadre.tsx';
export { routes as routesDesHabitants } from './routes.ts';
