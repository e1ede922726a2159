import {
  ChoisirEtVoir,
  EnTete,
  EtatDit,
  LienBouton,
  ListeDeRangees,
  Rangee,
  Section,
  Vide,
} from '#interface';
import {
  aujourdHuiA,
  type DateCivile,
  heurePourAgent,
  type Instant,
  jourEnColonne,
} from '#socle/pur';
import { Telephone } from '../montrer-l-annuaire/dire-un-lieu.tsx';
import type { Site } from '../stockage/annuaire.ts';

export interface TourDit {
  id: number;
  nom: string;
  telephone: string;
  debut: Instant;
  fin: Instant;
  enCours: boolean;
}

export interface PageDeQuiAppeler {
  sites: readonly Site[];
  site: Site | null;
  /** Turns of the chosen place, and hours that nobody holds, in order. */
  tours: readonly TourDit[];
  trous: readonly { debut: Instant; fin: Instant }[];
  /** Who is on duty everywhere at this moment. */
  partout: readonly { site: Site; tour: TourDit | null }[];
  aujourdHui: DateCivile;
  peutTenir: boolean;
}

export const direLeMoment = (instant: Instant, aujourdHui: DateCivile): string =>
  `${jourEnColonne(aujourdHuiA(instant), aujourdHui)} ${heurePourAgent(instant)}`;

const NUMEROS = [
  ['15', 'Samu : la vie est en danger'],
  ['17', 'police : une violence, une menace'],
  ['18', 'pompiers'],
  ['115', 'nulle part où dormir ce soir'],
  ['119', 'un enfant en danger'],
  ['3919', 'violences contre une femme'],
] as const;

const PourUnLieu = ({ site, tours, trous, aujourdHui }: PageDeQuiAppeler & { site: Site }) => {
  const enCours = tours.find((tour) => tour.enCours);
  return (
    <Section titre={site.nom}>
      {enCours ? (
        <p className="en-grand">
          <strong>{enCours.nom}</strong>, <Telephone numero={enCours.telephone} />
          {`, jusqu’à ${heurePourAgent(enCours.fin)}`}
        </p>
      ) : (
        <Vide titre="Personne n’est inscrit en ce moment pour ce lieu.">
          Appelez la permanence d’un lieu voisin dans la liste plus bas. En danger : les numéros
          nationaux répondent jour et nuit.
        </Vide>
      )}
      {trous.length > 0 ? (
        <p>
          <EtatDit etat="echeance">
            {`Heures sans personne : ${trous
              .map(
                ({ debut, fin }) =>
                  `${direLeMoment(debut, aujourdHui)} à ${direLeMoment(fin, aujourdHui)}`,
              )
              .join(' ; ')}`}
          </EtatDit>
        </p>
      ) : null}
      <ListeDeRangees libelle="Ensuite" dense>
        {tours
          .filter((tour) => !tour.enCours)
          .map((tour) => (
            <Rangee
              key={tour.id}
              identite={tour.nom}
              detail={`${direLeMoment(tour.debut, aujourdHui)} à ${direLeMoment(tour.fin, aujourdHui)}`}
              heure={<Telephone numero={tour.telephone} />}
            />
          ))}
      </ListeDeRangees>
    </Section>
  );
};

/** One row a person: the same duty manager often answers for twenty places. Nobody comes first, to be seen. */
function parPersonne(partout: PageDeQuiAppeler['partout']) {
  const groupes = new Map<string, { tour: TourDit | null; lieux: string[] }>();
  for (const { site, tour } of partout) {
    const cle = tour?.telephone ?? '';
    const groupe = groupes.get(cle) ?? { tour, lieux: [] };
    groupe.lieux.push(site.nom);
    groupes.set(cle, groupe);
  }
  return [...groupes.values()].sort(
    (un, autre) =>
      Number(un.tour !== null) - Number(autre.tour !== null) ||
      un.lieux.length - autre.lieux.length,
  );
}

export const QuiAppeler = (vu: PageDeQuiAppeler) => (
  <>
    <EnTete
      titre="Qui appeler ce soir"
      phrase="La permanence de chaque lieu, heure par heure, et les numéros qui répondent toujours."
      retour={{ href: '/services', libelle: 'Annuaire' }}
      actions={
        vu.peutTenir ? (
          <LienBouton href={`/administration/astreintes${vu.site ? `?site=${vu.site.id}` : ''}`}>
            Tenir les astreintes
          </LienBouton>
        ) : undefined
      }
    />
    <ul className="numeros" aria-label="Numéros nationaux">
      {NUMEROS.map(([numero, pour]) => (
        <li key={numero}>
          <a href={`tel:${numero}`}>{numero}</a> {pour}
        </li>
      ))}
    </ul>
    <ChoisirEtVoir
      action="/services/qui-appeler"
      nom="site"
      libelle="Lieu"
      options={vu.sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
      saisie={{ site: vu.site?.id }}
      bouton="Voir ce lieu"
    />
    {vu.site ? <PourUnLieu {...vu} site={vu.site} /> : null}
    <Section titre="En ce moment, partout" compte={vu.partout.length}>
      <ListeDeRangees libelle="Permanences en ce moment">
        {parPersonne(vu.partout).map(({ tour, lieux }) => (
          <Rangee
            key={tour?.telephone ?? 'personne'}
            identite={tour ? tour.nom : 'Personne n’est inscrit'}
            detail={lieux.join(', ')}
            heure={tour ? <Telephone numero={tour.telephone} /> : ''}
          />
        ))}
      </ListeDeRangees>
    </Section>
  </>
);
