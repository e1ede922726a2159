import { type Acces, casDUsage, equipeChoisie } from '#acces';
import { deposerUneDemande } from '#demandes-de-droits';
import { DROITS_COMMUNS, ficheDuDroit, ressourcesSansPrestations } from '#droits';
import { aujourdHuiA, type Resultat, refuse, reussi } from '#socle/pur';
import { aidesDuDepartement } from '../le-resultat/aides-du-departement.ts';
import { droits } from '../regles-d-acces.ts';
import { relireUnTour, resultatDe, type TourGarde } from '../relire-un-tour/relire-un-tour.ts';

export type RefusDeDemander =
  | { raison: 'pas_a_vous' }
  /** A request is someone's: her record first. */
  | { raison: 'sans_personne' }
  | { raison: 'se_demande_ailleurs' }
  | { raison: 'pas_recue' };

interface ADemander {
  prestation: string;
  intitule?: string;
  /** What goes with the request, so that nothing is typed again. */
  joint: Readonly<Record<string, unknown>>;
}

/** A national right as the engine concluded it; what the département does not receive is asked for elsewhere. */
function duDroitNational(tour: TourGarde, droit: string): ADemander | null {
  const conclu = resultatDe(tour).conclusion.droits.find((un) => un.droit === droit);
  const prestation = conclu && ficheDuDroit(droit).demande;
  return prestation
    ? { prestation, joint: { droit, etat: conclu.etat, montant: conclu.montant } }
    : null;
}

/** An aid of the département, with the facts that its regulation looks at and the name of its act. */
async function duDepartement(
  acces: Acces,
  tour: TourGarde,
  droit: string,
): Promise<ADemander | null> {
  const aides = await aidesDuDepartement(acces, tour.carnet);
  const aide = aides.find((une) => une.droit === droit);
  if (!aide) return null;
  return {
    prestation: droit,
    ...(droit === 'fsl' ? {} : { intitule: aide.libelle }),
    joint: {
      droit,
      etat: aide.etat,
      montant: aide.euros,
      faits: aide.faits,
      // A floor to be confirmed with her: her benefits were not asked for.
      ressourcesSansPrestations: ressourcesSansPrestations(tour.carnet.reponses),
    },
  };
}

/** Whoever came for one scheme alone was not told of everyone's rights (S21). */
const pasVus = ({ carnet }: TourGarde): readonly string[] =>
  carnet.visee === null ? [] : DROITS_COMMUNS;

/**
 * Makes a request of a kept round with nothing typed again: the situation as it was calculated goes with it, the month of
 * the law beside. Refuses a right that is asked for elsewhere, and a round of nobody yet.
 */
export const demanderUnDroit = casDUsage(
  droits.faire,
  async (
    acces,
    { tourId, droit, personneId }: { tourId: string; droit: string; personneId: string | null },
  ): Promise<
    Resultat<{ demandeId: string; prestation: string; code: string }, RefusDeDemander>
  > => {
    const lu = await relireUnTour(acces, tourId);
    if (!lu.ok) return refuse({ raison: 'pas_a_vous' });
    const tour = lu.valeur;
    const pour = tour.personneId ?? personneId;
    if (!pour) return refuse({ raison: 'sans_personne' });
    const voulu = duDroitNational(tour, droit) ?? (await duDepartement(acces, tour, droit));
    if (!voulu) return refuse({ raison: 'se_demande_ailleurs' });
    const cle = equipeChoisie(acces, tour.cle);
    if (cle === null) return refuse({ raison: 'pas_recue' });
    const { prestation, intitule, joint } = voulu;
    const deposee = await deposerUneDemande(acces, {
      personneId: pour,
      prestation,
      ...(intitule ? { intitule } : {}),
      mots: null,
      recueLe: acces.aujourdHui,
      voie: 'guichet',
      cle,
      situation: {
        situation: resultatDe(tour).conclusion.situation,
        mois: tour.carnet.mois,
        tourDu: aujourdHuiA(tour.gardeLe),
        ...joint,
      },
      droitsDeTous: pasVus(tour),
    });
    return deposee.ok ? reussi({ ...deposee.valeur, prestation }) : refuse({ raison: 'pas_recue' });
  },
);

export const direLeRefusDeDemander: Readonly<Record<RefusDeDemander['raison'], string>> = {
  pas_a_vous: 'Ce tour n’est pas à votre équipe, ou il n’existe plus.',
  sans_personne: 'Une demande est celle de quelqu’un : ouvrez ou rattachez d’abord sa fiche.',
  se_demande_ailleurs: 'Ce droit ne se demande pas au département. Son écran dit où.',
  pas_recue: 'La demande n’a pas pu être reçue par votre équipe. Ouvrez-la depuis sa fiche.',
};
