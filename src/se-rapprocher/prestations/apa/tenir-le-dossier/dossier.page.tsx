import { type Echeance, PanneauDEcheances } from '#echeances';
import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Champ,
  Colonnes,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  Pliable,
  type PointARevoir,
  Rangee,
  Section,
  ZoneDeTexte,
} from '#interface';
import { type Compte, OuPayer } from '#paiements';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import {
  ConvenirDUneVisite,
  type FormulaireDeVisite,
  type PanneauDeLaVisite,
} from '../convenir-d-une-visite/convenir.panneau.tsx';
import { DIRE_L_ETAPE, type Etape } from '../domaine/etape.ts';
import { DIRE_L_ETAT, DIRE_LA_NATURE } from '../domaine/plan.ts';
import { direUnMontant } from '../montrer-le-calcul.panneau.tsx';
import type { Forfait } from '../stockage/forfaits.ts';
import type { DossierLu } from './lire-le-dossier.ts';
import { SesRessources } from './ressources.panneau.tsx';

export interface PageDuDossier {
  lu: DossierLu;
  /** Who only watches over a protected person reads the file, and does nothing in it. */
  peutEvaluer: boolean;
  /** Where her allowance is paid; nothing for who does not examine. */
  comptes: readonly Compte[];
  /** The visit at her home and its hours; nothing in an establishment, nor for who only watches. */
  visite: Pick<PanneauDeLaVisite, 'convenue' | 'moi' | 'code'> | null;
  echeances: readonly Echeance[];
  aujourdHui: DateCivile;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** Which form is shown again with what was typed. */
  formulaire?: 'ressources' | 'urgence' | 'plan' | FormulaireDeVisite | undefined;
}

const jour = (date: DateCivile) => jourEnToutesLettres(date, true);

/** The one thing to do next, filled; the rest is outlined elsewhere on the page. */
function ProchainGeste({
  etape,
  id,
  plan,
}: {
  etape: Etape;
  id: string;
  plan: string | undefined;
}) {
  switch (etape) {
    case 'visite_a_faire':
    case 'visite_en_cours':
      return (
        <Action vers={`/apa/${id}/visites`} genre="plein">
          {etape === 'visite_a_faire' ? 'Commencer la visite' : 'Reprendre la visite'}
        </Action>
      );
    case 'plan_a_composer':
    case 'definitive_a_composer':
      return (
        <Action vers={`/apa/${id}/plans`} genre="plein">
          {etape === 'plan_a_composer' ? 'Composer le plan d’aide' : 'Composer la définitive'}
        </Action>
      );
    case 'plan_a_envoyer':
    case 'reception_attendue':
    case 'reponse_attendue':
      return plan ? (
        <LienBouton href={`/apa/plans/${plan}`} genre="plein">
          {etape === 'plan_a_envoyer' ? 'Relire et proposer le plan' : 'Ouvrir le plan proposé'}
        </LienBouton>
      ) : null;
    case 'decision_a_preparer':
      return (
        <Action vers={`/apa/${id}/decision`} genre="plein">
          Préparer la décision
        </Action>
      );
    default:
      return null;
  }
}

const unForfait = ({ id, cause, depuis, jusquau, montant }: Forfait) => (
  <Bandeau
    key={id}
    etat="a_savoir"
    titre={
      cause === 'silence'
        ? `APA forfaitaire depuis le ${jour(depuis)} : deux mois ont passé sans décision.`
        : `APA d’urgence du ${jour(depuis)} au ${jusquau ? jour(jusquau) : '…'}.`
    }
  >
    {montant === null
      ? 'Son montant n’est pas connu à ce jour : le droit court, le montant suivra.'
      : `${direUnMontant(montant)} par mois, la moitié du plafond du GIR 1. `}
    {cause === 'silence'
      ? jusquau
        ? `Elle a fini le ${jour(jusquau)}, avec la décision.`
        : 'Elle dure jusqu’à une décision notifiée.'
      : ''}
  </Bandeau>
);

const Visites = ({
  visites,
  peutEvaluer,
}: Pick<DossierLu, 'visites'> & Pick<PageDuDossier, 'peutEvaluer'>) => (
  <ListeDeRangees libelle="Visites">
    {visites.map((visite) => (
      <Rangee
        key={visite.id}
        {...(peutEvaluer ? { href: `/apa/visites/${visite.id}` } : {})}
        identite={
          visite.etat === 'conclue' ? `Visite du ${jour(visite.visiteeLe)}` : 'Visite commencée'
        }
        detail={visite.etat === 'conclue' ? `GIR ${visite.gir}` : 'Reprenez-la quand vous voulez'}
      />
    ))}
  </ListeDeRangees>
);

const Plans = ({ plans }: Pick<DossierLu, 'plans'>) => (
  <ListeDeRangees libelle="Propositions">
    {plans.map(({ id, nature, etat, rang, calcul }) => (
      <Rangee
        key={id}
        href={`/apa/plans/${id}`}
        identite={`${rang}. ${DIRE_LA_NATURE[nature]}`}
        detail={DIRE_L_ETAT[etat]}
        heure={calcul ? `${direUnMontant(calcul.allocation)} par mois` : null}
      />
    ))}
  </ListeDeRangees>
);

const Aidants = ({
  lu: { dossier, avis },
  peutEvaluer,
}: Pick<PageDuDossier, 'lu' | 'peutEvaluer'>) => (
  <Section
    titre="Ce que dit qui l’aide"
    aide="À part : ni dans la visite, ni sur ses pages à elle"
    {...(peutEvaluer
      ? { lien: { href: `/apa/${dossier.demandeId}/aidants`, libelle: 'Entendre un aidant' } }
      : {})}
  >
    {avis.map(({ id, nomDit, lien, mots, pourSoi, repit, peutLuiEtreDit }) => (
      <Pliable key={id} titre={`${nomDit}, ${lien}`}>
        <p dir="auto">« {mots} »</p>
        {pourSoi ? <p dir="auto">Pour soi : « {pourSoi} »</p> : null}
        {repit ? <p>Demande du répit.</p> : null}
        <p className="secondaire">
          {peutLuiEtreDit ? 'Peut être dit à la personne.' : 'Ne se dit pas à la personne.'}
        </p>
      </Pliable>
    ))}
  </Section>
);

const Urgence = ({ lu, saisie, aRevoir, formulaire }: PageDuDossier) =>
  lu.dossier.cadre === 'etablissement' || lu.forfaits.length > 0 ? null : (
    <Pliable titre="C’est urgent" ouvert={formulaire === 'urgence'}>
      <Formulaire
        action={`/apa/${lu.dossier.demandeId}/urgence`}
        saisie={formulaire === 'urgence' ? saisie : {}}
        aRevoir={formulaire === 'urgence' ? aRevoir : []}
        prefixe="urgence-"
        libelle="APA d’urgence"
      >
        <ZoneDeTexte
          nom="motif"
          libelle="Ce qui est urgent, médical ou social"
          aide="L’APA forfaitaire est donnée tout de suite, deux mois au plus ; la visite suit (CASF L. 232-12)."
          lignes={2}
          longueur={1000}
        />
        <Bouton>Préparer l’APA d’urgence</Bouton>
      </Formulaire>
    </Pliable>
  );

const Revision = ({ lu, saisie, aRevoir, formulaire }: PageDuDossier) =>
  lu.plans[0] && ['accepte', 'refuse', 'repute_refuse'].includes(lu.plans[0].etat) ? (
    <Pliable titre="Sa situation change" ouvert={formulaire === 'plan'}>
      <p>Une nouvelle visite dit ce qui a changé ; le plan se révise ensuite avec elle.</p>
      <Formulaire
        action={`/apa/${lu.dossier.demandeId}/plans`}
        saisie={formulaire === 'plan' ? saisie : {}}
        aRevoir={formulaire === 'plan' ? aRevoir : []}
        prefixe="plan-"
        libelle="Réviser le plan"
      >
        <Champ nom="motif" libelle="Pourquoi réviser le plan" longueur={300} largeur="plein" />
        <Actions>
          <Bouton>Réviser le plan</Bouton>
          <Bouton vers={`/apa/${lu.dossier.demandeId}/visites`}>Faire une nouvelle visite</Bouton>
        </Actions>
      </Formulaire>
    </Pliable>
  ) : null;

/** One APA request: what is due and by when, what was seen, proposed and answered, and the one thing to do next. */
export function UnDossier(vue: PageDuDossier) {
  const { lu, peutEvaluer, echeances, aujourdHui, saisie, aRevoir, formulaire } = vue;
  const { dossier, qui, visites, plans, forfaits, etape } = lu;
  const id = dossier.demandeId;
  return (
    <>
      <EnTete
        retour={{ href: '/apa', libelle: 'Demandes d’APA' }}
        titre={qui}
        phrase={`${dossier.cadre === 'domicile' ? 'APA à domicile' : 'APA en établissement'}. ${DIRE_L_ETAPE[etape]}.`}
        actions={peutEvaluer ? <ProchainGeste etape={etape} id={id} plan={plans[0]?.id} /> : null}
      />
      {formulaire === undefined && aRevoir.length > 0 ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {aRevoir.map(({ phrase }) => phrase).join(' ')}
        </Bandeau>
      ) : null}
      {forfaits.map(unForfait)}
      <Colonnes
        laterale={
          <>
            <PanneauDEcheances echeances={echeances} aujourdHui={aujourdHui} />
            <Section titre="Sa demande">
              <Actions>
                <LienBouton href={`/demandes-de-droits/${id}`}>Ouvrir sa demande</LienBouton>
                <LienBouton href={`/apa/${id}/calcul`}>Comment son APA se calcule</LienBouton>
              </Actions>
            </Section>
            <Aidants lu={lu} peutEvaluer={peutEvaluer} />
          </>
        }
      >
        {vue.visite ? (
          <ConvenirDUneVisite {...vue.visite} demandeId={id} {...{ saisie, aRevoir, formulaire }} />
        ) : null}
        <Section titre="Visites" aide={visites.length === 0 ? 'Aucune pour l’instant' : undefined}>
          <Visites visites={visites} peutEvaluer={peutEvaluer} />
        </Section>
        {dossier.cadre === 'domicile' ? (
          <Section
            titre="Plans d’aide"
            aide={plans.length === 0 ? 'Aucun pour l’instant' : undefined}
          >
            <Plans plans={plans} />
          </Section>
        ) : null}
        {peutEvaluer ? (
          <>
            <SesRessources
              dossier={dossier}
              saisie={saisie}
              aRevoir={formulaire === 'ressources' ? aRevoir : []}
            />
            <OuPayer comptes={vue.comptes} demandeId={id} retour="apa" />
            <Urgence {...vue} />
            <Revision {...vue} />
          </>
        ) : null}
      </Colonnes>
    </>
  );
}
