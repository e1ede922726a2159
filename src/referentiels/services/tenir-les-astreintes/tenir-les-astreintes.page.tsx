import {
  Action,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  ChoisirEtVoir,
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
import { direLeMoment, type PageDeQuiAppeler } from '../savoir-qui-appeler/qui-appeler.page.tsx';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';

export interface PageDesAstreintes extends PageDeQuiAppeler {
  agents: readonly AgentDeLAnnuaire[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const Inscrire = ({ agents, site, saisie, aRevoir }: PageDesAstreintes) => (
  <Section titre="Inscrire quelqu’un">
    <Formulaire
      action="/administration/astreintes"
      saisie={saisie}
      aRevoir={aRevoir}
      libelle="Inscrire quelqu’un"
    >
      <Cache nom="site" valeur={site?.id ?? ''} />
      <ListeDeChoix
        nom="agentId"
        libelle="Qui répond"
        vide="Choisir quelqu’un"
        options={agents.map(({ id, prenom, nom, fonction }) => ({
          valeur: String(id),
          libelle: `${prenom} ${nom}, ${fonction}`,
        }))}
      />
      <Champ
        nom="telephone"
        libelle="Téléphone d’astreinte"
        type="tel"
        inputMode="tel"
        longueur={30}
      />
      <ChampDate nom="du" libelle="Du" aide="Par exemple 3/12, ou demain." />
      <Champ
        nom="de"
        libelle="À partir de"
        aide="Par exemple 20:00."
        largeur="court"
        longueur={10}
      />
      <ChampDate nom="au" libelle="Jusqu’au" aide="Le jour où cela finit." />
      <Champ nom="a" libelle="À" aide="Par exemple 8:00." largeur="court" longueur={10} />
      <div>
        <Bouton genre="plein">Inscrire cette astreinte</Bouton>
      </div>
    </Formulaire>
  </Section>
);

export const TenirLesAstreintes = (vu: PageDesAstreintes) => (
  <>
    <EnTete
      titre="Astreintes"
      phrase="Qui répond pour chaque lieu quand il est fermé, et quand un danger attend une réponse."
      retour={{ href: '/services/qui-appeler', libelle: 'Qui appeler ce soir' }}
    />
    <ChoisirEtVoir
      action="/administration/astreintes"
      nom="site"
      libelle="Lieu"
      options={vu.sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
      saisie={{ site: vu.site?.id }}
      bouton="Voir ce lieu"
    />
    <Colonnes laterale={vu.site ? <Inscrire {...vu} /> : null}>
      <Section titre={vu.site ? `Tours : ${vu.site.nom}` : 'Tours'} compte={vu.tours.length}>
        {vu.trous.map(({ debut, fin }) => (
          <p key={debut}>
            <EtatDit etat="echeance">
              {`Personne du ${direLeMoment(debut, vu.aujourdHui)} au ${direLeMoment(fin, vu.aujourdHui)}`}
            </EtatDit>
          </p>
        ))}
        {vu.tours.length === 0 ? (
          <Vide titre="Personne n’est inscrit pour ce lieu.">
            En attendant, l’écran montre les numéros nationaux seulement.
          </Vide>
        ) : (
          <ListeDeRangees libelle="Tours d’astreinte">
            {vu.tours.map((tour) => (
              <Rangee
                key={tour.id}
                identite={tour.nom}
                detail={`${direLeMoment(tour.debut, vu.aujourdHui)} à ${direLeMoment(tour.fin, vu.aujourdHui)}${tour.enCours ? ', en ce moment' : ''}`}
                heure={tour.telephone}
                action={
                  <Action
                    vers="/administration/astreintes/retirer"
                    champs={{ id: tour.id, site: vu.site?.id ?? '' }}
                    petit
                  >
                    {tour.enCours ? 'Finir maintenant' : 'Retirer ce tour'}
                  </Action>
                }
              />
            ))}
          </ListeDeRangees>
        )}
      </Section>
    </Colonnes>
  </>
);
