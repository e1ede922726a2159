import type { Acces } from '#acces';
import { type Rapprochement, rapprocherDesIdentites } from '#personnes';
import { lieuCompetent } from '#services';
import { identifiant } from '#socle/pur';
import { comparerAuMoisDernier } from '../domaine/comparer-au-mois-dernier.ts';
import type { AdulteDuFlux, FoyerDuFlux } from '../domaine/projeter-un-foyer.ts';
import { SERVICE_DE_L_INSERTION } from '../parametres.ts';
import {
  type AdulteAEcrire,
  type AdulteConnu,
  type ChangementAEcrire,
  ecrireDesFoyers,
  type FoyerAEcrire,
  type FoyerConnu,
  foyersConnus,
  type Mois,
  noterDesChangements,
} from '../stockage/foyers.ts';
import type { Bilan } from '../stockage/receptions.ts';
import { annoncerLesNouvelles, nouvellesDuLot } from './annoncer-les-nouvelles.ts';

const cleDuFoyer = ({
  fonorg,
  numorg,
  numdemrsa,
}: Pick<FoyerDuFlux, 'fonorg' | 'numorg' | 'numdemrsa'>) => `${fonorg} ${numorg} ${numdemrsa}`;

/** The same one next month, whatever her place in the message; says nothing without the product's key. */
const empreinteDe = (
  acces: Acces,
  { nomDeNaissance, prenom, naissance, role }: AdulteDuFlux,
): string =>
  acces.empreindre('adulte-cnaf', `${role}|${nomDeNaissance}|${prenom}|${naissance}`).slice(0, 32);

const DECIDES: readonly AdulteConnu['rapprochement'][] = ['sure', 'confirmee', 'ecartee'];

function ecrireLIssue(
  issue: Rapprochement | undefined,
): Pick<AdulteAEcrire, 'personneId' | 'rapprochement' | 'candidats'> {
  switch (issue?.issue) {
    case 'sure':
      return {
        personneId: issue.personneId,
        rapprochement: 'sure',
        candidats: [{ id: issue.personneId, raisons: issue.raisons }],
      };
    case 'a_confirmer':
      return {
        personneId: null,
        rapprochement: 'a_confirmer',
        candidats: issue.candidats.map(({ personneId, raisons }) => ({ id: personneId, raisons })),
      };
    default:
      return { personneId: null, rapprochement: 'inconnue', candidats: [] };
  }
}

export type TrouverLEquipe = (
  acces: Acces,
  foyer: Pick<FoyerDuFlux, 'communeCode' | 'sansDomicile'>,
) => Promise<number | null>;

/** The insertion team of a commune, asked once for each commune of a message. */
export function trouverLEquipe(): TrouverLEquipe {
  const connues = new Map<string, number | null>();
  return async (acces, { communeCode, sansDomicile }) => {
    const ou = sansDomicile ? 'sans' : (communeCode ?? '');
    const deja = connues.get(ou);
    if (deja !== undefined) return deja;
    const serviceCode = SERVICE_DE_L_INSERTION;
    const sans = sansDomicile
      ? await lieuCompetent(acces, { serviceCode, sansAdresse: true })
      : null;
    const lieu =
      sans ??
      (communeCode ? await lieuCompetent(acces, { serviceCode, codeCommune: communeCode }) : null);
    const cle = lieu?.site.cle ?? null;
    connues.set(ou, cle);
    return cle;
  };
}

interface Lot {
  foyers: readonly FoyerDuFlux[];
  mois: Mois;
  /** The first message of a fund has no month before: nothing changed. */
  premier: boolean;
  equipe: TrouverLEquipe;
  bilan: Required<Bilan>;
}

/** Which households of the message are told, counting those that are not and why. */
function retenir(
  { foyers, mois, bilan }: Lot,
  connus: ReadonlyMap<string, FoyerConnu>,
): FoyerDuFlux[] {
  const vus = new Set<string>();
  return foyers.filter((foyer) => {
    const cle = cleDuFoyer(foyer);
    const connu = connus.get(cle);
    if (vus.has(cle) || connu?.receptionId === mois.receptionId) bilan.repetes++;
    else if (connu?.reference && connu.reference > mois.reference) bilan.plusRecents++;
    else if (connu?.reference === mois.reference && connu.typeFlux === mois.typeFlux)
      bilan.dejaConnus++;
    else {
      vus.add(cle);
      return true;
    }
    return false;
  });
}

async function reconnaitre(
  acces: Acces,
  retenus: readonly FoyerDuFlux[],
  connus: ReadonlyMap<string, FoyerConnu>,
): Promise<FoyerAEcrire[]> {
  const places = retenus.map((foyer) => {
    const connu = connus.get(cleDuFoyer(foyer));
    const deja = new Map(connu?.adultes.map((un) => [un.empreinte, un]));
    const adultes = new Map(foyer.adultes.map((un) => [empreinteDe(acces, un), un]));
    return { foyer, connu, deja, adultes };
  });
  // Who was decided stays so; of a protected household, everyone is asked again: the protection may be over.
  const aDemander = places.flatMap(({ connu, deja, adultes }) =>
    [...adultes].filter(
      ([empreinte]) =>
        connu?.protege || !DECIDES.includes(deja.get(empreinte)?.rapprochement ?? 'inconnue'),
    ),
  );
  const fait = await rapprocherDesIdentites(
    acces,
    aDemander.map(([, adulte]) => adulte),
  );
  if (!fait.ok) throw new Error(fait.refus.motif);
  const issues = new Map(aDemander.map(([empreinte], rang) => [empreinte, fait.valeur[rang]]));
  return places.map(({ foyer, connu, deja, adultes }) => ({
    ...foyer,
    id: connu?.id ?? identifiant<'foyer'>(),
    cle: null,
    protege: [...adultes.keys()].some((une) => issues.get(une)?.issue === 'protegee'),
    adultes: [...adultes].map(([empreinte, adulte]) => {
      const ancien = deja.get(empreinte);
      const issue = issues.get(empreinte);
      const garde = ancien && DECIDES.includes(ancien.rapprochement) && issue?.issue !== 'protegee';
      return {
        ...adulte,
        empreinte,
        ...(garde
          ? { personneId: ancien.personneId, rapprochement: ancien.rapprochement, candidats: [] }
          : ecrireLIssue(issue)),
      };
    }),
  }));
}

const soumisesDe = (adultes: readonly { empreinte: string; soumise: boolean }[]) =>
  new Map(adultes.map(({ empreinte, soumise }) => [empreinte, soumise]));

function changementsDe(
  foyers: readonly FoyerAEcrire[],
  connus: ReadonlyMap<string, FoyerConnu>,
): ChangementAEcrire[] {
  return foyers.flatMap((foyer) => {
    const connu = connus.get(cleDuFoyer(foyer));
    const avant =
      connu?.reference && !connu.sortiLe
        ? { etat: connu.etat, soumises: soumisesDe(connu.adultes) }
        : null;
    return comparerAuMoisDernier(avant, {
      etat: foyer.etat,
      soumises: soumisesDe(foyer.adultes),
    }).map((changement) => ({
      ...changement,
      id: identifiant<'changement'>(),
      foyerId: foyer.id,
      cle: foyer.cle,
      protege: foyer.protege,
    }));
  });
}

/** Tells a few hundred households: who they are here, what changed, for which team. Counts into the summary. */
export async function ecrireUnLot(acces: Acces, lot: Lot): Promise<void> {
  const { foyers, mois, premier, equipe, bilan } = lot;
  const connus = new Map(
    (await foyersConnus(acces.bd, foyers)).map((connu) => [cleDuFoyer(connu), connu]),
  );
  const aEcrire = await reconnaitre(acces, retenir(lot, connus), connus);
  for (const foyer of aEcrire) {
    foyer.cle = await equipe(acces, foyer);
    bilan.projetes++;
    if (foyer.cle === null) bilan.sansEquipe++;
    if (foyer.etat !== foyer.etatDeclare) bilan.etatsCorriges++;
    if (foyer.enAnomalie) bilan.enAnomalie++;
    for (const { rapprochement } of foyer.protege ? [] : foyer.adultes) {
      bilan.adultes++;
      if (rapprochement === 'sure' || rapprochement === 'confirmee') bilan.sures++;
      if (rapprochement === 'a_confirmer') bilan.aConfirmer++;
      if (rapprochement === 'inconnue') bilan.inconnues++;
    }
  }
  await ecrireDesFoyers(acces.bd, aEcrire, mois);
  const changements = premier ? [] : changementsDe(aEcrire, connus);
  await noterDesChangements(acces.bd, changements, { ...mois, constateLe: acces.maintenant });
  await annoncerLesNouvelles(
    acces,
    mois.reference,
    nouvellesDuLot(aEcrire, changements, (foyer) => connus.get(cleDuFoyer(foyer))),
  );
  const reconnues = aEcrire.flatMap(({ adultes }) =>
    adultes.flatMap(({ personneId }) => personneId ?? []),
  );
  await acces.tracer({
    operation: 'ecriture',
    objet: 'flux_cnaf',
    objetId: mois.receptionId,
    personnes: reconnues,
  });
}
