import { type Acces, casDUsage } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { type Resultat, reussi } from '#socle/pur';
import { calculerLApa } from '../calculer-l-apa/calculer.ts';
import { entreesDe } from '../composer-un-plan/composer-un-plan.ts';
import type { CalculGarde } from '../domaine/calcul.ts';
import { droits } from '../regles-d-acces.ts';
import { plansDesDemandes } from '../stockage/plans.ts';
import { visitesDesDemandes } from '../stockage/visites.ts';
import { type RefusDeTenir, tenirLeDossier } from '../tenir.ts';
import { ageSur } from '../tenir-le-dossier/lire-le-dossier.ts';

/** The last calculation that was sent to her; else the one of today, as far as it is known. */
async function dernierCalcul(
  acces: Acces,
  demandeId: string,
  age: () => Promise<number | null>,
): Promise<CalculGarde | null> {
  const plans = await plansDesDemandes(acces.bd, [demandeId]);
  const envoye = plans.find(({ calcul }) => calcul !== null);
  if (envoye?.calcul) return envoye.calcul;
  const visites = await visitesDesDemandes(acces.bd, [demandeId]);
  const conclue = visites.find((une) => une.etat === 'conclue');
  const dossier = await tenirLeDossier(acces, demandeId);
  if (!dossier.ok || conclue?.etat !== 'conclue') return null;
  const lignes = plans[0]?.lignes ?? [];
  return calculerLApa(entreesDe(dossier.valeur, await age(), conclue, lignes, acces.aujourdHui));
}

const tracer = (acces: Acces, demandeId: string, personnes: readonly string[]) =>
  acces.tracer({
    operation: 'lecture',
    objet: 'explication du calcul de l’APA',
    objetId: demandeId,
    personnes,
  });

export const lireLeCalcul = casDUsage(
  droits.voir,
  async (
    acces,
    { demandeId }: { demandeId: string },
  ): Promise<Resultat<CalculGarde | null, RefusDeTenir>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    const { personneId } = tenu.valeur;
    const elle = (await lireLesPersonnes(acces, [personneId])).get(personneId);
    await tracer(acces, demandeId, [personneId]);
    const age = async () => ageSur(acces, elle?.naissance ?? null);
    return reussi(await dernierCalcul(acces, demandeId, age));
  },
);

/** The same, for her, by her receipt: what was concluded of her and sent to her, never a draft. */
export const lireMonCalcul = casDUsage(
  droits.lireLeMien,
  async (
    acces,
    { demandeId }: { demandeId: string },
  ): Promise<Resultat<CalculGarde | null, RefusDeTenir>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    await tracer(acces, demandeId, [tenu.valeur.personneId]);
    // Her birth is in her record, which a receipt does not open: without it the amount stays unknown here.
    return reussi(await dernierCalcul(acces, demandeId, async () => null));
  },
);
