import type { Langue } from '#interface';
import type { Instant } from '#socle/pur';
import { etatDuRappel, type QuandPartent } from '../domaine/rappel.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { mots } from './mots.ts';

export interface SonRappel {
  langue: Langue;
  rendezVous: RendezVous;
  quand: QuandPartent;
  /** Until when the team owes her a call in its place. */
  appelPromis: Instant | null;
}

/** What she reads of the reminder she asked for: what was done, what is owed; nothing of why no machine writes to her. */
export function OuEnEstSonRappel({ langue, rendezVous, quand, appelPromis }: SonRappel) {
  const dire = mots(langue);
  const etat = etatDuRappel(rendezVous, quand);
  if (etat === 'pas_demande') return null;
  if (etat === 'a_venir') return <p>{dire.prevu}</p>;
  if (etat === 'ecrit') return <p>{dire.attend}</p>;
  if (etat === 'parti') return <p>{dire.parti}</p>;
  return (
    <p>
      {dire.aucun} {appelPromis ? dire.deViveVoix(appelPromis) : dire.gardezLHeure}
    </p>
  );
}
