import { type Etat, EtatDit, FilDuTemps, type Langue, Pliable, Section } from '#interface';
import { aujourdHuiA, type DateCivile, joursEntre } from '#socle/pur';
import type { Echeance } from '../domaine/echeance.ts';
import { EN_ANGLAIS } from '../domaine/regimes/en-anglais.ts';
import { jourDit, quandDit } from './dire-les-jours.ts';
import { mots } from './mots.ts';

interface Vue {
  echeance: Echeance;
  aujourdHui: DateCivile;
  langue: Langue;
}

const FORME = {
  en_cours: 'en_cours',
  suspendue: 'plus_de_temps',
  depassee: 'echeance',
  tenue: 'fait',
  levee: 'a_savoir',
} as const satisfies Record<Echeance['etat'], Etat>;

/** A reason that the product writes by its code is said in words; any other was written by a hand. */
function direLeMotif(motif: string, langue: Langue): string {
  const connus: Readonly<Record<string, string>> = mots(langue).motifs;
  return connus[motif] ?? motif;
}

/** The text twin of the drawing: the day, and how far it is. */
function phrase({ echeance, aujourdHui, langue }: Vue): string {
  const dire = mots(langue);
  const jour = (date: DateCivile) => jourDit(date, langue);
  const combien = (date: DateCivile) => quandDit(date, aujourdHui, langue);
  switch (echeance.etat) {
    case 'en_cours':
      return (echeance.regime.du === 'personne' ? dire.jusquA : dire.reponsePour)(
        jour(echeance.echueLe),
        combien(echeance.echueLe),
      );
    case 'suspendue':
      return dire.arrete(jour(echeance.faits.suspensions.at(-1)?.du ?? echeance.faits.depart));
    case 'depassee':
      return dire.passe(jour(echeance.echueLe), combien(echeance.echueLe));
    case 'tenue':
      return echeance.enRetard && echeance.echueLe
        ? dire.tenuTard(jour(echeance.tenueLe), jour(echeance.echueLe))
        : dire.tenu(jour(echeance.tenueLe));
    case 'levee':
      return dire.leve;
  }
}

function Dessin({ echeance, aujourdHui }: Omit<Vue, 'langue'>) {
  const { depart, suspensions } = echeance.faits;
  const fin = echeance.echueLe ?? aujourdHui;
  const duree = Math.max(1, joursEntre(depart, fin));
  const part = (jour: DateCivile) => joursEntre(depart, jour) / duree;
  return (
    <FilDuTemps
      ecoule={echeance.etat === 'tenue' ? 1 : Math.max(0, Math.min(1, part(aujourdHui)))}
      arrets={suspensions.map(({ du, au }) => ({ de: part(du), a: part(au ?? fin) }))}
      fin={echeance.etat === 'tenue' ? 'tenu' : echeance.etat === 'depassee' ? 'depasse' : 'court'}
    />
  );
}

const Histoire = ({ echeance, langue }: Omit<Vue, 'aujourdHui'>) => {
  const dire = mots(langue);
  return (
    <Pliable titre={dire.histoire}>
      <ol className="puces">
        {echeance.calculs.map(({ rang, cause, motif, echueLe, calculeLe }) => (
          <li key={rang}>
            {jourDit(aujourdHuiA(calculeLe), langue)} : {dire.causes[cause]}
            {motif ? ` (${direLeMotif(motif, langue)})` : ''} ;{' '}
            {echueLe ? dire.dernierJour(jourDit(echueLe, langue)) : dire.sansDate}
          </li>
        ))}
      </ol>
    </Pliable>
  );
};

function UneEcheance({ echeance, aujourdHui, langue }: Vue) {
  const dire = mots(langue);
  const { regime, faits, etat } = echeance;
  const anglais = langue === 'en' ? EN_ANGLAIS[regime.id] : undefined;
  const jour = (date: DateCivile) => jourDit(date, langue);
  const nom = etat === 'tenue' && echeance.enRetard ? 'tenue_tard' : etat;
  // What was done in time, or is no longer owed, has no silence to speak of.
  const sansSuite = nom === 'tenue' || nom === 'levee';
  return (
    <li className="une-echeance">
      <h3>{anglais?.libelle ?? regime.libelle}</h3>
      <p>
        <EtatDit etat={FORME[etat]}>{dire.etats[nom]}</EtatDit>{' '}
        {phrase({ echeance, aujourdHui, langue })}
      </p>
      {etat === 'levee' ? null : <Dessin echeance={echeance} aujourdHui={aujourdHui} />}
      <ul className="puces">
        <li>{dire.depuis(jour(faits.depart))}</li>
        {faits.suspensions.map(({ du, au, motif }) => (
          <li key={du}>
            {au
              ? dire.suspendu(jour(du), jour(au), direLeMotif(motif, langue))
              : dire.suspenduDepuis(jour(du), direLeMotif(motif, langue))}
          </li>
        ))}
        {sansSuite ? null : <li>{anglais?.effet ?? regime.effetDit}</li>}
      </ul>
      <p className="secondaire">
        {dire.source} : {regime.references.join(' ; ')} (
        {regime.nature === 'engagement' ? `${dire.engagement}, ` : ''}
        {regime.statut === 'confirme' ? dire.verifiee(jour(regime.verifieLe)) : dire.aVerifier}).
      </p>
      {echeance.calculs.length > 1 ? <Histoire echeance={echeance} langue={langue} /> : null}
    </li>
  );
}

/** The clocks of one object: each its day in words, its drawing, what stopped it, what silence does, and who says so. */
export function PanneauDEcheances({
  echeances,
  aujourdHui,
  langue = 'fr',
  ancre = 'delais',
}: {
  echeances: readonly Echeance[];
  aujourdHui: DateCivile;
  langue?: Langue;
  /** The anchor of the section, when a page shows two. */
  ancre?: string;
}) {
  const dire = mots(langue);
  return (
    <Section titre={dire.titre} id={ancre}>
      {echeances.length === 0 ? <p>{dire.aucun}</p> : null}
      <ul className="echeances">
        {echeances.map((echeance) => (
          <UneEcheance
            key={echeance.id}
            echeance={echeance}
            aujourdHui={aujourdHui}
            langue={langue}
          />
        ))}
      </ul>
    </Section>
  );
}
