import type { ReactNode } from 'react';
import { type DroitConclu, ficheDuDroit } from '#droits';
import { Bandeau, type Langue, Pliable, Section } from '#interface';
import { dateCivile } from '#socle/pur';
import { direLaQuestion } from '../les-questions/questions.panneau.tsx';
import type { Carnet } from '../mener-le-tour/carnet.ts';
import { questionDuCarnet } from '../mener-le-tour/relire.ts';
import { type DireLeResultat as Dire, enEuros, Lignes, nomDuDroit } from './calcul.panneau.tsx';
import { mots } from './mots.ts';
import { NonCalcules } from './non-calcules.panneau.tsx';
import { QUI_DECIDE_EN_ANGLAIS } from './qui-decide-en-anglais.ts';
import { direSesRaisons } from './raisons.tsx';

function periodeDe(dire: Dire, droit: string): string {
  const { periode } = ficheDuDroit(droit);
  return periode === 'an' ? dire.parAn : periode === 'une_fois' ? dire.uneFois : dire.parMois;
}

/** What one may expect of it, in one line: an amount, a yes, or between what and what. */
function direCombien(dire: Dire, conclu: DroitConclu): string {
  const { droit, etat, montant, fourchette } = conclu;
  const periode = periodeDe(dire, droit);
  if (etat === 'probable') return montant === null ? dire.ouvert : `${enEuros(montant)} ${periode}`;
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

/** Words of the law, in the language of the page; one that nobody has put in English yet stays French, and says it is. */
function DuDroit({ langue, children }: { langue: Langue; children: string }) {
  const traduit = langue === 'en' ? QUI_DECIDE_EN_ANGLAIS[children] : children;
  return traduit ? <>{traduit}.</> : <span lang="fr">{children}.</span>;
}

function QuiDecide({ dire, conclu, langue }: { dire: Dire; conclu: DroitConclu; langue: Langue }) {
  const decide = decideDe(conclu);
  return (
    <>
      <strong>{dire.quiDecide}</strong>{' '}
      {decide ? <DuDroit langue={langue}>{decide}</DuDroit> : dire.quiDecideInconnu}{' '}
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
        <strong>{dire.ou}</strong> {dire.lieux[ou]}.{' '}
        <QuiDecide dire={dire} conclu={conclu} langue={langue} />
        {article && langue === 'fr' ? ` (${code}, article ${article})` : null}
      </p>
      {competence && competence.mode !== 'inconnu' ? (
        <p>
          <strong>{dire.contester}</strong> <DuDroit langue={langue}>{competence.recours}</DuDroit>
        </p>
      ) : null}
    </>
  );
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
      {conclu.raisons.length > 0 ? (
        <p>
          <strong>{dire.pourquoi}</strong> {direSesRaisons(langue, conclu)}{' '}
          {conclu.etat === 'pas_du' ? (
            <QuiDecide dire={dire} conclu={conclu} langue={langue} />
          ) : null}
        </p>
      ) : null}
      {manquent.length > 0 ? (
        <p>
          <strong>{dire.ilManque}</strong> {manquent.join(' ; ')}
        </p>
      ) : null}
      {conclu.etat === 'pas_du' ? null : <OuEtQui dire={dire} conclu={conclu} langue={langue} />}
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
  suite = null,
}: {
  droits: readonly DroitConclu[];
  carnet: Carnet;
  langue: Langue;
  /** Every short calculation open: at the desk, one reads with her. */
  entier?: boolean;
  /** How the whole calculation of a right is asked for, from where this is shown. */
  toutLeCalcul?: (conclu: DroitConclu) => ReactNode;
  /** What one does of it: read before the long list of what is not due. */
  suite?: ReactNode;
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
  const aCompleter = en('a_completer');
  const pasDus = en('pas_du');
  const hypotheses = [...new Set(droits.flatMap((un) => un.hypotheses))];
  return (
    <div className="tour-des-droits">
      <Bandeau etat="a_savoir" titre={dire.jamaisUneDecision}>
        {dire.simulation(dateCivile(`${carnet.mois}-01`))}
      </Bandeau>
      <Section titre={dire.probables} aide={dire.probablesAide}>
        {probables.length > 0 ? liste(probables) : <p>{dire.rienDeProbable}</p>}
      </Section>
      {aCompleter.length > 0 ? (
        <Section titre={dire.aCompleter}>{liste(aCompleter)}</Section>
      ) : null}
      <NonCalcules droits={en('hors_champ')} langue={langue} />
      {suite}
      {pasDus.length > 0 ? (
        <Pliable titre={<h2>{dire.pasDus(pasDus.length)}</h2>} ouvert={entier}>
          {liste(pasDus)}
        </Pliable>
      ) : null}
      <Section titre={dire.suppose}>
        <p>
          {carnet.reponses.enfants === '0' ? null : `${dire.supposeEnfants} `}
          {dire.supposeRevenus}
        </p>
        {hypotheses.map((une) => (
          <p key={une} lang="fr">
            {une}
          </p>
        ))}
      </Section>
    </div>
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
