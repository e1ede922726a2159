import {
  Action,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  ChoisirEtVoir,
  Choix,
  Colonnes,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { type DateCivile, dateCivile, jourEnToutesLettres } from '#socle/pur';
import { direLaVoie } from '../domaine/sectoriser.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';
import type { Secteur } from '../stockage/secteurs.ts';

export interface PageDesSecteurs {
  services: readonly ServiceDuDepartement[];
  service: ServiceDuDepartement | null;
  sites: readonly Site[];
  communes: readonly { code: string; nom: string }[];
  /** Those that hold today or later. */
  secteurs: readonly Secteur[];
  /** Communes that no sector of this service names and no rule for the rest covers. */
  sansLieu: readonly string[];
  aujourdHui: DateCivile;
  peutTenir: boolean;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

export const direLaRegle = (secteur: Secteur, noms: ReadonlyMap<string, string>): string => {
  const commune = noms.get(secteur.communeCode ?? '') ?? secteur.communeCode ?? '';
  switch (secteur.regle) {
    case 'voie':
      return `${commune}, ${direLaVoie(secteur)}`;
    case 'commune':
      return commune;
    case 'sans_adresse':
      return 'Personnes sans adresse';
    case 'departement':
      return 'Tout le reste du département';
  }
};

const jour = (date: string) => jourEnToutesLettres(dateCivile(date), true);

const direLesDates = ({ du, au }: Secteur, aujourdHui: DateCivile): string =>
  [
    du > aujourdHui ? `à partir du ${jour(du)}` : `depuis le ${jour(du)}`,
    au ? `jusqu’au ${jour(au)} exclu` : '',
  ]
    .filter(Boolean)
    .join(', ');

const Poser = ({ service, sites, communes, saisie, aRevoir }: PageDesSecteurs) => (
  <Section titre="Ajouter un secteur">
    <Formulaire
      action="/services/secteurs"
      saisie={saisie}
      aRevoir={aRevoir}
      libelle="Ajouter un secteur"
    >
      <Cache nom="service" valeur={service?.code ?? ''} />
      <Choix
        nom="regle"
        libelle="Ce secteur est"
        defaut="commune"
        options={[
          { valeur: 'commune', libelle: 'une commune' },
          { valeur: 'voie', libelle: 'une rue, ou un morceau de rue' },
          { valeur: 'sans_adresse', libelle: 'les personnes sans adresse' },
          { valeur: 'departement', libelle: 'tout le reste du département' },
        ]}
      />
      <ListeDeChoix
        nom="communeCode"
        libelle="Commune"
        vide="Choisir une commune"
        options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
        facultatif
      />
      <Champ
        nom="voie"
        libelle="Rue"
        aide="Sans numéro : avenue des Carriers."
        longueur={120}
        facultatif
      />
      <ListeDeChoix
        nom="parite"
        libelle="Côté"
        vide="Les deux côtés"
        options={[
          { valeur: 'pair', libelle: 'Numéros pairs' },
          { valeur: 'impair', libelle: 'Numéros impairs' },
        ]}
      />
      <Champ
        nom="numeroDe"
        libelle="Du numéro"
        inputMode="numeric"
        largeur="court"
        longueur={5}
        facultatif
      />
      <Champ
        nom="numeroA"
        libelle="Au numéro"
        inputMode="numeric"
        largeur="court"
        longueur={5}
        facultatif
      />
      <ListeDeChoix
        nom="siteId"
        libelle="Lieu compétent"
        vide="Choisir un lieu"
        options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
      />
      <ChampDate nom="du" libelle="À partir du" aide="Par exemple aujourd’hui, ou 1/01/2027." />
      <ChampDate
        nom="au"
        libelle="Jusqu’au"
        aide="Le premier jour où il ne vaut plus."
        facultatif
      />
      <div>
        <Bouton genre="plein">Ajouter ce secteur</Bouton>
      </div>
    </Formulaire>
  </Section>
);

export function TenirLesSecteurs(vu: PageDesSecteurs) {
  const { services, service, sites, communes, secteurs, aujourdHui } = vu;
  const noms = new Map(communes.map(({ code, nom }) => [code, nom]));
  const lieux = new Map(sites.map(({ id, nom }) => [id, nom]));
  const liste = (
    <Section
      titre={service ? `Secteurs : ${service.nomCourt}` : 'Secteurs'}
      compte={secteurs.length}
    >
      {vu.sansLieu.length > 0 ? (
        <p>
          <EtatDit etat="echeance">{`Sans lieu compétent : ${vu.sansLieu.join(', ')}`}</EtatDit>
        </p>
      ) : null}
      {secteurs.length === 0 ? (
        <Vide titre="Ce service n’a aucun secteur.">
          Chacun de ses lieux reçoit tout le monde ; « lieu compétent » répond qu’il ne sait pas.
        </Vide>
      ) : (
        <ListeDeRangees libelle="Secteurs" dense>
          {secteurs.map((secteur) => (
            <Rangee
              key={secteur.id}
              identite={direLaRegle(secteur, noms)}
              detail={direLesDates(secteur, aujourdHui)}
              heure={lieux.get(secteur.siteId) ?? 'Lieu fermé : secteur à reprendre'}
              action={
                vu.peutTenir && service ? (
                  <Action
                    vers="/services/secteurs/finir"
                    champs={{ id: secteur.id, service: service.code }}
                    petit
                  >
                    {secteur.du > aujourdHui ? 'Retirer ce secteur' : 'Finir aujourd’hui'}
                  </Action>
                ) : undefined
              }
            />
          ))}
        </ListeDeRangees>
      )}
    </Section>
  );
  return (
    <>
      <EnTete
        titre="Secteurs"
        phrase="Quel lieu répond pour quelle adresse, service par service. Se tromper de secteur n’est jamais un refus : le lieu reçoit, puis relaie."
        retour={{ href: '/services', libelle: 'Annuaire' }}
        actions={<a href="/services/lieu-competent">Trouver le lieu compétent</a>}
      />
      <ChoisirEtVoir
        action="/services/secteurs"
        nom="service"
        libelle="Service"
        options={services.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
        saisie={{ service: service?.code }}
        bouton="Voir ce service"
      />
      {vu.peutTenir ? <Colonnes laterale={<Poser {...vu} />}>{liste}</Colonnes> : liste}
    </>
  );
}
