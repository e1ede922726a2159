import type { ReactNode } from 'react';
import { type DroitConclu, type Explication, ficheDuDroit } from '#droits';
import { Bandeau, Bouton, Cache, EnTete, type Langue, Pliable, Section } from '#interface';
import { centimes, ecrireLeMontant } from '#socle/pur';
import { direLaQuestion } from '../les-questions/questions.panneau.tsx';
import type { Carnet } from '../mener-le-tour/carnet.ts';
import { questionDuCarnet } from '../mener-le-tour/relire.ts';
import { MOTIFS_EN_ANGLAIS } from './motifs-en-anglais.ts';
import { mots } from './mots.ts';

type Dire = ReturnType<typeof mots>;

const enEuros = (euros: number): string => ecrireLeMontant(centimes(Math.round(euros * 100)));
const nomDuDroit = (dire: Dire, droit: string): string =>
  dire.droits[droit as keyof Dire['droits']] ?? droit;

function periodeDe(dire: Dire, droit: string): string {
  const { periode } = ficheDuDroit(droit);
  return periode === 'an' ? dire.parAn : periode === 'une_fois' ? dire.uneFois : dire.parMois;
}

/** What one may expect of it, in one line: an amount, a yes, or between what and what. */
function direCombien(dire: Dire, conclu: DroitConclu): string {
  const { droit, etat, montant, fourchette } = conclu;
  const periode = periodeDe(dire, droit);
  if (etat === 'probable') return montant === null ? dire.oui : `${enEuros(montant)} ${periode}`;
  if (etat !== 'a_completer' || !fourchette) return dire.non;
  if (ficheDuDroit(droit).evalue) return dire.apresEvaluation;
  if (ficheDuDroit(droit).periode === 'oui_non') return '';
  if (fourchette.max === null) return dire.sansBorne;
  const haut = enEuros(fourchette.max);
  return `${fourchette.min > 0 ? dire.entre(enEuros(fourchette.min), haut) : dire.auPlus(haut)} ${periode}`;
}

const decideDe = ({ droit, competence }: DroitConclu): string | null =>
  ficheDuDroit(droit).decide ??
  (competence && competence.mode !== 'inconnu' ? competence.decide : null);

function QuiDecide({ dire, conclu }: { dire: Dire; conclu: DroitConclu }) {
  const decide = decideDe(conclu);
  return (
    <>
      <strong>{dire.quiDecide}</strong>{' '}
      {decide ? <span lang="fr">{decide}.</span> : dire.quiDecideInconnu}{' '}
      {conclu.competence?.mode === 'recentralise' ? dire.simulationRsa : null}
    </>
  );
}

/** Where one asks, who decides and hears appeals: by law, or by the dated fact that the answer carries. */
function OuEtQui({ dire, conclu, langue }: { dire: Dire; conclu: DroitConclu; langue: Langue }) {
  const { ou, article, code } = ficheDuDroit(conclu.droit);
  const { competence } = conclu;
  return (
    <>
      <p>
        <strong>{dire.ou}</strong> {dire.lieux[ou]}. <QuiDecide dire={dire} conclu={conclu} />
        {article && langue === 'fr' ? ` (${code}, article ${article})` : null}
      </p>
      {competence && competence.mode !== 'inconnu' ? (
        <p>
          <strong>{dire.contester}</strong> <span lang="fr">{competence.recours}.</span>
        </p>
      ) : null}
    </>
  );
}

const valeurDite = (dire: Dire, { valeur, unite }: Explication[number]): string => {
  if (valeur === null) return '?';
  if (typeof valeur === 'boolean') return valeur ? dire.oui : dire.non;
  if (typeof valeur === 'string') return valeur;
  if (unite === 'euro') return enEuros(valeur);
  const nombre = String(Math.round(valeur * 1000) / 1000).replace('.', ',');
  return unite === 'an' ? `${nombre} ans` : nombre;
};

const articlesDe = ({ articles }: Explication[number]): string =>
  articles.map(({ texte, article }) => (article ? `${texte}, ${article}` : texte)).join(' ; ');

function pourQui(dire: Dire, pour: string): string {
  if (pour === 'elle') return ` (${dire.pourElle})`;
  if (pour === 'conjoint') return ` (${dire.pourLeConjoint})`;
  return pour.startsWith('enfant_') ? ` (${pour.replace('_', ' ')})` : '';
}

/** One step a line: what, of whom, how much, by which article; published values where the whole is asked for. */
const Lignes = ({
  dire,
  lignes,
  entier = false,
}: {
  dire: Dire;
  lignes: Explication;
  entier?: boolean;
}) => (
  <ol className="calcul" lang="fr">
    {lignes.map((ligne) => (
      <li key={ligne.ligne}>
        {ligne.libelle}
        {pourQui(dire, ligne.pour)} : <strong>{valeurDite(dire, ligne)}</strong>
        {ligne.parametres
          .filter(({ unite }) => entier || unite === 'euro')
          .map(({ parametre, libelle, valeur, unite, depuis }) => (
            <span key={parametre} className="aide">
              {libelle} : {unite === 'euro' ? enEuros(valeur) : String(valeur).replace('.', ',')}
              {depuis ? `, depuis le ${depuis.split('-').reverse().join('/')}` : ''}
            </span>
          ))}
        {ligne.articles.length > 0 ? <span className="aide">{articlesDe(ligne)}</span> : null}
      </li>
    ))}
  </ol>
);

function raisonsDe(langue: Langue, { condition, raisons }: DroitConclu): readonly string[] {
  if (langue === 'fr' || condition === null) return raisons;
  const traduite = MOTIFS_EN_ANGLAIS[condition];
  return traduite ? [traduite] : raisons;
}

function UnDroit({
  dire,
  conclu,
  carnet,
  langue,
  entier,
  toutLeCalcul,
}: {
  dire: Dire;
  conclu: DroitConclu;
  carnet: Carnet;
  langue: Langue;
  entier: boolean;
  toutLeCalcul: (conclu: DroitConclu) => ReactNode;
}) {
  const combien = direCombien(dire, conclu);
  const raisons = raisonsDe(langue, conclu);
  const manquent = conclu.manque.map(({ question, libelle }) => {
    const posee = question ? questionDuCarnet(carnet, question) : undefined;
    return posee ? direLaQuestion(posee, langue, carnet.mois) : libelle;
  });
  return (
    <article className="droit">
      <h3>
        {nomDuDroit(dire, conclu.droit)}
        {conclu.pour === 'conjoint' ? `, ${dire.pourLeConjoint}` : ''}
      </h3>
      {conclu.etat === 'pas_du' || combien === '' ? null : (
        <p className="montant">
          <strong>{combien}</strong>
        </p>
      )}
      {conclu.etat === 'a_completer' && conclu.conditionsRemplies ? (
        <p>{dire.conditionsRemplies}</p>
      ) : null}
      {raisons.length > 0 ? (
        <p>
          <strong>{dire.pourquoi}</strong>{' '}
          <span lang={langue === 'en' && raisons === conclu.raisons ? 'fr' : undefined}>
            {raisons.join(' ')}
          </span>
        </p>
      ) : null}
      {manquent.length > 0 ? (
        <p>
          <strong>{dire.ilManque}</strong> {manquent.join(' ; ')}
        </p>
      ) : null}
      {conclu.etat === 'pas_du' ? (
        <p>
          <QuiDecide dire={dire} conclu={conclu} />
        </p>
      ) : (
        <OuEtQui dire={dire} conclu={conclu} langue={langue} />
      )}
      {conclu.essentiel.length > 1 && conclu.etat === 'probable' ? (
        <Pliable titre={dire.commeCela} ouvert={entier}>
          {dire.enFrancais ? <p>{dire.enFrancais}</p> : null}
          <Lignes dire={dire} lignes={conclu.essentiel} />
        </Pliable>
      ) : null}
      {toutLeCalcul(conclu)}
    </article>
  );
}

/** What is likely due, unknown, or not due, each explained: one code for the agent and for the resident. */
export function LesDroits({
  droits,
  carnet,
  langue,
  entier = false,
  toutLeCalcul = () => null,
}: {
  droits: readonly DroitConclu[];
  carnet: Carnet;
  langue: Langue;
  /** Every short calculation open: at the desk, one reads with her. */
  entier?: boolean;
  /** How the whole calculation of a right is asked for, from where this is shown. */
  toutLeCalcul?: (conclu: DroitConclu) => ReactNode;
}) {
  const dire = mots(langue);
  const en = (...etats: readonly DroitConclu['etat'][]) =>
    droits.filter(({ etat }) => etats.includes(etat));
  const liste = (lesquels: readonly DroitConclu[]) =>
    lesquels.map((conclu) => (
      <UnDroit
        key={`${conclu.droit} ${conclu.pour}`}
        {...{ dire, conclu, carnet, langue, entier, toutLeCalcul }}
      />
    ));
  const probables = en('probable');
  const aCompleter = en('a_completer', 'hors_champ');
  const pasDus = en('pas_du');
  const hypotheses = [...new Set(droits.flatMap((un) => un.hypotheses))];
  return (
    <div className="tour-des-droits">
      <Bandeau etat="a_savoir" titre={dire.jamaisUneDecision}>
        {dire.simulation} {dire.loi(carnet.mois.split('-').reverse().join('/'))}.
      </Bandeau>
      <Section titre={dire.probables} aide={dire.probablesAide}>
        {probables.length > 0 ? liste(probables) : <p>{dire.rienDeProbable}</p>}
      </Section>
      {aCompleter.length > 0 ? (
        <Section titre={dire.aCompleter}>{liste(aCompleter)}</Section>
      ) : null}
      {pasDus.length > 0 ? <Section titre={dire.pasDus}>{liste(pasDus)}</Section> : null}
      <Section titre={dire.suppose}>
        <p>{dire.supposeGeneral}</p>
        {hypotheses.map((une) => (
          <p key={une} lang="fr">
            {une}
          </p>
        ))}
      </Section>
    </div>
  );
}

/** Asks for the whole calculation of a right, by the form that carries the conversation. */
export const demanderToutLeCalcul =
  ({ action, scelle, langue }: { action: string; scelle: string; langue: Langue }) =>
  ({ droit, pour }: DroitConclu) => (
    <form method="post" action={action} className="tout-le-calcul ecran-seul">
      <Cache nom="carnet" valeur={scelle} />
      <Cache nom="geste" valeur="detail" />
      <Cache nom="droit" valeur={droit} />
      <Cache nom="pour" valeur={pour} />
      <Bouton genre="lien">
        {mots(langue).toutLeCalcul} : {nommerUnDroit(droit, langue)}
      </Bouton>
    </form>
  );

/** Every step of one right, as the engine traced it. */
export function ToutLeCalcul({ conclu, langue }: { conclu: DroitConclu; langue: Langue }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={nomDuDroit(dire, conclu.droit)} phrase={dire.toutLeCalcul} />
      <Bandeau etat="a_savoir" titre={dire.jamaisUneDecision}>
        {dire.simulation}
      </Bandeau>
      {dire.enFrancais ? <p>{dire.enFrancais}</p> : null}
      <Lignes dire={dire} lignes={conclu.explication} entier />
    </>
  );
}

export const motsDuResultat = mots;

/** In one line, the ordinary rights that were not looked at: she may go on all the same. */
export function DroitsDeTous({ droits, langue }: { droits: readonly string[]; langue: Langue }) {
  const dire = mots(langue);
  return (
    <p>
      <strong>{dire.droitsCommunsDAbord}</strong>{' '}
      {droits.map((id) => nomDuDroit(dire, id)).join(', ')}.
    </p>
  );
}

export const nommerUnDroit = (droit: string, langue: Langue): string =>
  nomDuDroit(mots(langue), droit);
