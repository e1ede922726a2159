import { createHash } from 'node:crypto';
import { type Acces, casDUsage, type Environnement, enTantQue } from '#acces';
import { identifiant, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { lire } from '../domaine/noeud.ts';
import type { RefusDeFlux } from '../domaine/refus-de-flux.ts';
import { type FluxLu, lireUnFlux } from '../lire-un-flux/lire-un-flux.ts';
import { FINALITE_DU_FLUX, MACHINE_DU_FLUX } from '../machine.ts';
import { projeterUnFlux } from '../projeter-un-flux/projeter-un-flux.ts';
import { droits } from '../regles-d-acces.ts';
import {
  autresReceptions,
  ouvrirUneReception,
  type Reception,
  receptionDuFichier,
  receptionParId,
  refermerUneReception,
} from '../stockage/receptions.ts';
import { garderLeMessage } from './garder-le-message.ts';

export interface FluxARecevoir {
  fichier: string;
  /** Read twice: once to know whether it is here already, once to keep it. */
  octets(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  avancer?(faits: number, enTout: number, quoi: string): void;
}

export interface RefusDeReception {
  raison: 'flux';
  refus: readonly RefusDeFlux[];
  enTout: number;
  /** When this very file was already received. */
  recueLe?: string;
}

const refuserEnBloc = (refus: readonly RefusDeFlux[], enTout = refus.length, recueLe?: string) =>
  refuse<RefusDeReception>({ raison: 'flux', refus, enTout, ...(recueLe ? { recueLe } : {}) });

async function peser(flux: FluxARecevoir): Promise<{ empreinte: string; octets: number }> {
  const empreinte = createHash('sha256');
  let octets = 0;
  for await (const morceau of flux.octets()) {
    empreinte.update(morceau);
    octets += morceau.length;
  }
  return { empreinte: empreinte.digest('hex'), octets };
}

const commencerUneReception = casDUsage(
  droits.recevoir,
  async (
    acces,
    { fichier, ...pese }: { fichier: string; empreinte: string; octets: number },
  ): Promise<Resultat<Reception | string, never>> => {
    const connue = await receptionDuFichier(acces.bd, pese.empreinte);
    if (connue && connue.etat !== 'en_depot') return reussi(connue);
    const id = identifiant<'reception'>();
    await ouvrirUneReception(acces.bd, {
      ...pese,
      id,
      fichier: nettoyerUneLigne(fichier).slice(0, 200) || 'sans nom',
      recueLe: acces.maintenant,
    });
    return reussi(id);
  },
);

/** A flow older than the last of its funds would undo what is known since. */
async function estPlusAncien(
  acces: Acces,
  reception: { id: string; organismes: readonly string[] },
  { typeFlux, reference }: { typeFlux: string; reference: string },
): Promise<string | null> {
  const autres = await autresReceptions(acces.bd, reception);
  const derniere = autres
    .filter((une) => une.typeFlux === typeFlux)
    .map((une) => une.reference ?? '')
    .sort()
    .at(-1);
  return derniere && derniere > reference ? derniere : null;
}

const refermer = casDUsage(
  droits.recevoir,
  async (
    acces,
    { id, lu, organismes }: { id: string; lu: FluxLu; organismes: readonly string[] },
  ): Promise<Resultat<Reception, never>> => {
    const refus = [...lu.refus];
    let enTout = lu.refusEnTout;
    const { enTete } = lu;
    const plusRecent =
      enTout === 0 && enTete ? await estPlusAncien(acces, { id, organismes }, enTete) : null;
    if (plusRecent) {
      enTout = refus.push({
        raison: 'plus_ancien',
        ligne: 1,
        element: 'Racine/IdentificationFlux/DTREF',
        precision: `le dernier est du ${plusRecent}, celui-ci du ${enTete?.reference}`,
      });
    }
    await refermerUneReception(acces.bd, id, {
      etat: enTout > 0 ? 'refusee' : 'deposee',
      typeFlux: enTete?.typeFlux ?? null,
      reference: enTout > 0 ? null : (enTete?.reference ?? null),
      creeeLe: enTout > 0 ? null : (enTete?.creeLe ?? null),
      organismes,
      dossiers: lu.dossiers,
      refus,
      refusEnTout: enTout,
      codesInconnus: lu.codesInconnus,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'flux_cnaf', objetId: id });
    const reception = await receptionParId(acces.bd, id);
    if (!reception) throw new Error('réception effacée pendant son dépôt');
    return reussi(reception);
  },
);

async function deposer(env: Environnement, flux: FluxARecevoir, id: string, octets: number) {
  const organismes = new Set<string>();
  const depot = garderLeMessage(env, id);
  const organisme = ['IdentificationRSA', 'Organisme'] as const;
  let lus = 0;
  const lu = await lireUnFlux(
    flux.octets(),
    (noeud) => {
      if (organismes.size < 200)
        organismes.add(
          `${lire(noeud, ...organisme, 'FONORG')} ${lire(noeud, ...organisme, 'NUMORG')}`,
        );
    },
    async (morceau) => {
      lus += morceau.length;
      await depot.ajouter(morceau);
      flux.avancer?.(Math.round(lus / 1e6), Math.ceil(octets / 1e6), 'Mo lus et gardés');
    },
  );
  await depot.finir();
  return { lu, organismes: [...organismes].sort() };
}

const enMachine = <T>(env: Environnement, faire: (acces: Acces) => Promise<T>): Promise<T> =>
  enTantQue(env, MACHINE_DU_FLUX, FINALITE_DU_FLUX, faire);

/**
 * Receives a flow: reads it whole, keeps it ciphered, then tells teams what it says. Wrong anywhere, it is refused whole
 * and nothing changed. Asked again after a death, it goes on where it stopped; asked twice, it says so.
 */
export async function recevoirUnFlux(
  env: Environnement,
  flux: FluxARecevoir,
): Promise<Resultat<Reception, RefusDeReception>> {
  const pese = await peser(flux);
  const ouverte = await enMachine(env, (acces) =>
    commencerUneReception(acces, { ...pese, fichier: flux.fichier }),
  );
  if (!ouverte.ok) throw new Error(ouverte.refus.motif);
  let reception: Reception;
  if (typeof ouverte.valeur === 'string') {
    const id = ouverte.valeur;
    const { lu, organismes } = await deposer(env, flux, id, pese.octets);
    const fermee = await enMachine(env, (acces) => refermer(acces, { id, lu, organismes }));
    if (!fermee.ok) throw new Error(fermee.refus.motif);
    reception = fermee.valeur;
  } else reception = ouverte.valeur;
  if (reception.etat === 'refusee') return refuserEnBloc(reception.refus, reception.refusEnTout);
  if (reception.etat === 'projetee')
    return refuserEnBloc([{ raison: 'deja_recu', ligne: 1, element: '' }], 1, reception.recueLe);
  return reussi(
    await projeterUnFlux(env, reception, (faits, enTout) =>
      flux.avancer?.(faits, enTout, 'foyers'),
    ),
  );
}
