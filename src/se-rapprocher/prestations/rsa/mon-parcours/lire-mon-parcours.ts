import { type Acces, casDUsage } from '#acces';
import { sesDemandesDeDroits } from '#demandes-de-droits';
import { type Echeance, lireLesEcheances } from '#echeances';
import { lireLesServices, lireLesSites, type ServiceDuDepartement, type Site } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type LieuPossible, lieuxPossibles } from '../choisir-son-premier-rendez-vous/choisir.ts';
import { type DetteLue, lireLaSuspension } from '../constater-une-dette/lire-la-suspension.ts';
import { charger, objetDes, type Parcours, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { monParcoursEnBase } from '../stockage/parcours.ts';
import { type Regard, regardsDu } from '../stockage/regards-et-reorientations.ts';
import { dettesDu, type SanctionEnBase, sanctionsDu } from '../stockage/sanctions-et-dettes.ts';

export interface MonParcours {
  parcours: Parcours;
  echeances: readonly Echeance[];
  regards: readonly Regard[];
  sanctions: readonly SanctionEnBase[];
  dettes: readonly DetteLue[];
  service: ServiceDuDepartement | null;
  lieu: Site | null;
  lieux: readonly LieuPossible[];
}

async function mesDettes(acces: Acces, { id, demandeId }: Parcours): Promise<readonly DetteLue[]> {
  const dettes = await dettesDu(acces.bd, id);
  if (dettes.length === 0) return [];
  const siennes = await sesDemandesDeDroits(acces, {});
  const sienne = siennes.ok
    ? siennes.valeur.find(({ demande }) => demande.id === demandeId)
    : undefined;
  return lireLaSuspension(dettes, sienne?.recours ?? [], sienne?.echeances ?? []);
}

/** What her receipt opens: the same states and the same words as the team's page. Traced. */
export const lireMonParcours = casDUsage(
  droits.lireLeSien,
  async (
    acces,
    _: Record<string, never>,
  ): Promise<Resultat<MonParcours, { raison: 'inconnu' }>> => {
    const lu = await monParcoursEnBase(acces.bd);
    const [parcours] = lu ? await charger(acces, [lu]) : [];
    if (!parcours) return refuse({ raison: 'inconnu' });
    await tracerLeParcours(acces, parcours, 'mon parcours', 'lecture');
    const echeances = await lireLesEcheances(acces, [objetDes(parcours)]);
    const services = await lireLesServices(acces);
    const [lieu = null] = await lireLesSites(acces, {
      cles: [parcours.cleReferente ?? parcours.cle],
    });
    const choisit = parcours.etat.ou === 'rendez_vous_a_choisir';
    return reussi({
      parcours,
      echeances: (echeances.get(parcours.demandeId) ?? []).filter(
        ({ objet }) => objet.genre === 'parcours_rsa',
      ),
      regards: await regardsDu(acces.bd, parcours.id),
      sanctions: await sanctionsDu(acces.bd, parcours.id),
      dettes: await mesDettes(acces, parcours),
      service: services.find(({ id }) => id === parcours.orientation?.serviceId) ?? null,
      lieu,
      lieux: choisit ? await lieuxPossibles(acces, parcours) : [],
    });
  },
);

/** Whether her receipt opens one: for the link of her page. */
export const jAiUnParcours = casDUsage(
  droits.lireLeSien,
  async (acces, _: Record<string, never>): Promise<Resultat<boolean, never>> =>
    reussi((await monParcoursEnBase(acces.bd)) !== null),
);
