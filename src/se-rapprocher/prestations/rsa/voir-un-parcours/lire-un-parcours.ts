import { type Acces, casDUsage } from '#acces';
import { GENRE_D_OBJET, lireUneDemande } from '#demandes-de-droits';
import { type Echeance, lireLesEcheances } from '#echeances';
import { lireLesPersonnes, SANS_NOM } from '#personnes';
import { lireLesServices, lireLesSites, type ServiceDuDepartement, type Site } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type DetteLue, lireLaSuspension } from '../constater-une-dette/lire-la-suspension.ts';
import type { QuiDecide } from '../domaine/competence.ts';
import { charger, type Parcours, tracerLeParcours } from '../gestes/charger.ts';
import { quiDecideIci } from '../gestes/qui-decide.ts';
import { droits } from '../regles-d-acces.ts';
import { type NouvelleEnBase, nouvellesDuParcours } from '../stockage/nouvelles-du-flux.ts';
import { parcoursDeLaDemande, parcoursParId } from '../stockage/parcours.ts';
import { type Regard, regardsDu } from '../stockage/regards-et-reorientations.ts';
import { dettesDu, type SanctionEnBase, sanctionsDu } from '../stockage/sanctions-et-dettes.ts';

/** All that one page shows of a parcours, read once. */
export interface ParcoursLu {
  parcours: Parcours;
  nom: string;
  echeances: readonly Echeance[];
  regards: readonly Regard[];
  sanctions: readonly SanctionEnBase[];
  dettes: readonly DetteLue[];
  decide: QuiDecide;
  services: readonly ServiceDuDepartement[];
  /** The team that she chose, or that holds her. */
  lieu: Site | null;
  /** What the family fund said of her right, that nobody has seen. */
  nouvelles: readonly NouvelleEnBase[];
}

/** What she owes, and why its recovery waits where it does: her appeals are those of her request. */
async function dettesDe(acces: Acces, { id, demandeId }: Parcours): Promise<readonly DetteLue[]> {
  const dettes = await dettesDu(acces.bd, id);
  const demande = dettes.length > 0 ? await lireUneDemande(acces, demandeId) : null;
  const echeances = await lireLesEcheances(acces, [{ genre: GENRE_D_OBJET, id: demandeId }]);
  return lireLaSuspension(
    dettes,
    demande?.ok ? demande.valeur.recours : [],
    echeances.get(demandeId) ?? [],
  );
}

async function autour(acces: Acces, parcours: Parcours): Promise<ParcoursLu> {
  const { id, demandeId, personneId, departement } = parcours;
  const echeances = await lireLesEcheances(acces, [{ genre: 'parcours_rsa', id: demandeId }]);
  const [lieu = null] = await lireLesSites(acces, {
    cles: [parcours.cleReferente ?? parcours.cle],
  });
  const personne = (await lireLesPersonnes(acces, [personneId])).get(personneId);
  return {
    parcours,
    nom: personne?.nomDit ?? SANS_NOM,
    echeances: (echeances.get(demandeId) ?? []).filter(
      ({ objet }) => objet.genre === 'parcours_rsa',
    ),
    regards: await regardsDu(acces.bd, id),
    sanctions: await sanctionsDu(acces.bd, id),
    dettes: await dettesDe(acces, parcours),
    decide: await quiDecideIci(acces, departement, acces.aujourdHui),
    services: await lireLesServices(acces),
    lieu,
    nouvelles: await nouvellesDuParcours(acces.bd, id),
  };
}

/** One parcours, with its clocks and what each said. Traced. Hidden or absent: one answer. */
export const lireUnParcours = casDUsage(
  droits.lire,
  async (acces, id: string): Promise<Resultat<ParcoursLu, { raison: 'inconnu' }>> => {
    const lu = await parcoursParId(acces.bd, id);
    const [parcours] = lu ? await charger(acces, [lu]) : [];
    if (!parcours) return refuse({ raison: 'inconnu' });
    await tracerLeParcours(acces, parcours, 'parcours', 'lecture');
    return reussi(await autour(acces, parcours));
  },
);

/** The parcours of a request, for its page; null when that request opened none, or it is not this team's. */
export const chercherLeParcours = casDUsage(
  droits.lire,
  async (acces, demandeId: string): Promise<Resultat<Parcours | null, never>> => {
    const lu = await parcoursDeLaDemande(acces.bd, demandeId);
    const [parcours] = lu ? await charger(acces, [lu]) : [];
    return reussi(parcours ?? null);
  },
);
