import { casDUsage } from '#acces';
import {
  type DateCivile,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import {
  type EtatDeRisque,
  etatDuRisque,
  type Risque,
  type RisqueSaisi,
  verifierUnRisque,
} from '../domaine/risque.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUnPassage,
  ecrireUnRisque,
  lesRisques,
  retirerUnRisqueEnBase,
} from '../stockage/risques.ts';

export interface RisqueVu extends Risque {
  etat: EtatDeRisque;
}

const PASSAGES_MONTRES = 10;
const ORDRE: readonly EtatDeRisque[] = ['a_traiter', 'a_controler', 'tenu', 'retire'];

const enVues = (risques: readonly Risque[], jour: DateCivile): RisqueVu[] =>
  risques
    .map((risque) => ({ ...risque, etat: etatDuRisque(risque, jour) }))
    .sort((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat));

/** The register: what has to be dealt with first. */
export const lireLesRisques = casDUsage(
  droits.lireLesRisques,
  async (acces, _: object): Promise<Resultat<RisqueVu[], never>> =>
    reussi(enVues(await lesRisques(acces.bd, PASSAGES_MONTRES), acces.aujourdHui)),
);

export type RefusDeRisque = {
  raison: 'a_revoir';
  points: readonly { champ: string; phrase: string }[];
};

export const inscrireUnRisque = casDUsage(
  droits.tenirLesRisques,
  async (acces, saisi: RisqueSaisi): Promise<Resultat<{ id: string }, RefusDeRisque>> => {
    const verifie = verifierUnRisque(saisi);
    if (!verifie.ok) return refuse({ raison: 'a_revoir', points: verifie.refus });
    const id = identifiant<'risque'>();
    if (!(await ecrireUnRisque(acces.bd, { ...verifie.valeur, id, ecritLe: acces.aujourdHui })))
      return refuse({
        raison: 'a_revoir',
        points: [{ champ: 'controle', phrase: 'Ce contrôle teste déjà un autre risque.' }],
      });
    await acces.tracer({ operation: 'ecriture', objet: 'risque', objetId: id });
    return reussi({ id });
  },
);

/** What somebody looked at by hand, with what she saw: added to the history, as a night's control is. */
export const noterUnControle = casDUsage(
  droits.controlerALaMain,
  async (
    acces,
    { id, constat, aTraiter }: { id: string; constat: string; aTraiter: boolean },
  ): Promise<Resultat<undefined, RefusDeRisque>> => {
    const mots = nettoyerUneLigne(constat).slice(0, 500);
    const risque = (await lesRisques(acces.bd, 1)).find((un) => un.id === id);
    const phrase =
      mots.length < 5
        ? 'Dites ce que vous avez vu, en une phrase.'
        : !risque || risque.retireLe !== null || risque.controleALaMain === null
          ? 'Ce risque n’est pas contrôlé à la main.'
          : null;
    if (phrase) return refuse({ raison: 'a_revoir', points: [{ champ: 'constat', phrase }] });
    await ecrireUnPassage(acces.bd, {
      id: identifiant<'passage'>(),
      risqueId: id,
      le: acces.maintenant,
      resultat: aTraiter ? 'a_traiter' : 'rien',
      combien: 0,
      parEquipe: [],
      constat: mots,
      par: acces.lecteur.genre === 'agent' ? acces.lecteur.fonction.slice(0, 200) : 'la machine',
    });
    await acces.tracer({ operation: 'ecriture', objet: 'contrôle d’un risque', objetId: id });
    return reussi();
  },
);

export const retirerUnRisque = casDUsage(
  droits.tenirLesRisques,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, { raison: 'deja' }>> => {
    if (!(await retirerUnRisqueEnBase(acces.bd, id, acces.aujourdHui)))
      return refuse({ raison: 'deja' });
    await acces.tracer({ operation: 'ecriture', objet: 'risque retiré', objetId: id });
    return reussi();
  },
);
