export { routesPourArriver as routesPubliques } from './arriver/arriver.route.tsx';
export { CadrePublic } from './cadre.tsx';
export {
  type ReglagesDeSignalement,
  routesPourSignaler,
} from './dire-ou-signaler/dire-ou-signaler.route.ts';
export { PageEmpechee } from './page-empechee.tsx';
export { PageFermee } from './page-fermee.tsx';
