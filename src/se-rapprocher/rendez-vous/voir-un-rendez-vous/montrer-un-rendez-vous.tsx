import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Acces } from '#acces';
import type { PointARevoir } from '#interface';
import { lireLesServices, lireLesSites } from '#services';
import { page, type Reponse, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import {
  direLeRefusDeChangement,
  type RefusDeChangement,
} from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { creneauxLibres } from '../chercher-un-creneau/chercher-un-creneau.ts';
import { direLeCreneau, ecrireLeCreneau, nomsDesAgents } from '../dire-un-creneau.ts';
import { EN_LIGNE } from '../parametres.ts';
import { heuresProposees } from '../proposer-des-heures/proposer-des-heures.ts';
import type { ReglagesDesRappels } from '../reglages.ts';
import { droits } from '../regles-d-acces.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { rendezVousDeLObjet } from '../tenir-la-journee/tenir-la-journee.ts';
import {
  nomsDesPersonnes,
  POURQUOI_DES_RENDEZ_VOUS,
} from '../voir-la-journee/la-journee.route.tsx';
import {
  appelPromis,
  quandPartent,
  rappelsOfferts,
} from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { type PageDuRendezVous, VoirUnRendezVous } from './voir-un-rendez-vous.page.tsx';

export const id = z.uuid('Ce rendez-vous ne s’ouvre pas.');

/** What the room that it is about adds to its page: the sheet to open that day. */
export type SuiteDUnRendezVous = (acces: Acces, rendezVous: RendezVous) => Promise<ReactNode>;

export async function lire(acces: Acces, lequel: string): Promise<RendezVous | null> {
  const lus = await rendezVousDeLObjet(acces, [lequel]);
  return lus.ok ? (lus.valeur.find((un) => un.id === lequel) ?? null) : null;
}

export const introuvable = () =>
  refusDePage(direLeRefusDeChangement({ raison: 'introuvable' }), 404);

/** Where it may move: at a place, to what is free there; at her home, to another hour offered to her. */
async function autresHeures(acces: Acces, rendezVous: RendezVous) {
  const { id: lequel, siteId, serviceId, chezElle } = rendezVous;
  if (chezElle) {
    const offertes = await heuresProposees(acces, [lequel]);
    const autres = (offertes.ok ? offertes.valeur : []).filter(
      ({ debut }) => debut !== rendezVous.debut,
    );
    return autres.map((une) => ({ ...une, valeur: une.id, ou: null }));
  }
  const libres = await creneauxLibres(acces, {
    siteId,
    serviceId,
    du: acces.aujourdHui,
    jours: EN_LIGNE.joursDevant,
    limite: 40,
  });
  return libres.map((libre) => ({ ...libre, valeur: ecrireLeCreneau(libre) }));
}

export interface Reprise {
  fait?: PageDuRendezVous['fait'];
  aRevoir?: readonly PointARevoir[];
}

/** Its page, with what the room it is about adds to it. */
export const unRendezVous = ({
  suiteDe,
  ...reglages
}: { suiteDe: SuiteDUnRendezVous } & ReglagesDesRappels) => {
  async function montrer(acces: Acces, lequel: string, reste: Reprise = {}): Promise<Reponse> {
    const rendezVous = await lire(acces, lequel);
    if (!rendezVous) return introuvable();
    const { siteId, serviceId } = rendezVous;
    const [site = null] = await lireLesSites(acces, { ids: [siteId] });
    const heures = await autresHeures(acces, rendezVous);
    const agents = await nomsDesAgents(acces, [rendezVous, ...heures]);
    return page({
      statut: reste.aRevoir?.length ? 422 : 200,
      titre: 'Rendez-vous',
      rubrique: 'rendez-vous',
      corps: (
        <VoirUnRendezVous
          rendezVous={rendezVous}
          site={site}
          service={(await lireLesServices(acces)).find((un) => un.id === serviceId) ?? null}
          personnes={await nomsDesPersonnes(acces, [rendezVous])}
          agents={agents}
          heures={heures.map((heure) => ({
            valeur: heure.valeur,
            libelle: direLeCreneau(heure, agents, acces.aujourdHui),
          }))}
          rappelOffert={await rappelsOfferts(acces, reglages)}
          quand={quandPartent(acces, reglages)}
          appelPromis={await appelPromis(acces, lequel)}
          maintenant={acces.maintenant}
          fait={reste.fait}
          aRevoir={reste.aRevoir ?? []}
          suite={await suiteDe(acces, rendezVous)}
        />
      ),
      parceQue: droits.lire.phrase,
      pourquoi: POURQUOI_DES_RENDEZ_VOUS,
    });
  }

  /** After a step: back to the page, or the page again with what stands in the way. */
  async function suite(
    acces: Acces,
    lequel: string,
    fait: Resultat<
      unknown,
      RefusDeChangement | { raison: 'trop_tot' } | { raison: 'acces'; motif: string }
    >,
    champ = 'etat',
    mot = '',
  ): Promise<Reponse> {
    if (fait.ok) return versLaPage(`/rendez-vous/${lequel}${mot && `?fait=${mot}`}`);
    const { refus } = fait;
    if (refus.raison === 'acces') return refusDePage(refus.motif);
    if (refus.raison === 'introuvable') return introuvable();
    const phrase =
      refus.raison === 'trop_tot'
        ? 'L’heure n’est pas passée : elle peut encore venir.'
        : direLeRefusDeChangement(refus);
    return montrer(acces, lequel, { aRevoir: [{ champ, phrase }] });
  }

  const siInvalide = (
    acces: Acces,
    aRevoir: readonly PointARevoir[],
    saisie: Readonly<Record<string, unknown>>,
  ): Promise<Reponse> =>
    id.safeParse(saisie.id).success
      ? montrer(acces, String(saisie.id), { aRevoir })
      : Promise.resolve(introuvable());

  return { montrer, suite, siInvalide };
};
