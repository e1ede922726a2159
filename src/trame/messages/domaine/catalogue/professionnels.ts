import { dayInEnglish, jourEnToutesLettres } from '#socle/pur';
import type { FaitsDuMessage, ModeleDeMessage } from './faits.ts';

/** A message to a colleague or a partner names nobody: what it is about is behind the link. */
function pareilPartout<F extends { enClair: object }>(
  agent: string,
  fr: (faits: Omit<F, 'enClair'>) => string,
  en: (faits: Omit<F, 'enClair'>) => string,
  reste: Pick<ModeleDeMessage<F>, 'immediat' | 'secret'> = {},
): ModeleDeMessage<F> {
  const textes = { fr, en };
  return { agent, habitant: textes, discret: textes, ...reste };
}

const siNumero = (telephone: string | null, phrase: (numero: string) => string): string =>
  telephone === null ? '' : ` ${phrase(telephone)}`;

export const lienDePartage = pareilPartout<FaitsDuMessage['lien_de_partage']>(
  'Lien envoyé à un partenaire',
  ({ lien, jusquAu, telephone }) =>
    `Une orientation vous attend. Ouvrez ${lien} : nous vous donnons un code à part. Ce lien marche jusqu’au ${jourEnToutesLettres(jusquAu)} et n’est que pour vous. Ne le transférez pas.${siNumero(telephone, (numero) => `Un doute ? Appelez le ${numero}.`)}`,
  ({ lien, jusquAu, telephone }) =>
    `An orientation is waiting for you. Open ${lien}: we give you a code apart. This link works until ${dayInEnglish(jusquAu)} and is for you only. Do not forward it.${siNumero(telephone, (numero) => `Any doubt? Call ${numero}.`)}`,
  { secret: true },
);

export const codeAUsageUnique = pareilPartout<FaitsDuMessage['code_a_usage_unique']>(
  'Code à usage unique',
  ({ code }) =>
    `Votre code : ${code}. Il ouvre, une fois, le lien qui vous attend. Nous ne vous le demanderons jamais par téléphone.`,
  ({ code }) =>
    `Your code: ${code}. It opens, once, the link that waits for you. We shall never ask you for it by telephone.`,
  { immediat: true, secret: true },
);

export const reponseAttendue = pareilPartout<FaitsDuMessage['reponse_attendue']>(
  'Réponse attendue',
  ({ envoyeLe, jusquAu, telephone }) =>
    `Une orientation attend votre réponse : un oui, un autre chemin ou un délai. Le lien envoyé ${jourEnToutesLettres(envoyeLe)} marche jusqu’au ${jourEnToutesLettres(jusquAu)}.${siNumero(telephone, (numero) => `Lien perdu, ou de vive voix : ${numero}.`)}`,
  ({ envoyeLe, jusquAu, telephone }) =>
    `An orientation is waiting for your answer: a yes, another way or more time. The link sent on ${dayInEnglish(envoyeLe)} works until ${dayInEnglish(jusquAu)}.${siNumero(telephone, (numero) => `Link lost, or by voice: ${numero}.`)}`,
);

export const logicielsInjoignables = pareilPartout<FaitsDuMessage['logiciels_injoignables']>(
  'Logiciels qui ne sont plus prévenus',
  ({ combien, lien }) =>
    `${combien > 1 ? `${combien} logiciels de partenaires ne répondent plus et ne sont plus prévenus` : 'Un logiciel de partenaire ne répond plus et n’est plus prévenu'} de ce qui change. Voyez lequel, prévenez le partenaire, puis rétablissez son adresse : ${lien}`,
  ({ combien, lien }) =>
    `${combien > 1 ? `${combien} systems of partners no longer answer and are no longer told` : 'A system of a partner no longer answers and is no longer told'} of what changes. See which, tell the partner, then open its address again: ${lien}`,
);
