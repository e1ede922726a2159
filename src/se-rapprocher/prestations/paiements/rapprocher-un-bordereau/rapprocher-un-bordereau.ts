import { type Acces, casDUsage } from '#acces';
import { aujourdHuiA, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { LigneDeReponse, RefusDeReponse, ReponseDuPayeur } from '../domaine/bordereau.ts';
import type { VersementRejete } from '../evenements.ts';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import { BORDEREAUX_QUI_ATTENDENT } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Bordereau,
  bordereauParId,
  bordereauxQuiAttendent,
  direRapproche,
  direRecu,
  direRefuse,
} from '../stockage/bordereaux.ts';
import {
  appliquerLaReponse,
  rendreAPayer,
  type Versement,
  versementsDuBordereau,
} from '../stockage/versements.ts';

export interface Rapprochement {
  payes: number;
  rejetes: number;
  /** Kept by the accountant, who asks for something. */
  instances: number;
  /** Put back to pay as they were: the whole slip was sent back. */
  rendus: number;
  /** Lines of the file that no payment of this bordereau waited for: another bordereau's, or said before. */
  sansSuite: number;
}

/** For each of them the team owes her a word. */
async function annoncerLesRejets(acces: Acces, rejetes: readonly Versement[]): Promise<void> {
  for (const { id: versementId, demandeId, personneId, cle } of rejetes) {
    const contenu: VersementRejete = {
      rejetId: identifiant<'rejet'>(),
      ...{ versementId, demandeId, personneId, cle },
    };
    await acces.annoncer({ nom: 'VersementRejete', contenu });
  }
}

const combien = (changes: readonly Versement[], etat: Versement['etat']): number =>
  changes.filter((un) => un.etat === etat).length;

interface ReponseLue {
  bordereau: Bordereau;
  partis: readonly Versement[];
  reponse: ReponseDuPayeur;
}

async function lireContre(
  acces: Acces,
  bordereau: Bordereau,
  octets: Uint8Array,
): Promise<Resultat<ReponseLue, RefusDeReponse>> {
  const { annee, rang, numero, reglages: pes } = bordereau;
  const partis = await versementsDuBordereau(acces.bd, bordereau.id);
  const lue = formatNomme(bordereau.format).lireLaReponse(octets, {
    ...{ annee, rang, numero, pes, luLe: acces.aujourdHui },
    etabliLe: aujourdHuiA(bordereau.etabliLe),
    pieces: new Map(
      partis.map(({ piece, reference, montant }) => [piece ?? 0, { reference, centimes: montant }]),
    ),
  });
  return lue.ok ? reussi({ bordereau, partis, reponse: lue.valeur }) : lue;
}

/** Writes what was read of one slip; `sansSuite` counts its own lines alone. */
async function appliquer(
  acces: Acces,
  { bordereau: { id }, partis, reponse }: ReponseLue,
): Promise<Rapprochement> {
  const { tout } = reponse;
  const renvoye = tout?.dit === 'refuse' ? await direRefuse(acces.bd, id, tout.pourquoi) : false;
  const lignes: LigneDeReponse[] = tout?.dit === 'refuse' && !renvoye ? [] : reponse.lignes;
  const changes = await appliquerLaReponse(acces.bd, { bordereauId: id, lignes });
  const rendus = renvoye ? await rendreAPayer(acces.bd, id) : 0;
  if (tout?.dit !== 'refuse') await direRecu(acces.bd, id, acces.maintenant);
  await direRapproche(acces.bd, id, acces.maintenant);
  await annoncerLesRejets(
    acces,
    changes.filter(({ etat }) => etat === 'rejete'),
  );
  await acces.tracer({
    operation: 'ecriture',
    objet: 'rapprochement d’un bordereau',
    objetId: id,
    personnes: [...new Set(partis.map(({ personneId }) => personneId))],
  });
  return {
    payes: combien(changes, 'paye'),
    rejetes: combien(changes, 'rejete'),
    instances: combien(changes, 'au_bordereau'),
    rendus,
    sansSuite: reponse.lignes.length - changes.length,
  };
}

/**
 * Reads what the paymaster answers: each payment is paid, rejected or kept in wait, with why; or the whole slip is taken,
 * or sent back, and then what he says nothing of is to pay again. The file is read whole before anything is written; given
 * twice, it changes nothing.
 */
export const rapprocherUnBordereau = casDUsage(
  droits.ordonner,
  async (
    acces,
    { id, octets }: { id: string; octets: Uint8Array },
  ): Promise<Resultat<Rapprochement, RefusDeReponse | { raison: 'inconnu' }>> => {
    const bordereau = await bordereauParId(acces.bd, id);
    if (!bordereau) return refuse({ raison: 'inconnu' });
    const lue = await lireContre(acces, bordereau, octets);
    if (!lue.ok) return lue;
    const fait = await appliquer(acces, lue.valeur);
    return reussi({ ...fait, sansSuite: fait.sansSuite + lue.valeur.reponse.ailleurs });
  },
);

/**
 * The same for every slip that waits for the public accountant: one return speaks of several. Read whole against each of
 * them before anything is written.
 */
export const rapprocherUnRetour = casDUsage(
  droits.ordonner,
  async (
    acces,
    { octets }: { octets: Uint8Array },
  ): Promise<Resultat<Rapprochement & { bordereaux: number }, RefusDeReponse>> => {
    const lues: ReponseLue[] = [];
    for (const bordereau of await bordereauxQuiAttendent(acces.bd, BORDEREAUX_QUI_ATTENDENT)) {
      const lue = await lireContre(acces, bordereau, octets);
      if (lue.ok) lues.push(lue.valeur);
      else if (lue.refus.raison !== 'autre_bordereau') return lue;
    }
    if (lues.length === 0) return refuse({ raison: 'aucun_bordereau' });
    const total = { payes: 0, rejetes: 0, instances: 0, rendus: 0, sansSuite: 0 };
    for (const lue of lues) {
      const fait = await appliquer(acces, lue);
      for (const cle of Object.keys(total) as (keyof typeof total)[]) total[cle] += fait[cle];
    }
    return reussi({ ...total, bordereaux: lues.length });
  },
);
