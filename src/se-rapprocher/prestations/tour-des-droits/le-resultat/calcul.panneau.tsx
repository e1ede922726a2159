import type { DroitConclu, Explication } from '#droits';
import { Bandeau, Bouton, Cache, EnTete, type Langue } from '#interface';
import { centimes, dateCivile, ecrireLeMontant, moisEnToutesLettres } from '#socle/pur';
import { mots as motsDesQuestions } from '../les-questions/mots.ts';
import { mots } from './mots.ts';

export type DireLeResultat = ReturnType<typeof mots>;
type Dire = DireLeResultat;

export const enEuros = (euros: number): string =>
  ecrireLeMontant(centimes(Math.round(euros * 100)));
export const nomDuDroit = (dire: Dire, droit: string): string =>
  dire.droits[droit as keyof Dire['droits']] ?? droit;

/** What was chosen, in the words in which it was asked: never a code of the calculation. */
function choixDit(variable: string, valeur: string): string {
  const { occupation } = motsDesQuestions('fr').choix;
  const dits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    statut_occupation_logement: occupation,
    activite: mots('fr').activites,
  };
  return dits[variable]?.[valeur] ?? valeur.replaceAll('_', ' ');
}

const valeurDite = (dire: Dire, { variable, valeur, unite }: Explication[number]): string => {
  if (valeur === null) return '?';
  if (typeof valeur === 'boolean') return valeur ? dire.oui : dire.non;
  if (typeof valeur === 'string') return choixDit(variable, valeur);
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

/** The month, where the same step is done for several. */
const deQuelMois = (lignes: Explication, { libelle, pour, mois }: Explication[number]): string =>
  lignes.some((une) => une.libelle === libelle && une.pour === pour && une.mois !== mois)
    ? `, ${moisEnToutesLettres(dateCivile(`${mois}-01`))}`
    : '';

/** One step a line: what, of whom, how much, by which article; published values where the whole is asked for. */
export const Lignes = ({
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
        {pourQui(dire, ligne.pour)}
        {deQuelMois(lignes, ligne)} : <strong>{valeurDite(dire, ligne)}</strong>
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

/** Asks for the whole calculation of a right, by the form that carries the conversation. */
export const demanderToutLeCalcul =
  ({ action, scelle, langue }: { action: string; scelle: string; langue: Langue }) =>
  ({ droit, pour }: DroitConclu) => (
    <form method="post" action={action} className="tout-le-calcul ecran-seul">
      <Cache nom="carnet" valeur={scelle} />
      <Cache nom="geste" valeur="detail" />
      <Cache nom="droit" valeur={droit} />
      <Cache nom="pour" valeur={pour} />
      <Bouton genre="lien">{mots(langue).toutLeCalculDe(nomDuDroit(mots(langue), droit))}</Bouton>
    </form>
  );

/** Every step of one right, as the engine traced it. */
export function ToutLeCalcul({ conclu, langue }: { conclu: DroitConclu; langue: Langue }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={nomDuDroit(dire, conclu.droit)} phrase={dire.toutLeCalcul} />
      <Bandeau etat="a_savoir" titre={dire.jamaisUneDecision}>
        {dire.calcul}
      </Bandeau>
      {dire.enFrancais ? <p>{dire.enFrancais}</p> : null}
      <Lignes dire={dire} lignes={conclu.explication} entier />
    </>
  );
}
