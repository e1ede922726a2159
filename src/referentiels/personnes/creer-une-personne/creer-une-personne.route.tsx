import { z } from 'zod';
import { type Acces, apres, ChampDeLEquipe, type Equipe, juger, route } from '#acces';
import {
  Bouton,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
} from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { ecrireDatePartielle } from '#socle/pur';
import { DIRE_POURQUOI } from '../domaine/classer.ts';
import { lireUneRecherche } from '../domaine/lire-une-recherche.ts';
import type { PersonneTrouvee } from '../rechercher-une-personne/chercher-dans-ma-portee.ts';
import { rechercher } from '../rechercher-une-personne/rechercher-une-personne.ts';
import { droits } from '../regles-d-acces.ts';
import { POURQUOI_LA_FICHE } from '../voir-une-personne/voir-une-personne.route.tsx';
import { ChampsDAccueil, ChampsDIdentite } from './champs-d-identite.tsx';
import { creerUnePersonne, pointsDeCreation } from './creer-une-personne.ts';
import { accueilSchema, DATE_ILLISIBLE, identiteSchema, identiteTapee } from './lire-la-saisie.ts';

const CHEMIN = '/personnes/nouvelle';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'recevoir une personne',
  chemin: CHEMIN,
} as const;

interface Vue {
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  /** Records that may already be hers: shown once, before another is opened. */
  proches?: readonly PersonneTrouvee[];
}

const OuvrirUneFiche = ({ equipes, saisie, aRevoir = [], proches = [] }: Vue) => (
  <>
    <EnTete
      titre="Ouvrir une fiche"
      phrase="Seulement ce qu’elle dit. Tout le reste peut attendre, ou ne jamais venir."
      retour={{ href: '/personnes', libelle: 'Personnes' }}
    />
    {proches.length > 0 ? (
      <Section titre="Peut-être déjà connue" aide="Regardez avant d’ouvrir une seconde fiche.">
        <ListeDeRangees libelle="Fiches proches">
          {proches.map(({ id, nomDit, pourquoi }) => (
            <Rangee
              key={id}
              href={`/personnes/${id}`}
              identite={nomDit}
              heure={pourquoi.map((un) => DIRE_POURQUOI[un]).join(', ')}
            />
          ))}
        </ListeDeRangees>
      </Section>
    ) : null}
    <Formulaire action={CHEMIN} saisie={saisie} aRevoir={aRevoir}>
      {proches.length > 0 ? <input type="hidden" name="vue" value="oui" /> : null}
      <ChampsDIdentite />
      <Champ nom="telephone" libelle="Téléphone" facultatif type="tel" inputMode="tel" />
      <Choix
        nom="telephoneSur"
        libelle="Est-ce qu’elle seule le lit ?"
        facultatif
        segmente
        options={[
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'non', libelle: 'Non' },
          { valeur: 'pas_aborde', libelle: 'Pas abordé' },
        ]}
      />
      <Champ
        nom="consigne"
        libelle="Comment la joindre"
        facultatif
        aide="Par message, après 16:30…"
      />
      <ChampsDAccueil />
      {equipes.length > 1 ? <ChampDeLEquipe equipes={equipes} /> : null}
      <Bouton genre="plein">
        {proches.length > 0 ? 'Ouvrir une autre fiche' : 'Ouvrir la fiche'}
      </Bouton>
    </Formulaire>
  </>
);

function montrer(acces: Acces, vue: Vue): Reponse {
  const verdict = juger(droits.creer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: vue.aRevoir?.length ? 422 : 200,
    titre: 'Ouvrir une fiche',
    rubrique: 'personnes',
    corps: <OuvrirUneFiche {...vue} />,
    pourquoi: POURQUOI_LA_FICHE,
  });
}

/** What was typed in the search, put where it goes; its first word may be either name. */
function depuisLaRecherche(acces: Acces, dit: string): Record<string, unknown> {
  const { mots, naissance, telephone } = lireUneRecherche(dit, acces.aujourdHui);
  return {
    nature: mots.length > 0 ? 'nom_d_usage' : 'anonyme',
    nomDUsage: mots.map((mot) => mot.charAt(0).toUpperCase() + mot.slice(1)).join(' '),
    naissance: naissance ? ecrireDatePartielle(naissance) : '',
    telephone: telephone ?? '',
  };
}

const oui = (valeur: string | undefined): boolean | undefined =>
  valeur === 'oui' ? true : valeur === 'non' ? false : undefined;

/** The teams of who acts for several, by their names: told by the directory of services. */
export type SesEquipes = (acces: Acces) => Promise<readonly Equipe[]>;

export const routesDeLaCreation = (sesEquipes: SesEquipes): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ dit: z.string().max(500).optional().catch(undefined) }),
    traiter: async (acces, { dit }) =>
      montrer(acces, {
        saisie: dit ? depuisLaRecherche(acces, dit) : {},
        equipes: await sesEquipes(acces),
      }),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      ...identiteSchema,
      ...accueilSchema,
      telephone: z.string().max(60).optional(),
      telephoneSur: z.enum(['oui', 'non', 'pas_aborde']).optional().catch(undefined),
      consigne: z.string().max(200, 'C’est trop long : 200 signes au plus.').optional(),
      cle: z.coerce.number().int().optional().catch(undefined),
      vue: z.literal('oui').optional().catch(undefined),
    }),
    traiter: async (acces, saisie) => {
      const equipes = await sesEquipes(acces);
      const identite = identiteTapee(saisie, acces.aujourdHui);
      const { telephone, cle, nature, nomDUsage, prenom, nom, nomDeNaissance } = saisie;
      const noms = { nature, nomDUsage, prenom, nom, nomDeNaissance };
      const points = [
        ...(identite ? [] : [{ champ: 'naissance', phrase: DATE_ILLISIBLE }]),
        ...pointsDeCreation(acces, { ...noms, telephone, cle }),
      ];
      if (!identite || points.length > 0)
        return montrer(acces, { saisie, equipes, aRevoir: points });
      const dit = [saisie.nomDUsage, saisie.prenom, saisie.nom, saisie.naissance, saisie.telephone];
      if (!saisie.vue && identite.nature !== 'anonyme') {
        const texte = dit.filter(Boolean).join(' ');
        const lues = await rechercher(acces, { texte, limite: 5, auFilDeLaFrappe: true });
        if (lues.ok && lues.valeur.trouvees.length > 0)
          return montrer(acces, { saisie, equipes, proches: lues.valeur.trouvees });
      }
      const creee = await creerUnePersonne(acces, {
        ...identite,
        telephone,
        cle,
        telephoneSur: oui(saisie.telephoneSur),
        consigne: saisie.consigne,
        langue: saisie.langue,
        interprete: saisie.interprete.includes('oui'),
        amenagements: saisie.amenagements,
      });
      return apres(
        creee,
        (valeur) => `/personnes/${valeur.id}`,
        ({ points: aRevoir }) => montrer(acces, { saisie, equipes, aRevoir }),
      );
    },
    siInvalide: async (acces, aRevoir, saisie) =>
      montrer(acces, { saisie, equipes: await sesEquipes(acces), aRevoir }),
  }),
];
