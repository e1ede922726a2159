import {
  Bandeau,
  Bouton,
  Champ,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';

/** In which format slips are handed over, and what the public accountant's needs. */
export const LePayeur = ({
  saisie,
  aRevoir,
  enveloppes,
}: {
  /** Their codes, to be copied. */
  enveloppes: readonly string[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      titre="Le payeur"
      phrase="Dans quel format les bordereaux lui sont remis. Un bordereau déjà établi garde le sien."
      retour={{ href: '/paiements/bordereaux', libelle: 'Les bordereaux' }}
    />
    <Bandeau etat="a_savoir" titre="PES v2 n’a jamais été essayé avec le comptable public.">
      Faites d’abord accepter un fichier d’essai par la paierie, avant d’en remettre un vrai.
    </Bandeau>
    <Formulaire action="/paiements/payeur" saisie={saisie} aRevoir={aRevoir} libelle="Le payeur">
      <ListeDeChoix
        nom="format"
        libelle="Format"
        aide="CSV : une ligne par versement. PES v2 : un mandat par versement, pour le comptable public."
        options={[
          { valeur: 'csv', libelle: 'CSV' },
          { valeur: 'pes', libelle: 'PES v2 (comptable public)' },
        ]}
      />
      <p>Le reste ne sert qu’en PES v2. La paierie et la direction des finances le connaissent.</p>
      <Champ
        nom="poste"
        libelle="Poste comptable"
        aide="Son codique : 093000"
        largeur="court"
        longueur={10}
      />
      <Champ
        nom="siret"
        libelle="SIRET du budget"
        aide="14 chiffres"
        inputMode="numeric"
        longueur={20}
      />
      <Champ
        nom="collectivite"
        libelle="Code collectivité"
        aide="3 signes"
        largeur="court"
        longueur={5}
      />
      <Champ nom="budget" libelle="Code budget" aide="2 signes : 00" largeur="court" longueur={5} />
      <Champ nom="libelle" libelle="Nom du budget" longueur={38} />
      <Champ
        nom="premierBordereau"
        libelle="Premier numéro de bordereau de l’année"
        aide="Une suite que la direction des finances réserve à Tisserin : un numéro déjà pris serait rejeté."
        inputMode="numeric"
        largeur="court"
        longueur={10}
      />
      <Champ
        nom="premierMandat"
        libelle="Premier numéro de mandat de l’année"
        inputMode="numeric"
        largeur="court"
        longueur={10}
      />
      <Champ
        nom="typeDeFichier"
        libelle="Type de fichier"
        aide="PESALR2, sauf si la paierie dit autre chose."
        largeur="court"
        longueur={32}
      />
      <ZoneDeTexte
        nom="imputations"
        libelle="Comptes de chaque enveloppe"
        aide={[
          'Une ligne par enveloppe : son code, le compte par nature, le compte par fonction. Par exemple : apa-domicile 6511411 4238.',
          enveloppes.length > 0 ? `Les codes de cette année : ${enveloppes.join(', ')}.` : '',
        ]
          .filter(Boolean)
          .join(' ')}
        longueur={4000}
      />
      <Bouton>Enregistrer</Bouton>
    </Formulaire>
  </>
);
