import type { Acces } from '#acces';
import { AIDES_CONNUES, type Aide } from '#droits';
import type { Moteur } from '#socle';
import { enProprietaire } from '../../../../outils/base-d-essai.ts';
import { FANNY, type Metteur, NADIA, PAUL, ROSA } from '../demandes-de-droits/essais.ts';

/** The fund's regulation of the demonstration, published: fictional, and named so. */
export const REGLEMENT = AIDES_CONNUES.find(({ id }) => id.startsWith('fsl')) as Aide;

/** A published regulation, a partner of the directory, and accounts for who opens pages. */
export async function preparerLeFonds(base: Moteur): Promise<void> {
  await enProprietaire(base, async (c) => {
    await c.executer(
      `insert into reglements.reglement (id, code, prestation, etat, numero, contenu, depuis, pourquoi, redige_par, redige_le, publie_par, publie_le)
       values (gen_random_uuid(), $1, 'fsl', 'publie', 1, $2::jsonb, '2026-01-01', 'Règlement inventé pour l’essai.', 90, now(), 91, now())`,
      [REGLEMENT.id, JSON.stringify(REGLEMENT)],
    );
    await c.executer(
      `insert into partenaires.structure (id, source, apport, nom, code_insee, commune, courriel, date_maj, empreinte)
       values ('ccas-aubervilliers', 'essai', 'essai', 'CCAS d’Aubervilliers', '93001', 'Aubervilliers', 'ccas@aubervilliers.example', '2026-10-01', 'x')`,
      [],
    );
    for (const { agentId } of [NADIA, FANNY, PAUL])
      await c.executer(
        `insert into comptes.compte (id, agent_id, identifiant, nom_affiche, fonction) values (gen_random_uuid(), $1, $2, 'X', 'X')`,
        [agentId, `agent${agentId}`],
      );
  });
}

export const versionDe = (body: string) => /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
export const aDire = (reponse: { headers: Record<string, unknown> }) => {
  const poses = [reponse.headers['set-cookie']].flat().map(String);
  const pose = poses.find((un) => un.startsWith('tisserin_a_dire=')) ?? '';
  return decodeURIComponent(pose.split(';')[0]?.slice('tisserin_a_dire='.length) ?? '').split('~');
};
/** What an event sets in motion, delivered twice as an outbox may. */
export async function livrer(
  base: Moteur,
  { comme }: Metteur,
  nom: string,
  faire: (acces: Acces, contenu: never) => Promise<void>,
) {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ contenu: never }>('select contenu from socle.evenement where nom = $1', [nom]),
  );
  if (lignes.length !== 1) throw new Error(`${lignes.length} events ${nom}`);
  const machine = { genre: 'machine', nom: 'demandes-de-droits' } as const;
  for (const { contenu } of [...lignes, ...lignes])
    await comme(machine, (acces) => faire(acces, contenu));
}

export const DETTE = {
  personne: ROSA,
  cle: '1001',
  mots: 'Ils vont couper le courant, et il fait froid.',
  nature: 'energie',
  montant: '640,50',
  creancier: 'Énergie d’essai',
  reference: 'C-1234',
  menace: 'coupure',
  menaceLe: '15/12/2026',
  recueLe: '02/11/2026',
};
