import {
  Bouton,
  Cache,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  ListeDeRangees,
  Onglets,
  Pagination,
  Rangee,
  Vide,
} from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import { LISTES, type ListeDeTravail, NOMS_DES_LISTES } from '../domaine/listes.ts';
import { PRESTATIONS } from '../domaine/prestations/catalogue.ts';
import { direLEtat } from '../vie-d-une-demande/dire-l-etat.ts';
import type { AideOuverte } from '../voir-les-droits-de-tous/droits-de-tous.ts';
import type { DemandeVue, PageDeListe } from './voir-les-demandes.ts';

export type Onglet = ListeDeTravail | 'deposees';

export interface Tableau extends PageDeListe {
  onglet: Onglet;
  comptes: Readonly<Record<ListeDeTravail, number>>;
  prestation: string | null;
  /** What the département adds, by its regulations in force: a right to filter by, like the others. */
  aides: readonly AideOuverte[];
  qui: ReadonlyMap<string, string>;
  page: number;
  jour: DateCivile;
}

const adresse = (onglet: Onglet, prestation: string | null, page = 1): string =>
  `/demandes-de-droits?liste=${onglet}${prestation ? `&prestation=${prestation}` : ''}${page > 1 ? `&page=${page}` : ''}`;

const nombre = (compte: number): string => (compte >= 100 ? '99+' : String(compte));

const UneRangee = ({ vue, qui, jour }: { vue: DemandeVue; qui: string; jour: DateCivile }) => {
  const { demande, prestation, echueLe, pourquoi } = vue;
  const { etat, phrase } = direLEtat(demande);
  return (
    <Rangee
      href={`/demandes-de-droits/${demande.id}`}
      identite={demande.discrete ? 'Une demande discrète' : qui}
      detail={[demande.discrete ? null : prestation.nomSimple, pourquoi]
        .filter(Boolean)
        .join(' · ')}
      heure={
        echueLe
          ? `décision ${jourEnColonne(echueLe, jour)}`
          : `reçue ${jourEnColonne(demande.recueLe, jour)}`
      }
      etat={<EtatDit etat={etat}>{phrase}</EtatDit>}
    />
  );
};

/** The team's requests, list by list; a tab is a link with its key, so it works without JavaScript. */
export const LesDemandes = ({
  onglet,
  comptes,
  prestation,
  aides,
  vues,
  qui,
  page,
  suivante,
  jour,
}: Tableau) => (
  <>
    <EnTete
      titre="Demandes de droits"
      phrase="Les vôtres à instruire, et celles que votre équipe a reçues. Ce que la loi presse vient d’abord, et la ligne dit pourquoi."
      actions={
        <LienBouton href="/delegations" icone="crayon">
          Qui peut signer
        </LienBouton>
      }
    />
    <Onglets
      libelle="Listes de demandes"
      onglets={[
        ...LISTES.map((liste) => ({
          href: adresse(liste, prestation),
          libelle: ['terminees', 'en_vigueur'].includes(liste)
            ? NOMS_DES_LISTES[liste].nom
            : `${NOMS_DES_LISTES[liste].nom} ${nombre(comptes[liste])}`,
          courant: liste === onglet,
          touche: NOMS_DES_LISTES[liste].touche,
        })),
        {
          href: adresse('deposees', null),
          libelle: 'Reçues ici',
          courant: onglet === 'deposees',
          touche: '9',
        },
      ]}
    />
    {onglet === 'deposees' ? null : (
      <Formulaire
        action="/demandes-de-droits"
        methode="get"
        enLigne
        libelle="Filtrer par droit"
        saisie={{ prestation: prestation ?? '' }}
      >
        <Cache nom="liste" valeur={onglet} />
        <ListeDeChoix
          nom="prestation"
          libelle="Quel droit"
          vide="Tous les droits"
          options={[
            ...PRESTATIONS.map(({ code, nomSimple }) => ({ valeur: code, libelle: nomSimple })),
            ...aides.map(({ code, nom }) => ({ valeur: code, libelle: nom })),
          ]}
        />
        <Bouton touche="F">Filtrer</Bouton>
      </Formulaire>
    )}
    {vues.length === 0 ? (
      <Vide
        titre={
          onglet === 'deposees'
            ? 'Votre équipe n’a reçu aucune demande pour une autre.'
            : NOMS_DES_LISTES[onglet].vide
        }
      />
    ) : (
      <ListeDeRangees libelle={onglet === 'deposees' ? 'Reçues ici' : NOMS_DES_LISTES[onglet].nom}>
        {vues.map((vue) => (
          <UneRangee
            key={vue.demande.id}
            vue={vue}
            qui={qui.get(vue.demande.personneId) ?? 'Sans nom donné'}
            jour={jour}
          />
        ))}
      </ListeDeRangees>
    )}
    <Pagination
      precedent={page > 1 ? adresse(onglet, prestation, page - 1) : null}
      suivant={suivante ? adresse(onglet, prestation, page + 1) : null}
    />
  </>
);
