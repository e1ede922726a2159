/** A record was opened without a duty, three hours, for a reason: told to the DPO. */
export interface AccesExceptionnelOuvert {
  nom: 'AccesExceptionnelOuvert';
  contenu: { id: string; agentId: number; porteeId: number };
}
