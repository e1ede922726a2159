import { DROITS_COMMUNS, type DroitConclu, ETAPES } from '#droits';
import {
  Bandeau,
  Bouton,
  Cache,
  Choix,
  EnTete,
  Formulaire,
  type Langue,
  Section,
} from '#interface';
import type { Commune } from '#territoires';
import { AidesDuDepartement } from '../le-resultat/aides-du-departement.panneau.tsx';
import type { AideConclue } from '../le-resultat/aides-du-departement.ts';
import { demanderToutLeCalcul, ToutLeCalcul } from '../le-resultat/calcul.panneau.tsx';
import { DroitsDeTous, LesDroits, motsDuResultat } from '../le-resultat/resultat.panneau.tsx';
import {
  direLesPoints,
  LesQuestions,
  saisieDe,
  titreDeLEtape,
} from '../les-questions/questions.panneau.tsx';
import type { PointDuTour, Saisie, Vue } from '../mener-le-tour/carnet.ts';
import { GarderOuDemander } from './garder-ou-demander.panneau.tsx';
import { mots } from './mots.ts';

export const ICI = '/mes-droits';

/** Where a resident begins: everyone's rights by the filled button, one special scheme below. */
export function CommencerLeTour({ langue, perdu }: { langue: Langue; perdu: boolean }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      {perdu ? <Bandeau etat="a_revoir" titre={dire.perdu} /> : null}
      <p>
        {dire.rienDeGarde} {dire.combien}
      </p>
      <Formulaire action={ICI} langue={langue}>
        <Cache nom="geste" valeur="commencer" />
        <Bouton genre="plein">{dire.commencer}</Bouton>
      </Formulaire>
      <Section titre={dire.precise}>
        <Formulaire action={ICI} langue={langue} prefixe="une-aide-">
          <Cache nom="geste" valeur="viser" />
          <Choix
            nom="visee"
            libelle={dire.laquelle}
            options={Object.entries(dire.aides).map(([valeur, libelle]) => ({ valeur, libelle }))}
          />
          <Bouton>{dire.regarder}</Bouton>
        </Formulaire>
      </Section>
    </>
  );
}

/** She came for one scheme: the ordinary rights not looked at, in one line, and she goes on as she likes. */
export function DroitsDeTousDAbord({
  langue,
  visee,
  scelle,
  action = ICI,
}: {
  langue: Langue;
  visee: string;
  scelle: string;
  action?: string;
}) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.aides[visee as keyof typeof dire.aides] ?? dire.titre} />
      <DroitsDeTous droits={DROITS_COMMUNS} langue={langue} />
      <Formulaire action={action} langue={langue}>
        <Cache nom="carnet" valeur={scelle} />
        <Cache nom="visee" valeur={visee} />
        <Bouton genre="plein" nom="geste" valeur="continuer">
          {dire.continuer}
        </Bouton>
        <Bouton nom="geste" valeur="commencer">
          {dire.verifierDAbord}
        </Bouton>
      </Formulaire>
    </>
  );
}

/** One screen of questions; the first button is the one that Enter presses. */
export function UnEcran({
  langue,
  vue,
  scelle,
  communes,
  points,
  saisie,
  action = ICI,
}: {
  langue: Langue;
  vue: Extract<Vue, { genre: 'questions' }>;
  scelle: string;
  communes: readonly Commune[];
  points: readonly PointDuTour[];
  saisie: Saisie;
  action?: string;
}) {
  const dire = mots(langue);
  const { carnet, questions, etape } = vue;
  return (
    <>
      <EnTete titre={titreDeLEtape(etape, langue)} />
      <Formulaire
        action={action}
        langue={langue}
        saisie={saisieDe(questions, carnet, saisie)}
        aRevoir={direLesPoints(points, langue)}
      >
        <Cache nom="carnet" valeur={scelle} />
        <LesQuestions
          questions={questions}
          langue={langue}
          mois={carnet.mois}
          communes={communes}
          sources={carnet.sources}
        />
        <Bouton genre="plein" nom="geste" valeur="suivant">
          {dire.suivant}
        </Bouton>
        {carnet.passes.length > 0 ? (
          <Bouton nom="geste" valeur="avant">
            {dire.avant}
          </Bouton>
        ) : null}
        {ETAPES.indexOf(etape) > ETAPES.indexOf('montants') ? (
          <Bouton nom="geste" valeur="resultat">
            {dire.resultat}
          </Bouton>
        ) : null}
      </Formulaire>
    </>
  );
}

/** What she may expect, on a page that she can print; kept only if she says so. */
export function MonResultat({
  langue,
  vue,
  aides,
  scelle,
  points = [],
  saisie = {},
}: {
  langue: Langue;
  vue: Extract<Vue, { genre: 'resultat' }>;
  aides: readonly AideConclue[];
  scelle: string;
  points?: readonly { champ: string; phrase: string }[];
  saisie?: Readonly<Record<string, unknown>>;
}) {
  const dire = mots(langue);
  const { carnet, conclusion } = vue;
  const aFaire = <GarderOuDemander {...{ langue, conclusion, aides, scelle, points, saisie }} />;
  return (
    <>
      <EnTete titre={dire.titreDuResultat} />
      {points.length > 0 ? aFaire : null}
      {carnet.visee === null ? null : <DroitsDeTous droits={DROITS_COMMUNS} langue={langue} />}
      <LesDroits
        droits={conclusion.droits}
        carnet={carnet}
        langue={langue}
        toutLeCalcul={demanderToutLeCalcul({ action: ICI, scelle, langue })}
        suite={
          <>
            <AidesDuDepartement aides={aides} langue={langue} />
            {points.length > 0 ? null : aFaire}
          </>
        }
      />
      <p className="ecran-seul">{dire.imprimer}</p>
      <Formulaire action={ICI} langue={langue} prefixe="corriger-">
        <Cache nom="carnet" valeur={scelle} />
        <Bouton nom="geste" valeur="avant">
          {dire.corriger}
        </Bouton>
        {carnet.visee === null ? null : (
          <Bouton nom="geste" valeur="commencer">
            {dire.verifierDAbord}
          </Bouton>
        )}
        <Bouton nom="geste" valeur="recommencer">
          {dire.recommencer}
        </Bouton>
      </Formulaire>
    </>
  );
}

/** The whole calculation of one right, and the way back to all of them. */
export const UnCalcul = ({
  langue,
  conclu,
  scelle,
  action = ICI,
}: {
  langue: Langue;
  conclu: DroitConclu;
  scelle: string;
  action?: string;
}) => (
  <>
    <ToutLeCalcul conclu={conclu} langue={langue} />
    <Formulaire action={action} langue={langue}>
      <Cache nom="carnet" valeur={scelle} />
      <Bouton genre="plein" nom="geste" valeur="ici">
        {motsDuResultat(langue).retourAuResultat}
      </Bouton>
    </Formulaire>
  </>
);
