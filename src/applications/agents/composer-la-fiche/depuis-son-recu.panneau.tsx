import { Section } from '#interface';
import { type MotLaisse, MotsDesHabitants } from '#recepisses';

const MONTRES = 3;

/** What she wrote from the page of her receipt, the latest first; the request it is about is one link away. */
export const DepuisSonRecu = ({ mots }: { mots: readonly MotLaisse[] }) =>
  mots.length === 0 ? null : (
    <Section
      titre="Ce qu’elle a écrit depuis son reçu"
      compte={mots.length}
      lien={{ href: `/accueil/contacts/${mots[0]?.objetId}`, libelle: 'Ouvrir la demande' }}
    >
      <MotsDesHabitants mots={mots.slice(0, MONTRES)} />
    </Section>
  );
