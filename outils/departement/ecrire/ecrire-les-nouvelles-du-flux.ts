import type { DateCivile } from '#socle/pur';
import { type Chantier, cleDuSite } from './chantier.ts';
import type { FoyerEcrit } from './ecrire-le-flux.ts';
import { ecrireDesHorloges } from './une-demande-de-droit.ts';

const JULIEN_RECOIT_A = 601;

interface CeQuIlDit {
  reference: DateCivile;
  recuLe: DateCivile;
  ecrits: readonly FoyerEcrit[];
  karim: string | undefined;
  hawa: string | undefined;
  /** Her record is the insertion team’s; nobody said yet that she is the one of the flow. */
  autre: string | undefined;
}

/** What the last flow says to Julien’s team: Hawa is to orient in six weeks, Karim’s payment is held back. */
export async function direLesNouvelles(
  chantier: Chantier,
  { reference, recuLe, ecrits, karim = '', hawa = '', autre = '' }: CeQuIlDit,
): Promise<void> {
  const { ecriture, id } = chantier;
  const cle = cleDuSite(JULIEN_RECOIT_A);
  const foyerDe = (qui: string) =>
    ecrits.find(({ adultes }) => adultes.some((un) => un.personne_id === id('personne', qui)))
      ?.id ?? '';
  await ecriture.inserer(
    'acces.ouverture',
    (
      [
        [hawa, 'orientation'],
        [autre, 'accueil'],
      ] as const
    ).map(([qui, fondement]) => ({
      id: id('ouverture', `flux ${qui}`),
      personne_id: id('personne', qui),
      cle,
      agent_id: null,
      fondement,
      ouverte_le: `${recuLe}T06:10:00Z`,
    })),
  );
  const entree = id('nouvelle', hawa);
  const dite = { cle, reference, apprise_le: recuLe, etat: 'a_voir' };
  await ecriture.inserer('rsa.nouvelle_du_flux', [
    {
      ...dite,
      id: entree,
      personne_id: id('personne', hawa),
      foyer_id: foyerDe(hawa),
      genre: 'a_orienter',
      parcours_id: null,
    },
    {
      ...dite,
      id: id('nouvelle', karim),
      personne_id: id('personne', karim),
      foyer_id: foyerDe(karim),
      genre: 'suspendu',
      parcours_id: id('parcours', 'karim'),
    },
  ]);
  await ecrireDesHorloges(chantier, { demande_id: entree, personne_id: id('personne', hawa) }, [
    { regime: 'rsa.orientation', objet: 'entree_rsa', cle, depart: recuLe },
  ]);
}
