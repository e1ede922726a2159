import { ChampDeLEquipe, type Equipe } from '#acces';
import { DROITS_COMMUNS, type DroitConclu, type Question } from '#droits';
import {
  Actions,
  Bouton,
  Cache,
  Choix,
  Colonnes,
  EnTete,
  Formulaire,
  type PointARevoir,
  Section,
} from '#interface';
import type { Commune } from '#territoires';
import { mots } from '../faire-son-tour/mots.ts';
import { AidesDuDepartement } from '../le-resultat/aides-du-departement.panneau.tsx';
import type { AideConclue } from '../le-resultat/aides-du-departement.ts';
import { demanderToutLeCalcul, ToutLeCalcul } from '../le-resultat/calcul.panneau.tsx';
import { DroitsDeTous, LesDroits } from '../le-resultat/resultat.panneau.tsx';
import {
  direLaQuestion,
  direLesPoints,
  LesQuestions,
  saisieDe,
  titreDeLEtape,
} from '../les-questions/questions.panneau.tsx';
import type { Carnet, PointDuTour, Saisie, Vue } from '../mener-le-tour/carnet.ts';
import { questionDuCarnet } from '../mener-le-tour/relire.ts';

export const AVEC_ELLE = '/tour-des-droits';
const dire = mots('fr');

export interface PourQui {
  nom: string;
  retour: string;
}

const Tete = ({ titre, qui, phrase }: { titre: string; qui: PourQui; phrase?: string }) => (
  <EnTete
    titre={titre}
    phrase={phrase ?? qui.nom}
    retour={{ href: qui.retour, libelle: qui.nom }}
  />
);

const nomDe = (carnet: Carnet, question: Question): string =>
  direLaQuestion(question, 'fr', carnet.mois);

/** What was known before any question, and from where: nothing of it is asked twice. */
function DejaConnu({ carnet, scelle }: { carnet: Carnet; scelle: string }) {
  const connus = Object.entries(carnet.sources).flatMap(([id, source]) => {
    const question = questionDuCarnet(carnet, id);
    return question ? [{ question, source }] : [];
  });
  return (
    <Section titre="Déjà connu">
      {connus.length === 0 ? <p>Rien encore : chaque réponse vient d’elle.</p> : null}
      <ul>
        {connus.map(({ question, source }) => (
          <li key={question.id}>
            {nomDe(carnet, question)} : {source.toLowerCase()}
          </li>
        ))}
      </ul>
      {connus.length > 0 ? (
        <Formulaire action={AVEC_ELLE} prefixe="connu-">
          <Cache nom="carnet" valeur={scelle} />
          <Actions>
            <Bouton nom="geste" valeur="corriger">
              Corriger avec elle
            </Bouton>
          </Actions>
        </Formulaire>
      ) : null}
      <p>Ce n’est en aucun cas une décision. Rien n’est gardé de ce tour si elle ne le veut pas.</p>
    </Section>
  );
}

export function CommencerAvecElle({
  qui,
  carnet,
  scelle,
  perdu,
}: {
  qui: PourQui;
  carnet: Carnet;
  scelle: string;
  perdu: boolean;
}) {
  return (
    <>
      <Tete
        titre="Tour des droits"
        qui={qui}
        phrase={
          perdu
            ? dire.perdu
            : `${qui.nom}. Une question n’est posée que si sa réponse peut changer un droit.`
        }
      />
      <Colonnes laterale={<DejaConnu carnet={carnet} scelle={scelle} />}>
        <Formulaire action={AVEC_ELLE} libelle="Faire le tour de tous les droits">
          <Cache nom="carnet" valeur={scelle} />
          <Cache nom="geste" valeur="commencer" />
          <Bouton genre="plein">Faire le tour de tous les droits</Bouton>
        </Formulaire>
        <Section titre="Ou une aide particulière">
          <Formulaire action={AVEC_ELLE} prefixe="une-aide-">
            <Cache nom="carnet" valeur={scelle} />
            <Cache nom="geste" valeur="viser" />
            <Choix
              nom="visee"
              libelle="Laquelle ?"
              options={Object.entries(dire.aides).map(([valeur, libelle]) => ({ valeur, libelle }))}
            />
            <div>
              <Bouton>Regarder cette aide</Bouton>
            </div>
          </Formulaire>
        </Section>
      </Colonnes>
    </>
  );
}

/** The ordinary rights not looked at, in one line; the agent goes on as she likes. */
export const DabordAvecElle = ({
  qui,
  visee,
  scelle,
}: {
  qui: PourQui;
  visee: string;
  scelle: string;
}) => (
  <>
    <Tete titre={dire.aides[visee as keyof typeof dire.aides] ?? 'Une aide'} qui={qui} />
    <DroitsDeTous droits={DROITS_COMMUNS} langue="fr" />
    <Formulaire action={AVEC_ELLE}>
      <Cache nom="carnet" valeur={scelle} />
      <Cache nom="visee" valeur={visee} />
      <Actions>
        <Bouton genre="plein" nom="geste" valeur="continuer">
          {dire.continuer}
        </Bouton>
        <Bouton nom="geste" valeur="commencer">
          {dire.verifierDAbord}
        </Bouton>
      </Actions>
    </Formulaire>
  </>
);

export function EcranAvecElle({
  qui,
  vue,
  scelle,
  communes,
  points,
  saisie,
}: {
  qui: PourQui;
  vue: Extract<Vue, { genre: 'questions' }>;
  scelle: string;
  communes: readonly Commune[];
  points: readonly PointDuTour[];
  saisie: Saisie;
}) {
  const { carnet, questions, etape } = vue;
  return (
    <>
      <Tete titre={titreDeLEtape(etape, 'fr')} qui={qui} />
      <Colonnes laterale={<DejaConnu carnet={carnet} scelle={scelle} />}>
        <Formulaire
          action={AVEC_ELLE}
          saisie={saisieDe(questions, carnet, saisie)}
          aRevoir={direLesPoints(points, 'fr')}
        >
          <Cache nom="carnet" valeur={scelle} />
          <LesQuestions
            questions={questions}
            langue="fr"
            mois={carnet.mois}
            communes={communes}
            sources={carnet.sources}
          />
          <Actions>
            <Bouton genre="plein" nom="geste" valeur="suivant">
              {dire.suivant}
            </Bouton>
            {carnet.passes.length > 0 ? (
              <Bouton nom="geste" valeur="avant">
                {dire.avant}
              </Bouton>
            ) : null}
            <Bouton nom="geste" valeur="resultat">
              {dire.resultat}
            </Bouton>
          </Actions>
        </Formulaire>
      </Colonnes>
    </>
  );
}

/** Kept only with her agreement, asked and written as such. */
const Garder = ({
  scelle,
  equipes,
  points,
  saisie,
}: {
  scelle: string;
  equipes: readonly Equipe[];
  points: readonly PointARevoir[];
  saisie: Readonly<Record<string, unknown>>;
}) => (
  <Section titre="Garder ce tour, si elle le veut">
    <Formulaire action={`${AVEC_ELLE}/garder`} prefixe="garder-" aRevoir={points} saisie={saisie}>
      <Cache nom="carnet" valeur={scelle} />
      <Choix
        nom="accord"
        libelle="Elle veut que ce tour soit gardé ?"
        aide="Quatre-vingt-dix jours, pour votre équipe et pour elle. Son titre de séjour n’est jamais gardé."
        segmente
        options={[
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'non', libelle: 'Non' },
        ]}
      />
      <ChampDeLEquipe equipes={equipes} libelle="Pour quelle équipe" />
      <div>
        <Bouton genre="plein">Garder ce tour</Bouton>
      </div>
    </Formulaire>
  </Section>
);

export function ResultatAvecElle({
  qui,
  vue,
  aides,
  equipes,
  scelle,
  points = [],
  saisie = {},
}: {
  qui: PourQui;
  vue: Extract<Vue, { genre: 'resultat' }>;
  aides: readonly AideConclue[];
  equipes: readonly Equipe[];
  scelle: string;
  points?: readonly PointARevoir[];
  saisie?: Readonly<Record<string, unknown>>;
}) {
  const { carnet, conclusion } = vue;
  return (
    <>
      <Tete titre="Ses droits, sans doute" qui={qui} />
      <Colonnes
        laterale={
          <>
            {carnet.pour ? <Garder {...{ scelle, equipes, points, saisie }} /> : null}
            <Formulaire action={AVEC_ELLE} prefixe="corriger-">
              <Cache nom="carnet" valeur={scelle} />
              <Actions>
                <Bouton nom="geste" valeur="avant">
                  {dire.corriger}
                </Bouton>
              </Actions>
            </Formulaire>
            <DejaConnu carnet={carnet} scelle={scelle} />
          </>
        }
      >
        {carnet.visee === null ? null : <DroitsDeTous droits={DROITS_COMMUNS} langue="fr" />}
        <LesDroits
          droits={conclusion.droits}
          carnet={carnet}
          langue="fr"
          toutLeCalcul={demanderToutLeCalcul({ action: AVEC_ELLE, scelle, langue: 'fr' })}
          suite={<AidesDuDepartement aides={aides} langue="fr" />}
        />
      </Colonnes>
    </>
  );
}

export const CalculAvecElle = ({
  qui,
  conclu,
  scelle,
}: {
  qui: PourQui;
  conclu: DroitConclu;
  scelle: string;
}) => (
  <>
    <Tete titre="Le calcul" qui={qui} />
    <ToutLeCalcul conclu={conclu} langue="fr" />
    <Formulaire action={AVEC_ELLE}>
      <Cache nom="carnet" valeur={scelle} />
      <Bouton genre="plein" nom="geste" valeur="ici">
        Revenir au résultat
      </Bouton>
    </Formulaire>
  </>
);
