import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { LIEN_A_DIRE } from '#partage';
import { lireLesStructures } from '#partenaires';
import { type RouteQuelconque, versLaPage, versLaPageSansTrace } from '#socle';
import { communDuFsl, type ReglagesDuFsl } from '../voir-un-dossier/montrer-un-dossier.tsx';
import { ID, reprendre, siAbsent } from '../voir-un-dossier/voir-un-dossier.route.tsx';
import {
  direLeRefusDInstruction,
  instruireAvecUnPartenaire,
  redonnerLeCode,
  retirerAuPartenaire,
} from './instruire-avec-un-partenaire.ts';

const COURT = z.string().max(200).catch('');
const PERMIS = z
  .union([z.string(), z.array(z.string())])
  .transform((dits) => (Array.isArray(dits) ? dits : [dits]))
  .catch([]);

interface Coordonnees {
  destinataire: string;
  contact: string;
  telephone: string;
}

/** A structure of the directory comes with its name, its mail and its telephone; what was typed besides is kept. */
async function deLAnnuaire(
  acces: Acces,
  id: string,
  { contact, telephone }: Coordonnees,
): Promise<Partial<Coordonnees>> {
  const structure = id ? (await lireLesStructures(acces, [id])).get(id) : undefined;
  return structure
    ? {
        destinataire: structure.nom,
        contact: contact || structure.courriel || '',
        telephone: telephone || structure.telephone || '',
      }
    : {};
}

export const routesDInstruction = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/avis',
    entree: z.object({
      id: ID,
      structure: COURT,
      destinataire: COURT,
      contact: COURT,
      telephone: COURT,
      deTelephone: COURT,
      permis: PERMIS,
      ajout: z.string().max(1000).catch(''),
    }),
    traiter: async (acces, { id, permis, ...saisie }, requete) => {
      const { structure, ...dit } = saisie;
      const demande = await instruireAvecUnPartenaire(acces, {
        demandeId: id,
        ...dit,
        ...(await deLAnnuaire(acces, structure, dit)),
        accord: permis.includes('accord'),
        avecSesMots: permis.includes('mots'),
      });
      if (demande.ok)
        return versLaPageSansTrace(`/fsl/${id}`, [LIEN_A_DIRE.poser(id, demande.valeur.lien)]);
      return apres(demande, `/fsl/${id}`, (refus) =>
        reprendre(
          acces,
          reglages,
          id,
          requete,
        )({
          ou: 'avis',
          saisie: { ...saisie, permis },
          aRevoir: [{ champ: 'destinataire', phrase: direLeRefusDInstruction(refus) }],
        }),
      );
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/avis/:instructionId/code',
    entree: z.object({ id: ID, instructionId: ID }),
    traiter: async (acces, { id, instructionId }, requete) => {
      const donne = await redonnerLeCode(acces, { demandeId: id, instructionId });
      if (donne.ok) return versLaPageSansTrace(`/fsl/${id}`, [LIEN_A_DIRE.poser(id, donne.valeur)]);
      return apres(donne, `/fsl/${id}`, (refus) =>
        reprendre(acces, reglages, id, requete)({ refus: direLeRefusDInstruction(refus) }),
      );
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/avis/:instructionId/retirer',
    entree: z.object({ id: ID, instructionId: ID }),
    traiter: async (acces, { id, instructionId }, requete) => {
      const fait = await retirerAuPartenaire(acces, { demandeId: id, instructionId });
      if (fait.ok) return versLaPage(`/fsl/${id}`, [LIEN_A_DIRE.effacer()]);
      return apres(fait, `/fsl/${id}`, (refus) =>
        reprendre(acces, reglages, id, requete)({ refus: direLeRefusDInstruction(refus) }),
      );
    },
    siInvalide: siAbsent,
  }),
];
