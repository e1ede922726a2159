import {
  Bouton,
  Champ,
  Definitions,
  EnTete,
  Formulaire,
  type Langue,
  LienBouton,
  ListeDeChoix,
  Vide,
} from '#interface';
import {
  type DateCivile,
  dateCivile,
  dayInEnglish,
  type Instant,
  jourEnToutesLettres,
} from '#socle/pur';
import {
  direQuandCEstOuvert,
  OuvertMaintenant,
  Telephone,
} from '../montrer-l-annuaire/dire-un-lieu.tsx';
import type { AnnuaireLu } from '../montrer-l-annuaire/lire-tout-l-annuaire.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';
import { mots } from './mots.ts';

interface Quand {
  langue: Langue;
  maintenant: Instant;
  aujourdHui: DateCivile;
}

export interface PageDesLieux extends AnnuaireLu, Quand {
  saisie: { mots: string; commune: string | undefined; service: string | undefined };
}

const nomDe = ({ nom, nomEn }: ServiceDuDepartement, langue: Langue) =>
  langue === 'en' ? (nomEn ?? nom) : nom;
const phraseDe = ({ phrase, phraseEn }: ServiceDuDepartement, langue: Langue) =>
  langue === 'en' ? (phraseEn ?? phrase) : phrase;

const UnLieu = ({ site, ...quand }: { site: Site } & Quand) => (
  <li className="lieu">
    <a href={`/lieux/${site.id}`}>{site.nom}</a>
    <span>{site.adresse}</span>
    <OuvertMaintenant site={site} {...quand} />
  </li>
);

const Lieux = ({
  service,
  siens,
  ...quand
}: { service: ServiceDuDepartement; siens: readonly Site[] } & Quand) => (
  <section>
    <h2>{nomDe(service, quand.langue)}</h2>
    <p>{phraseDe(service, quand.langue)}</p>
    <ul className="lieux">
      {siens.map((site) => (
        <UnLieu key={site.id} site={site} {...quand} />
      ))}
    </ul>
  </section>
);

/** Every service, its places folded behind one link: a page that a small telephone reads in one breath. */
const LesServices = ({ services, sites, langue }: PageDesLieux) => {
  const dire = mots(langue);
  return (
    <ul className="portes">
      {services.map((service) => {
        const combien = sites.filter(({ serviceId }) => serviceId === service.id).length;
        return combien === 0 ? null : (
          <li key={service.id}>
            <a href={`/lieux?service=${service.code}`}>
              <strong>{nomDe(service, langue)}</strong>
              <span>{`${phraseDe(service, langue)} ${dire.lieux(combien)}.`}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
};

export function MontrerLesLieux(vu: PageDesLieux) {
  const { langue, saisie, communes, services, sites, tousLesServices, maintenant, aujourdHui } = vu;
  const dire = mots(langue);
  const cherche = saisie.mots !== '' || Boolean(saisie.commune) || Boolean(saisie.service);
  const trouves = tousLesServices.flatMap((service) => {
    const siens = sites.filter(({ serviceId }) => serviceId === service.id);
    return siens.length > 0 ? [{ service, siens }] : [];
  });
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      <Formulaire
        action="/lieux"
        methode="get"
        saisie={saisie}
        libelle={dire.bouton}
        langue={langue}
      >
        <Champ
          nom="mots"
          libelle={dire.chercher}
          aide={dire.chercherAide}
          type="search"
          inputMode="search"
          largeur="plein"
        />
        <ListeDeChoix
          nom="commune"
          libelle={dire.commune}
          vide={dire.partout}
          options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
        />
        <Bouton genre="plein">{dire.bouton}</Bouton>
      </Formulaire>
      {cherche ? (
        <a className="retour" href="/lieux">
          {dire.tous}
        </a>
      ) : (
        <LesServices {...vu} services={services} />
      )}
      {cherche
        ? trouves.map(({ service, siens }) => (
            <Lieux
              key={service.id}
              service={service}
              siens={siens}
              langue={langue}
              maintenant={maintenant}
              aujourdHui={aujourdHui}
            />
          ))
        : null}
      {cherche && trouves.length === 0 ? (
        <Vide titre={dire.rien}>
          {dire.rienAide} <a href="/dire-ce-qu-il-me-faut">{dire.dire}</a>
        </Vide>
      ) : null}
    </>
  );
}

export interface PageDUnLieu extends Quand {
  site: Site;
  service: ServiceDuDepartement | undefined;
}

export function MontrerUnLieu({ site, service, ...quand }: PageDUnLieu) {
  const { langue } = quand;
  const dire = mots(langue);
  const liste = (valeurs: readonly string[] | null, debut: readonly string[] = []) =>
    valeurs === null ? dire.demandez : [...debut, ...valeurs].join(', ');
  const confirme = site.horairesConfirmesLe ? dateCivile(site.horairesConfirmesLe) : null;
  return (
    <>
      <EnTete
        titre={site.nom}
        phrase={service ? phraseDe(service, langue) : undefined}
        retour={{
          href: service ? `/lieux?service=${service.code}` : '/lieux',
          libelle: service ? nomDe(service, langue) : dire.titre,
        }}
      />
      <Definitions
        paires={[
          [dire.adresse, site.adresse],
          [
            dire.telephone,
            site.telephone ? <Telephone key="t" numero={site.telephone} /> : dire.demandez,
          ],
          [dire.maintenant, <OuvertMaintenant key="m" site={site} {...quand} />],
          [dire.horaires, direQuandCEstOuvert(site, langue) || dire.nonConnu],
          [dire.venir, site.venir ?? dire.demandez],
          [dire.langues, liste(site.langues, [dire.francais])],
          [dire.acces, liste(site.accessibilite)],
        ]}
      />
      {confirme ? (
        <p className="fraicheur">
          {dire.confirme(langue === 'en' ? dayInEnglish(confirme) : jourEnToutesLettres(confirme))}
        </p>
      ) : null}
      <p>{dire.accueil}</p>
      {service?.ouvertATous ? (
        <LienBouton href="/prendre-rendez-vous">{dire.rendezVous}</LienBouton>
      ) : (
        <LienBouton href="/dire-ce-qu-il-me-faut">{dire.dire}</LienBouton>
      )}
    </>
  );
}
