import { type Acces, capacites } from '#acces';
import { page, type Reponse, refusDePage } from '#socle';
import { EssaisABlanc } from '../essayer-a-blanc/essais-a-blanc.panneau.tsx';
import { lireLesEssais } from '../essayer-a-blanc/essayer-a-blanc.ts';
import { defautsDePublication } from '../publier-un-reglement/publier-un-reglement.ts';
import { droits } from '../regles-d-acces.ts';
import { type ReglementMontre, VoirUnReglement } from './lire-les-reglements.page.tsx';
import { lireUnReglement } from './lire-les-reglements.ts';

export const communDesReglements = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les règlements des aides',
} as const;

export const POURQUOI_DES_REGLEMENTS = {
  valeur: 'Chacun peut lire la règle qui le concerne, et celle d’un jour passé.',
  phraseDuTexte: '« de même que la réglementation en matière sociale » (projet social, L. 164)',
  donnees: ['les règles d’une aide', 'ses exemples', 'qui l’a écrite et publiée, par sa fonction'],
  lecteurs: 'tous les agents ; avant sa publication, l’administration et la direction',
  conservation: 'sans fin : une décision garde la version de son jour',
} as const;

export const INTROUVABLE = 'Ce règlement n’est pas là, ou n’est pas encore publié.';

export async function montrerUnReglement(
  acces: Acces,
  id: string,
  repris: Pick<ReglementMontre, 'saisie' | 'aRevoir' | 'refus'> = {},
): Promise<Reponse> {
  const lu = await lireUnReglement(acces, { id });
  if (!lu.ok)
    return lu.refus.raison === 'acces'
      ? refusDePage(lu.refus.motif)
      : refusDePage(INTROUVABLE, 404);
  const { reglement, versions } = lu.valeur;
  const peut = capacites(droits, acces.lecteur);
  const essais = peut.essayer ? await lireLesEssais(acces, { reglementId: id }) : null;
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: reglement.contenu.libelle,
    rubrique: 'reglements',
    corps: (
      <VoirUnReglement
        reglement={reglement}
        versions={versions}
        jour={acces.aujourdHui}
        defauts={defautsDePublication(reglement, versions, acces)}
        peutRediger={peut.rediger}
        peutPublier={peut.publier}
        essai={
          essais?.ok ? (
            <EssaisABlanc
              essais={essais.valeur}
              action={reglement.etat === 'publie' ? null : `/reglements/${id}/essayer`}
            />
          ) : null
        }
        {...repris}
      />
    ),
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_DES_REGLEMENTS,
  });
}
