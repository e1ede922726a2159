// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { donnees } from './donnees.ts';
export type { EvenementDePch } from './evenements.ts';
export { echangerAvecLaMdph, type RapportDEchange } from './mdph/echanger.ts';
export type { SystemeDeLaMdph } from './mdph/systeme-de-la-mdph.ts';
export { finirParLaCommission } from './noter-la-decision/finir-par-la-commission.ts';
export { lireLeSystemeDeLaMdph, variablesDeLaMdph } from './reglages.ts';
export { droits } from './regles-d-acces.ts';
export { transmettreALaMdph } from './transmettre-a-la-mdph/transmettre-a-la-mdph.ts';
export { lireMesDossiersDePch, MonDossierDePch } from './voir-un-dossier/mon-dossier.panneau.tsx';
export { routesDeLaPch } from './voir-un-dossier/voir-un-dossier.route.tsx';
