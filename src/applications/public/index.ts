export { calculerLaConformite, type Essai, essaisDesCriteres } from './accessibilite/critere.ts';
export { CRITERES } from './accessibilite/criteres.ts';
export { routesPourArriver as routesPubliques } from './arriver/arriver.route.tsx';
export { CadrePublic } from './cadre.tsx';
export {
  type ReglagesDeSignalement,
  routesPourSignaler,
} from './dire-ou-signaler/dire-ou-signaler.route.ts';
export { routesPourInformer } from './informer/informer.route.tsx';
export { type Notice, noticePour, TRAITEMENTS_DITS } from './informer/notice.ts';
export { PageEmpechee } from './page-empechee.tsx';
export { PageFermee } from './page-fermee.tsx';
