export { routesPourArriver as routesPubliques } from './arriver/arriver.route.tsx';
export { CadrePublic } from './cadre.tsx';
