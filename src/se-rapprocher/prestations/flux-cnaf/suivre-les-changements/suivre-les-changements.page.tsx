import { EnTete, ListeDeRangees, Pagination, Rangee, Section, Vide } from '#interface';
import { dateCivile, jourEnToutesLettres } from '#socle/pur';
import { direUnCode } from '../domaine/codes.ts';
import {
  DIRE_UN_CHANGEMENT,
  GENRES_DE_CHANGEMENT,
  type GenreDeChangement,
} from '../domaine/comparer-au-mois-dernier.ts';
import { enNomPropre } from '../domaine/ecrire-un-nom.ts';
import { OngletsDuFlux } from '../onglets.panneau.tsx';
import type { ChangementLu } from '../stockage/lectures.ts';
import type { ChangementsVus } from './suivre-les-changements.ts';

export interface PageDesChangements {
  vus: ChangementsVus;
  genre: GenreDeChangement | null;
  page: number;
  communes: ReadonlyMap<string, string>;
}

const LISTES_DE_MOTIFS: Partial<Record<ChangementLu['etat'], string>> = {
  '1': 'MOTIREFURSA',
  '3': 'MOTISUSDRORSA',
  '4': 'MOTISUSVERSRSA',
  '5': 'MOTICLORSA',
  '6': 'MOTICLORSA',
};

/** The fund’s own reason, where this change is about it. */
function motifDe({ genre, etat, motif }: ChangementLu): string | null {
  const liste = LISTES_DE_MOTIFS[etat];
  if (!liste || !motif || !['suspension', 'fin'].includes(genre)) return null;
  return direUnCode(liste, motif);
}

const adresse = (genre: GenreDeChangement | null, page: number): string => {
  const dits = new URLSearchParams({
    ...(genre ? { genre } : {}),
    ...(page > 0 ? { page: String(page) } : {}),
  }).toString();
  return `/flux-cnaf/changements${dits ? `?${dits}` : ''}`;
};

const Trier = ({ vus, genre }: PageDesChangements) => (
  <nav aria-label="Quels changements" className="onglets">
    <ul>
      {[null, ...GENRES_DE_CHANGEMENT].map((un) => {
        const combien = vus.comptes.find((compte) => compte.genre === un)?.nombre ?? 0;
        return (
          <li key={un ?? 'tous'}>
            <a href={adresse(un, 0)} aria-current={un === genre ? 'page' : undefined}>
              {un ? `${DIRE_UN_CHANGEMENT[un]} (${combien})` : 'Tous'}
            </a>
          </li>
        );
      })}
    </ul>
  </nav>
);

/** What to do something about, before anyone has to ask: who begins, who is held back, who leaves. */
export function SuivreLesChangements(vue: PageDesChangements) {
  const { vus, genre, page, communes } = vue;
  const dernier = vus.comptes[0]?.reference;
  return (
    <>
      <EnTete
        titre="Ce qui a changé au RSA"
        phrase={
          dernier
            ? `D’un flux à l’autre, pour les foyers de vos communes. Dernier flux : état au ${jourEnToutesLettres(dateCivile(dernier))}.`
            : 'D’un flux à l’autre, pour les foyers de vos communes.'
        }
      />
      <OngletsDuFlux courant="changements" />
      <Section titre={genre ? DIRE_UN_CHANGEMENT[genre] : 'Tous les changements'} id="changements">
        <Trier {...vue} />
        {vus.changements.length === 0 ? (
          <Vide titre="Rien n’a changé ici.">
            Le premier flux d’un organisme n’a pas de mois d’avant : les changements se voient à
            partir du deuxième.
          </Vide>
        ) : (
          <ListeDeRangees libelle="Changements">
            {vus.changements.map((un) => (
              <Rangee
                key={un.id}
                identite={un.noms.map(enNomPropre).join(' et ') || `Dossier ${un.numdemrsa}`}
                detail={[DIRE_UN_CHANGEMENT[un.genre], motifDe(un)].filter(Boolean).join(' : ')}
                heure={communes.get(un.communeCode ?? '') ?? 'commune inconnue'}
                action={
                  un.personneIds[0] ? (
                    <a href={`/personnes/${un.personneIds[0]}`}>Ouvrir sa fiche</a>
                  ) : null
                }
              />
            ))}
          </ListeDeRangees>
        )}
        <Pagination
          precedent={page > 0 ? adresse(genre, page - 1) : null}
          suivant={vus.suite ? adresse(genre, page + 1) : null}
        />
      </Section>
    </>
  );
}
