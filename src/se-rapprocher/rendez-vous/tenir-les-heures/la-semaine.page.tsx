import {
  Action,
  BarreDePied,
  ChampDate,
  ChoisirEtVoir,
  EnTete,
  EtatDit,
  LienBouton,
  ListeDeRangees,
  Rangee,
  Section,
} from '#interface';
import { ajouterJours, type DateCivile, jourEnColonne } from '#socle/pur';
import { OuverturesTenues } from '../constater-les-ouvertures/ouvertures.panneau.tsx';
import type { HeuresDuJour, JourDeLaSemaine, Semaine } from './lire-la-semaine.ts';

const adresse = (site: number, jour: DateCivile): string =>
  `/rendez-vous/heures?site=${site}&jour=${jour}`;
const enChiffres = (jour: DateCivile): string => jour.split('-').reverse().join('/');
const direLHeure = (heure: string): string => heure.replace(/^0/, '');

function direCombien({ places, prises }: HeuresDuJour): string {
  if (places === 0) return 'aucune place';
  if (prises >= places) return places === 1 ? 'prise' : `complet, ${places} places`;
  if (prises === 0) return places === 1 ? '1 place libre' : `${places} places libres`;
  return `${places - prises} libres sur ${places}`;
}

function DesHeures({ vues, semaine }: { vues: HeuresDuJour; semaine: Semaine }) {
  const { plage } = vues;
  const titre = `${direLHeure(plage.debut)} à ${direLHeure(plage.fin)}`;
  const qui = plage.agentId === null ? null : semaine.agents.get(plage.agentId);
  return (
    <li>
      <strong>
        {semaine.peutOrganiser ? <a href={`/rendez-vous/heures/${plage.id}`}>{titre}</a> : titre}
      </strong>
      <span className="semaine-detail">
        {[qui, plage.ou, plage.ouverteATous ? 'ouvert à tous' : 'donné par l’équipe']
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="semaine-detail">{direCombien(vues)}</span>
    </li>
  );
}

const UnJour = ({ vu, semaine }: { vu: JourDeLaSemaine; semaine: Semaine }) => (
  <section className="semaine-jour">
    <h2>{jourEnColonne(vu.jour, semaine.aujourdHui)}</h2>
    {vu.ferme ? <EtatDit etat="a_savoir">{vu.ferme}</EtatDit> : null}
    {vu.absents.map((nom) => (
      <EtatDit key={nom} etat="a_savoir">
        {nom} ne reçoit pas
      </EtatDit>
    ))}
    {vu.heures.length === 0 && !vu.ferme ? <p className="secondaire">Aucune heure.</p> : null}
    <ul>
      {vu.heures.map((heures) => (
        <DesHeures key={heures.plage.id} vues={heures} semaine={semaine} />
      ))}
    </ul>
  </section>
);

const Fermetures = ({ fermetures, agents, peutOrganiser, aujourdHui }: Semaine) =>
  fermetures.length === 0 ? null : (
    <Section titre="Fermetures à venir">
      <ListeDeRangees libelle="Fermetures à venir" dense>
        {fermetures.map(({ id, du, au, agentId, raison }) => (
          <Rangee
            key={id}
            identite={
              du === au
                ? jourEnColonne(du, aujourdHui)
                : `du ${jourEnColonne(du, aujourdHui)} au ${jourEnColonne(au, aujourdHui)}`
            }
            detail={[agentId === null ? 'tout le lieu' : agents.get(agentId), raison]
              .filter(Boolean)
              .join(' · ')}
            {...(peutOrganiser
              ? {
                  action: (
                    <Action vers={`/rendez-vous/heures/fermetures/${id}/lever`} petit>
                      Rouvrir ces jours
                    </Action>
                  ),
                }
              : {})}
          />
        ))}
      </ListeDeRangees>
    </Section>
  );

function direLaSemaine({ jours, peutOrganiser, site, aujourdHui }: Semaine): string {
  if (!site) return 'Aucun lieu à organiser.';
  const libres = jours
    .filter(({ jour }) => jour >= aujourdHui)
    .flatMap(({ heures }) => heures)
    .reduce((n, { places, prises }) => n + places - prises, 0);
  const places =
    libres === 0
      ? 'Plus aucune place libre'
      : libres === 1
        ? 'Une place libre'
        : `${libres} places libres`;
  return `${places} cette semaine.${peutOrganiser ? '' : ' La responsable de l’équipe change ces heures.'}`;
}

/** When a place receives, readable at a glance: a column a day on a wide screen, one under another on a phone. */
export function LaSemaine({ semaine, fait }: { semaine: Semaine; fait: string | null }) {
  const { site, sites, lundi, jours, peutOrganiser, peutLireLAgenda } = semaine;
  return (
    <>
      <EnTete
        titre={site ? `Heures, ${site.nom}` : 'Heures'}
        phrase={direLaSemaine(semaine)}
        retour={
          peutLireLAgenda
            ? { href: `/rendez-vous${site ? `?site=${site.id}` : ''}`, libelle: 'Agenda' }
            : undefined
        }
      />
      {fait ? <EtatDit etat="fait">{fait}</EtatDit> : null}
      <ChoisirEtVoir
        action="/rendez-vous/heures"
        nom="site"
        libelle="Lieu"
        options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        saisie={{ site: site?.id, jour: enChiffres(lundi) }}
        bouton="Voir cette semaine"
      >
        <ChampDate nom="jour" libelle="Semaine du" aide="Par exemple 23/11/2026." />
      </ChoisirEtVoir>
      <div className="semaine">
        {jours.map((vu) => (
          <UnJour key={vu.jour} vu={vu} semaine={semaine} />
        ))}
      </div>
      <Fermetures {...semaine} />
      {site ? (
        <OuverturesTenues
          jours={semaine.ouvertures}
          siteId={site.id}
          aujourdHui={semaine.aujourdHui}
        />
      ) : null}
      {site ? (
        <BarreDePied>
          {peutOrganiser ? (
            <>
              <LienBouton
                href={`/rendez-vous/heures/nouvelles?site=${site.id}`}
                genre="plein"
                touche="N"
                icone="plus"
              >
                Ajouter des heures
              </LienBouton>
              <LienBouton href={`/rendez-vous/heures/fermer?site=${site.id}`} touche="F">
                Fermer des jours
              </LienBouton>
            </>
          ) : null}
          <LienBouton href={adresse(site.id, ajouterJours(lundi, -7))} touche="J" icone="retour">
            Semaine d’avant
          </LienBouton>
          <LienBouton href={adresse(site.id, ajouterJours(lundi, 7))} touche="K" icone="fleche">
            Semaine d’après
          </LienBouton>
        </BarreDePied>
      ) : null}
    </>
  );
}
