export { CadrePublic } from './cadre.tsx';
