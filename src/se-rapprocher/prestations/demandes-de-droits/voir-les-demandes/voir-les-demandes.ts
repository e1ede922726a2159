import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Echeance, lireLesEcheances, lireQuiPresse } from '#echeances';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { type DelaiDeListe, ETATS_DE_LA_LISTE, type ListeDeTravail } from '../domaine/listes.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { direLaPriorite } from '../domaine/priorites.ts';
import { prestationDe } from '../gestes/avancer.ts';
import { GENRE_D_OBJET, objetDe } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';
import { dernieresEtapes } from '../stockage/etapes.ts';
import { compterLesListes, demandesDeposees, pageDeDemandes } from '../stockage/listes.ts';

export const PAR_PAGE = 25;
const AU_PLUS = 100;

export interface DemandeVue {
  demande: DemandeDeDroit;
  prestation: Prestation;
  /** The next day that the law counts for the administration. */
  echueLe: DateCivile | null;
  /** Why it comes before others, in a sentence; null: the order of arrival. */
  pourquoi: string | null;
}

export interface PageDeListe {
  vues: readonly DemandeVue[];
  suivante: boolean;
}

const prochaine = (echeances: readonly Echeance[]): DateCivile | null =>
  echeances
    .flatMap((une) =>
      une.etat === 'en_cours' && une.regime.du === 'administration' ? [une.echueLe] : [],
    )
    .sort()[0] ?? null;

function vueDe(
  acces: Acces,
  demande: DemandeDeDroit,
  siennes: readonly Echeance[],
  avisRendu: boolean,
): DemandeVue {
  const echueLe = prochaine(siennes);
  const faits = {
    etat: demande.etat,
    echueLe,
    silence: demande.etat === 'accordee_forfaitaire',
    motifsDus: demande.motifsDemandesLe !== null && demande.motifsDonnesLe === null,
    avisRendu,
  };
  const pourquoi = direLaPriorite(faits, acces.aujourdHui);
  return { demande, prestation: prestationDe(demande), echueLe, pourquoi };
}

/** One question for the clocks of a page, one trace for what it showed. Rules first, then the order of arrival. */
async function montrer(
  acces: Acces,
  lues: readonly DemandeDeDroit[],
  parPage: number,
): Promise<PageDeListe> {
  const demandes = lues.slice(0, parPage);
  const horloges = await lireLesEcheances(
    acces,
    demandes.map(({ id }) => objetDe(id)),
  );
  const personnes = [...new Set(demandes.map(({ personneId }) => personneId))];
  if (demandes.length > 0)
    await acces.tracer({ operation: 'liste', objet: 'demandes de droits', personnes });
  const avis = await dernieresEtapes(
    acces.bd,
    demandes.map(({ id }) => id),
    ['avis_rendu', 'preparer'],
  );
  const rendus = new Set(
    avis.flatMap(({ genre, demandeId }) => (genre === 'avis_rendu' ? [demandeId] : [])),
  );
  const vues = demandes.map((une) =>
    vueDe(acces, une, horloges.get(une.id) ?? [], rendus.has(une.id)),
  );
  const rang = ({ pourquoi }: DemandeVue): number =>
    pourquoi === null ? 2 : pourquoi.endsWith('règle 1') ? 0 : 1;
  return {
    vues: [...vues].sort((a, b) => rang(a) - rang(b)),
    suivante: lues.length > parPage,
  };
}

/** A page of a list of the team that examines. */
export const voirUneListe = casDUsage(
  droits.lire,
  async (
    acces,
    {
      cles,
      liste,
      prestation = null,
      delai = null,
      page = 1,
    }: {
      cles: readonly number[];
      liste: ListeDeTravail;
      prestation?: string | null;
      delai?: DelaiDeListe | null;
      page?: number;
    },
  ): Promise<Resultat<PageDeListe, RefusDAcces>> => {
    const recente = liste === 'terminees' || liste === 'en_vigueur';
    const presse =
      delai === null
        ? null
        : await lireQuiPresse(acces, {
            genre: GENRE_D_OBJET,
            situation: delai === 'passe' ? 'en_retard' : 'bientot',
            cles,
          });
    if (presse && !presse.ok) return presse;
    const lues = await pageDeDemandes(
      acces.bd,
      {
        cles,
        etats: ETATS_DE_LA_LISTE[liste],
        prestation,
        recente,
        parmi: presse?.valeur ?? null,
      },
      { debut: (page - 1) * PAR_PAGE, combien: PAR_PAGE + 1 },
    );
    return reussi(await montrer(acces, lues, PAR_PAGE));
  },
);

/** What this team received and another examines. */
export const voirLesDeposees = casDUsage(
  droits.lire,
  async (
    acces,
    { cles, page = 1 }: { cles: readonly number[]; page?: number },
  ): Promise<Resultat<PageDeListe, RefusDAcces>> => {
    const lues = await demandesDeposees(acces.bd, cles, {
      debut: (page - 1) * PAR_PAGE,
      combien: PAR_PAGE + 1,
    });
    return reussi(await montrer(acces, lues, PAR_PAGE));
  },
);

/** How many wait in each list, up to a hundred: a team's figures about its own work, told to nobody else. */
export const compterLesDemandes = casDUsage(
  droits.lire,
  async (
    acces,
    cles: readonly number[],
  ): Promise<Resultat<Record<ListeDeTravail, number>, RefusDAcces>> =>
    reussi(await compterLesListes(acces.bd, cles, ETATS_DE_LA_LISTE, AU_PLUS)),
);
