import {
  EnTete,
  EtatDit,
  ListeDeRangees,
  Onglets,
  Pagination,
  Rangee,
  Vide,
  ZoneVive,
} from '#interface';
import type { DateCivile } from '#socle/pur';
import {
  LISTES,
  type ListeDeTravail,
  NOMS_DES_LISTES,
  type NombresEnAttente,
} from '../domaine/listes.ts';
import { direLEtatEnListe, direLeJour } from './dire-une-rangee.ts';
import type { OrientationVue } from './en-liste.ts';

export interface Tableau {
  cles: readonly number[];
  liste: ListeDeTravail;
  comptes: NombresEnAttente;
  vues: readonly OrientationVue[];
  /** Whom each is about, by its id. */
  qui: ReadonlyMap<string, string>;
  page: number;
  suivante: boolean;
  jour: DateCivile;
}

const adresse = (liste: ListeDeTravail, page = 1): string =>
  `/orientations?liste=${liste}${page > 1 ? `&page=${page}` : ''}`;

const nombre = (compte: number): string => (compte > 99 ? 'plus de 99' : String(compte));

/** Who waits first, said before the list: a sentence before a figure. */
export function phraseDuJour({ a_repondre, sans_nouvelles, revenues }: Tableau['comptes']): string {
  const morceaux = [
    a_repondre > 0 ? `${nombre(a_repondre)} à répondre` : null,
    sans_nouvelles > 0 ? `${nombre(sans_nouvelles)} sans nouvelles` : null,
    revenues > 0 ? `${nombre(revenues)} ${revenues > 1 ? 'revenues' : 'revenue'}, à lire` : null,
  ].filter((morceau) => morceau !== null);
  return morceaux.length > 0
    ? `Ce que votre équipe a demandé pour quelqu’un, et ce qu’on lui demande : ${morceaux.join(', ')}.`
    : 'Ce que votre équipe a demandé pour quelqu’un, et ce qu’on lui demande. Rien n’attend.';
}

const UneRangee = ({
  vue,
  qui,
  cles,
  jour,
}: {
  vue: OrientationVue;
  qui: string;
  cles: readonly number[];
  jour: DateCivile;
}) => {
  const { etat, phrase } = direLEtatEnListe(vue, jour);
  return (
    <Rangee
      href={`/orientations/${vue.id}`}
      identite={qui}
      detail={cles.includes(vue.deCle) ? `Vers ${vue.versNom}` : `De ${vue.deNom}`}
      heure={direLeJour(vue, jour)}
      etat={<EtatDit etat={etat}>{phrase}</EtatDit>}
    />
  );
};

/** One list at a time, each with how many wait there; a tab is a link, so it works without JavaScript. */
export const LesListes = ({ cles, liste, comptes, vues, qui, page, suivante, jour }: Tableau) => (
  <>
    <Onglets
      libelle="Listes d’orientations"
      onglets={LISTES.map((nom) => ({
        href: adresse(nom),
        libelle:
          nom === 'terminees'
            ? NOMS_DES_LISTES[nom].nom
            : `${NOMS_DES_LISTES[nom].nom} ${nombre(comptes[nom])}`,
        courant: nom === liste,
      }))}
    />
    {vues.length > 0 ? (
      <ListeDeRangees libelle={NOMS_DES_LISTES[liste].nom}>
        {vues.map((vue) => (
          <UneRangee key={vue.id} vue={vue} qui={qui.get(vue.id) ?? ''} cles={cles} jour={jour} />
        ))}
      </ListeDeRangees>
    ) : (
      <Vide titre={NOMS_DES_LISTES[liste].vide} fil={liste !== 'terminees'}>
        Une orientation se propose depuis une fiche de premier contact ou une adresse utile.
      </Vide>
    )}
    <Pagination
      precedent={page > 1 ? adresse(liste, page - 1) : null}
      suivant={suivante ? adresse(liste, page + 1) : null}
    />
  </>
);

/** Alive for a team of one place; over the whole département, read again when one comes back to it. */
export const VoirLesOrientations = (tableau: Tableau) => (
  <>
    <EnTete titre="Orientations" phrase={phraseDuJour(tableau.comptes)} />
    {tableau.cles.length === 1 ? (
      <ZoneVive
        id="listes-des-orientations"
        canal={`orientations:${tableau.cles[0]}`}
        src={`/orientations/listes?liste=${tableau.liste}&page=${tableau.page}`}
      >
        <LesListes {...tableau} />
      </ZoneVive>
    ) : (
      <LesListes {...tableau} />
    )}
  </>
);
