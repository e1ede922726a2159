export { routesDesTerritoires } from './montrer-les-territoires/montrer-les-territoires.route.tsx';
