import { Chronologie, Section } from '#interface';
import {
  ajouterJours,
  aujourdHuiA,
  type DateCivile,
  type Instant,
  jourEnColonne,
  jourEnToutesLettres,
} from '#socle/pur';
import { estUnSilence, type PasDuFil } from './le-fil.ts';

/** The thread of what happened, all services, as far as this reader may read. */
export const LeFil = ({
  pas,
  maintenant,
  jour,
}: {
  pas: readonly PasDuFil[];
  maintenant: Instant;
  jour: DateCivile;
}) => (
  <Section titre="Le fil" aide="Tous services, ce que vous pouvez lire">
    <Chronologie
      moments={pas.map((un) =>
        estUnSilence(un)
          ? {
              cle: un.cle,
              quand: '',
              quoi: `du ${jourEnToutesLettres(ajouterJours(un.du, 1), true)} au ${jourEnToutesLettres(ajouterJours(un.au, -1), true)}, rien n’a été noté`,
              vide: true,
            }
          : {
              cle: un.cle,
              quand: jourEnColonne(aujourdHuiA(un.le), jour),
              quoi: un.quoi,
              aVenir: un.le > maintenant,
              ...(un.le > maintenant ? { qui: 'à venir' } : un.qui ? { qui: un.qui } : {}),
            },
      )}
    />
  </Section>
);
