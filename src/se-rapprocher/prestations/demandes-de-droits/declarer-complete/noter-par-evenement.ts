import { type Acces, juger } from '#acces';
import { droits } from '../regles-d-acces.ts';
import { demandeParId } from '../stockage/demandes.ts';
import { ecrireUneEtape } from '../stockage/etapes.ts';

/** Written once however many times it is told: the step bears the id of what happened. The teams' open pages are told. */
async function noter(
  acces: Acces,
  { id, demandeId, genre }: { id: string; demandeId: string; genre: string },
): Promise<void> {
  if (!juger(droits.produireLeSilence, acces.lecteur).accord) return;
  const demande = await demandeParId(acces.bd, demandeId);
  if (!demande) return;
  const nouvelle = await ecrireUneEtape(acces.bd, {
    ...{ id, demandeId, genre },
    le: acces.maintenant,
    auteur: 'Tisserin',
    mots: null,
  });
  if (!nouvelle) return;
  await acces.tracer({
    operation: 'ecriture',
    objet: `demande de droit : ${genre}`,
    objetId: demandeId,
    personnes: [demande.personneId],
  });
  for (const cle of new Set([demande.cle, demande.depotCle]))
    await acces.prevenir(`demandes-de-droits:${cle}`);
}

/** A partner answered: the team that examines is told, on the request and in its list. */
export const noterUnAvisDePartenaire = (
  acces: Acces,
  { instructionId, demandeId }: { instructionId: string; demandeId: string },
): Promise<void> => noter(acces, { id: instructionId, demandeId, genre: 'avis_rendu' });

/** An instalment was missed: both teams see that somebody promised to call her. Nothing else follows by itself. */
export const noterUnRappelPromis = (
  acces: Acces,
  { promesseId, demandeId }: { promesseId: string; demandeId: string },
): Promise<void> => noter(acces, { id: promesseId, demandeId, genre: 'rappel_promis' });
