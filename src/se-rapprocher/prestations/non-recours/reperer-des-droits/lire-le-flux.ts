import type { Acces } from '#acces';
import { enNomPropre, type FoyerLu, parcourirLesFoyers } from '#flux-cnaf';
import { dateCivile, jourEnToutesLettres, retenir } from '#socle/pur';
import type { FoyerAReperer, MembreAReperer, RaisonDEcart } from '../domaine/foyer-a-reperer.ts';
import { RESSOURCES_DE_LA_CNAF } from '../domaine/ressources-de-la-cnaf.ts';
import { empreinteDElle } from '../empreinte.ts';

const ETATS: Readonly<Record<FoyerLu['etat'], string>> = {
  '0': 'RSA demandé, en attente',
  '1': 'RSA refusé',
  '2': 'RSA ouvert et versé',
  '3': 'RSA ouvert, droit suspendu',
  '4': 'RSA ouvert, versement suspendu',
  '5': 'RSA clos',
  '6': 'RSA clos un mois d’avant',
  Z: 'état du RSA non défini',
};

/** One flow says one day: saying it in words costs more than screening a household. */
const direLeJour = retenir((jour) => jourEnToutesLettres(dateCivile(jour)), 50);

/** Asked for, or had: nobody is told to ask for it again. */
const RSA_CONNU: readonly FoyerLu['etat'][] = ['0', '2', '3', '4'];

const ROLE: Readonly<Record<string, MembreAReperer['role']>> = {
  DEM: 'demandeur',
  CJT: 'conjoint',
  ENF: 'enfant',
};

function membresDe({ membres }: Pick<FoyerLu, 'membres'>): MembreAReperer[] | RaisonDEcart {
  const lus: MembreAReperer[] = [];
  for (const { role, naissance, ressources } of membres) {
    const sien = ROLE[role];
    if (!sien) continue;
    if (naissance.length < 7) return 'naissance_inconnue';
    const revenus: Record<string, Record<string, number>> = {};
    for (const { nature, mois, euros } of ressources) {
      const variable = RESSOURCES_DE_LA_CNAF[nature];
      if (!variable) return 'ressource_non_lue';
      revenus[variable] ??= {};
      const siens = revenus[variable];
      siens[mois] = (siens[mois] ?? 0) + euros;
    }
    // Three months are told together: a month without that income is a month without it.
    const mois = new Set(ressources.map((une) => une.mois));
    for (const siens of Object.values(revenus)) for (const un of mois) siens[un] ??= 0;
    lus.push({ role: sien, naissance: naissance.slice(0, 7), revenus });
  }
  return lus.filter(({ role }) => role === 'demandeur').length === 1 ? lus : 'sans_demandeur';
}

function direLesRessources({ membres }: Pick<FoyerLu, 'membres'>): string {
  const toutes = membres.flatMap(({ ressources }) => ressources);
  const mois = new Set(toutes.map((une) => une.mois)).size;
  if (mois === 0) return 'Aucune ressource dans les derniers mois que la caisse connaît.';
  const somme = toutes.reduce((total, { euros }) => total + euros, 0);
  return `Ressources du foyer : ${Math.round(somme / mois)} € par mois en moyenne, sur les mois que la caisse connaît ; le calcul suppose qu’elles durent.`;
}

type FoyerDit = Pick<
  FoyerLu,
  'id' | 'etat' | 'reference' | 'membres' | 'communeCode' | 'adresse'
> & {
  adultes: readonly Pick<
    FoyerLu['adultes'][number],
    'prenom' | 'nom' | 'naissance' | 'personneId'
  >[];
};

/** A household of the flow as it is screened, or why it cannot be. */
export function foyerDuFlux(
  acces: Pick<Acces, 'empreindre'>,
  foyer: FoyerDit,
  demandes: ReadonlyMap<string, ReadonlySet<string>>,
): FoyerAReperer | RaisonDEcart {
  const membres = membresDe(foyer);
  const [elle] = foyer.adultes ?? [];
  if (typeof membres === 'string') return membres;
  if (!elle) return 'sans_demandeur';
  const connus = foyer.adultes.flatMap(({ personneId }) => [
    ...(demandes.get(personneId ?? '') ?? []),
  ]);
  return {
    reference: foyer.id,
    source: 'flux_cnaf',
    personneId: elle.personneId,
    empreintes: foyer.adultes.map((adulte) => empreinteDElle(acces, adulte)),
    nom: enNomPropre(`${elle.prenom} ${elle.nom}`),
    communeCode: foyer.communeCode,
    adresse: foyer.adresse,
    dejaDemandes: new Set([...connus, ...(RSA_CONNU.includes(foyer.etat) ? ['rsa'] : [])]),
    faits: [
      `Flux de la caisse au ${direLeJour(foyer.reference)} : ${ETATS[foyer.etat]}.`,
      direLesRessources(foyer),
    ],
    membres,
  };
}

/** One lot of households of the flow, those that cannot be calculated counted apart. */
export async function lireLeFlux(
  acces: Acces,
  { apres, combien }: { apres: string | null; combien: number },
  {
    demandes,
    ecarter,
  }: { demandes: ReadonlyMap<string, ReadonlySet<string>>; ecarter(raison: RaisonDEcart): void },
): Promise<{ foyers: FoyerAReperer[]; dernier: string | null; lus: number }> {
  const fait = await parcourirLesFoyers(acces, { apres, combien });
  if (!fait.ok) throw new Error(fait.refus.motif);
  const foyers = fait.valeur.flatMap((lu): FoyerAReperer[] => {
    const foyer = foyerDuFlux(acces, lu, demandes);
    if (typeof foyer !== 'string') return [foyer];
    ecarter(foyer);
    return [];
  });
  return { foyers, dernier: fait.valeur.at(-1)?.id ?? null, lus: fait.valeur.length };
}
