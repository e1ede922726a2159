import {
  Colonnes,
  Definitions,
  EnTete,
  ListeDeRangees,
  Presence as PresenceDite,
  Rangee,
  Section,
  Vide,
} from '#interface';
import {
  type DateCivile,
  dateCivile,
  heurePourAgent,
  type Instant,
  jourEnToutesLettres,
} from '#socle/pur';
import {
  direLaFraicheur,
  direQuandCEstOuvert,
  OuvertMaintenant,
  Telephone,
} from '../montrer-l-annuaire/dire-un-lieu.tsx';
import type { AQuiTelephoner } from '../savoir-qui-appeler/savoir-qui-appeler.ts';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';

export interface PageDuSite {
  site: Site;
  service: ServiceDuDepartement | undefined;
  /** Those who answer, the present first. */
  agents: readonly AgentDeLAnnuaire[];
  permanence: AQuiTelephoner | null;
  /** Other services at the same address. */
  memeAdresse: readonly Site[];
  maintenant: Instant;
  aujourdHui: DateCivile;
}

const jour = (date: string) => jourEnToutesLettres(dateCivile(date));

/** Whoever answers comes first: the relay before the one who is away. */
function QuiRepond({ agent }: { agent: AgentDeLAnnuaire }) {
  const nom = `${agent.prenom} ${agent.nom}`;
  const details = [agent.fonction, agent.bureau];
  if (!agent.absentJusquAu)
    return (
      <Rangee
        identite={nom}
        detail={details.filter(Boolean).join(' · ')}
        heure={agent.telephone ? <Telephone numero={agent.telephone} /> : 'par l’accueil'}
      />
    );
  const { relais } = agent;
  const absence = `${nom}, absence jusqu’au ${jour(agent.absentJusquAu)}`;
  return (
    <Rangee
      identite={relais ? `${relais.prenom} ${relais.nom}` : 'L’accueil du lieu'}
      detail={[`à la place de ${absence}`, ...details].filter(Boolean).join(' · ')}
      heure={relais?.telephone ? <Telephone numero={relais.telephone} /> : 'par l’accueil'}
      etat={<PresenceDite etat="absent">{relais ? 'Relais' : 'Sans relais'}</PresenceDite>}
    />
  );
}

const nonDit = (liste: readonly string[] | null, debut = '') =>
  liste === null ? 'Non précisé : demandez en appelant' : `${debut}${liste.join(', ')}`;

const Ici = ({ site, service, maintenant, aujourdHui }: PageDuSite) => (
  <>
    <Definitions
      paires={[
        ['Adresse', site.adresse],
        ['Téléphone', site.telephone ? <Telephone key="t" numero={site.telephone} /> : 'Non connu'],
        [
          'Maintenant',
          <OuvertMaintenant key="m" site={site} maintenant={maintenant} aujourdHui={aujourdHui} />,
        ],
        ['Horaires', direQuandCEstOuvert(site) || 'Non connus'],
        ['Venir', site.venir ?? 'Non précisé'],
        ['On y parle', nonDit(site.langues, 'français, ')],
        ['Accès', nonDit(site.accessibilite)],
        ...(service?.engagementJoursOuvres
          ? [
              [
                'Répond',
                `en ${service.engagementJoursOuvres} jours ouvrés, c’est son engagement`,
              ] as const,
            ]
          : []),
      ]}
    />
    <p className="fraicheur">{direLaFraicheur(site, aujourdHui).phrase}</p>
  </>
);

const Laterale = ({ permanence, memeAdresse, site }: PageDuSite) => (
  <>
    <Section titre="Permanence">
      {permanence ? (
        <p>
          <strong>{permanence.nom}</strong>
          <br />
          <Telephone numero={permanence.telephone} />
          {`, jusqu’à ${heurePourAgent(permanence.fin)}`}
        </p>
      ) : (
        <p>
          Personne n’est inscrit en ce moment. Appelez la permanence d’un lieu voisin, ou le 15, 17,
          18, 115, 119.
        </p>
      )}
      <p>
        <a href={`/services/qui-appeler?site=${site.id}`}>Les prochains jours</a>
      </p>
    </Section>
    {memeAdresse.length > 0 ? (
      <Section titre="À la même adresse">
        <ul>
          {memeAdresse.map(({ id, nom }) => (
            <li key={id}>
              <a href={`/services/sites/${id}`}>{nom}</a>
            </li>
          ))}
        </ul>
      </Section>
    ) : null}
  </>
);

export const VoirUnSite = (vu: PageDuSite) => (
  <>
    <EnTete
      titre={vu.site.nom}
      phrase={vu.service?.phrase}
      retour={{
        href: vu.service ? `/services?service=${vu.service.code}` : '/services',
        libelle: vu.service?.nom ?? 'Annuaire',
      }}
    />
    <Colonnes laterale={<Laterale {...vu} />}>
      <Ici {...vu} />
      <Section titre="Qui répond" compte={vu.agents.length}>
        {vu.agents.length === 0 ? (
          <Vide titre="Personne n’est inscrit dans ce lieu.">Appelez le lieu lui-même.</Vide>
        ) : (
          <ListeDeRangees libelle="Qui répond ici">
            {vu.agents.map((agent) => (
              <QuiRepond key={agent.id} agent={agent} />
            ))}
          </ListeDeRangees>
        )}
      </Section>
    </Colonnes>
  </>
);
