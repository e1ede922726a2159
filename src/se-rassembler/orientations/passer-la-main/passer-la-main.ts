import { casDUsage } from '#acces';
import type { PassageDeMain } from '../domaine/mots.ts';
import { faireUnGeste } from '../gestes/faire-un-geste.ts';
import { paroleDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';

export interface MainAPasser {
  orientationId: string;
  version?: number | undefined;
  comment: PassageDeMain;
  /** With whom, when: « rendez-vous le 30 à la Caf, avec le dossier ». */
  mots?: string | undefined;
}

/** The institution that is competent has her, warmly: called together, met, or accompanied. It is an answer. */
export const passerLaMain = casDUsage(droits.envoyer, (acces, main: MainAPasser) => {
  const mots = main.mots?.trim().slice(0, 500) || null;
  return faireUnGeste(acces, {
    orientationId: main.orientationId,
    version: main.version,
    geste: { geste: 'passer_la_main', parole: paroleDe(acces), comment: main.comment, mots },
    etape: { mots },
  });
});
