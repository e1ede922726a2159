import { ChampDeLEquipe, type Equipe } from '#acces';
import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import { FONDEMENTS } from '#partage';
import type { Site } from '#services';
import type { DestinataireVerifie } from './verifier-un-destinataire.ts';

export interface Proposition {
  sites: readonly Site[];
  /** Those under whose name she may send. */
  equipes: readonly Equipe[];
  /** A partner of the directory, chosen before coming here. */
  structure: { id: string; nom: string } | null;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[] | undefined;
  refus?: string | undefined;
  verifie?: DestinataireVerifie | null;
}

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

/** The place does not receive her: said before anything is written, with two that do. */
function NeConvientPas({ verification, autres }: DestinataireVerifie) {
  if (verification.avis === 'convient') return null;
  return (
    <Bandeau etat="a_revoir" titre={verification.phrases.join(' ')}>
      {autres.length > 0
        ? `La reçoivent : ${autres.map(({ site }) => site.nom).join(' ; ')}. Choisissez l’un d’eux, ou continuez si vous savez pourquoi.`
        : 'Continuez si vous savez pourquoi, ou cherchez dans les adresses utiles.'}
    </Bandeau>
  );
}

const QuiRecevra = ({ sites, structure }: Pick<Proposition, 'sites' | 'structure'>) =>
  structure ? (
    <>
      <p>Vers {structure.nom}</p>
      <Cache nom="structure" valeur={structure.id} />
      <Champ nom="interlocuteur" libelle="Qui demander là-bas" facultatif longueur={120} />
    </>
  ) : (
    <ListeDeChoix
      nom="site"
      libelle="Vers quel service"
      vide="Choisir un lieu"
      options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
    />
  );

/** What is asked, to whom, and this service's own part. Nothing leaves before she agrees. */
export function ProposerUneOrientation(vu: Proposition) {
  const { saisie, verifie, refus } = vu;
  return (
    <>
      <EnTete
        retour={{ href: '/orientations', libelle: 'Orientations' }}
        titre="Proposer une orientation"
        phrase="Rien ne part maintenant : vous lui demanderez son accord, puis vous relirez le texte."
      />
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {refus}
        </Bandeau>
      ) : null}
      {verifie ? <NeConvientPas {...verifie} /> : null}
      <Formulaire action="/orientations/proposer" saisie={saisie} aRevoir={vu.aRevoir ?? []}>
        {verifie ? <Cache nom="quandMeme" valeur="oui" /> : null}
        {texte(saisie.contact) ? <Cache nom="contact" valeur={texte(saisie.contact)} /> : null}
        {texte(saisie.personne) ? <Cache nom="personne" valeur={texte(saisie.personne)} /> : null}
        <QuiRecevra sites={vu.sites} structure={vu.structure} />
        <ChampDeLEquipe equipes={vu.equipes} libelle="Au nom de quelle équipe" />
        <Champ
          nom="quoi"
          libelle="Ce que vous demandez"
          aide="Par exemple : une aide pour la facture d’électricité."
          largeur="plein"
        />
        <ZoneDeTexte nom="elleDit" libelle="Elle dit" facultatif sesMots longueur={1000} />
        <Champ
          nom="joindre"
          libelle="Comment la joindre"
          facultatif
          largeur="plein"
          longueur={1000}
        />
        <Champ
          nom="age"
          libelle="Âge de la personne concernée"
          aide="Pour vérifier que ce lieu la reçoit ; il n’est pas gardé."
          facultatif
          largeur="court"
          inputMode="numeric"
          longueur={3}
        />
        <ListeDeChoix
          nom="fondement"
          libelle="De quel droit vous transmettez"
          options={Object.entries(FONDEMENTS).map(([valeur, { libelle }]) => ({ valeur, libelle }))}
        />
        <Bouton genre="plein">Préparer l’orientation</Bouton>
      </Formulaire>
    </>
  );
}
