import { Chronologie, Vide } from '#interface';
import type { DateCivile } from '#socle/pur';
import type { Etape } from '../stockage/etapes.ts';
import { moment } from './dire-l-etat.ts';

const MOTS: Readonly<Record<Etape['genre'], string>> = {
  proposee: 'Proposée',
  accordee: 'Son accord',
  envoyee: 'Envoyée, elle peut avoir le même texte',
  lue: 'Fiche ouverte',
  acceptee: 'Acceptée',
  refusee: 'Autre chemin',
  plus_de_temps: 'Plus de temps demandé',
  premier_rendez_vous: 'Premier rendez-vous fixé',
  main_passee: 'Main passée',
  close: 'Close',
  retiree: 'Retirée, avec elle',
  rappel: 'Rappel, sur sa liste',
  rappel_ecrit: 'Rappel écrit par courriel',
  a_rappeler: 'À rappeler par téléphone',
  lien_envoye: 'Lien écrit dans un courriel',
  code_donne: 'Nouveau code donné',
  code_envoye: 'Code écrit dans un SMS',
  parti: 'Est parti',
  pas_parti: 'N’est pas parti',
  lien_eteint: 'Lien éteint',
};

const PAR: Readonly<Record<Etape['moyen'], (auteur: string) => string>> = {
  en_ligne: (auteur) => auteur,
  lien: (auteur) => `${auteur}, par le lien`,
  telephone: (auteur) => `${auteur}, au téléphone`,
  systeme: (auteur) => auteur,
  machine: () => 'par Tisserin, de lui-même',
};

/** What someone said is between guillemets; dates are said by the thread. */
const DATES = new Set<Etape['genre']>(['plus_de_temps', 'premier_rendez_vous', 'rappel']);
/** What the product did, and where: nobody's words. */
const ADRESSES = new Set<Etape['genre']>(['lien_envoye', 'rappel_ecrit', 'parti', 'pas_parti']);

/** As it was typed, when the guillemets were typed too. */
const cites = (mots: string): string => (/^«.*»$/s.test(mots) ? mots : `« ${mots} »`);

function direLEtape(genre: Etape['genre'], mots: string | null): string {
  if (!mots || DATES.has(genre)) return MOTS[genre];
  return ADRESSES.has(genre) ? `${MOTS[genre]}, ${mots}` : `${MOTS[genre]} : ${cites(mots)}`;
}

export function CeQuiSEstPasse({ etapes, jour }: { etapes: readonly Etape[]; jour: DateCivile }) {
  if (etapes.length === 0) return <Vide titre="Rien ne s’est encore passé." />;
  return (
    <Chronologie
      moments={etapes.map(({ id, le, genre, auteur, moyen, mots }) => ({
        cle: id,
        quand: moment(le, jour),
        quoi: direLEtape(genre, mots),
        qui: PAR[moyen](auteur),
      }))}
    />
  );
}
