import {
  Bouton,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  type PointARevoir,
  Section,
  Tactile,
  ZoneDeTexte,
} from '#interface';

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
];

/** Another voice than hers, on a page of its own: what the helper sees, what the helper needs. */
export const EntendreUnAidant = ({
  demandeId,
  qui,
  saisie,
  aRevoir,
}: {
  demandeId: string;
  qui: string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <Tactile>
    <EnTete
      retour={{ href: `/apa/${demandeId}`, libelle: qui }}
      titre="Entendre un aidant"
      phrase="Cette page est la sienne. Elle n’entre ni dans la visite, ni dans le calcul, ni sur les pages de la personne aidée."
    />
    <Formulaire
      action={`/apa/${demandeId}/aidants`}
      saisie={{ repit: 'non', peutLuiEtreDit: 'non', ...saisie }}
      aRevoir={aRevoir}
      libelle="Ce que dit un aidant"
    >
      <Section titre="Qui parle">
        <Champ nom="nomDit" libelle="Son nom, comme il ou elle le dit" longueur={80} />
        <Champ
          nom="lien"
          libelle="Qui est-ce pour elle"
          aide="Par exemple : sa fille."
          longueur={80}
        />
      </Section>
      <Section titre="Ce qu’il ou elle dit">
        <ZoneDeTexte
          nom="mots"
          libelle="De la vie de la personne aidée"
          aide="Avec ses mots."
          lignes={4}
          longueur={4000}
        />
        <ZoneDeTexte
          nom="pourSoi"
          libelle="De sa vie à lui, à elle : fatigue, travail, santé"
          lignes={3}
          longueur={2000}
          facultatif
        />
        <Choix nom="repit" libelle="Demande du répit" options={OUI_NON} segmente />
        <Choix
          nom="peutLuiEtreDit"
          libelle="Est d’accord pour que la personne aidée le sache"
          options={OUI_NON}
          segmente
        />
      </Section>
      <Bouton genre="plein">Garder ces mots</Bouton>
    </Formulaire>
  </Tactile>
);
