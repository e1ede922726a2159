import { Bouton, EtatDit, Porte, Section, Vide } from '#interface';
import type { OrientationVue } from '#orientations';
import type { PorteProposee } from './proposer-des-portes.ts';

/** The orientation already written for this door, if there is one. */
const dejaChoisie = (porte: PorteProposee, orientations: readonly OrientationVue[]) =>
  orientations.find(
    ({ versGenre, versCle, versStructure, versNom, etat }) =>
      etat.etat !== 'retiree' &&
      (porte.genre === 'service'
        ? versGenre === 'service' && versCle === porte.versCle
        : porte.genre === 'partenaire'
          ? versStructure === porte.structureId
          : versNom === porte.nom),
  );

const EtatDeLaPorte = ({ orientation }: { orientation: OrientationVue }) => (
  <a href={`/orientations/${orientation.id}`}>
    {orientation.versGenre === 'institution' ? (
      <EtatDit etat="fait">Main passée</EtatDit>
    ) : orientation.accordee ? (
      <EtatDit etat="fait">Elle est d’accord</EtatDit>
    ) : (
      <EtatDit etat="en_cours">Proposée</EtatDit>
    )}
  </a>
);

function UnePorte({
  porte,
  orientation,
  contactId,
  premiere,
}: {
  porte: PorteProposee;
  orientation: OrientationVue | undefined;
  contactId: string;
  premiere: boolean;
}) {
  const { quiEstCompetent, avis, telephone } = porte;
  return (
    <Porte
      nom={porte.nom}
      pourquoi={porte.pourquoi}
      ou={[porte.ou, telephone].filter(Boolean).join(' · ') || undefined}
      ouvert={porte.ouvert ?? undefined}
      fraicheur={[porte.fraicheur, ...avis.phrases].filter(Boolean).join(' ') || undefined}
      quiEstCompetent={
        quiEstCompetent ? (
          <>
            {porte.nom}, pour {quiEstCompetent.pour} ({quiEstCompetent.source}).{' '}
            {quiEstCompetent.ceQueNousFaisons}
          </>
        ) : undefined
      }
      verte={orientation !== undefined}
      etat={
        orientation ? (
          <EtatDeLaPorte orientation={orientation} />
        ) : avis.avis === 'ne_convient_pas' ? (
          <EtatDit etat="autre_chemin">Ne convient pas</EtatDit>
        ) : null
      }
      action={
        orientation || avis.avis === 'ne_convient_pas' ? null : (
          <Bouton
            petit
            vers={`/accueil/contacts/${contactId}/porte`}
            nom="porte"
            valeur={porte.cle}
            {...(premiere ? { touche: 'O' } : {})}
          >
            {porte.genre === 'institution' ? 'Passer la main avec elle' : 'Lui proposer'}
          </Bouton>
        )
      }
    />
  );
}

const NOMBRES = [
  'Aucune porte',
  'Une porte possible',
  'Deux portes possibles',
  'Trois portes possibles',
];

/** The doors her words open, each with what an agent says aloud; inside the sheet's form, so that nothing is lost. */
export function PortesPossibles({
  portes,
  orientations,
  contactId,
}: {
  portes: readonly PorteProposee[];
  orientations: readonly OrientationVue[];
  contactId: string;
}) {
  const aProposer = portes.find(
    (porte) => !dejaChoisie(porte, orientations) && porte.avis.avis !== 'ne_convient_pas',
  );
  return (
    <Section
      titre={NOMBRES[portes.length] ?? `${portes.length} portes possibles`}
      aide={portes.length > 0 ? 'd’après ses mots et sa commune' : undefined}
    >
      {portes.length === 0 ? (
        <Vide titre="Pas encore de porte">
          Écrivez ses mots, ou touchez un pictogramme avec elle.
        </Vide>
      ) : (
        portes.map((porte) => (
          <UnePorte
            key={porte.cle}
            porte={porte}
            orientation={dejaChoisie(porte, orientations)}
            contactId={contactId}
            premiere={porte === aProposer}
          />
        ))
      )}
    </Section>
  );
}
