import { Bouton, EtatDit, Pliable, Porte, Section } from '#interface';
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

const NOMBRES = ['Pas encore de porte', 'Une porte possible', 'Deux portes possibles'];
const EN_VUE = 2;

/** In sight: what was chosen with her, then the two most direct, who is competent elsewhere included. */
function enVue(portes: readonly PorteProposee[], orientations: readonly OrientationVue[]) {
  const rang = (porte: PorteProposee) =>
    dejaChoisie(porte, orientations)
      ? 0
      : porte.avis.avis === 'ne_convient_pas'
        ? 4
        : ['service', 'institution', 'partenaire'].indexOf(porte.genre) + 1;
  const triees = [...portes].sort((a, b) => rang(a) - rang(b));
  const choisies = triees.filter((porte) => rang(porte) === 0).length;
  const coupe = Math.max(choisies, EN_VUE);
  return { vues: triees.slice(0, coupe), autres: triees.slice(coupe) };
}

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
  const { vues, autres } = enVue(portes, orientations);
  const aProposer = vues.find(
    (porte) => !dejaChoisie(porte, orientations) && porte.avis.avis !== 'ne_convient_pas',
  );
  const montrer = (porte: PorteProposee) => (
    <UnePorte
      key={porte.cle}
      porte={porte}
      orientation={dejaChoisie(porte, orientations)}
      contactId={contactId}
      premiere={porte === aProposer}
    />
  );
  return (
    <Section
      titre={NOMBRES[vues.length] ?? `${vues.length} portes`}
      aide={vues.length > 0 ? 'd’après ses mots et sa commune' : undefined}
    >
      {vues.length === 0 ? (
        <p className="secondaire">Écrivez ses mots, ou touchez un pictogramme avec elle.</p>
      ) : (
        vues.map(montrer)
      )}
      {autres.length > 0 ? (
        <Pliable titre={`Autres lieux (${autres.length})`}>
          <div className="formulaire">{autres.map(montrer)}</div>
        </Pliable>
      ) : null}
    </Section>
  );
}
