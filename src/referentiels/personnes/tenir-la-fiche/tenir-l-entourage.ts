import { casDUsage } from '#acces';
import {
  type DateCivile,
  identifiant,
  lireUnTelephone,
  nettoyerUneLigne,
  nettoyerUnTexte,
  type RefusDeTelephone,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUneParole,
  ecrireUneRepresentation,
  ecrireUnLien,
  ecrireUnProche,
  finirUnLienEnBase,
  type GenreDeProche,
  type NatureDeLien,
  type NatureDeRepresentation,
  parolesDe,
  type RubriqueDeParole,
  retirerUnProche,
} from '../stockage/entourage.ts';
import { ficheATenir, pasAVous, tracerUneEcriture } from './ecrire.ts';

type PasAVous = { raison: 'pas_a_vous' };

/**
 * Declares a link between two persons this reader sees: no grid, no couple supposed, as many parents as there are.
 * Refuses a link to oneself, one already declared, someone this reader does not see.
 */
export const declarerUnLien = casDUsage(
  droits.tenir,
  async (
    acces,
    lien: { de: string; a: string; nature: NatureDeLien; precision?: string | undefined },
  ): Promise<
    Resultat<undefined, PasAVous | { raison: 'a_soi' | 'deja_declare' | 'autre_inconnue' }>
  > => {
    if (!(await ficheATenir(acces, lien.de))) return pasAVous();
    if (lien.de === lien.a) return refuse({ raison: 'a_soi' });
    if (!(await ficheATenir(acces, lien.a))) return refuse({ raison: 'autre_inconnue' });
    const ecrit = await ecrireUnLien(acces.bd, {
      id: identifiant<'lien'>(),
      de: lien.de,
      a: lien.a,
      nature: lien.nature,
      precision: nettoyerUneLigne(lien.precision ?? '') || null,
      du: acces.aujourdHui,
      au: null,
    });
    if (!ecrit) return refuse({ raison: 'deja_declare' });
    await tracerUneEcriture(acces, lien.de, 'lien');
    await tracerUneEcriture(acces, lien.a, 'lien');
    return reussi();
  },
);

/** Ends a link today; that it was stays known. */
export const finirUnLien = casDUsage(
  droits.tenir,
  async (
    acces,
    { id, lienId }: { id: string; lienId: string },
  ): Promise<Resultat<undefined, PasAVous>> => {
    if (!(await finirUnLienEnBase(acces.bd, lienId, acces.aujourdHui))) return pasAVous();
    await tracerUneEcriture(acces, id, 'lien');
    return reussi();
  },
);

export interface ProcheTape {
  id: string;
  nom: string;
  qui: string;
  genre: GenreDeProche;
  telephone?: string | undefined;
  consigne?: string | undefined;
  peutEtreAppele: boolean;
}

/** Someone she can count on. Refuses an unreadable telephone. */
export const ajouterUnProche = casDUsage(
  droits.tenir,
  async (
    acces,
    tape: ProcheTape,
  ): Promise<Resultat<undefined, PasAVous | { raison: 'telephone'; refus: RefusDeTelephone }>> => {
    if (!(await ficheATenir(acces, tape.id))) return pasAVous();
    const telephone = tape.telephone ? lireUnTelephone(tape.telephone) : null;
    if (telephone && !telephone.ok) return refuse({ raison: 'telephone', refus: telephone.refus });
    await ecrireUnProche(
      acces.bd,
      {
        id: identifiant<'proche'>(),
        personneId: tape.id,
        nom: nettoyerUneLigne(tape.nom),
        qui: nettoyerUneLigne(tape.qui),
        genre: tape.genre,
        telephone: telephone?.valeur ?? null,
        consigne: nettoyerUneLigne(tape.consigne ?? '') || null,
        peutEtreAppele: tape.peutEtreAppele,
      },
      acces.aujourdHui,
    );
    await tracerUneEcriture(acces, tape.id, 'entourage');
    return reussi();
  },
);

export const oterUnProche = casDUsage(
  droits.tenir,
  async (
    acces,
    { id, procheId }: { id: string; procheId: string },
  ): Promise<Resultat<undefined, PasAVous>> => {
    if (!(await ficheATenir(acces, id))) return pasAVous();
    await retirerUnProche(acces.bd, id, procheId);
    await tracerUneEcriture(acces, id, 'entourage');
    return reussi();
  },
);

/** Who may decide for or with her. Refuses an end before the beginning; a minor without any stays received. */
export const ajouterUneRepresentation = casDUsage(
  droits.tenir,
  async (
    acces,
    dite: {
      id: string;
      nature: NatureDeRepresentation;
      par?: string | undefined;
      parQui?: string | undefined;
      du: DateCivile;
      au: DateCivile | null;
    },
  ): Promise<Resultat<undefined, PasAVous | { raison: 'dates' | 'par_qui' }>> => {
    if (!(await ficheATenir(acces, dite.id))) return pasAVous();
    const parQui = nettoyerUneLigne(dite.parQui ?? '') || null;
    if (dite.au && dite.au < dite.du) return refuse({ raison: 'dates' });
    if (Boolean(dite.par) === Boolean(parQui) || dite.par === dite.id)
      return refuse({ raison: 'par_qui' });
    if (dite.par && !(await ficheATenir(acces, dite.par))) return refuse({ raison: 'par_qui' });
    await ecrireUneRepresentation(acces.bd, {
      id: identifiant<'representation'>(),
      personneId: dite.id,
      nature: dite.nature,
      par: dite.par ?? null,
      parQui,
      du: dite.du,
      au: dite.au,
    });
    await tracerUneEcriture(acces, dite.id, 'representation');
    return reussi();
  },
);

/** Writes in her block, in her words; the version before stays. Refuses an empty text. */
export const ecrireSesMots = casDUsage(
  droits.tenir,
  async (
    acces,
    dite: { id: string; rubrique: RubriqueDeParole; mots: string; par: 'elle' | 'avec_elle' },
  ): Promise<Resultat<undefined, PasAVous | { raison: 'vide' }>> => {
    if (!(await ficheATenir(acces, dite.id))) return pasAVous();
    const mots = nettoyerUnTexte(dite.mots).slice(0, 1000);
    if (mots === '') return refuse({ raison: 'vide' });
    const deja = await parolesDe(acces.bd, dite.id);
    if (deja.some((une) => une.rubrique === dite.rubrique && une.mots === mots)) return reussi();
    await ecrireUneParole(acces.bd, {
      id: identifiant<'parole'>(),
      personneId: dite.id,
      rubrique: dite.rubrique,
      mots,
      ecriteLe: acces.maintenant,
      ecritePar: dite.par,
    });
    await tracerUneEcriture(acces, dite.id, 'paroles');
    return reussi();
  },
);
