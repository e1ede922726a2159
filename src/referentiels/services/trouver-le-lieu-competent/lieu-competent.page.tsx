import {
  Bouton,
  Cases,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { adresseDuSite } from '../montrer-l-annuaire/montrer-l-annuaire.page.tsx';
import type { ServiceDuDepartement } from '../stockage/annuaire.ts';
import type { AdresseSituee, ReponseDUnService } from './situer-une-adresse.ts';

export interface PageDuLieuCompetent {
  services: readonly ServiceDuDepartement[];
  communes: readonly { code: string; nom: string; reunieA: string | null }[];
  /** Null: nothing was asked yet. */
  situee: AdresseSituee | null;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const Demander = ({ services, communes, saisie, aRevoir }: PageDuLieuCompetent) => (
  <Formulaire
    action="/services/lieu-competent"
    methode="get"
    saisie={saisie}
    aRevoir={aRevoir}
    libelle="Trouver le lieu compétent"
    enLigne
  >
    <ListeDeChoix
      nom="commune"
      libelle="Commune"
      aide="Celle du papier : une commune réunie à une autre est dans la liste aussi."
      vide="Choisir une commune"
      options={communes.map(({ code, nom, reunieA }) => ({
        valeur: code,
        libelle: reunieA ? `${nom} (réunie à ${reunieA})` : nom,
      }))}
    />
    <Champ
      nom="adresse"
      libelle="Numéro et rue"
      aide="Par exemple 12 bis, avenue des Carriers."
      facultatif
    />
    <Cases
      nom="sansAdresse"
      libelle="Ou bien"
      options={[{ valeur: 'oui', libelle: 'Elle n’a pas d’adresse' }]}
    />
    <ListeDeChoix
      nom="service"
      libelle="Service"
      vide="Tous les services"
      options={services.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
    />
    <ChampDate nom="le" libelle="Ce jour-là" aide="Vide : aujourd’hui." facultatif />
    <div>
      <Bouton genre="plein">Trouver le lieu</Bouton>
    </div>
  </Formulaire>
);

function UneReponse({ reponse: { service, lieu, selonLeNumero } }: { reponse: ReponseDUnService }) {
  if (!lieu)
    return (
      <Rangee
        identite={service.nom}
        detail="Nous ne savons pas : aucun secteur ne dit quel lieu répond. N’importe lequel de ses lieux reçoit, puis relaie."
        action={<a href={`/services?service=${service.code}`}>Voir ses lieux</a>}
      />
    );
  return (
    <Rangee
      href={adresseDuSite(lieu.site.id)}
      identite={lieu.site.nom}
      detail={
        <>
          {`${service.nom}, ${lieu.pourquoi}. ${lieu.site.adresse}`}
          {selonLeNumero.length > 0 ? (
            <>
              <br />
              {`Cette rue est partagée, demandez le numéro. ${selonLeNumero
                .map(({ troncon, site }) => `${troncon} : ${site}`)
                .join(' ; ')}.`}
            </>
          ) : null}
        </>
      }
      heure={lieu.site.telephone ?? ''}
    />
  );
}

export const TrouverLeLieuCompetent = (vu: PageDuLieuCompetent) => (
  <>
    <EnTete
      titre="Trouver le lieu compétent"
      phrase="D’une adresse au lieu qui répond, avec la raison. Se tromper de secteur n’est jamais un refus."
      retour={{ href: '/services', libelle: 'Annuaire' }}
    />
    <Demander {...vu} />
    {vu.situee ? (
      <Section titre="Qui répond" compte={vu.situee.reponses.length}>
        {vu.situee.reunieA ? (
          <p>{`${vu.situee.commune} est aujourd’hui dans ${vu.situee.reunieA}.`}</p>
        ) : null}
        {vu.situee.reponses.length === 0 ? (
          <Vide titre="Ce service n’existe pas aujourd’hui.">Choisissez-en un dans la liste.</Vide>
        ) : (
          <ListeDeRangees libelle="Lieux compétents">
            {vu.situee.reponses.map((reponse) => (
              <UneReponse key={reponse.service.id} reponse={reponse} />
            ))}
          </ListeDeRangees>
        )}
      </Section>
    ) : null}
  </>
);
