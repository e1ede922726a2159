import type { CodeDeRetrait, DateCivile, Instant } from '#socle/pur';

/** When she will be seen or answered. */
export type QuandDuRecepisse =
  | { genre: 'rendez_vous'; le: Instant }
  | { genre: 'reponse'; auPlusTard: DateCivile }
  /** She may come without an appointment, at these hours, said in words. */
  | { genre: 'sans_rendez_vous'; horaires: string };

export interface DemandeDuRecepisse {
  /** Her words, shortened with her: « Le loyer ». */
  titre: string;
  qui: { personne?: string; service?: string };
  quand?: QuandDuRecepisse;
  /** Where it stands, when there is no day to say. */
  maintenant?: string;
  /** The address with what helps to find it: office, bus, minutes on foot. */
  ou?: string;
  /** An address that says nothing of the service: the only place a discreet receipt may print. */
  lieuNeutre?: string;
  aPrendre?: string;
}

export interface PromesseDuRecepisse {
  /** First name of who will do it. */
  prenom: string;
  /** « vous appelle ». */
  quoi: string;
  pourLe: DateCivile;
  /** « avant midi », as it was said. */
  moment?: string;
  /** Its day is over and it is not kept: the paper says so. */
  enRetard?: boolean;
}

/** What a receipt is made of. Whoever calls gives facts; sentences and discretion are made here. */
export interface DonneesDuRecepisse {
  langue: 'fr' | 'en';
  /** Without service or motive. The rule for a protected person; one key away for anyone. */
  discret: boolean;
  /** « Tisserin, action sociale en Seine-Saint-Denis ». */
  emetteur: string;
  le: DateCivile;
  /** First name of who received her. */
  avec?: string;
  /** « accueil d’Aubervilliers ». */
  lieu?: string;
  demandes: readonly DemandeDuRecepisse[];
  promesses: readonly PromesseDuRecepisse[];
  code: CodeDeRetrait;
  codeJusquAu: DateCivile;
  /** The day all is erased if nothing follows; absent when only a human decision erases. */
  effaceLe?: DateCivile;
  /** The short address that is printed: `tisserin.example/r`. */
  adresseCourte: string;
  /** The whole address inside the QR. */
  adresseDuCarre: string;
  telephone: string;
  /** « du lundi au vendredi, de 9 h à 17 h ». */
  horaires?: string;
}
