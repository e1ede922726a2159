import {
  Bandeau,
  Bouton,
  ChampFichier,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  Pagination,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { aujourdHuiA, ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import type { Bordereau } from '../stockage/bordereaux.ts';

const CHEMIN = '/paiements/bordereaux';
const nomDe = ({ annee, rang }: Bordereau) => `Bordereau ${annee}-${String(rang).padStart(4, '0')}`;
const Etat = ({ bordereau: { etat, recuLe } }: { bordereau: Bordereau }) => {
  if (etat === 'rapproche') return <EtatDit etat="fait">Tout est revenu du payeur</EtatDit>;
  if (etat === 'refuse') return <EtatDit etat="a_revoir">Renvoyé entier</EtatDit>;
  return recuLe ? (
    <EtatDit etat="en_cours">Pris par le payeur</EtatDit>
  ) : (
    <EtatDit etat="attente">Attend la réponse du payeur</EtatDit>
  );
};
const ATTENDU = {
  csv: {
    accepte: '.csv,text/csv',
    phrase:
      'Un fichier CSV, une ligne par versement : référence ; statut (payé ou rejeté) ; date (AAAA-MM-JJ) ; motif d’un rejet.',
  },
  pes: {
    accepte: '.xml,text/xml,application/xml',
    phrase:
      'Un acquittement (PES_ACQUIT) ou un retour (PES_Retour) du comptable, tel qu’il est venu.',
  },
} as const;

/** Nothing could go: what is missing, and where to say it. */
const RienNEstParti = ({ rien }: { rien: 'rien' | { enveloppe: string } }) =>
  rien === 'rien' ? (
    <Bandeau etat="a_savoir" titre="Rien n’est à payer aujourd’hui.">
      Ou bien il manque un compte : voyez les{' '}
      <a href="/paiements/versements?etat=prevu">versements prévus</a>.
    </Bandeau>
  ) : (
    <Bandeau etat="a_revoir" titre={`L’enveloppe « ${rien.enveloppe} » n’a pas de compte.`}>
      Rien n’est parti. Ajoutez son compte par nature à la page{' '}
      <a href="/paiements/payeur">Le payeur</a>, puis établissez le bordereau.
    </Bandeau>
  );

export const LesBordereaux = ({
  bordereaux,
  numero,
  suite,
  rien,
  aRevoir,
  fait,
}: {
  bordereaux: readonly Bordereau[];
  numero: number;
  suite: boolean;
  /** Somebody asked for one, and nothing could go. */
  rien: 'rien' | { enveloppe: string } | null;
  aRevoir: readonly PointARevoir[];
  /** What a return has just said. */
  fait: string | null;
}) => (
  <>
    <EnTete
      titre="Bordereaux"
      phrase="Un bordereau réunit ce qui est dû aujourd’hui et dont le compte est connu."
    />
    {fait ? (
      <Bandeau etat="fait" titre="Le retour est lu.">
        {fait}
      </Bandeau>
    ) : null}
    {rien ? <RienNEstParti rien={rien} /> : null}
    <Formulaire action={CHEMIN} libelle="Établir un bordereau">
      <Bouton>Établir le bordereau du jour</Bouton>
    </Formulaire>
    {bordereaux.length === 0 ? (
      <Vide titre="Aucun bordereau n’est encore établi." />
    ) : (
      <ListeDeRangees libelle="Bordereaux" dense>
        {bordereaux.map((un) => (
          <Rangee
            key={un.id}
            href={`${CHEMIN}/${un.id}`}
            identite={nomDe(un)}
            detail={`${un.nombre} versement${un.nombre > 1 ? 's' : ''}, ${ecrireLeMontant(un.total)}`}
            etat={<Etat bordereau={un} />}
          />
        ))}
      </ListeDeRangees>
    )}
    {aRevoir.length > 0 || bordereaux.some(({ format }) => format === 'pes') ? (
      <Section titre="Un fichier du comptable" id="retour">
        <p>{ATTENDU.pes.phrase} Il est lu pour tous les bordereaux qui attendent.</p>
        <Formulaire
          action={`${CHEMIN}/retour`}
          saisie={{}}
          aRevoir={aRevoir}
          libelle="Un fichier du comptable"
          avecFichier
        >
          <ChampFichier
            nom="fichier"
            libelle="Le fichier du comptable"
            accepte={ATTENDU.pes.accepte}
          />
          <Bouton>Lire ce fichier</Bouton>
        </Formulaire>
      </Section>
    ) : null}
    <Pagination
      precedent={numero > 0 ? `${CHEMIN}?page=${numero - 1}` : null}
      suivant={suite ? `${CHEMIN}?page=${numero + 1}` : null}
    />
    <ul className="puces">
      <li>
        <a href="/paiements/payeur">Le payeur : format, codes, comptes</a>
      </li>
      <li>
        <a href="/paiements">Les enveloppes</a>
      </li>
    </ul>
  </>
);

export const UnBordereau = ({
  bordereau,
  aRevoir,
  fait,
}: {
  bordereau: Bordereau;
  aRevoir: readonly PointARevoir[];
  fait: string | null;
}) => (
  <>
    <EnTete
      titre={nomDe(bordereau)}
      {...(fait ? { phrase: fait } : {})}
      {...(bordereau.etat === 'refuse'
        ? {}
        : {
            actions: (
              <LienBouton href={`${CHEMIN}/${bordereau.id}/fichier`} genre="plein">
                Prendre le fichier pour le payeur
              </LienBouton>
            ),
          })}
    />
    {bordereau.pourquoiRefuse ? (
      <Bandeau etat="a_revoir" titre="Le payeur l’a renvoyé entier.">
        Il dit : {bordereau.pourquoiRefuse}. Rien n’en a été payé. Ce qu’il refuse est aux{' '}
        <a href="/paiements/versements?etat=rejete">versements renvoyés</a> ; le reste partira avec
        le prochain bordereau.
      </Bandeau>
    ) : null}
    <Definitions
      paires={[
        ['Versements', bordereau.nombre],
        ['Total', ecrireLeMontant(bordereau.total)],
        ['Établi', `le ${jourEnToutesLettres(aujourdHuiA(bordereau.etabliLe), true)}`],
        ['Format', bordereau.format === 'pes' ? 'PES v2' : 'CSV'],
        ['Où il en est', <Etat key="etat" bordereau={bordereau} />],
      ]}
    />
    {/* Sent back whole, it waits for no other answer. */}
    {bordereau.etat === 'refuse' && aRevoir.length === 0 ? null : (
      <Section titre="Ce que répond le payeur" id="reponse">
        <p>
          {ATTENDU[bordereau.format].phrase} Chaque versement rejeté devient une promesse à la
          personne.
        </p>
        <Formulaire
          action={`${CHEMIN}/${bordereau.id}/reponse`}
          saisie={{}}
          aRevoir={aRevoir}
          libelle="La réponse du payeur"
          avecFichier
        >
          <ChampFichier
            nom="fichier"
            libelle="Le fichier du payeur"
            accepte={ATTENDU[bordereau.format].accepte}
          />
          <Bouton>Lire cette réponse</Bouton>
        </Formulaire>
      </Section>
    )}
    <p>
      <a href={CHEMIN}>Tous les bordereaux</a>
    </p>
  </>
);
