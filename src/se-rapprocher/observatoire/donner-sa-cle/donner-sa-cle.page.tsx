import { Action, Bandeau, EnTete, EtatDit, Section } from '#interface';
import { texteDe } from '../domaine/indicateurs.ts';
import { DireLesCles } from './dire-les-cles.tsx';
import type { IndicateurEtSesCles } from './donner-sa-cle.ts';

const ETATS = {
  compte: ['fait', 'Compté'],
  propose: ['attente', 'Proposé'],
  pas_propose: ['a_savoir', 'Pas proposé'],
} as const;

const CHEMIN = '/observatoire/indicateurs';

function Gestes({ vu: { indicateur, peut } }: { vu: IndicateurEtSesCles }) {
  if (peut.proposer)
    return (
      <Action vers={`${CHEMIN}/${indicateur.cle}/proposer`} icone="fleche">
        Le proposer aux agents
      </Action>
    );
  if (peut.donner)
    return (
      <Action vers={`${CHEMIN}/${indicateur.cle}/cle`} genre="prune" icone="cle">
        Donner ma clé
      </Action>
    );
  return null;
}

const UnIndicateurPropose = ({ vu }: { vu: IndicateurEtSesCles }) => {
  const [forme, mot] = ETATS[vu.etat.etat];
  return (
    <Section
      titre={vu.indicateur.titre}
      id={vu.indicateur.cle}
      aide={<EtatDit etat={forme}>{mot}</EtatDit>}
    >
      <p>{texteDe(vu.indicateur)}</p>
      <DireLesCles vu={vu} langue="fr" />
      <Gestes vu={vu} />
    </Section>
  );
};

/** What waits comes first; what counts follows. */
export function DonnerSaCle({
  vus,
  refus,
}: {
  vus: readonly IndicateurEtSesCles[];
  refus: string | null;
}) {
  const attendent = vus.filter(({ etat }) => etat.etat !== 'compte').length;
  return (
    <>
      <EnTete
        titre="Ce qui se compte"
        phrase={
          attendent === 0
            ? 'Tout ce qui se compte a ses deux clés : celle de la direction, et celle des représentants du personnel.'
            : 'Rien de nouveau ne se compte sans deux clés : celle de la direction, et celle des représentants du personnel. Vous lisez une proposition avant la direction.'
        }
        retour={{ href: '/observatoire', libelle: 'Chiffres' }}
      />
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      {[...vus]
        .sort((a, b) => Number(a.etat.etat === 'compte') - Number(b.etat.etat === 'compte'))
        .map((vu) => (
          <UnIndicateurPropose key={vu.indicateur.cle} vu={vu} />
        ))}
      <p>
        <a href="/indicateurs">Voir la page que tout le monde lit</a>
      </p>
    </>
  );
}
