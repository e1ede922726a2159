import { PapiersEnImages } from '#demandes-de-droits';
import { EtatDit, Section } from '#interface';
import { natureDe } from '../domaine/dettes.ts';
import type { DossierMontre } from './dossier-montre.ts';

const DITS = {
  manquante: 'à apporter',
  vue: 'vu, non gardé',
  remise: 'remis',
  dispensee: 'dispensée',
} as const;

/** The papers of this situation and no other, in pictures and plain words; asked in one go by the team that examines. */
export function PapiersDeLaSituation({ lu: { dossier, lue } }: DossierMontre) {
  const codes = natureDe(dossier.nature).papiers;
  const notes = codes.flatMap((code) => lue.pieces.find((une) => une.code === code) ?? []);
  return (
    <Section titre="Papiers" aide={`${codes.length} pour cette situation`}>
      <PapiersEnImages
        papiers={codes.map((code) => {
          const note = notes.find((une) => une.code === code);
          return {
            code,
            dit: note ? (
              <EtatDit etat={note.etat === 'manquante' ? 'attente' : 'fait'}>
                {DITS[note.etat]}
              </EtatDit>
            ) : null,
          };
        })}
      />
    </Section>
  );
}
