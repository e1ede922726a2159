import {
  Bouton,
  Champ,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  ListeDeRangees,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { type DateCivile, dateCivile, type Instant, jourEnToutesLettres } from '#socle/pur';
import { direQuiRepond } from '../lire-l-annuaire/lire-l-annuaire.ts';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';
import { direLaFraicheur, OuvertMaintenant } from './dire-un-lieu.tsx';
import type { AnnuaireLu } from './lire-tout-l-annuaire.ts';

export interface PageDeLAnnuaire extends AnnuaireLu {
  saisie: { mots: string; service: string | undefined; commune: string | undefined };
  maintenant: Instant;
  aujourdHui: DateCivile;
  peutTenir: boolean;
}

const AGENTS_MONTRES = 12;

export const adresseDuSite = (id: number) => `/services/sites/${id}`;

export const RangeeDeSite = ({
  site,
  maintenant,
  aujourdHui,
}: {
  site: Site;
  maintenant: Instant;
  aujourdHui: DateCivile;
}) => {
  const { aVerifier, phrase } = direLaFraicheur(site, aujourdHui);
  return (
    <Rangee
      href={adresseDuSite(site.id)}
      identite={site.nom}
      detail={
        <>
          {site.adresse}
          {site.langues ? (
            <>
              <br />
              {`On y parle aussi ${site.langues.join(', ')}`}
            </>
          ) : null}
        </>
      }
      heure={site.telephone ?? 'Téléphone non connu'}
      etat={
        aVerifier ? (
          <EtatDit etat="echeance">{phrase}</EtatDit>
        ) : (
          <OuvertMaintenant site={site} maintenant={maintenant} aujourdHui={aujourdHui} />
        )
      }
    />
  );
};

const UnService = ({
  service,
  sites,
  ...quand
}: {
  service: ServiceDuDepartement;
  sites: readonly Site[];
  maintenant: Instant;
  aujourdHui: DateCivile;
}) => (
  <Section titre={service.nom} id={service.code} compte={sites.length}>
    <p className="secondaire">{service.phrase}</p>
    {service.engagementJoursOuvres ? (
      <p className="secondaire">{`Répond à une orientation en ${service.engagementJoursOuvres} jours ouvrés.`}</p>
    ) : null}
    <ListeDeRangees libelle={`Lieux : ${service.nom}`}>
      {sites.map((site) => (
        <RangeeDeSite key={site.id} site={site} {...quand} />
      ))}
    </ListeDeRangees>
  </Section>
);

const UnAgent = ({ agent, site }: { agent: AgentDeLAnnuaire; site: Site | undefined }) => (
  <Rangee
    href={adresseDuSite(agent.siteId)}
    identite={direQuiRepond(agent, (jour) => jourEnToutesLettres(dateCivile(jour)))}
    detail={[agent.fonction, site?.nom, agent.bureau].filter(Boolean).join(' · ')}
    heure={agent.relais?.telephone ?? agent.telephone ?? ''}
  />
);

const Chercher = ({ saisie, communes, tousLesServices }: PageDeLAnnuaire) => (
  <Formulaire action="/services" methode="get" saisie={saisie} libelle="Chercher" enLigne>
    <Champ
      nom="mots"
      libelle="Un service, un lieu, quelqu’un"
      type="search"
      inputMode="search"
      largeur="plein"
    />
    <ListeDeChoix
      nom="service"
      libelle="Service"
      vide="Tous les services"
      options={tousLesServices.map(({ code, nomCourt }) => ({ valeur: code, libelle: nomCourt }))}
    />
    <ListeDeChoix
      nom="commune"
      libelle="Commune"
      vide="Tout le département"
      options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
    />
    <div>
      <Bouton genre="plein" icone="loupe">
        Chercher
      </Bouton>
    </div>
  </Formulaire>
);

const TousLesServices = ({
  services,
  sites,
}: {
  services: readonly ServiceDuDepartement[];
  sites: readonly Site[];
}) => (
  <ListeDeRangees libelle="Services du département">
    {services.map(({ id, code, nom, phrase }) => {
      const siens = sites.filter(({ serviceId }) => serviceId === id);
      const [seul] = siens;
      return (
        <Rangee
          key={id}
          href={siens.length === 1 && seul ? adresseDuSite(seul.id) : `/services?service=${code}`}
          identite={nom}
          detail={phrase}
          heure={siens.length === 1 ? (seul?.telephone ?? '') : `${siens.length} lieux`}
        />
      );
    })}
  </ListeDeRangees>
);

export function MontrerLAnnuaire(vu: PageDeLAnnuaire) {
  const { services, sites, agents, saisie, maintenant, aujourdHui } = vu;
  const cherche = saisie.mots !== '' || Boolean(saisie.service) || Boolean(saisie.commune);
  const parId = new Map(sites.map((site) => [site.id, site]));
  const avecLieux = vu.tousLesServices.flatMap((service) => {
    const siens = sites.filter(({ serviceId }) => serviceId === service.id);
    return siens.length > 0 ? [{ service, siens }] : [];
  });
  return (
    <>
      <EnTete
        titre="Annuaire du département"
        phrase="Qui reçoit, où, quand, et qui répond aujourd’hui."
      />
      <nav className="actions" aria-label="Autour de l’annuaire">
        <LienBouton href="/services/qui-appeler" icone="telephone">
          Qui appeler ce soir
        </LienBouton>
        <LienBouton href="/services/lieu-competent" icone="lieu">
          Trouver le lieu compétent
        </LienBouton>
        <LienBouton href="/services/absences" icone="calendrier">
          Absences et relais
        </LienBouton>
        <LienBouton href="/services/secteurs">Secteurs</LienBouton>
        <LienBouton href="/territoires">Territoires</LienBouton>
      </nav>
      <Chercher {...vu} />
      {cherche ? null : <TousLesServices services={services} sites={sites} />}
      {cherche && agents.length > 0 ? (
        <Section titre="Qui répond" compte={agents.length}>
          <ListeDeRangees libelle="Qui répond">
            {agents.slice(0, AGENTS_MONTRES).map((agent) => (
              <UnAgent key={agent.id} agent={agent} site={parId.get(agent.siteId)} />
            ))}
          </ListeDeRangees>
          {agents.length > AGENTS_MONTRES ? (
            <p className="secondaire">
              {`${AGENTS_MONTRES} sur ${agents.length}. Ajoutez un nom ou une fonction.`}
            </p>
          ) : null}
        </Section>
      ) : null}
      {cherche
        ? avecLieux.map(({ service, siens }) => (
            <UnService
              key={service.id}
              service={service}
              sites={siens}
              maintenant={maintenant}
              aujourdHui={aujourdHui}
            />
          ))
        : null}
      {cherche && avecLieux.length === 0 && agents.length === 0 ? (
        <Vide titre="Rien dans l’annuaire ne répond à ces mots.">
          Essayez un mot plus simple, ou{' '}
          <a href={`/partenaires?mots=${encodeURIComponent(saisie.mots)}`}>
            cherchez chez les partenaires
          </a>
          . Un service du département que vous ne trouvez pas : appelez l’accueil de votre lieu.
        </Vide>
      ) : null}
    </>
  );
}
