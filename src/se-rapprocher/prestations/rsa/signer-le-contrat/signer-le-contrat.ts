import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { reexamenDu, verifierAvantSignature } from '../domaine/contrat.ts';
import { duParcours, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeContrat } from '../stockage/contrats.ts';

/**
 * Her own hand under it: by her receipt, or on a paper that an agent keeps. Verified again as it was offered (R12): what
 * binds only her is not signed, whatever way it came. The review is six months later, or twelve on the law's grounds.
 */
export const signerLeContrat = casDUsage(
  droits.signerLeSien,
  async (
    acces,
    { parcoursId, le }: { parcoursId: string; le?: DateCivile | undefined },
  ): Promise<Resultat<{ reexamenLe: DateCivile }, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const { contrat } = tenu.valeur;
    if (contrat?.etat !== 'propose') return refuse({ raison: 'pas_encore' });
    const deSaMain = acces.lecteur.genre === 'habitant';
    const signeLe = deSaMain ? acces.aujourdHui : (le ?? acces.aujourdHui);
    if (signeLe > acces.aujourdHui) return refuse({ raison: 'pas_encore' });
    const verifie = verifierAvantSignature(contrat, signeLe);
    if (!verifie.ok) return verifie;
    const reexamen = reexamenDu(contrat, signeLe);
    if (!reexamen) return refuse({ raison: 'loi_inconnue' });
    const signe = await changerLeContrat(acces.bd, contrat, {
      etat: 'signe',
      signe_le: signeLe,
      signature: deSaMain ? 'recu' : 'papier',
      reexamen_le: reexamen.le,
    });
    if (!signe) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'contrat signé');
    await acces.annoncer({
      nom: 'ContratSigne',
      contenu: {
        ...duParcours(tenu.valeur),
        contratId: contrat.id,
        signeLe,
        reexamenLe: reexamen.le,
      },
    });
    return reussi({ reexamenLe: reexamen.le });
  },
);
