import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { systemeDe } from '../domaine/systeme.ts';
import { droits } from '../regles-d-acces.ts';
import type { Cadre } from '../stockage/dossiers.ts';
import { basculesEnBase } from '../stockage/systemes.ts';
import { tenueDesDossiers } from './tenue-des-dossiers.ts';

const CADRES: Readonly<Record<string, Cadre>> = {
  apa_domicile: 'domicile',
  apa_etablissement: 'etablissement',
};

export interface DemandeArrivee {
  demandeId: string;
  personneId: string;
  cle: number;
  prestation: string;
  recueLe: DateCivile;
}

/** A request for APA arrives: its file opens, where this département holds them that day. Idempotent. */
export const ouvrirUnDossier = casDUsage(
  droits.suivre,
  async (acces, demande: DemandeArrivee): Promise<Resultat<boolean, never>> => {
    const { demandeId, personneId, cle } = demande;
    const cadre = CADRES[demande.prestation];
    if (!cadre) return reussi(false);
    const systeme = systemeDe(demande.recueLe, await basculesEnBase(acces.bd));
    const tenue = tenueDesDossiers(systeme);
    const fait = await tenue.ouvrir(acces, { demandeId, personneId, cle, cadre });
    const nouveau = fait.ok && fait.valeur.nouveau;
    if (nouveau || !fait.ok)
      await acces.tracer({
        operation: fait.ok ? 'ecriture' : 'refus',
        objet: fait.ok ? 'dossier d’APA' : 'dossier d’APA : système national, interface inconnue',
        objetId: demandeId,
        personnes: [personneId],
      });
    return reussi(nouveau);
  },
);
