import type { Acces } from '#acces';
import { capacites } from '#acces';
import { Onglets } from '#interface';
import { droits } from '../regles-d-acces.ts';

const PAGES = [
  { href: '/qualite/procedures', libelle: 'Procédures', droit: 'lireLesProcedures' },
  { href: '/qualite/ecarts', libelle: 'Écarts', droit: 'noterUnEcart' },
  { href: '/qualite/risques', libelle: 'Risques', droit: 'lireLesRisques' },
  { href: '/qualite/preuves', libelle: 'Dossier de preuves', droit: 'rassembler' },
] as const;

/** The rooms of quality that this reader may enter. */
export const OngletsDeQualite = ({ acces, ici }: { acces: Acces; ici: string }) => {
  const peut = capacites(droits, acces.lecteur);
  return (
    <Onglets
      libelle="Qualité"
      onglets={PAGES.filter(({ droit }) => peut[droit]).map(({ href, libelle }, rang) => ({
        href,
        libelle,
        courant: href === ici,
        touche: String(rang + 1),
      }))}
    />
  );
};

export const POURQUOI_DE_LA_QUALITE = {
  valeur: 'Savoir comment nous faisons, ce qui s’écarte, et ce que nous changeons.',
  phraseDuTexte: '« La mise en place d’une démarche qualité […] certification des procédures »',
  donnees: ['des étapes de travail', 'des écarts, sans nom', 'des nombres, jamais par agent'],
  lecteurs: 'les agents ; les risques, l’encadrement et la direction',
  conservation: 'les versions restent ; un écart, trois ans',
};
