/** A flow is told whole: what teams read says it. Ids and counts only. */
export interface FluxCnafProjete {
  nom: 'FluxCnafProjete';
  contenu: { receptionId: string };
}
