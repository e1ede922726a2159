import { refuse, reussi } from '#socle/pur';
import { type FormatDeBordereau, referenceDouble } from '../../domaine/bordereau.ts';
import { ESPACE_ALLER, PES_ALLER } from './aller.ts';
import { verifierLaCoherence } from './coherence.ts';
import { composerUnAller, nomDuFlux } from './composer-un-aller.ts';
import { lireUnAcquit } from './lire-un-acquit.ts';
import { lireUnRetour } from './lire-un-retour.ts';
import { valider } from './valider.ts';
import { ecrireLeXml, lireLeXml } from './xml.ts';

/**
 * The public accountant's flow (PES v2): a PES_Aller goes; a PES_ACQUIT, then PES_Retour, come back. Never tried against
 * the DGFiP's own tool: docs/decisions/2026-11-27-pes-v2.md. A file that breaks our own description is not handed over.
 */
export const BORDEREAU_PES: FormatDeBordereau = {
  nom: 'pes',
  type: 'application/xml; charset=iso-8859-1',
  extension: 'xml',
  nommeLesCreanciers: true,
  nommer: nomDuFlux,
  ecrire(bordereau) {
    if (!bordereau.pes) return refuse({ raison: 'hors_description', ou: 'EnTetePES' });
    const aller = composerUnAller(bordereau, bordereau.pes);
    if (!aller.ok) return aller;
    const [defaut] = [...valider(PES_ALLER, aller.valeur), ...verifierLaCoherence(aller.valeur)];
    if (defaut) return refuse({ raison: 'hors_description', ou: `${defaut.ou} : ${defaut.quoi}` });
    return reussi(ecrireLeXml(aller.valeur, ESPACE_ALLER));
  },
  lireLaReponse(octets, remis) {
    if (!remis.pes) return refuse({ raison: 'autre_bordereau' });
    const lu = lireLeXml(octets);
    if (!lu.ok) return refuse({ raison: 'illisible', quoi: lu.refus });
    const racine = lu.valeur;
    const lire = { PES_ACQUIT: lireUnAcquit, PES_Retour: lireUnRetour }[racine.nom];
    if (!lire)
      return refuse({
        raison: 'illisible',
        quoi: 'ce n’est ni un acquittement (PES_ACQUIT) ni un retour (PES_Retour) du comptable.',
      });
    const reponse = lire(racine, remis, remis.pes);
    if (!reponse.ok) return reponse;
    const reference = referenceDouble(reponse.valeur.lignes);
    return reference ? refuse({ raison: 'reference_double', reference }) : reponse;
  },
};
