import { casDUsage } from '#acces';
import { nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { estFinie } from '../domaine/etats.ts';
import { inscrire, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';

const AU_PLUS = 4000;

/** What she says later of what she asks for: after her first words, never in their place. */
export const ajouterSesMots = casDUsage(
  droits.ecouter,
  async (
    acces,
    { demandeId, mots }: { demandeId: string; mots: string },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId, { pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    if (estFinie(demande.etat)) return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    const dits = [demande.mots, nettoyerUnTexte(mots).trim()].filter(Boolean).join('\n');
    const ecrits = await inscrire(
      acces,
      demande,
      { mots: dits.slice(0, AU_PLUS) || null },
      { genre: 'ses_mots' },
    );
    return ecrits.ok ? reussi() : ecrits;
  },
);
