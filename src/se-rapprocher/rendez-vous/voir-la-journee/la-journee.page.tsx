import {
  Action,
  BarreDePied,
  ChampDate,
  ChoisirEtVoir,
  EnTete,
  EtatDit,
  type Etat as Forme,
  LienBouton,
  ListeDeRangees,
  Rangee,
  Vide,
  ZoneVive,
} from '#interface';
import type { Site } from '#services';
import { ajouterJours, type DateCivile, heurePourAgent, jourEnToutesLettres } from '#socle/pur';
import { DIRE_L_ETAT, type Etat } from '../domaine/etats.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';

export interface Journee {
  sites: readonly Site[];
  site: Site | null;
  jour: DateCivile;
  aujourdHui: DateCivile;
  rendezVous: readonly RendezVous[];
  /** How each person is named, by id. */
  personnes: ReadonlyMap<string, string>;
  agents: ReadonlyMap<number, string>;
}

export const FORMES: Readonly<Record<Etat, Forme>> = {
  prevu: 'attente',
  arrivee: 'en_cours',
  recue: 'fait',
  pas_venue: 'silence',
  annule: 'a_savoir',
};

export const direQui = (
  { personneId, nomDit }: Pick<RendezVous, 'personneId' | 'nomDit'>,
  personnes: ReadonlyMap<string, string>,
): string => nomDit ?? (personneId ? personnes.get(personneId) : null) ?? 'Sans nom donné';

export function direLaJournee({ rendezVous, jour, aujourdHui }: Journee): string {
  const tenus = rendezVous.filter(({ etat }) => etat !== 'annule');
  const quand = jour === aujourdHui ? 'aujourd’hui' : jourEnToutesLettres(jour);
  const [premier] = tenus;
  if (!premier) return `Aucun rendez-vous ${quand}.`;
  const nombre = tenus.length === 1 ? 'Un rendez-vous' : `${tenus.length} rendez-vous`;
  return `${nombre} ${quand}, le premier à ${heurePourAgent(premier.debut)}.`;
}

function UnRendezVous({ vu, lui }: { vu: Journee; lui: RendezVous }) {
  const detail = [
    lui.agentId === null ? null : vu.agents.get(lui.agentId),
    lui.chezElle ? 'chez elle' : lui.ou,
    lui.prisPar === 'en_ligne' ? 'pris en ligne' : null,
    lui.langue === 'en' ? 'en anglais' : null,
  ];
  return (
    <Rangee
      href={`/rendez-vous/${lui.id}`}
      marque={heurePourAgent(lui.debut)}
      identite={direQui(lui, vu.personnes)}
      detail={detail.filter(Boolean).join(' · ')}
      etat={
        <EtatDit etat={FORMES[lui.etat]} encre>
          {DIRE_L_ETAT[lui.etat]}
        </EtatDit>
      }
      {...(lui.etat === 'prevu' && vu.jour === vu.aujourdHui && !lui.chezElle
        ? {
            action: (
              <Action vers={`/rendez-vous/${lui.id}/arrivee`} petit icone="coche">
                Noter son arrivée
              </Action>
            ),
          }
        : {})}
    />
  );
}

export function ListeDuJour(vu: Journee) {
  if (vu.rendezVous.length === 0)
    return (
      <Vide titre={direLaJournee(vu)}>
        Les personnes peuvent venir sans rendez-vous. Une heure se prend avec la touche P.
      </Vide>
    );
  return (
    <ListeDeRangees libelle="Rendez-vous du jour">
      {vu.rendezVous.map((lui) => (
        <UnRendezVous key={lui.id} vu={vu} lui={lui} />
      ))}
    </ListeDeRangees>
  );
}

const lien = (site: number, jour: DateCivile): string => `/rendez-vous?site=${site}&jour=${jour}`;

export function LaJournee(vu: Journee) {
  const { site, sites, jour } = vu;
  return (
    <>
      <EnTete titre={site ? site.nom : 'Agenda'} phrase={direLaJournee(vu)} />
      <ChoisirEtVoir
        action="/rendez-vous"
        nom="site"
        libelle="Lieu"
        options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        saisie={{ site: site?.id, jour: jour.split('-').reverse().join('/') }}
        bouton="Voir ce jour"
      >
        <ChampDate nom="jour" libelle="Jour" aide="Par exemple 26/11/2026." />
      </ChoisirEtVoir>
      {site ? (
        <ZoneVive
          id="journee"
          canal={`file:${site.id}`}
          src={`/rendez-vous/liste?site=${site.id}&jour=${jour}`}
        >
          <ListeDuJour {...vu} />
        </ZoneVive>
      ) : null}
      {site ? (
        <BarreDePied>
          <LienBouton
            href={`/rendez-vous/prendre?site=${site.id}`}
            genre="plein"
            touche="P"
            icone="plus"
          >
            Prendre un rendez-vous
          </LienBouton>
          <LienBouton
            href={`/rendez-vous/heures?site=${site.id}&jour=${jour}`}
            touche="H"
            icone="horloge"
          >
            Heures du lieu
          </LienBouton>
          <LienBouton href={lien(site.id, ajouterJours(jour, -1))} touche="J" icone="retour">
            Jour d’avant
          </LienBouton>
          <LienBouton href={lien(site.id, ajouterJours(jour, 1))} touche="K" icone="fleche">
            Jour d’après
          </LienBouton>
        </BarreDePied>
      ) : null}
    </>
  );
}
