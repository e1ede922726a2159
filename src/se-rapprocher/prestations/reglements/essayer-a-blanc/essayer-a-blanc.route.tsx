import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { GRAPHE_NATIONAL } from '#droits';
import { Bouton, Champ, EnTete, Formulaire, ListeDeChoix, type PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import type { DateCivile } from '#socle/pur';
import {
  communDesReglements,
  INTROUVABLE,
  montrerUnReglement,
  POURQUOI_DES_REGLEMENTS,
} from '../lire-les-reglements/montrer-un-reglement.tsx';
import { lireUnNombre } from '../saisir-des-faits/lire-les-faits.ts';
import { EssaisABlanc } from './essais-a-blanc.panneau.tsx';
import { demanderUnEssai, direLeRefusDEssai, lireLesEssais } from './essayer-a-blanc.ts';

const CHEMIN = '/reglements/parametres';
const UNITES: Readonly<Record<string, string>> = {
  euro: ' €',
  'euro/heure': ' € par heure',
  an: ' ans',
  heure: ' heures',
};

/** Each parameter by its name and what it is worth that day: nobody has to know its code. */
const parametresLe = (jour: DateCivile) =>
  [...GRAPHE_NATIONAL.parametres.values()]
    .filter(({ id }) => /^(apa|pch|rsa)\b/.test(id))
    .map(({ id, libelle, unite, valeurs }) => {
      const courante = valeurs.findLast(({ depuis }) => depuis <= jour)?.valeur;
      const dite =
        typeof courante === 'number'
          ? ` : ${courante.toLocaleString('fr-FR', { maximumFractionDigits: 6 })}${UNITES[unite] ?? ''}`
          : '';
      return { valeur: id, libelle: `${libelle}${dite}` };
    });

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const essais = await lireLesEssais(acces, { reglementId: null });
  if (!essais.ok) return refusDePage(essais.refus.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Essayer un paramètre à blanc',
    rubrique: 'reglements',
    corps: (
      <>
        <EnTete
          retour={{ href: '/reglements', libelle: 'Règlements' }}
          titre="Essayer un paramètre à blanc"
          phrase="Combien de demandes ouvertes changeraient, et de combien, si cette valeur était la loi."
        />
        <Formulaire action={CHEMIN} saisie={saisie} aRevoir={aRevoir}>
          <ListeDeChoix
            nom="parametre"
            libelle="Paramètre, et ce qu’il vaut aujourd’hui"
            largeur="plein"
            options={parametresLe(acces.aujourdHui)}
          />
          <Champ
            nom="valeur"
            libelle="Nouvelle valeur"
            aide="Dans la même unité."
            inputMode="decimal"
            largeur="court"
            longueur={14}
          />
          <Bouton genre="plein">Essayer à blanc</Bouton>
        </Formulaire>
        <EssaisABlanc essais={essais.valeur} action={null} />
      </>
    ),
    pourquoi: POURQUOI_DES_REGLEMENTS,
  });
}

export const routesDEssai: RouteQuelconque<Acces>[] = [
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      parametre: z.string().max(120).catch(''),
      valeur: z.string().max(20).catch(''),
    }),
    traiter: async (acces, saisie) => {
      const valeur = lireUnNombre(saisie.valeur);
      if (valeur === null)
        return montrer(acces, saisie, [
          { champ: 'valeur', phrase: 'Écrivez la valeur à essayer, en chiffres.' },
        ]);
      const { parametre } = saisie;
      return apres(
        await demanderUnEssai(acces, { parametre, valeur, depuis: acces.aujourdHui }),
        CHEMIN,
        (refus) =>
          montrer(acces, saisie, [{ champ: 'parametre', phrase: direLeRefusDEssai(refus) }]),
      );
    },
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/essayer',
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) =>
      apres(await demanderUnEssai(acces, { reglementId: id }), `/reglements/${id}`, (refus) =>
        montrerUnReglement(acces, id, { refus: direLeRefusDEssai(refus) }),
      ),
    siInvalide: async () => refusDePage(INTROUVABLE, 404),
  }),
];
