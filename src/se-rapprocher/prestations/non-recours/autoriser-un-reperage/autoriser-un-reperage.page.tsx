import { direUnMoment } from '#acces';
import {
  Bandeau,
  Bouton,
  Cases,
  Champ,
  ChampDate,
  Definitions,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  type Option,
  Pliable,
  type PointARevoir,
  Section,
  Tableau,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { dateCivile, jourEnToutesLettres, moisEnToutesLettres } from '#socle/pur';
import { DIRE_L_ECART, type RaisonDEcart } from '../domaine/foyer-a-reperer.ts';
import type { Autorisation, Passage } from '../stockage/autorisations.ts';
import { DROITS_A_REPERER, type ReperagesVus } from './autoriser-un-reperage.ts';

export interface PageDesReperages {
  vus: ReperagesVus;
  equipes: readonly Option[];
  communes: ReadonlyMap<string, string>;
  aujourdHui: string;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
}

const jour = (date: string): string => jourEnToutesLettres(dateCivile(date), true);
const nommer = (droit: string): string =>
  DROITS_A_REPERER.find(({ id }) => id === droit)?.libelle ?? droit;
const direLeNombre = (nombre: number | null): string =>
  nombre === null ? 'non montré' : nombre.toLocaleString('fr-FR');

const direUnEcart = (raison: string): string =>
  raison.startsWith('droit ')
    ? `sans le calcul de « ${nommer(raison.slice(6))} » : ce mois n’est pas connu en entier`
    : (DIRE_L_ECART[raison as RaisonDEcart] ?? raison);

const DernierPassage = ({
  passage,
  communes,
}: {
  passage: Passage;
  communes: ReadonlyMap<string, string>;
}) => (
  <>
    <p>
      Dernier passage le {direUnMoment(passage.le)}, avec les règles en vigueur en{' '}
      {moisEnToutesLettres(dateCivile(`${passage.mois}-01`))} :{' '}
      {passage.lus.toLocaleString('fr-FR')} foyers lus en {passage.secondes.toLocaleString('fr-FR')}{' '}
      s.
    </p>
    {Object.entries(passage.chiffres).map(([droit, { enTout, parCommune }]) => (
      <Pliable key={droit} titre={`${nommer(droit)} : ${direLeNombre(enTout)}`}>
        <Tableau
          legende={`${nommer(droit)} : foyers qui ne l’ont probablement pas demandé`}
          colonnes={[
            { cle: 'commune', titre: 'Commune' },
            { cle: 'foyers', titre: 'Foyers', nombre: true },
          ]}
          lignes={Object.entries(parCommune).map(([code, nombre]) => ({
            cle: code,
            valeurs: {
              commune: communes.get(code) ?? 'Commune inconnue',
              foyers: direLeNombre(nombre),
            },
          }))}
        />
        <p>Non montré : moins de onze foyers, ou un nombre qui les ferait deviner.</p>
      </Pliable>
    ))}
    {Object.keys(passage.ecartes).length > 0 ? (
      <p>
        Laissés de côté :{' '}
        {Object.entries(passage.ecartes)
          .map(
            ([raison, combien]) =>
              `${combien?.toLocaleString('fr-FR') ?? 'moins de onze'} ${direUnEcart(raison)}`,
          )
          .join(' ; ')}
        .
      </p>
    ) : null}
  </>
);

const UneMission = ({ mission, vue }: { mission: Autorisation; vue: PageDesReperages }) => {
  const passage = vue.vus.passages.find((un) => un.autorisationId === mission.id);
  const finie = mission.arreteeLe !== null || mission.au <= vue.aujourdHui;
  return (
    <Section titre={mission.nom} id={`m-${mission.id}`}>
      <Definitions
        paires={[
          [
            'Quand',
            mission.arreteeLe
              ? `arrêtée ${jour(mission.arreteeLe)}`
              : `du ${jour(mission.du)} au ${jour(mission.au)}${finie ? ', finie' : ''}`,
          ],
          ['Pour quoi', mission.finalite],
          ['Base légale', mission.baseLegale],
          ['Analyse d’impact', `${mission.aipd}, ${jour(mission.aipdLe)}`],
          ['Droits', mission.droits.map(nommer).join(', ')],
          [
            'Équipe',
            vue.equipes.find(({ valeur }) => valeur === String(mission.cle))?.libelle ??
              'une équipe qui n’est plus dans l’annuaire',
          ],
        ]}
      />
      {passage ? <DernierPassage passage={passage} communes={vue.communes} /> : null}
      {vue.vus.peutAutoriser && !finie ? (
        <Formulaire action={`/non-recours/${mission.id}/arreter`} prefixe={`${mission.id}-`}>
          <div>
            <Bouton genre="irreversible">Arrêter ce repérage</Bouton>
          </div>
        </Formulaire>
      ) : null}
    </Section>
  );
};

const Autoriser = ({ equipes, saisie, aRevoir }: PageDesReperages) => (
  <Section
    titre="Permettre un repérage"
    id="permettre"
    aide="Rien n’est cherché avant que tout ceci soit écrit. Six mois au plus."
  >
    <Formulaire action="/non-recours" saisie={saisie ?? {}} aRevoir={aRevoir ?? []}>
      <Champ nom="nom" libelle="Nom de la mission" longueur={120} />
      <ZoneDeTexte nom="finalite" libelle="Pour quoi" longueur={2000} />
      <Champ
        nom="baseLegale"
        libelle="Base légale"
        aide="Par exemple : RGPD, article 6.1.e ; CASF, article L115-2."
        largeur="plein"
        longueur={500}
      />
      <Champ nom="aipd" libelle="Où est l’analyse d’impact" longueur={300} />
      <ChampDate nom="aipdLe" libelle="Date de l’analyse d’impact" aide="Par exemple 12/10/2026." />
      <Cases
        nom="droits"
        libelle="Quels droits"
        options={DROITS_A_REPERER.map(({ id, libelle }) => ({ valeur: id, libelle }))}
      />
      <ListeDeChoix
        nom="cle"
        libelle="Quelle équipe ira vers ces personnes"
        vide="Choisissez une équipe"
        options={equipes}
      />
      <ChampDate nom="du" libelle="À partir du" aide="Par exemple 1/12/2026." />
      <ChampDate nom="au" libelle="Jusqu’au" aide="Par exemple 1/3/2027." />
      <div>
        <Bouton>Permettre ce repérage</Bouton>
      </div>
    </Formulaire>
  </Section>
);

/** Off until somebody answers for it; what it looks for, and what it found, said to every agent. */
export function VoirLesReperages(vue: PageDesReperages) {
  const { vus } = vue;
  const enCours = vus.autorisations.some(
    ({ arreteeLe, du, au }) => arreteeLe === null && du <= vue.aujourdHui && au > vue.aujourdHui,
  );
  return (
    <>
      <EnTete
        titre="Droits non demandés"
        phrase="La nuit, ce que le département sait déjà est relu : un droit probable que personne n’a demandé est dit à une équipe. Jamais une décision, jamais une note."
        actions={
          vus.peutTenir ? (
            <LienBouton href="/non-recours/pistes" genre="plein">
              Les pistes de mon équipe
            </LienBouton>
          ) : null
        }
      />
      {enCours ? null : (
        <Bandeau etat="attente" titre="Le repérage est éteint.">
          Il ne s’allume que si la protection des données écrit pour quoi, sur quelle base, après
          quelle analyse d’impact, pour quelle équipe et jusqu’à quand.
        </Bandeau>
      )}
      {vus.autorisations.length === 0 ? (
        <Vide titre="Aucun repérage n’a jamais été permis ici." />
      ) : (
        vus.autorisations.map((mission) => (
          <UneMission key={mission.id} mission={mission} vue={vue} />
        ))
      )}
      {vus.peutAutoriser ? <Autoriser {...vue} /> : null}
      {vus.peutNoter ? (
        <p>
          <a href="/non-recours/oppositions">Noter que quelqu’un ne veut pas être cherché</a>
        </p>
      ) : null}
    </>
  );
}
