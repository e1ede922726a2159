/** Verbs of promises, as they are said to her and as they are to be done; `elle` when she is their direct object. */
const VERBES: Readonly<Record<string, { infinitif: string; elle?: true }>> = {
  accompagne: { infinitif: 'accompagner', elle: true },
  appelle: { infinitif: 'appeler', elle: true },
  cherche: { infinitif: 'chercher' },
  demande: { infinitif: 'demander' },
  donne: { infinitif: 'donner' },
  envoie: { infinitif: 'envoyer' },
  explique: { infinitif: 'expliquer' },
  fait: { infinitif: 'faire' },
  prend: { infinitif: 'prendre' },
  prépare: { infinitif: 'préparer' },
  prévient: { infinitif: 'prévenir', elle: true },
  propose: { infinitif: 'proposer' },
  rappelle: { infinitif: 'rappeler', elle: true },
  reçoit: { infinitif: 'recevoir', elle: true },
  répond: { infinitif: 'répondre' },
  vérifie: { infinitif: 'vérifier' },
  voit: { infinitif: 'voir', elle: true },
  écrit: { infinitif: 'écrire' },
};

const enTete = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/**
 * What an agent has to do: a promise is written as it is said to her (« vous appelle »), and read by who keeps it
 * (« L’appeler »). Words that are not known stay as they were typed.
 */
export function direAFaire(quoi: string): string {
  const [, vous = '', verbe = '', suite = ''] = quoi.match(/^(vous )?(\S+)([\s\S]*)$/i) ?? [];
  const connu = VERBES[verbe.toLowerCase()];
  if (!connu) return enTete(quoi);
  const { infinitif, elle } = connu;
  const objet = elle ? (/^[aeéèiou]/.test(infinitif) ? 'l’' : 'la ') : 'lui ';
  return enTete(`${vous ? objet : ''}${infinitif}${suite}`);
}

/** Who keeps it, and who said it to her; what a receipt or an online page promised was said in the team's name. */
export function direParQui(
  { agentId, faitePar }: { agentId: number | null; faitePar: number | null },
  prenom: (agentId: number) => string | undefined,
): string {
  const nommer = (id: number) => prenom(id) ?? 'quelqu’un qui n’est plus là';
  const promis =
    faitePar === null ? 'promis par Tisserin au nom de l’équipe' : `promis par ${nommer(faitePar)}`;
  if (agentId === null) return `à toute l’équipe, ${promis}`;
  return agentId === faitePar ? promis : `à ${nommer(agentId)}, ${promis}`;
}
