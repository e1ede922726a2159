import type { Acces } from '#acces';
import { repondreParLaPromesse } from '#accueil';
import { suivreUneReponse } from '#courriers';
import { noterUnDepart, noterUneAttente, noterUnePromesse, noterUneReponse } from '#observatoire';
import { noterUnEnvoiPasParti } from '#orientations';
import { promettreUneReponse } from '#recepisses';

/** What an event sets in motion: idempotent, run as the named machine reader, under its own policies. */
export interface Reaction {
  machine: string;
  finalite: string;
  faire(acces: Acces, contenu: never): Promise<unknown>;
}

/** What becomes a fact without a name. */
const compter = (faire: Reaction['faire']): Reaction => ({
  machine: 'observatoire',
  finalite: 'compter sans nom ce qui se passe',
  faire,
});

/** Event → use cases: the one table; modules never subscribe to one another. */
export const reactions: Readonly<Record<string, readonly Reaction[]>> = {
  MotLaisse: [
    {
      machine: 'promesses',
      finalite: 'répondre à ce qu’une personne écrit depuis son reçu',
      faire: promettreUneReponse,
    },
  ],
  EnvoiPasParti: [
    {
      machine: 'orientations',
      finalite: 'dire à qui envoie que son partenaire n’est pas joint',
      faire: noterUnEnvoiPasParti,
    },
  ],
  CompriseOuNon: [
    {
      machine: 'courriers',
      finalite: 'reprendre une réponse qui n’est pas comprise',
      faire: suivreUneReponse,
    },
  ],
  PersonneRecue: [compter(noterUneAttente)],
  PersonneRepartie: [compter(noterUnDepart)],
  PromesseTenue: [
    compter(noterUnePromesse),
    {
      machine: 'accueil',
      finalite: 'noter qu’un danger dit à l’accueil a sa réponse',
      faire: repondreParLaPromesse,
    },
  ],
  OrientationAcceptee: [compter(noterUneReponse)],
  OrientationRefusee: [compter(noterUneReponse)],
};
