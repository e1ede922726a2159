import { Bouton, Definitions, EtatDit, Section } from '#interface';
import { natureDe } from '../domaine/dettes.ts';
import type { DossierMontre } from './dossier-montre.ts';

/** The papers of this situation and no other, in plain words; asked in one go by the team that examines. */
export function PapiersDeLaSituation({ lu: { dossier, lue } }: DossierMontre) {
  const codes = natureDe(dossier.nature).papiers;
  const papiers = codes.flatMap((code) => {
    const papier = lue.prestation.pieces.find((un) => un.code === code);
    return papier ? [{ papier, note: lue.pieces.find((une) => une.code === code) }] : [];
  });
  const aDemander = papiers.filter(({ note }) => !note);
  const demandable = lue.instruit && ['recue', 'incomplete'].includes(lue.demande.etat);
  return (
    <Section titre="Papiers" aide={`${papiers.length} pour cette situation`}>
      <Definitions
        paires={papiers.map(({ papier, note }) => [
          papier.nom,
          <>
            {papier.enClair}{' '}
            <EtatDit etat={note && note.etat !== 'manquante' ? 'fait' : 'attente'}>
              {note ? DITS[note.etat] : 'pas encore demandé'}
            </EtatDit>
          </>,
        ])}
      />
      {demandable && aDemander.length > 0 ? (
        <form method="post" action={`/fsl/${dossier.demandeId}/papiers`}>
          <Bouton>Demander ces papiers</Bouton>
        </form>
      ) : null}
    </Section>
  );
}

const DITS = {
  manquante: 'à apporter',
  vue: 'vu, non gardé',
  remise: 'remis',
  dispensee: 'dispensée',
} as const;
