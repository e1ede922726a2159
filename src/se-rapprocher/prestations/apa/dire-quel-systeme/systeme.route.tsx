import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import {
  Bouton,
  ChampDate,
  Choix,
  EnTete,
  Formulaire,
  type PointARevoir,
  Section,
  Tableau,
  Vide,
} from '#interface';
import { type Pourquoi, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { jourEnToutesLettres, lireUnJour } from '#socle/pur';
import { type Bascule, SYSTEMES } from '../domaine/systeme.ts';
import { direQuelSysteme, lireLesBascules } from './dire-quel-systeme.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'dire où se tiennent les demandes d’APA',
  chemin: '/administration/apa',
} as const;

const NOMS = {
  local: 'Ici, dans Tisserin',
  national: 'Dans le système national de l’APA',
} as const;
const POURQUOI: Pourquoi = {
  valeur:
    'Savoir où se tient chaque demande d’APA, et depuis quel jour ; ne rien prétendre envoyer.',
  phraseDuTexte: '« moderniser et professionnaliser » (projet social, L. 134)',
  donnees: ['un jour', 'un système'],
  lecteurs: 'l’équipe de l’autonomie, l’administration',
  conservation: 'tant que l’APA existe',
};

const Page = ({
  bascules,
  saisie,
  aRevoir,
}: {
  bascules: readonly Bascule[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      titre="Où se tiennent les demandes d’APA"
      phrase="Une demande reste où elle a été reçue. Rien n’est connu de l’interface du système national : à partir de son jour, Tisserin n’y envoie rien, n’y lit rien, et le dit sur chaque demande."
    />
    {bascules.length === 0 ? (
      <Vide titre="Toutes les demandes se tiennent ici.">Aucun jour de bascule n’est dit.</Vide>
    ) : (
      <Tableau
        legende="Les jours dits"
        colonnes={[
          { cle: 'depuis', titre: 'À partir du' },
          { cle: 'ou', titre: 'Les demandes reçues se tiennent' },
        ]}
        lignes={bascules.map(({ depuis, systeme }) => ({
          cle: depuis,
          valeurs: { depuis: jourEnToutesLettres(depuis, true), ou: NOMS[systeme] },
        }))}
      />
    )}
    <Section titre="Dire un jour">
      <Formulaire action={commun.chemin} saisie={saisie} aRevoir={aRevoir} libelle="Dire un jour">
        <ChampDate
          nom="depuis"
          libelle="À partir du"
          aide="Aujourd’hui ou un jour à venir : 01/03/2027."
        />
        <Choix
          nom="systeme"
          libelle="Les demandes reçues se tiennent"
          options={SYSTEMES.map((valeur) => ({ valeur, libelle: NOMS[valeur] }))}
        />
        <Bouton genre="plein">Dire ce jour</Bouton>
      </Formulaire>
    </Section>
  </>
);

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const lues = await lireLesBascules(acces, {});
  if (!lues.ok) return refusDePage(lues.refus.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Où se tiennent les demandes d’APA',
    rubrique: 'administration',
    corps: <Page bascules={lues.valeur} saisie={saisie} aRevoir={aRevoir} />,
    aRevoir,
    pourquoi: POURQUOI,
  });
}

export const routesDuSysteme: RouteQuelconque<Acces>[] = [
  route({ ...commun, methode: 'GET', entree: z.object({}), traiter: (acces) => montrer(acces) }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      depuis: z.string().max(40, 'Écrivez un jour, par exemple 01/03/2027.').catch(''),
      systeme: z.enum(SYSTEMES, 'Choisissez où les demandes se tiennent.'),
    }),
    traiter: async (acces, saisie) => {
      const lu = lireUnJour(saisie.depuis, acces.aujourdHui);
      if (!lu.ok)
        return montrer(acces, saisie, [
          { champ: 'depuis', phrase: 'Ce jour ne se lit pas. Écrivez par exemple 01/03/2027.' },
        ]);
      const fait = await direQuelSysteme(acces, { depuis: lu.valeur, systeme: saisie.systeme });
      return apres(fait, commun.chemin, () =>
        montrer(acces, saisie, [
          { champ: 'depuis', phrase: 'Ce jour est passé : dites aujourd’hui ou un jour à venir.' },
        ]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
];
