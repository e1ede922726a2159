import { Bouton, Cache, Champ, Choix, Formulaire, type PointARevoir, Section } from '#interface';
import { type Centimes, ecrireLeMontant } from '#socle/pur';
import type { Dossier } from '../stockage/dossiers.ts';

const enChamp = (montant: Centimes | null) =>
  montant === null ? '' : ecrireLeMontant(montant).replace(/\u00a0€$/, '');

const EN_COUPLE = [
  { valeur: 'non', libelle: 'Seule' },
  { valeur: 'oui', libelle: 'En couple' },
  { valeur: '', libelle: 'On ne sait pas' },
];

export const enSaisie = (dossier: Dossier): Record<string, unknown> => ({
  ressources: enChamp(dossier.ressources),
  lues: dossier.ressourcesLues ?? '',
  enCouple: dossier.enCouple === null ? '' : dossier.enCouple ? 'oui' : 'non',
  etablissement: dossier.etablissement ?? '',
  tarif56: enChamp(dossier.tarifGir56),
  tarifGir: enChamp(dossier.tarifDeSonGir),
});

/** What the allowance is computed from: nothing is required, and what is not known stays unknown. */
export const SesRessources = ({
  dossier,
  saisie,
  aRevoir,
}: {
  dossier: Dossier;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <Section titre="Ce qui compte dans le calcul" id="ressources">
    <Formulaire
      action={`/apa/${dossier.demandeId}/ressources`}
      saisie={saisie}
      aRevoir={aRevoir}
      prefixe="ressources-"
      libelle="Ressources retenues"
    >
      <Cache nom="version" valeur={dossier.version} />
      <Champ
        nom="ressources"
        libelle="Ressources du foyer, par mois"
        aide="En euros. Rien d’écrit : on ne sait pas, et le calcul le dit."
        inputMode="decimal"
        largeur="court"
        longueur={16}
      />
      <Champ
        nom="lues"
        libelle="Lues sur"
        aide="Par exemple : avis d’imposition 2025."
        longueur={120}
        facultatif
      />
      <Choix nom="enCouple" libelle="Elle vit" options={EN_COUPLE} />
      {dossier.cadre === 'etablissement' ? (
        <>
          <Champ nom="etablissement" libelle="Établissement" longueur={120} facultatif />
          <Champ
            nom="tarif56"
            libelle="Tarif dépendance des GIR 5 et 6, par mois"
            inputMode="decimal"
            largeur="court"
            longueur={16}
          />
          <Champ
            nom="tarifGir"
            libelle="Tarif dépendance de son GIR, par mois"
            inputMode="decimal"
            largeur="court"
            longueur={16}
          />
        </>
      ) : null}
      <Bouton>Garder ces ressources</Bouton>
    </Formulaire>
  </Section>
);
