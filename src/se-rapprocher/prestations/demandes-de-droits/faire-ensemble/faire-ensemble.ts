import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { commencerLInstruction } from '../declarer-complete/declarer-complete.ts';
import { demanderDesPieces } from '../demander-des-pieces/demander-des-pieces.ts';
import { direLeRefusDeDemande } from '../dire-les-refus.ts';
import { gestesOuverts } from '../domaine/etats.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { estInstructeur, prestationDe } from '../gestes/avancer.ts';
import {
  pourquoiPasPrendre,
  prendrePourSonEquipe,
  servicesDeMesEquipes,
} from '../prendre-pour-son-equipe/prendre-pour-son-equipe.ts';
import { droits } from '../regles-d-acces.ts';
import { type DemandeDeDroit, demandesParIds } from '../stockage/demandes.ts';

export const GESTES_ENSEMBLE = ['pieces', 'instruire', 'accuses', 'prendre'] as const;
export type GesteEnsemble = (typeof GESTES_ENSEMBLE)[number];
/** A page of the list: what one has looked at before ticking it. */
export const AU_PLUS = 25;

const GESTE_DE: Readonly<
  Record<Exclude<GesteEnsemble, 'prendre'>, 'demander_des_pieces' | 'instruire' | null>
> = {
  pieces: 'demander_des_pieces',
  instruire: 'instruire',
  accuses: null,
};

export interface DemandeChoisie {
  demande: DemandeDeDroit;
  nomDuDroit: string;
  /** What keeps it out, in a sentence; null: it will be done. */
  empeche: string | null;
}

export interface Ensemble {
  choisies: readonly DemandeChoisie[];
  /** Papers that every request to be done may be asked for. */
  pieces: Prestation['pieces'];
}

type Siens = ReadonlyMap<number, string>;

function pourquoiPas(
  acces: Acces,
  demande: DemandeDeDroit,
  geste: GesteEnsemble,
  siens: Siens,
): string | null {
  if (geste === 'prendre') {
    const empeche = pourquoiPasPrendre(acces, demande, siens);
    return empeche && direLeRefusDeDemande(empeche);
  }
  if (!estInstructeur(acces.lecteur, demande))
    return direLeRefusDeDemande({ raison: 'pas_votre_equipe' });
  const voulu = GESTE_DE[geste];
  return voulu === null || gestesOuverts(demande.etat).includes(voulu)
    ? null
    : direLeRefusDeDemande({ raison: 'pas_maintenant', etat: demande.etat });
}

/** Those that were ticked, each with what would be done of it: nothing is done yet. Traced as a list. */
export const lireUnEnsemble = casDUsage(
  droits.instruire,
  async (
    acces,
    { ids, geste }: { ids: readonly string[]; geste: GesteEnsemble },
  ): Promise<Resultat<Ensemble, RefusDAcces>> => {
    const lues = await demandesParIds(acces.bd, [...new Set(ids)].slice(0, AU_PLUS));
    const siens = geste === 'prendre' ? await servicesDeMesEquipes(acces) : new Map();
    const choisies = lues.map((demande) => ({
      demande,
      nomDuDroit: prestationDe(demande).nomSimple,
      empeche: pourquoiPas(acces, demande, geste, siens),
    }));
    await acces.tracer({
      operation: 'liste',
      objet: 'demandes de droits, ensemble',
      personnes: [...new Set(choisies.map(({ demande }) => demande.personneId))],
    });
    const catalogues = choisies
      .filter(({ empeche }) => empeche === null)
      .map(({ demande }) => prestationDe(demande).pieces);
    const [premier = [], ...autres] = catalogues;
    return reussi({
      choisies,
      pieces: premier.filter(({ code }) =>
        autres.every((pieces) => pieces.some((une) => une.code === code)),
      ),
    });
  },
);

export interface Fait {
  id: string;
  /** Null: done; else why it was not. */
  refus: string | null;
}

type Une = { demandeId: string; version: number };

/** Does one thing to each, by the very use case of its own page: what is refused to one is said, and stops no other. */
export const faireEnsemble = casDUsage(
  droits.instruire,
  async (
    acces,
    {
      choix,
      geste,
      codes,
    }: {
      choix: readonly { id: string; version: number }[];
      geste: Exclude<GesteEnsemble, 'accuses'>;
      codes: readonly string[];
    },
  ): Promise<Resultat<Fait[], RefusDAcces>> => {
    const faits: Fait[] = [];
    const faire = {
      pieces: (a: Acces, une: Une) => demanderDesPieces(a, { ...une, codes }),
      instruire: commencerLInstruction,
      prendre: prendrePourSonEquipe,
    }[geste];
    for (const { id, version } of choix.slice(0, AU_PLUS)) {
      const fait = await faire(acces, { demandeId: id, version });
      faits.push({ id, refus: fait.ok ? null : direLeRefusDeDemande(fait.refus) });
    }
    return reussi(faits);
  },
);
