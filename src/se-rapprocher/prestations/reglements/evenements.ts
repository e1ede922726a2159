/** A version of a regulation takes its place among those that decisions are made by. */
export interface ReglementPublie {
  nom: 'ReglementPublie';
  contenu: { id: string; code: string; depuis: string };
}

/** Someone asks how many open requests a change would touch: a machine answers, never naming anybody. */
export interface EssaiABlancDemande {
  nom: 'EssaiABlancDemande';
  contenu: { id: string };
}
