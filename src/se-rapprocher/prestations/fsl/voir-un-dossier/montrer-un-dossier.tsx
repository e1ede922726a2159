import type { Acces } from '#acces';
import { GENRE_D_OBJET, type LireLesDroitsDeTous, lireUneDemande } from '#demandes-de-droits';
import { lireLesEcheances } from '#echeances';
import { type Compte, lireOuPayer } from '#paiements';
import { LIEN_A_DIRE } from '#partage';
import { lireUnePersonne } from '#personnes';
import { page, type Reponse, type RequeteHttp, refusDePage, versLaPage } from '#socle';
import { natureDe } from '../domaine/dettes.ts';
import { droits } from '../regles-d-acces.ts';
import type { Repris } from './dossier-montre.ts';
import { type DossierLu, lireUnDossier } from './lire-un-dossier.ts';
import { VoirUnDossier } from './voir-un-dossier.page.tsx';

export const communDuFsl = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'instruire une demande de FSL',
} as const;

export const POURQUOI_LE_FSL = {
  valeur: 'Payer une dette de logement ou d’énergie sans tout redemander, et expliquer la réponse.',
  phraseDuTexte:
    '« la mise en œuvre du Fonds de solidarité logement (FSL) » (projet social, L. 326)',
  donnees: [
    'sa dette',
    'ce que le règlement regarde, et d’où on le sait',
    'le calcul et sa version',
  ],
  lecteurs:
    'l’équipe qui l’a reçue, celle qui instruit ; un partenaire par son lien, ce dossier seul',
  conservation: 'deux ans après la dernière décision',
} as const;

export const DOSSIER_INTROUVABLE = 'Ce dossier n’est pas là, ou n’est pas à votre équipe.';

/** Where addresses are said to a partner from, and what of everyone's rights nobody looked at with her. */
export interface ReglagesDuFsl {
  urlPublique: string;
  droitsDeTous: LireLesDroitsDeTous;
}

/** A request for the fund received with the others has no file yet: what is owed is asked first. */
async function sansDossier(acces: Acces, id: string): Promise<Reponse> {
  const lue = await lireUneDemande(acces, id);
  return lue.ok && lue.valeur.demande.prestation === 'fsl'
    ? versLaPage(`/fsl/${id}/ouvrir`)
    : refusDePage(DOSSIER_INTROUVABLE, 404);
}

/** The creditor, once it is said who: the help is paid to it. */
async function comptesDu(acces: Acces, { dossier, lue }: DossierLu): Promise<Compte[]> {
  const { demandeId, personneId, cle, creancier, nature } = dossier;
  if (!lue.instruit) return [];
  const attendus = creancier
    ? [{ genre: 'tiers', quoi: natureDe(nature).creancier, nom: creancier } as const]
    : [];
  return lireOuPayer(acces, { demandeId, personneId, cle, attendus });
}

export async function montrerUnDossier(
  acces: Acces,
  { urlPublique }: Pick<ReglagesDuFsl, 'urlPublique'>,
  id: string,
  requete: Pick<RequeteHttp, 'cookies'>,
  repris: Repris = {},
): Promise<Reponse> {
  const lu = await lireUnDossier(acces, id);
  if (!lu.ok)
    return lu.refus.raison === 'acces' ? refusDePage(lu.refus.motif) : sansDossier(acces, id);
  const personne = await lireUnePersonne(acces, lu.valeur.dossier.personneId);
  const echeances = await lireLesEcheances(acces, [{ genre: GENRE_D_OBJET, id }]);
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: 'Dossier de FSL',
    rubrique: 'demandes-de-droits',
    corps: (
      <VoirUnDossier
        lu={lu.valeur}
        nomDit={personne.ok ? personne.valeur.nomDit : 'Sa fiche'}
        jour={acces.aujourdHui}
        echeances={echeances.get(id) ?? []}
        aDire={LIEN_A_DIRE.lire(requete.cookies, id)}
        urlPublique={urlPublique}
        comptes={await comptesDu(acces, lu.valeur)}
        repris={repris}
      />
    ),
    decrit: { quoi: 'fsl', etat: lu.valeur.lue.demande.etat },
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LE_FSL,
  });
}
