import { ChampDeLEquipe, type Equipe } from '#acces';
import {
  BarreDePied,
  Bouton,
  Cache,
  Cases,
  Champ,
  ChoisirEtVoir,
  Choix,
  EnTete,
  Formulaire,
  type PointARevoir,
  Vide,
} from '#interface';
import type { Site } from '#services';
import type { DateCivile } from '#socle/pur';
import { direLeCreneau, ecrireLeCreneau } from '../dire-un-creneau.ts';
import type { Creneau } from '../domaine/creneaux.ts';

export interface PageAuGuichet {
  sites: readonly Site[];
  site: Site | null;
  creneaux: readonly Creneau[];
  agents: ReadonlyMap<number, string>;
  autres: readonly { site: Site; creneau: Creneau }[];
  aujourdHui: DateCivile;
  /** Asked when this agent acts for several and the place is none of them. */
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** Her record or her first contact, when the page was opened from it. */
  personne?: string | undefined;
  contact?: string | undefined;
  rappelOffert: boolean;
}

const liens = ({ personne, contact }: PageAuGuichet) => (
  <>
    {personne ? <Cache nom="personne" valeur={personne} /> : null}
    {contact ? <Cache nom="contact" valeur={contact} /> : null}
  </>
);

/** Never an empty page: two other places with their next hour, the telephone, and coming as one is. */
function Complet({ site, autres, agents, aujourdHui }: PageAuGuichet) {
  return (
    <>
      <Vide titre="Aucune heure libre ici dans les quatre semaines.">
        {site?.telephone ? `L’équipe répond au ${site.telephone}. ` : ''}
        La personne peut venir sans rendez-vous{site?.horaires ? '' : ' aux heures d’ouverture'}.
      </Vide>
      <ul>
        {autres.map(({ site: autre, creneau }) => (
          <li key={autre.id}>
            <a href={`/rendez-vous/prendre?site=${autre.id}`}>{autre.nom}</a>, {autre.adresse} :{' '}
            {direLeCreneau(creneau, agents, aujourdHui)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Prendre(vu: PageAuGuichet) {
  const { creneaux, agents, aujourdHui, saisie, aRevoir, site } = vu;
  const [premier] = creneaux;
  if (!site || !premier) return <Complet {...vu} />;
  return (
    <Formulaire action="/rendez-vous/prendre" saisie={saisie} aRevoir={aRevoir}>
      <Cache nom="site" valeur={site.id} />
      {liens(vu)}
      <Choix
        nom="creneau"
        libelle="Heure"
        defaut={ecrireLeCreneau(premier)}
        options={creneaux.map((creneau) => ({
          valeur: ecrireLeCreneau(creneau),
          libelle: direLeCreneau(creneau, agents, aujourdHui),
        }))}
      />
      <Champ nom="nomDit" libelle="Comment elle veut qu’on l’appelle" facultatif longueur={80} />
      <Champ
        nom="telephone"
        libelle="Téléphone"
        type="tel"
        inputMode="tel"
        facultatif
        longueur={30}
      />
      {vu.rappelOffert ? (
        <Cases
          nom="rappel"
          libelle="Lui rappeler ce rendez-vous"
          aide={
            vu.personne
              ? 'Par le moyen que sa fiche dit sûr, et sans consigne. Le message ne dit ni le service, ni pourquoi. Si elle est protégée, rien ne part : l’équipe est prévenue.'
              : 'Par SMS, au numéro ci-dessus. Le message ne dit ni le service, ni pourquoi.'
          }
          facultatif
          options={[{ valeur: 'oui', libelle: 'Elle veut un message avant le rendez-vous' }]}
        />
      ) : null}
      <Choix
        nom="canal"
        libelle="Pris"
        defaut="guichet"
        segmente
        options={[
          { valeur: 'guichet', libelle: 'Au guichet' },
          { valeur: 'telephone', libelle: 'Au téléphone' },
        ]}
      />
      {vu.equipes.length > 0 ? <ChampDeLEquipe equipes={vu.equipes} libelle="Prise par" /> : null}
      <BarreDePied>
        <Bouton genre="plein" touche="V" icone="coche">
          Valider cette heure
        </Bouton>
      </BarreDePied>
    </Formulaire>
  );
}

export function PrendreAuGuichet(vu: PageAuGuichet) {
  const { site, sites } = vu;
  return (
    <>
      <EnTete
        titre="Prendre un rendez-vous"
        phrase="La première heure libre est choisie. Un prénom suffit ; sans prénom, c’est possible aussi."
        retour={{ href: `/rendez-vous${site ? `?site=${site.id}` : ''}`, libelle: 'Agenda' }}
      />
      <ChoisirEtVoir
        action="/rendez-vous/prendre"
        nom="site"
        libelle="Lieu"
        options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        saisie={{ site: site?.id }}
        bouton="Voir les heures de ce lieu"
      >
        {liens(vu)}
      </ChoisirEtVoir>
      <Prendre {...vu} />
    </>
  );
}
