import { ChampDeLEquipe, type Equipe } from '#acces';
import {
  Bandeau,
  Bouton,
  Cache,
  ChampDate,
  Definitions,
  EnTete,
  Formulaire,
  LienBouton,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import { type CodeDeRetrait, montrerLeCode } from '#socle/pur';

export interface PageDEntree {
  personneId: string;
  nom: string;
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  refus?: string | undefined;
}

/** One date and her own words: nothing else is needed to begin. */
export const EntrerEnOrientation = ({
  personneId,
  nom,
  equipes,
  saisie,
  aRevoir,
  refus,
}: PageDEntree) => (
  <>
    <EnTete
      retour={{ href: `/personnes/${personneId}`, libelle: 'Sa fiche' }}
      titre="Entrer en orientation"
      phrase={`${nom} : le département a six semaines pour lui dire qui l’accompagne.`}
    />
    {refus ? (
      <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
        {refus}
      </Bandeau>
    ) : null}
    <Formulaire action="/rsa/entrer" saisie={saisie} aRevoir={aRevoir}>
      <Cache nom="personne" valeur={personneId} />
      <ChampDate
        nom="entreeLe"
        libelle="Jour où le RSA s’est ouvert, ou est arrivé ici"
        aide="Celui de la lettre ou du fichier de la caisse. Par exemple 14/11/2026."
      />
      <ZoneDeTexte nom="mots" libelle="Ce qu’elle veut, dans ses mots" facultatif sesMots />
      <ChampDeLEquipe equipes={equipes} />
      <Bouton genre="plein">Ouvrir son parcours</Bouton>
    </Formulaire>
  </>
);

/** Said once: her code opens her parcours, wherever she is. */
export const CodeRemis = ({ parcoursId, code }: { parcoursId: string; code: string | null }) => (
  <>
    <EnTete
      titre="Son parcours est ouvert"
      phrase={
        code
          ? 'Donnez-lui ce code : il n’est montré qu’une fois.'
          : 'Son code est celui de sa demande de RSA, déjà reçue : rien n’a été redemandé.'
      }
    />
    {code ? (
      <Definitions
        paires={[['Son code', <strong key="code">{montrerLeCode(code as CodeDeRetrait)}</strong>]]}
      />
    ) : null}
    <p>
      Avec ce code, sans compte, elle voit où elle en est, choisit son premier rendez-vous, lit et
      signe son contrat.
    </p>
    <LienBouton href={`/rsa/${parcoursId}`} genre="plein">
      Aller à son parcours
    </LienBouton>
  </>
);
