import { type Aide, CHAMPS_DES_CONDITIONS, type Condition, type Montant } from '#droits';
import {
  Bouton,
  Cache,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import { ChampDeFait } from '../saisir-des-faits/champs-de-faits.panneau.tsx';
import { faitsDemandes } from '../saisir-des-faits/faits-demandes.ts';
import type { Reglement } from '../stockage/reglements.ts';
import { CHAMPS_DU_MONTANT } from './lire-une-regle.ts';
import { NOM_DU_CHAMP_DE_REGLE, NOM_DU_GENRE, NOM_DU_MONTANT } from './mots.ts';

interface AForme {
  reglement: Reglement;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
}

const retourA = ({ id, contenu }: Reglement) => ({
  href: `/reglements/${id}/rediger`,
  libelle: contenu.libelle,
});

function ChampDeRegle({ nom, facultatif = false }: { nom: string; facultatif?: boolean }) {
  const { libelle, aide } = NOM_DU_CHAMP_DE_REGLE[nom] ?? { libelle: nom };
  const commun = { nom, libelle, facultatif, ...(aide ? { aide } : {}) };
  if (nom === 'tranches') return <ZoneDeTexte {...commun} longueur={4000} lignes={5} />;
  const mots = nom === 'codes' || nom === 'parmi';
  return mots ? (
    <Champ {...commun} largeur="plein" longueur={2000} sansCorrection />
  ) : (
    <Champ {...commun} inputMode="decimal" largeur="court" longueur={14} />
  );
}

/** The fields of one kind of condition, as its format says them. */
export function FormeDeCondition({
  reglement,
  genre,
  dans,
  saisie,
  aRevoir,
}: AForme & { genre: Condition['genre']; dans: string }) {
  return (
    <>
      <EnTete retour={retourA(reglement)} titre={NOM_DU_GENRE[genre]} />
      <Formulaire
        action={`/reglements/${reglement.id}/condition`}
        saisie={saisie ?? {}}
        aRevoir={aRevoir ?? []}
      >
        <Cache nom="revision" valeur={reglement.revision} />
        <Cache nom="genre" valeur={genre} />
        <Cache nom="dans" valeur={dans} />
        {Object.entries(CHAMPS_DES_CONDITIONS[genre]).map(([nom, forme]) =>
          forme === 'conditions' ? null : (
            <ChampDeRegle key={nom} nom={nom} facultatif={forme === 'nombre?'} />
          ),
        )}
        <Bouton genre="plein">Ajouter cette condition</Bouton>
      </Formulaire>
    </>
  );
}

export function FormeDeMontant({
  reglement,
  genre,
  saisie,
  aRevoir,
}: AForme & { genre: Montant['genre'] }) {
  return (
    <>
      <EnTete retour={retourA(reglement)} titre={`Le montant : ${NOM_DU_MONTANT[genre]}`} />
      <Formulaire
        action={`/reglements/${reglement.id}/montant`}
        saisie={saisie ?? {}}
        aRevoir={aRevoir ?? []}
      >
        <Cache nom="revision" valeur={reglement.revision} />
        <Cache nom="genre" valeur={genre} />
        {CHAMPS_DU_MONTANT[genre].map((nom) => (
          <ChampDeRegle key={nom} nom={nom.replace('?', '')} facultatif={nom.endsWith('?')} />
        ))}
        <Bouton genre="plein">Garder ce montant</Bouton>
      </Formulaire>
    </>
  );
}

const ISSUES = [
  { valeur: 'du', libelle: 'L’aide est due' },
  { valeur: 'non_du', libelle: 'L’aide n’est pas due' },
  { valeur: 'inconnu', libelle: 'On ne peut pas le dire' },
  { valeur: 'hors_champ', libelle: 'Le règlement ne s’applique pas ce jour-là' },
] as const;

/** An example: only the facts that this regulation looks at are asked, and what it must answer. */
export function FormeDExemple({ reglement, saisie, aRevoir }: AForme) {
  const aide: Aide = reglement.contenu;
  return (
    <>
      <EnTete
        retour={retourA(reglement)}
        titre="Ajouter un exemple"
        phrase="Une situation inventée, et ce que le règlement doit répondre. Un champ vide veut dire : pas su."
      />
      <Formulaire
        action={`/reglements/${reglement.id}/exemple`}
        saisie={saisie ?? {}}
        aRevoir={aRevoir ?? []}
      >
        <Cache nom="revision" valeur={reglement.revision} />
        <Champ
          nom="titre"
          libelle="Cette situation, en une phrase"
          largeur="plein"
          longueur={300}
        />
        <ChampDate nom="date" libelle="Le jour de la demande" aide="Par exemple 02/03/2027." />
        {faitsDemandes(aide).map((nom) => (
          <ChampDeFait key={nom} nom={nom} aides={[aide]} />
        ))}
        <ListeDeChoix nom="reponse" libelle="Alors" options={ISSUES} />
        <Champ
          nom="euros"
          libelle="Pour combien"
          aide="En euros, si l’aide est due."
          facultatif
          inputMode="decimal"
          largeur="court"
          longueur={14}
        />
        <Bouton genre="plein">Ajouter cet exemple</Bouton>
      </Formulaire>
    </>
  );
}
