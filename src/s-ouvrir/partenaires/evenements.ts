export interface ErreurSignalee {
  nom: 'ErreurSignalee';
  contenu: { signalementId: string; serviceId: string; quoi: string };
}
/** The agent who saw the error is told. */
export interface ErreurRepondue {
  nom: 'ErreurRepondue';
  contenu: { signalementId: string; serviceId: string; agentId: number; etat: string };
}
