import { casDUsage } from '#acces';
import { deposerUneDemande } from '#demandes-de-droits';
import { ficheDuDroit } from '#droits';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { relireUnTour, resultatDe } from '../relire-un-tour/relire-un-tour.ts';

export type RefusDeDemander =
  | { raison: 'pas_a_vous' }
  /** A request is someone's: her record first. */
  | { raison: 'sans_personne' }
  | { raison: 'se_demande_ailleurs' }
  | { raison: 'pas_recue' };

/**
 * Makes a request of a kept round with nothing typed again: the situation as it was calculated goes with it, the month of
 * the law beside. Refuses a right that is asked for elsewhere, and a round of nobody yet.
 */
export const demanderUnDroit = casDUsage(
  droits.faire,
  async (
    acces,
    { tourId, droit, personneId }: { tourId: string; droit: string; personneId: string | null },
  ): Promise<Resultat<{ demandeId: string }, RefusDeDemander>> => {
    const lu = await relireUnTour(acces, tourId);
    if (!lu.ok) return refuse({ raison: 'pas_a_vous' });
    const tour = lu.valeur;
    const pour = tour.personneId ?? personneId;
    if (!pour) return refuse({ raison: 'sans_personne' });
    const { conclusion } = resultatDe(tour);
    const conclu = conclusion.droits.find((un) => un.droit === droit);
    const prestation = conclu && ficheDuDroit(droit).demande;
    if (!prestation) return refuse({ raison: 'se_demande_ailleurs' });
    const { lecteur } = acces;
    const cle = tour.cle ?? (lecteur.genre === 'agent' ? lecteur.cles[0] : undefined);
    if (cle === undefined) return refuse({ raison: 'pas_recue' });
    const deposee = await deposerUneDemande(acces, {
      personneId: pour,
      prestation,
      mots: null,
      recueLe: acces.aujourdHui,
      voie: 'guichet',
      cle,
      situation: {
        situation: conclusion.situation,
        mois: tour.carnet.mois,
        droit,
        etat: conclu.etat,
        montant: conclu.montant,
      },
    });
    return deposee.ok
      ? reussi({ demandeId: deposee.valeur.demandeId })
      : refuse({ raison: 'pas_recue' });
  },
);

export const direLeRefusDeDemander: Readonly<Record<RefusDeDemander['raison'], string>> = {
  pas_a_vous: 'Ce tour n’est pas à votre équipe, ou il n’existe plus.',
  sans_personne: 'Une demande est celle de quelqu’un : ouvrez ou rattachez d’abord sa fiche.',
  se_demande_ailleurs: 'Ce droit ne se demande pas au département. Son écran dit où.',
  pas_recue: 'La demande n’a pas pu être reçue par votre équipe. Ouvrez-la depuis sa fiche.',
};
