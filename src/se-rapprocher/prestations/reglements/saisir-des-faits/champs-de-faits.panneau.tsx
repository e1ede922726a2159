import { type Aide, direLeMot, type Faits, NOM_DU_FAIT } from '#droits';
import { Cases, Champ, Choix, ListeDeChoix } from '#interface';
import { FORME_DU_FAIT, motsPossibles, type NomDeFait } from './faits-demandes.ts';
import { AUCUN, NOM_DU_CHAMP } from './lire-les-faits.ts';

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

const AIDES: Readonly<Partial<Record<NomDeFait, string>>> = {
  ressources: 'En euros par mois, toutes les personnes du foyer ensemble.',
  charges_de_logement: 'En euros par mois : loyer, énergie, eau.',
  depense: 'En euros.',
  ages_des_enfants: 'Séparés par des virgules, par exemple 3, 8. Ou « aucun ».',
  mois_depuis_la_derniere_aide: 'En mois, ou « jamais ».',
  taux_incapacite: 'Entre 0 et 1, par exemple 0,8.',
  commune: 'Code Insee, par exemple 93001.',
  departement: 'Par exemple 93.',
};

/** A fact as its field shows it again. */
export function enSaisie(faits: Faits): Record<string, string | string[]> {
  const ecrire = (valeur: unknown): string | string[] => {
    if (valeur === null) return 'jamais';
    if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
    if (typeof valeur === 'number') return String(valeur).replace('.', ',');
    return String(valeur);
  };
  return Object.fromEntries(
    Object.entries(faits).map(([nom, valeur]) => {
      const champ = NOM_DU_CHAMP(nom as NomDeFait);
      if (!Array.isArray(valeur)) return [champ, ecrire(valeur)];
      if (FORME_DU_FAIT[nom as NomDeFait] === 'mots')
        return [champ, valeur.length === 0 ? [AUCUN] : valeur.map(String)];
      return [champ, valeur.length === 0 ? 'aucun' : valeur.join(', ')];
    }),
  );
}

/** A fact in words, for a screen or a letter. */
export function direUnFait(nom: NomDeFait, valeur: unknown): string {
  if (valeur === null) return 'jamais';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number')
    return EN_EUROS.has(nom) ? enEuros(valeur) : valeur.toLocaleString('fr-FR');
  if (Array.isArray(valeur))
    return valeur.length === 0
      ? 'aucun'
      : valeur.map((un) => (typeof un === 'string' ? direLeMot(nom, un) : un)).join(', ');
  return direLeMot(nom, String(valeur));
}

/** Whole euros, or two decimals: « 640,50 € ». */
const enEuros = (valeur: number): string =>
  `${valeur.toLocaleString('fr-FR', { minimumFractionDigits: Number.isInteger(valeur) ? 0 : 2 })} €`;

const EN_EUROS = new Set<NomDeFait>([
  'ressources',
  'charges_de_logement',
  'depense',
  'quotient_familial',
  'patrimoine',
]);

/** One field a fact, in the form the fact has; left empty, it is unknown. */
export function ChampDeFait({ nom, aides }: { nom: NomDeFait; aides: readonly Aide[] }) {
  const champ = NOM_DU_CHAMP(nom);
  const libelle = majuscule(NOM_DU_FAIT[nom]);
  const aide = AIDES[nom];
  const commun = { nom: champ, libelle, ...(aide ? { aide } : {}) };
  const options = motsPossibles(nom, aides);
  switch (FORME_DU_FAIT[nom]) {
    case 'oui_non':
      return (
        <Choix
          {...commun}
          segmente
          options={[
            { valeur: 'oui', libelle: 'Oui' },
            { valeur: 'non', libelle: 'Non' },
            { valeur: '', libelle: 'Pas su' },
          ]}
        />
      );
    case 'mots':
      return (
        <Cases
          {...commun}
          options={[...options, { valeur: AUCUN, libelle: 'Aucune de celles-ci' }]}
        />
      );
    case 'mot':
      if (options.length > 0) return <ListeDeChoix {...commun} vide="Pas su" options={options} />;
      return <Champ {...commun} largeur="court" longueur={60} />;
    case 'nombre':
      return <Champ {...commun} inputMode="decimal" largeur="court" longueur={14} />;
    default:
      return <Champ {...commun} largeur="court" longueur={80} />;
  }
}
