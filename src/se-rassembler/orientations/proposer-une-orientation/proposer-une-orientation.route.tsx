import { z } from 'zod';
import { type Acces, equipeChoisie, juger, QUELLE_EQUIPE, route } from '#acces';
import type { ChampChoisi } from '#partage';
import { lireLesStructures } from '#partenaires';
import { lireLesSites, lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { direLeRefusDOrientation } from '../dire-les-refus.ts';
import { droits } from '../regles-d-acces.ts';
import { POURQUOI_LES_ORIENTATIONS } from '../vie-d-une-orientation/montrer-la-vie.tsx';
import { communDesOrientations } from '../vie-d-une-orientation/un-geste.route.tsx';
import type { DestinataireVise } from './destinataire.ts';
import { ProposerUneOrientation, type Proposition } from './proposer-une-orientation.page.tsx';
import { proposerUneOrientation } from './proposer-une-orientation.ts';
import { verifierUnDestinataire } from './verifier-un-destinataire.ts';

const CHEMIN = '/orientations/proposer';
const lien = z.uuid().optional().catch(undefined);
const numero = z.coerce.number().int().positive().optional().catch(undefined);
const texte = z.string().max(1000, 'Raccourcissez ce texte : mille signes au plus.').default('');
const origine = {
  contact: lien,
  personne: lien,
  structure: z.string().max(120).optional(),
  site: numero,
};

const SANS_EQUIPE = direLeRefusDOrientation({ raison: 'pas_votre_equipe' });

const sansEquipe = ({ lecteur }: Acces): boolean =>
  lecteur.genre !== 'agent' || lecteur.cles.length === 0;

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  reste: Partial<Proposition> = {},
): Promise<Reponse> {
  const verdict = juger(droits.proposer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  if (sansEquipe(acces)) return refusDePage(SANS_EQUIPE);
  const id = typeof saisie.structure === 'string' ? saisie.structure : '';
  const structure = id ? (await lireLesStructures(acces, [id])).get(id) : undefined;
  return page({
    statut: reste.refus || reste.aRevoir || reste.verifie ? 422 : 200,
    titre: 'Proposer une orientation',
    rubrique: 'orientations',
    corps: (
      <ProposerUneOrientation
        sites={await lireLesSites(acces)}
        equipes={await lireSesEquipes(acces)}
        structure={structure ? { id, nom: structure.nom } : null}
        saisie={saisie}
        {...reste}
      />
    ),
    pourquoi: POURQUOI_LES_ORIENTATIONS,
  });
}

const CHOISIR = [{ champ: 'site', phrase: 'Choisissez qui recevra la demande.' }];

async function viser(
  acces: Acces,
  { site, structure, interlocuteur }: { site?: number; structure?: string; interlocuteur: string },
): Promise<DestinataireVise | null> {
  if (structure) {
    const contact = interlocuteur.trim();
    return { genre: 'structure', structureId: structure, ...(contact ? { contact } : {}) };
  }
  const [lieu] = site ? await lireLesSites(acces, { ids: [site] }) : [];
  return lieu ? { genre: 'service', cle: lieu.cle, siteId: lieu.id } : null;
}

const champsDe = (elleDit: string, joindre: string): ChampChoisi[] => [
  { nom: 'elle_dit', texte: elleDit },
  { nom: 'joindre', texte: joindre },
];

export const routesDeProposition: RouteQuelconque<Acces>[] = [
  route({
    ...communDesOrientations,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object(origine),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      ...origine,
      cle: z.coerce.number().int().optional().catch(undefined),
      quoi: z.string('Dites en quelques mots ce que vous demandez.').max(200),
      elleDit: texte,
      joindre: texte,
      interlocuteur: z.string().max(120).default(''),
      age: z.coerce.number().int().min(0).max(120).optional().catch(undefined),
      fondement: z.string().max(60).optional(),
      quandMeme: z.literal('oui').optional().catch(undefined),
    }),
    traiter: async (acces, saisie) => {
      if (sansEquipe(acces)) return refusDePage(SANS_EQUIPE);
      const deCle = equipeChoisie(acces, saisie.cle);
      if (deCle === null) return montrer(acces, saisie, { aRevoir: [QUELLE_EQUIPE] });
      const { site, structure, interlocuteur, age } = saisie;
      const vers = await viser(acces, {
        ...(site ? { site } : {}),
        ...(structure ? { structure } : {}),
        interlocuteur,
      });
      if (!vers) return montrer(acces, saisie, { aRevoir: CHOISIR });
      if (vers.genre === 'service' && age !== undefined && saisie.quandMeme !== 'oui') {
        const verifie = await verifierUnDestinataire(acces, {
          siteId: vers.siteId,
          faits: { age },
        });
        if (verifie && verifie.verification.avis !== 'convient') {
          return montrer(acces, saisie, { verifie });
        }
      }
      const proposee = await proposerUneOrientation(acces, {
        ...(saisie.contact ? { premierContactId: saisie.contact } : {}),
        ...(saisie.personne ? { personneId: saisie.personne } : {}),
        ...(saisie.fondement ? { fondement: saisie.fondement } : {}),
        deCle,
        vers,
        quoi: saisie.quoi,
        champs: champsDe(saisie.elleDit, saisie.joindre),
      });
      if (proposee.ok) return versLaPage(`/orientations/${proposee.valeur.id}`);
      return montrer(acces, saisie, { refus: direLeRefusDOrientation(proposee.refus) });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, { aRevoir }),
  }),
];
