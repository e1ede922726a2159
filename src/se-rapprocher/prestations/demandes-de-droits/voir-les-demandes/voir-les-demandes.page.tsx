import {
  Bouton,
  Cache,
  CaseDeRangee,
  Champ,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  ListeDeRangees,
  Onglets,
  Pagination,
  Pliable,
  type PointARevoir,
  Rangee,
  Vide,
  ZoneVive,
} from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import {
  DELAIS_DE_LISTE,
  type DelaiDeListe,
  LISTES,
  type ListeDeTravail,
  NOMS_DES_LISTES,
  type VueGardee,
} from '../domaine/listes.ts';
import { PRESTATIONS } from '../domaine/prestations/catalogue.ts';
import { DIRE_LES_REGLES } from '../domaine/priorites.ts';
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
  delai: DelaiDeListe | null;
  qui: ReadonlyMap<string, string>;
  page: number;
  jour: DateCivile;
  /** What her open page listens to. */
  cles: readonly number[];
  gardees: readonly VueGardee[];
  /** Whether rows are ticked, to do one thing to several. */
  choisir: boolean;
  /** Whether something may be done to several of this page. */
  peutChoisir: boolean;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

type Ou = Pick<Tableau, 'onglet' | 'prestation' | 'delai'>;

const adresse = ({ onglet, prestation, delai }: Ou, page = 1, chemin = '/demandes-de-droits') =>
  `${chemin}?${new URLSearchParams({
    liste: onglet,
    ...(prestation ? { prestation } : {}),
    ...(delai ? { delai } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })}`;

const nombre = (compte: number): string => (compte >= 100 ? '99+' : String(compte));

const UneRangee = ({
  vue,
  qui,
  jour,
  choisir,
}: {
  vue: DemandeVue;
  qui: string;
  jour: DateCivile;
  choisir: boolean;
}) => {
  const { demande, prestation, echueLe, pourquoi } = vue;
  const { etat, phrase } = direLEtat(demande);
  const identite = demande.discrete ? 'Une demande discrète' : qui;
  return (
    <Rangee
      href={`/demandes-de-droits/${demande.id}`}
      marque={
        choisir ? (
          <CaseDeRangee
            nom="demande"
            valeur={demande.id}
            libelle={`Choisir : ${identite}, ${prestation.nomSimple}`}
          />
        ) : undefined
      }
      identite={identite}
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

const LesOnglets = (tableau: Tableau) => {
  const { onglet, comptes } = tableau;
  return (
    <Onglets
      libelle="Listes de demandes"
      onglets={[
        ...LISTES.map((liste) => ({
          href: adresse({ ...tableau, onglet: liste }),
          libelle: ['terminees', 'en_vigueur'].includes(liste)
            ? NOMS_DES_LISTES[liste].nom
            : `${NOMS_DES_LISTES[liste].nom} ${nombre(comptes[liste])}`,
          courant: liste === onglet,
          touche: NOMS_DES_LISTES[liste].touche,
        })),
        {
          href: adresse({ onglet: 'deposees', prestation: null, delai: null }),
          libelle: nomDeListe('deposees'),
          courant: onglet === 'deposees',
          touche: '9',
        },
      ]}
    />
  );
};

/** Where she comes back to, by her own names; keeping and forgetting one needs no script. */
const LesVuesGardees = (tableau: Tableau) => {
  const { onglet, prestation, delai, gardees, saisie, aRevoir } = tableau;
  return (
    <Pliable
      titre={gardees.length === 0 ? 'Garder cette vue' : `Vos vues : ${gardees.length}`}
      ouvert={aRevoir.length > 0}
    >
      {gardees.length === 0 ? null : (
        <ul className="puces">
          {gardees.map((vue) => (
            <li key={vue.nom}>
              <a href={adresse({ ...vue, onglet: vue.liste as Onglet })}>{vue.nom}</a>
              <Formulaire action="/demandes-de-droits/vues/oublier" enLigne>
                <Cache nom="nom" valeur={vue.nom} />
                <Bouton>Oublier</Bouton>
              </Formulaire>
            </li>
          ))}
        </ul>
      )}
      <Formulaire
        action="/demandes-de-droits/vues"
        prefixe="vue-"
        enLigne
        saisie={saisie}
        aRevoir={aRevoir}
      >
        <Cache nom="liste" valeur={onglet} />
        <Cache nom="prestation" valeur={prestation ?? ''} />
        <Cache nom="delai" valeur={delai ?? ''} />
        <Champ
          nom="nom"
          libelle="Garder cette vue sous le nom"
          aide="Vous seul la voyez. Aucun nom de personne."
          longueur={60}
        />
        <Bouton>Garder</Bouton>
      </Formulaire>
    </Pliable>
  );
};

const Filtrer = ({ onglet, prestation, delai, aides }: Ou & Pick<Tableau, 'aides'>) => (
  <Formulaire
    action="/demandes-de-droits"
    methode="get"
    enLigne
    libelle="Filtrer la liste"
    saisie={{ prestation: prestation ?? '', delai: delai ?? '' }}
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
    <ListeDeChoix
      nom="delai"
      libelle="Quel délai"
      vide="Tous les délais"
      options={Object.entries(DELAIS_DE_LISTE).map(([valeur, libelle]) => ({ valeur, libelle }))}
    />
    <Bouton touche="F">Filtrer</Bouton>
  </Formulaire>
);

const nomDeListe = (onglet: Onglet): string =>
  onglet === 'deposees' ? 'Reçues ici' : NOMS_DES_LISTES[onglet].nom;

const LesRangees = ({ onglet, vues, qui, jour, choisir }: Tableau) =>
  vues.length === 0 ? (
    <Vide
      titre={
        onglet === 'deposees'
          ? 'Votre équipe n’a reçu aucune demande pour une autre.'
          : NOMS_DES_LISTES[onglet].vide
      }
    />
  ) : (
    <ListeDeRangees libelle={nomDeListe(onglet)}>
      {vues.map((vue) => (
        <UneRangee
          key={vue.demande.id}
          vue={vue}
          qui={qui.get(vue.demande.personneId) ?? 'Sans nom donné'}
          jour={jour}
          choisir={choisir}
        />
      ))}
    </ListeDeRangees>
  );

/** What is fetched again when somebody changes something: the tabs with their counts, and the rows. */
export const LesListes = (tableau: Tableau) => (
  <>
    <LesOnglets {...tableau} />
    {tableau.onglet === 'deposees' ? null : <Filtrer {...tableau} />}
    <LesRangees {...tableau} />
    <Pagination
      precedent={tableau.page > 1 ? adresse(tableau, tableau.page - 1) : null}
      suivant={tableau.suivante ? adresse(tableau, tableau.page + 1) : null}
    />
  </>
);

/** What may be done to several at once, and from which list: elsewhere it would be refused to each. */
const GESTES: readonly { valeur: string; libelle: string; depuis: readonly Onglet[] }[] = [
  { valeur: 'pieces', libelle: 'Demander les mêmes papiers', depuis: ['a_completer'] },
  { valeur: 'instruire', libelle: 'Commencer l’instruction', depuis: ['a_examiner'] },
  { valeur: 'prendre', libelle: 'Prendre pour mon équipe', depuis: ['deposees'] },
  { valeur: 'accuses', libelle: 'Imprimer les accusés de réception', depuis: LISTES },
];

/** Ticking is done on a list that stands still: nothing moves under the finger. */
const Choisir = (tableau: Tableau) => (
  <Formulaire action="/demandes-de-droits/ensemble" methode="get" libelle="Choisir des demandes">
    <h2>{`Cochez, dans « ${nomDeListe(tableau.onglet)} »`}</h2>
    <LesRangees {...tableau} />
    <ListeDeChoix
      nom="geste"
      libelle="Pour celles que vous cochez"
      options={GESTES.filter(({ depuis }) => depuis.includes(tableau.onglet))}
    />
    <div>
      <Bouton genre="plein">Voir avant de faire</Bouton>
    </div>
  </Formulaire>
);

/** The team's requests, list by list; a tab is a link with its key, so it works without JavaScript. */
export const LesDemandes = (tableau: Tableau) => {
  const ici = adresse(tableau, tableau.page);
  return (
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
      <LesVuesGardees {...tableau} />
      <Pliable titre="Dans quel ordre ?">
        <ul className="puces">
          {DIRE_LES_REGLES.map((regle) => (
            <li key={regle}>{regle}</li>
          ))}
        </ul>
      </Pliable>
      {tableau.choisir ? (
        <>
          <p>
            <a href={ici}>Revenir à la liste</a>
          </p>
          <Choisir {...tableau} />
        </>
      ) : (
        <>
          {tableau.peutChoisir ? (
            <p>
              <a href={`${ici}&choisir=1`}>En choisir plusieurs</a>
            </p>
          ) : null}
          <ZoneVive
            id="listes-des-demandes"
            canal={tableau.cles.map((cle) => `demandes-de-droits:${cle}`).join(' ')}
            src={adresse(tableau, tableau.page, '/demandes-de-droits/listes')}
          >
            <LesListes {...tableau} />
          </ZoneVive>
        </>
      )}
    </>
  );
};
