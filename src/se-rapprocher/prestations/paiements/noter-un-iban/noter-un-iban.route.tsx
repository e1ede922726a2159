import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { lireUneDemande } from '#demandes-de-droits';
import { EnTete } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { demandeLeCreancier } from '../dire-ou-payer/lire-ou-payer.ts';
import {
  ComptesOuPayer,
  cleDuCompte,
  RETOURS,
  type Retour,
} from '../dire-ou-payer/ou-payer.panneau.tsx';
import { direLeRefusDePaiement, type RefusDePaiement } from '../domaine/refus.ts';
import { GENRES_DE_DESTINATAIRE, type GenreDeDestinataire } from '../stockage/destinataires.ts';
import { noterLeCompteDUnAttendu, noterUnIban } from './noter-un-iban.ts';

const CHAMP = {
  ...{ iban_illisible: 'iban', iban_faux: 'iban', titulaire_manquant: 'titulaire' },
  ...{ bic_manquant: 'bic', bic_faux: 'bic' },
};
const champDu = (refus: RefusDePaiement): string =>
  refus.raison === 'creancier_manquant'
    ? refus.champ
    : (CHAMP[refus.raison as keyof typeof CHAMP] ?? 'iban');
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'savoir où payer',
  methode: 'POST',
} as const;

const saisieDUnCompte = z.object({
  demandeId: z.uuid(),
  retour: z.enum(Object.keys(RETOURS) as [Retour, ...Retour[]]).catch('demande'),
  aQui: z.enum(GENRES_DE_DESTINATAIRE).catch('elle'),
  nom: z
    .string()
    .max(120)
    .catch('')
    .transform((lu) => lu.trim() || null),
  iban: z.string().max(60).catch(''),
  titulaire: z.string().max(120).catch(''),
  nature: z.string().max(20).catch(''),
  civilite: z.string().max(10).catch(''),
  nomDuCreancier: z.string().max(120).catch(''),
  prenom: z.string().max(120).catch(''),
  bic: z.string().max(20).catch(''),
});
type Saisie = z.infer<typeof saisieDUnCompte>;

/** The form again, with what was typed and what is to review beside it. */
async function revoir(
  acces: Acces,
  destinataireId: string | null,
  { demandeId, retour, aQui, nom, ...saisie }: Saisie,
  refus: RefusDePaiement,
): Promise<Reponse> {
  const aRevoir = [{ champ: champDu(refus), phrase: direLeRefusDePaiement(refus) }];
  const compte = {
    ...{ destinataireId, aQui: aQui as GenreDeDestinataire, nom, ibanFin: null },
    ...{ creancierDit: false, creancierDemande: await demandeLeCreancier(acces) },
  };
  const { chemin, nom: dit } = RETOURS[retour];
  return page({
    statut: 422,
    aRevoir,
    titre: 'Le compte où payer',
    corps: (
      <>
        <EnTete
          titre="Le compte où payer"
          retour={{ href: chemin(demandeId), libelle: `Revenir à ${dit}` }}
        />
        <ComptesOuPayer
          comptes={[compte]}
          demandeId={demandeId}
          retour={retour}
          rendu={{ cle: cleDuCompte(compte), saisie, aRevoir }}
        />
      </>
    ),
  });
}

export const routesDesComptes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/paiements/destinataires/:destinataireId/compte',
    entree: saisieDUnCompte.extend({ destinataireId: z.uuid() }),
    traiter: async (acces, { destinataireId, ...saisie }) =>
      apres(
        await noterUnIban(acces, { destinataireId, ...saisie }),
        RETOURS[saisie.retour].chemin(saisie.demandeId),
        (refus) => revoir(acces, destinataireId, saisie, refus),
      ),
  }),
  route({
    ...commun,
    chemin: '/paiements/demandes/:demandeId/compte',
    entree: saisieDUnCompte,
    traiter: async (acces, saisie) => {
      const lue = await lireUneDemande(acces, saisie.demandeId);
      if (!lue.ok || !lue.valeur.instruit)
        return refusDePage(direLeRefusDePaiement({ raison: 'inconnu' }), 404);
      const { personneId, cle } = lue.valeur.demande;
      return apres(
        await noterLeCompteDUnAttendu(acces, { ...saisie, personneId, cle }),
        RETOURS[saisie.retour].chemin(saisie.demandeId),
        (refus) => revoir(acces, null, saisie, refus),
      );
    },
  }),
];
