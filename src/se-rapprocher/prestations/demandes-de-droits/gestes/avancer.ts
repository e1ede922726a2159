import { type Acces, juger, type Lecteur } from '#acces';
import { identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { type Etat, type Geste, passer, type RefusDePassage } from '../domaine/etats.ts';
import { chercherUnePrestation } from '../domaine/prestations/catalogue.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import type { FaitDeDemande } from '../evenements.ts';
import { droits } from '../regles-d-acces.ts';
import { remplacer } from '../stockage/decisions.ts';
import { changerUneDemande, type DemandeDeDroit, retenirUneDemande } from '../stockage/demandes.ts';
import { ecrireUneEtape } from '../stockage/etapes.ts';

/** Hidden, absent, or of another team: one answer. */
export type RefusDAvancer =
  | RefusDePassage
  | { raison: 'inconnue' }
  | { raison: 'pas_votre_equipe' }
  | { raison: 'change_entre_temps' };

export interface Tenue {
  demande: DemandeDeDroit;
  prestation: Prestation;
}

export function nomDuLecteur(lecteur: Lecteur): string {
  if (lecteur.genre === 'agent') return (lecteur.nom ?? lecteur.fonction).slice(0, 200);
  return lecteur.genre === 'habitant' ? 'Elle-même' : 'Tisserin';
}

/** Whether this reader is of the team that examines, or the agent named for a protected person. */
export const estInstructeur = (lecteur: Lecteur, { cle, agentId }: DemandeDeDroit): boolean =>
  lecteur.genre === 'machine' ||
  (lecteur.genre === 'agent' &&
    (lecteur.mission === 'protection' ||
      (agentId === null
        ? lecteur.cles.includes(cle) && juger(droits.instruire, lecteur).accord
        : lecteur.agentId === agentId)));

export const prestationDe = ({ prestation, intitule }: DemandeDeDroit): Prestation => {
  const trouvee = chercherUnePrestation(prestation, intitule);
  if (!trouvee) throw new RangeError(`no right named ${prestation}`);
  return trouvee;
};

export const faitDe = ({ id, prestation, cle, personneId }: DemandeDeDroit): FaitDeDemande => ({
  demandeId: id,
  prestation,
  cle,
  personneId,
});

/** Loads and holds the request; the team that only received it reads, and examines nothing. */
export async function tenir(
  acces: Acces,
  demandeId: string,
  { version, pourInstruire = true }: { version?: number | undefined; pourInstruire?: boolean } = {},
): Promise<Resultat<Tenue, RefusDAvancer>> {
  const demande = await retenirUneDemande(acces.bd, demandeId);
  if (!demande) return refuse({ raison: 'inconnue' });
  if (pourInstruire && !estInstructeur(acces.lecteur, demande))
    return refuse({ raison: 'pas_votre_equipe' });
  if (version !== undefined && version !== demande.version)
    return refuse({ raison: 'change_entre_temps' });
  return reussi({ demande, prestation: prestationDe(demande) });
}

type Valeurs = Parameters<typeof changerUneDemande>[2];

/** Writes what happened to a request: its columns, one step, one trace; both teams' open pages are told. */
export async function inscrire(
  acces: Acces,
  demande: DemandeDeDroit,
  valeurs: Valeurs,
  etape: { genre: string; mots?: string | null },
): Promise<Resultat<DemandeDeDroit, { raison: 'change_entre_temps' }>> {
  if (!(await changerUneDemande(acces.bd, demande, valeurs)))
    return refuse({ raison: 'change_entre_temps' });
  const mots = etape.mots?.trim();
  await ecrireUneEtape(acces.bd, {
    id: identifiant<'etape'>(),
    demandeId: demande.id,
    genre: etape.genre,
    le: acces.maintenant,
    auteur: nomDuLecteur(acces.lecteur),
    mots: mots ? mots.slice(0, 1000) : null,
  });
  await acces.tracer({
    operation: 'ecriture',
    objet: `demande de droit : ${etape.genre}`,
    objetId: demande.id,
    personnes: [demande.personneId],
  });
  await acces.prevenir(`demandes-de-droits:${demande.cle}`);
  if (demande.depotCle !== demande.cle)
    await acces.prevenir(`demandes-de-droits:${demande.depotCle}`);
  return reussi({ ...demande, version: demande.version + 1 });
}

/** The next state by this gesture (or the one it goes back to), written with its step; or why it is not its time. */
export async function avancer(
  acces: Acces,
  demande: DemandeDeDroit,
  geste: Geste,
  {
    valeurs = {},
    mots = null,
    vers,
  }: { valeurs?: Valeurs; mots?: string | null; vers?: Etat } = {},
): Promise<Resultat<DemandeDeDroit, RefusDAvancer>> {
  const suite = passer(demande.etat, geste);
  if (!suite.ok) return suite;
  const etat = vers ?? suite.valeur;
  const ecrite = await inscrire(acces, demande, { ...valeurs, etat }, { genre: geste, mots });
  return ecrite.ok ? reussi({ ...ecrite.valeur, etat }) : ecrite;
}

/** What was prepared will not be signed; whoever foresaw something for it is told. */
export async function abandonnerLesProjets(acces: Acces, demande: DemandeDeDroit): Promise<void> {
  for (const decisionId of await remplacer(acces.bd, demande.id, 'preparee', 'abandonnee'))
    await acces.annoncer({
      nom: 'DecisionAbandonnee',
      contenu: { ...faitDe(demande), decisionId },
    });
}
