import type { Acces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { SystemeDeLApa } from '../domaine/systeme.ts';
import { type Cadre, ouvrirUnDossierEnBase } from '../stockage/dossiers.ts';

export interface DossierAOuvrir {
  demandeId: string;
  personneId: string;
  cle: number;
  cadre: Cadre;
}

/** The port: where the file of a request is held. */
export interface TenueDesDossiers {
  ouvrir(
    acces: Acces,
    dossier: DossierAOuvrir,
  ): Promise<Resultat<{ nouveau: boolean }, { raison: 'interface_inconnue' }>>;
}

const ICI: TenueDesDossiers = {
  async ouvrir(acces, dossier) {
    const nouveau = await ouvrirUnDossierEnBase(acces.bd, { ...dossier, le: acces.maintenant });
    return reussi({ nouveau });
  },
};

/** Nothing is known of its interface: it refuses, rather than pretend to have sent anything. */
const NATIONALE: TenueDesDossiers = {
  ouvrir: async () => refuse({ raison: 'interface_inconnue' }),
};

export const tenueDesDossiers = (systeme: SystemeDeLApa): TenueDesDossiers =>
  systeme === 'local' ? ICI : NATIONALE;

export const DIRE_LE_NATIONAL =
  'Cette demande relève du système national de l’APA depuis le jour que dit l’administration. Tisserin ne connaît rien de son interface : il n’y envoie rien et n’y lit rien. Instruisez-la là-bas ; la demande, ses pièces et ses délais restent suivis ici.';
