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
const Etat = ({ etat }: Pick<Bordereau, 'etat'>) =>
  etat === 'rapproche' ? (
    <EtatDit etat="fait">Tout est revenu du payeur</EtatDit>
  ) : (
    <EtatDit etat="attente">Le payeur n’a pas tout répondu</EtatDit>
  );

export const LesBordereaux = ({
  bordereaux,
  numero,
  suite,
  rien,
}: {
  bordereaux: readonly Bordereau[];
  numero: number;
  suite: boolean;
  /** Somebody asked for one, and nothing could go. */
  rien: boolean;
}) => (
  <>
    <EnTete
      titre="Bordereaux"
      phrase="Un bordereau réunit ce qui est dû aujourd’hui et dont le compte est connu."
    />
    {rien ? (
      <Bandeau etat="a_savoir" titre="Rien n’est à payer aujourd’hui.">
        Ou bien il manque un compte : voyez les{' '}
        <a href="/paiements/versements?etat=prevu">versements prévus</a>.
      </Bandeau>
    ) : null}
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
            etat={<Etat etat={un.etat} />}
          />
        ))}
      </ListeDeRangees>
    )}
    <Pagination
      precedent={numero > 0 ? `${CHEMIN}?page=${numero - 1}` : null}
      suivant={suite ? `${CHEMIN}?page=${numero + 1}` : null}
    />
    <p>
      <a href="/paiements">Les enveloppes</a>
    </p>
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
      actions={
        <LienBouton href={`${CHEMIN}/${bordereau.id}/fichier`} genre="plein">
          Prendre le fichier pour le payeur
        </LienBouton>
      }
    />
    <Definitions
      paires={[
        ['Versements', bordereau.nombre],
        ['Total', ecrireLeMontant(bordereau.total)],
        ['Établi', `le ${jourEnToutesLettres(aujourdHuiA(bordereau.etabliLe), true)}`],
        ['Où il en est', <Etat key="etat" etat={bordereau.etat} />],
      ]}
    />
    <Section titre="Ce que répond le payeur" id="reponse">
      <p>
        Un fichier CSV, une ligne par versement : référence ; statut (payé ou rejeté) ; date
        (AAAA-MM-JJ) ; motif d’un rejet. Chaque versement rejeté devient une promesse à la personne.
      </p>
      <Formulaire
        action={`${CHEMIN}/${bordereau.id}/reponse`}
        saisie={{}}
        aRevoir={aRevoir}
        libelle="La réponse du payeur"
        avecFichier
      >
        <ChampFichier nom="fichier" libelle="Le fichier du payeur" accepte=".csv,text/csv" />
        <Bouton>Lire cette réponse</Bouton>
      </Formulaire>
    </Section>
    <p>
      <a href={CHEMIN}>Tous les bordereaux</a>
    </p>
  </>
);
