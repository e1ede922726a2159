import type { Acces } from '#acces';
import type { PointARevoir } from '#interface';
import { type Pourquoi, page, type Reponse, refusDePage } from '#socle';
import { lieuxPossibles } from '../choisir-son-premier-rendez-vous/choisir.ts';
import { direLeRefusDeRsa } from '../dire-les-refus.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUnParcours } from './lire-un-parcours.ts';
import { VoirUnParcours } from './voir-un-parcours.page.tsx';

export const POURQUOI_LE_RSA: Pourquoi = {
  valeur: 'Toute personne au RSA a droit à un accompagnement, et à un contrat où chacun s’engage.',
  phraseDuTexte:
    'Annexe des conventions : « dispositif départemental d’orientation et au droit à l’accompagnement ».',
  donnees: ['ce qu’elle dit de sa situation', 'l’orientation et ses règles', 'le contrat'],
  lecteurs: 'l’équipe qui oriente, celle du lieu choisi ; la personne par son reçu',
  conservation: 'deux ans après le dernier contact, puis une décision',
};

export const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'orienter et accompagner avec le RSA',
} as const;

export interface Reprise {
  geste?: string;
  refus?: string;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}

export const introuvable = (): Reponse => refusDePage(direLeRefusDeRsa({ raison: 'inconnu' }), 404);

/** The page, with what was typed when something is to review. */
export async function montrerLeParcours(
  acces: Acces,
  id: string,
  { geste, refus, saisie = {}, aRevoir = [] }: Reprise = {},
): Promise<Reponse> {
  const lu = await lireUnParcours(acces, id);
  if (!lu.ok) return lu.refus.raison === 'acces' ? refusDePage(lu.refus.motif) : introuvable();
  const { parcours } = lu.valeur;
  const choisit = parcours.etat.ou === 'rendez_vous_a_choisir';
  return page({
    statut: refus || aRevoir.length > 0 ? 422 : 200,
    titre: `Parcours RSA de ${lu.valeur.nom}`,
    rubrique: 'rsa',
    corps: (
      <VoirUnParcours
        lu={lu.valeur}
        lieux={choisit ? await lieuxPossibles(acces, parcours) : []}
        jour={acces.aujourdHui}
        geste={geste}
        refus={refus}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
    aRevoir,
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}
