import { ajouterMois } from '#socle/pur';
import { CLAUDINE, DIRECTION, SYLVIE } from '../agents/distribution.ts';
import type { Chantier } from './chantier.ts';
import { auMatin } from './une-demande-de-droit.ts';

const DONNEES = [
  [
    CLAUDINE,
    'apa_domicile',
    ['accord', 'accord_partiel', 'refus', 'suspension', 'reduction', 'revision'],
    25_000,
    'Arrêté de démonstration n° 1, qui n’existe pas',
  ],
  [
    SYLVIE,
    'fsl',
    ['accord', 'accord_partiel', 'refus'],
    1_500,
    'Arrêté de démonstration n° 2, qui n’existe pas',
  ],
  // To orient commits no money: no ceiling.
  [CLAUDINE, 'rsa', ['accord', 'revision'], null, 'Arrêté de démonstration n° 3, qui n’existe pas'],
] as const;

/** Who may sign, given by the direction: one right each, a ceiling, a year. */
export async function ecrireLesDelegations({
  ecriture,
  id,
  agent,
  aujourdHui,
}: Chantier): Promise<void> {
  const nomDe = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;
  const du = ajouterMois(aujourdHui, -7);
  await ecriture.inserer(
    'demandes_de_droits.delegation_de_signature',
    DONNEES.map(([agentId, prestation, sens, plafond_euros, reference]) => ({
      id: id('delegation', prestation),
      agent_id: agentId,
      agent_nom: nomDe(agent(agentId)),
      qualite: agent(agentId).fonction,
      prestation,
      sens: [...sens],
      plafond_euros,
      du,
      au: ajouterMois(aujourdHui, 5),
      reference,
      donnee_le: auMatin(du),
      donnee_par: nomDe(agent(DIRECTION)),
    })),
  );
}
