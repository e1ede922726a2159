import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { fermerUnPartage } from '#partage';
import { couper, type DateCivile, type Resultat, refuse } from '#socle/pur';
import type { Geste } from '../domaine/decider.ts';
import type { Parole } from '../domaine/etats.ts';
import type { AutreChemin, MotifDeRefus } from '../domaine/mots.ts';
import { faireUnGeste, type RefusDeFaire } from '../gestes/faire-un-geste.ts';
import { paroleDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import { type OrientationEnBase, ouvrirLaFicheEnBase } from '../stockage/orientations.ts';

/** The three answers; a refusal has its reason and another way. */
export type Reponse =
  | { reponse: 'accepter' }
  | {
      reponse: 'refuser';
      motif: MotifDeRefus;
      motifMots?: string | undefined;
      autreChemin: AutreChemin;
      autreCheminMots: string;
    }
  | { reponse: 'demander_du_temps'; jusquAu: DateCivile };

export interface ReponseAOrientation {
  orientationId: string;
  version?: number | undefined;
  reponse: Reponse;
  /** Through a link or a software, who answers: neither has a name. */
  qui?: string | undefined;
}

export type RefusDeRepondre = RefusDeFaire | RefusDAcces | { raison: 'qui_manque' };

const gesteDe = (reponse: Reponse, parole: Parole): Geste => {
  switch (reponse.reponse) {
    case 'accepter':
      return { geste: 'accepter', parole };
    case 'demander_du_temps':
      return { geste: 'demander_du_temps', parole, jusquAu: reponse.jusquAu };
    case 'refuser':
      return {
        geste: 'refuser',
        parole,
        motif: reponse.motif,
        motifMots: reponse.motifMots?.trim().slice(0, 500) || null,
        autreChemin: reponse.autreChemin,
        autreCheminMots: couper(reponse.autreCheminMots.trim(), 500),
      };
  }
};

/** Writes an answer and what follows: accepted, the record opens; refused, the text is read no more. */
export async function ecrireLaReponse(
  acces: Acces,
  aRepondre: ReponseAOrientation,
  { parole, parTelephone }: { parole: Parole; parTelephone: boolean },
): Promise<Resultat<OrientationEnBase, RefusDeFaire>> {
  const { reponse } = aRepondre;
  const faite = await faireUnGeste(acces, {
    orientationId: aRepondre.orientationId,
    version: aRepondre.version,
    geste: gesteDe(reponse, parole),
    parTelephone,
    etape:
      reponse.reponse === 'refuser'
        ? { mots: reponse.autreCheminMots }
        : { mots: reponse.reponse === 'demander_du_temps' ? reponse.jusquAu : null },
  });
  if (!faite.ok) return faite;
  if (reponse.reponse === 'accepter' && acces.lecteur.genre === 'agent') {
    await ouvrirLaFicheEnBase(acces.bd, faite.valeur.id);
  }
  if (reponse.reponse === 'refuser') {
    await fermerUnPartage(acces, { orientationId: faite.valeur.id });
  }
  return faite;
}

/**
 * The receiver answers: yes, another way, or more time. Nobody answers in its place. Refuses whom it was not
 * sent to, an answer already given, a refusal without another way, and a partner who does not say who it is.
 */
export const repondreAUneOrientation = casDUsage(
  droits.repondre,
  async (
    acces,
    aRepondre: ReponseAOrientation,
  ): Promise<Resultat<OrientationEnBase, RefusDeRepondre>> => {
    const { genre } = acces.lecteur;
    const sansNom = genre === 'partenaire' || genre === 'systeme';
    if (sansNom && (aRepondre.qui ?? '').trim().length < 2) {
      return refuse({ raison: 'qui_manque' });
    }
    return ecrireLaReponse(acces, aRepondre, {
      parole: paroleDe(acces, aRepondre.qui),
      parTelephone: false,
    });
  },
);
