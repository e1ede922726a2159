import { type Echeance, PanneauDEcheances } from '#echeances';
import {
  Action,
  Bouton,
  Champ,
  Choix,
  Colonnes,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  Section,
  SesMots,
  Tableau,
} from '#interface';
import type { StructureAutorisee } from '#partenaires';
import { type DateCivile, ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import {
  coutDe,
  DIRE_L_ETAT,
  DIRE_LA_NATURE,
  demandeUneAutorisation,
  type LigneDePlan,
  NATURES_DE_LIGNE,
} from '../domaine/plan.ts';
import { LeCalcul } from '../montrer-le-calcul.panneau.tsx';
import { ProposerOuRepondre } from '../proposer-un-plan/proposer.panneau.tsx';
import { HORS_ANNUAIRE } from './choisir-un-prestataire.ts';
import type { PlanLu } from './composer-un-plan.ts';

const LIEUX = [
  { valeur: 'prestataire', libelle: 'Un service intervient (prestataire)' },
  { valeur: 'mandataire', libelle: 'Elle emploie, un service l’aide (mandataire)' },
  { valeur: 'emploi_direct', libelle: 'Elle emploie directement' },
];
const NOM_DU_MODE: Readonly<Record<string, string>> = {
  prestataire: 'prestataire',
  mandataire: 'mandataire',
  emploi_direct: 'emploi direct',
};

const combien = ({ quantite, nature }: LigneDePlan) => {
  const { unite, par } = NATURES_DE_LIGNE[nature];
  const nombre = quantite.toLocaleString('fr-FR');
  return `${nombre} ${unite}${quantite >= 2 && unite !== 'unité' ? 's' : quantite >= 2 ? 's' : ''} par ${par}`;
};

/** What is to be known of who does it: no such name in the directory, or an authorisation that ended since. */
function reserve({ autorisees }: PlanLu, ligne: LigneDePlan): string | null {
  if (!ligne.prestataire || !demandeUneAutorisation(ligne)) return null;
  if (ligne.structureId === null) return 'hors annuaire';
  return autorisees.has(ligne.structureId) ? null : 'n’est plus autorisé';
}

const Lignes = ({ lu, lu: { plan }, ecrit }: { lu: PlanLu; ecrit: boolean }) => (
  <Tableau
    legende="Les aides du plan"
    colonnes={[
      { cle: 'quoi', titre: 'Aide' },
      { cle: 'combien', titre: 'Combien' },
      { cle: 'par', titre: 'Par qui' },
      { cle: 'tarif', titre: 'Tarif', nombre: true },
      { cle: 'cout', titre: 'Coût', nombre: true },
      ...(ecrit ? [{ cle: 'geste', titre: 'Geste' }] : []),
    ]}
    lignes={plan.lignes.map((ligne) => ({
      cle: ligne.id,
      valeurs: {
        quoi: [NATURES_DE_LIGNE[ligne.nature].nom, ligne.quoi].filter(Boolean).join('\u00a0: '),
        combien: combien(ligne),
        par: [ligne.prestataire, ligne.mode ? NOM_DU_MODE[ligne.mode] : null, reserve(lu, ligne)]
          .filter(Boolean)
          .join(', '),
        tarif: ecrireLeMontant(ligne.tarif),
        cout: ecrireLeMontant(coutDe(ligne)),
        geste: ecrit ? (
          <Action vers={`/apa/plans/${plan.id}/oter`} champs={{ ligne: ligne.id }} petit>
            Ôter
            <span className="invisible">{` ${NATURES_DE_LIGNE[ligne.nature].nom.toLowerCase()}`}</span>
          </Action>
        ) : null,
      },
    }))}
  />
);

const AjouterUneAide = ({
  planId,
  services,
  trouvees,
  saisie,
  aRevoir,
}: {
  planId: string;
  services: readonly string[];
  trouvees: readonly StructureAutorisee[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <Section titre="Ajouter une aide" id="ajouter">
    <Formulaire
      action={`/apa/plans/${planId}/lignes`}
      saisie={saisie}
      aRevoir={aRevoir}
      prefixe="aide-"
      libelle="Ajouter une aide"
    >
      <ListeDeChoix
        nom="nature"
        libelle="Quelle aide"
        options={Object.entries(NATURES_DE_LIGNE).map(([valeur, { nom, unite, par }]) => ({
          valeur,
          libelle: `${nom} (${unite} par ${par})`,
        }))}
      />
      <Champ nom="quoi" libelle="Précision" longueur={200} facultatif />
      <div className="cote-a-cote">
        <Champ
          nom="quantite"
          libelle="Combien, par mois"
          aide="Heures, jours ou unités ; le répit se compte par an."
          inputMode="decimal"
          largeur="court"
          longueur={8}
        />
        <Champ
          nom="tarif"
          libelle="Tarif de chacune, en euros"
          inputMode="decimal"
          largeur="court"
          longueur={10}
        />
      </div>
      <Champ
        nom="prestataire"
        libelle="Par qui"
        aide="Le service ou la personne choisie par elle. L’aide à domicile se cherche parmi les services autorisés."
        longueur={120}
        propositions={services}
        facultatif
      />
      {trouvees.length > 0 ? (
        <Choix
          nom="structure"
          libelle="Lequel de ces services autorisés ?"
          aide="Il n’y est pas ? Écrivez plus de son nom, ou sa ville, puis ajoutez l’aide à nouveau."
          options={[
            ...trouvees.map(({ structureId, nom, commune }) => ({
              valeur: structureId,
              libelle: nom,
              ...(commune ? { aide: commune } : {}),
            })),
            {
              valeur: HORS_ANNUAIRE,
              libelle: 'Aucun de ceux-là',
              aide: 'Le nom tapé est gardé, et dit « hors annuaire ».',
            },
          ]}
        />
      ) : null}
      <Choix nom="mode" libelle="Comment" options={LIEUX} facultatif />
      <Bouton genre="plein">Ajouter cette aide</Bouton>
    </Formulaire>
  </Section>
);

export interface PageDuPlan {
  lu: PlanLu;
  services: readonly string[];
  /** Authorised services that answer to the name typed: one is to be chosen. */
  trouvees: readonly StructureAutorisee[];
  echeances: readonly Echeance[];
  aujourdHui: DateCivile;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  formulaire: 'lignes' | 'suite';
}

/** A plan of aid: its lines, what they give by today's rules, and its way to her answer. */
export function UnPlan(vue: PageDuPlan) {
  const { lu, echeances, aujourdHui, formulaire } = vue;
  const { plan, qui, calcul } = lu;
  const ecrit = plan.etat === 'brouillon';
  const points = (lequel: PageDuPlan['formulaire']) => ({
    saisie: formulaire === lequel ? vue.saisie : {},
    aRevoir: formulaire === lequel ? vue.aRevoir : [],
  });
  return (
    <>
      <EnTete
        retour={{ href: `/apa/${plan.demandeId}`, libelle: qui }}
        titre={`${DIRE_LA_NATURE[plan.nature]} de plan d’aide`}
        phrase={`GIR ${plan.gir}. ${plan.motif ?? ''}`}
        etat={<EtatDit etat={ecrit ? 'en_cours' : 'attente'}>{DIRE_L_ETAT[plan.etat]}</EtatDit>}
      />
      {plan.observations ? (
        <SesMots
          lisiere
          source={plan.observeLe ? `Le ${jourEnToutesLettres(plan.observeLe, true)}` : undefined}
        >
          {plan.observations}
        </SesMots>
      ) : null}
      <Colonnes
        laterale={
          <>
            <LeCalcul calcul={calcul} />
            <PanneauDEcheances echeances={echeances} aujourdHui={aujourdHui} />
          </>
        }
      >
        <Lignes lu={lu} ecrit={ecrit} />
        {ecrit ? (
          <AjouterUneAide
            planId={plan.id}
            services={vue.services}
            trouvees={vue.trouvees}
            {...points('lignes')}
          />
        ) : null}
        <ProposerOuRepondre lu={lu} {...points('suite')} />
        <p>
          <a href={`/apa/${plan.demandeId}#ou-payer`}>Où son APA lui sera versée</a>
        </p>
      </Colonnes>
    </>
  );
}
