import { ChampDeLEquipe, type Equipe } from '#acces';
import { type Besoin, type DroitDeTous, DroitsDeTousPasVus } from '#demandes-de-droits';
import type { Aide } from '#droits';
import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { ChampDeFait, type NomDeFait } from '#reglements';
import { jourEnToutesLettres } from '#socle/pur';
import { MENACES, NATURES } from '../domaine/dettes.ts';
import type { Prerempli } from '../preremplir-une-demande/preremplir-une-demande.ts';
import { FaitsConnus } from '../voir-un-dossier/faits-connus.panneau.tsx';

/** What is owed: asked at the desk, and corrected later with the same fields. */
export const ChampsDeLaDette = () => (
  <>
    <ListeDeChoix
      nom="nature"
      libelle="Pour quoi"
      vide="Choisir"
      options={Object.entries(NATURES).map(([valeur, { libelle }]) => ({ valeur, libelle }))}
    />
    <Champ
      nom="montant"
      libelle="Combien est dû"
      aide="En euros. Vide si elle ne le sait pas encore."
      facultatif
      inputMode="decimal"
      largeur="court"
      longueur={14}
    />
    <Champ
      nom="creancier"
      libelle="À qui"
      aide="Le fournisseur, le bailleur ou le propriétaire : c’est à lui que l’aide est versée."
      facultatif
      longueur={200}
    />
    <Champ
      nom="reference"
      libelle="Son numéro de client ou de contrat"
      facultatif
      largeur="court"
      longueur={100}
    />
    <Choix
      nom="menace"
      libelle="Quelque chose presse-t-il ?"
      options={[
        { valeur: '', libelle: 'Non, ou pas su' },
        ...Object.entries(MENACES).map(([valeur, libelle]) => ({
          valeur,
          libelle: `Oui : ${libelle}`,
        })),
      ]}
    />
    <ChampDate nom="menaceLe" libelle="Pour quand" facultatif aide="Par exemple 15/12." />
  </>
);

export interface DemandeMontree {
  connu: Prerempli;
  pasVus: readonly DroitDeTous[];
  aides: readonly Aide[];
  aDemander: readonly NomDeFait[];
  besoins: readonly Besoin[];
  equipes: readonly Equipe[];
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  refus?: string | undefined;
}

/** What is known first, with where it comes from; then her words; then only what is still missing. */
export function DeposerUneDemandeDeFsl({
  connu,
  pasVus,
  aides,
  aDemander,
  besoins,
  equipes,
  saisie = {},
  aRevoir = [],
  refus,
}: DemandeMontree) {
  return (
    <>
      <EnTete
        retour={{ href: `/personnes/${connu.personneId}`, libelle: connu.nomDit }}
        titre="Demander une aide du FSL"
        phrase="Elle part avec son reçu, même s’il manque des papiers."
      />
      {connu.dejaOuverte ? (
        <Bandeau etat="a_savoir" titre="Une demande est déjà ouverte.">
          <a href={`/fsl/${connu.dejaOuverte.id}`}>
            {`Reçue ${jourEnToutesLettres(connu.dejaOuverte.recueLe, true)}`}
          </a>
          . Pour une autre dette, continuez.
        </Bandeau>
      ) : null}
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas enregistré.">
          {refus}
        </Bandeau>
      ) : null}
      <DroitsDeTousPasVus droits={pasVus} personneId={connu.personneId} />
      <Section titre="Ce que nous savons déjà" aide="Rien de cela ne lui est redemandé">
        {Object.keys(connu.faits).length === 0 ? (
          <Vide titre="Rien pour l’instant." />
        ) : (
          <FaitsConnus faits={connu.faits} />
        )}
      </Section>
      <Formulaire action="/fsl/nouvelle" saisie={saisie} aRevoir={aRevoir}>
        <Cache nom="personne" valeur={connu.personneId} />
        <Section titre="Sa demande">
          <ZoneDeTexte nom="mots" libelle="Ce qu’elle dit" sesMots facultatif longueur={4000} />
          <ChampsDeLaDette />
          {besoins.length > 0 ? (
            <ListeDeChoix
              nom="besoin"
              libelle="Est-ce un besoin déjà connu ?"
              vide="Non, un nouveau"
              options={besoins.map(({ id, quoi }) => ({ valeur: id, libelle: quoi }))}
            />
          ) : null}
        </Section>
        {aDemander.length > 0 ? (
          <Section titre="Ce qui manque pour calculer" aide="Vide : pas su, on y reviendra">
            {aDemander.map((nom) => (
              <ChampDeFait key={nom} nom={nom} aides={aides} />
            ))}
          </Section>
        ) : null}
        <Section titre="Comment elle arrive">
          <ChampDeLEquipe equipes={equipes} />
          <ListeDeChoix
            nom="voie"
            libelle="Par"
            options={[
              { valeur: 'guichet', libelle: 'Elle est venue' },
              { valeur: 'telephone', libelle: 'Au téléphone' },
              { valeur: 'courrier', libelle: 'Par lettre' },
            ]}
          />
          <ChampDate
            nom="recueLe"
            libelle="Reçue le"
            aide="Le délai de la loi court de ce jour."
            defaut="aujourd’hui"
          />
        </Section>
        <Bouton genre="plein">Recevoir cette demande</Bouton>
      </Formulaire>
    </>
  );
}
