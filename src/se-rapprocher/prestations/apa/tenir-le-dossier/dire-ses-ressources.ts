import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ecrireLesRessources, type RessourcesSaisies } from '../stockage/dossiers.ts';
import { agentDe, type RefusDeTenir, tenirLeDossier } from '../tenir.ts';

/** What the allowance is computed from; nothing is required, and what is not known stays so. */
export const direSesRessources = casDUsage(
  droits.evaluer,
  async (
    acces,
    { demandeId, version, ...saisies }: { demandeId: string; version: number } & RessourcesSaisies,
  ): Promise<Resultat<null, RefusDeTenir | { raison: 'autre_main' }>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    const main = { demandeId, version, par: agentDe(acces), le: acces.maintenant };
    if (!(await ecrireLesRessources(acces.bd, main, saisies)))
      return refuse({ raison: 'autre_main' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'ressources retenues pour l’APA',
      objetId: demandeId,
      personnes: [tenu.valeur.personneId],
    });
    return reussi(null);
  },
);
