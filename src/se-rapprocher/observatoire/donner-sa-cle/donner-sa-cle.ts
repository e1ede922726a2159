import { type Acces, capacites, casDUsage } from '#acces';
import {
  ajouterJours,
  type DateCivile,
  dateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type EtatDIndicateur, etatDIndicateur } from '../domaine/deux-cles.ts';
import { INDICATEURS, type Indicateur, indicateurDe, texteDe } from '../domaine/indicateurs.ts';
import { ORDRE_DE_LECTURE } from '../domaine/parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUneCle,
  ecrireUneProposition,
  type IndicateurPropose,
  indicateursProposes,
} from '../stockage/indicateurs.ts';

export interface IndicateurEtSesCles {
  indicateur: Indicateur;
  etat: EtatDIndicateur;
  cles: IndicateurPropose['cles'];
  proposeLe: DateCivile | null;
  /** What this reader may do about it. */
  peut: { proposer: boolean; donner: boolean };
}

/** Each indicator, its keys and what this reader may do: for agents the day it is proposed, for others later. */
export const lireLesCles = casDUsage(
  droits.lire,
  async (
    acces,
    _: Record<never, never>,
  ): Promise<Resultat<readonly IndicateurEtSesCles[], never>> => {
    const proposes = await indicateursProposes(acces.bd);
    const peut = capacites(droits, acces.lecteur);
    const mienne = acces.lecteur.genre === 'agent' ? acces.lecteur.mission : null;
    return reussi(
      INDICATEURS.map((indicateur) => {
        const propose = proposes.find(
          ({ cle, definition }) => cle === indicateur.cle && definition === texteDe(indicateur),
        );
        const etat = etatDIndicateur(propose?.cles);
        return {
          indicateur,
          etat,
          cles: propose?.cles ?? [],
          proposeLe: propose ? dateCivile(propose.proposeLe) : null,
          peut: {
            proposer: peut.proposer && etat.etat === 'pas_propose',
            donner:
              peut.donnerSaCle &&
              etat.etat === 'propose' &&
              etat.manque.some((nom) => nom === mienne),
          },
        };
      }),
    );
  },
);

export type RefusDeCle = { raison: 'inconnu' } | { raison: 'deja' } | { raison: 'autre_personne' };

/** Puts an indicator to the agents, then to both keys. Refuses one that is not in the published list. */
export const proposerUnIndicateur = casDUsage(
  droits.proposer,
  async (acces, { cle }: { cle: string }): Promise<Resultat<undefined, RefusDeCle>> => {
    const indicateur = indicateurDe(cle);
    if (!indicateur) return refuse({ raison: 'inconnu' });
    const ecrite = await ecrireUneProposition(acces.bd, {
      cle,
      definition: texteDe(indicateur),
      proposeLe: acces.aujourdHui,
      lisibleParTousLe: ajouterJours(acces.aujourdHui, ORDRE_DE_LECTURE.encadrementApresJours),
    });
    if (!ecrite) return refuse({ raison: 'deja' });
    await acces.tracer({ operation: 'ecriture', objet: 'indicateur proposé', objetId: cle });
    return reussi();
  },
);

async function sienne(acces: Acces, indicateur: Indicateur): Promise<IndicateurPropose | null> {
  const proposes = await indicateursProposes(acces.bd);
  return (
    proposes.find(
      ({ cle, definition }) => cle === indicateur.cle && definition === texteDe(indicateur),
    ) ?? null
  );
}

/**
 * Gives one of the two keys, in the name of one's own mission, to the very words that are published. Refuses an
 * indicator not yet proposed to this reader, a key given already, and a second key from the same person.
 */
export const donnerSaCle = casDUsage(
  droits.donnerSaCle,
  async (acces, { cle }: { cle: string }): Promise<Resultat<undefined, RefusDeCle>> => {
    const indicateur = indicateurDe(cle);
    const { lecteur } = acces;
    if (!indicateur || lecteur.genre !== 'agent') return refuse({ raison: 'inconnu' });
    const propose = await sienne(acces, indicateur);
    if (!propose) return refuse({ raison: 'inconnu' });
    const auNomDe = lecteur.mission === 'direction' ? 'direction' : 'representation';
    if (propose.cles.some((donnee) => donnee.auNomDe === auNomDe))
      return refuse({ raison: 'deja' });
    const ecrite = await ecrireUneCle(acces.bd, {
      cle,
      definition: texteDe(indicateur),
      auNomDe,
      agentId: lecteur.agentId,
      fonction: lecteur.fonction.slice(0, 120),
      le: acces.aujourdHui,
    });
    if (!ecrite) return refuse({ raison: 'autre_personne' });
    await acces.tracer({ operation: 'ecriture', objet: 'clé d’un indicateur', objetId: cle });
    return reussi();
  },
);

export function direLeRefusDeCle({ raison }: RefusDeCle): string {
  switch (raison) {
    case 'inconnu':
      return 'Cet indicateur ne vous est pas encore proposé. Les agents le lisent les premiers, pendant sept jours.';
    case 'deja':
      return 'C’est déjà fait. Rechargez la page pour voir où en est cet indicateur.';
    case 'autre_personne':
      return 'Règle R4 de la charte : les deux clés sont données par deux personnes. Vous avez donné l’autre.';
  }
}
