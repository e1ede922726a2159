import { dayInEnglish, jourEnToutesLettres } from '#socle/pur';
import type { FaitsDuMessage, ModeleDeMessage } from './faits.ts';

/** A message to a colleague or a partner names nobody: what it is about is behind the link. */
function pareilPartout<F extends { enClair: object }>(
  agent: string,
  fr: (faits: Omit<F, 'enClair'>) => string,
  en: (faits: Omit<F, 'enClair'>) => string,
  immediat?: true,
): ModeleDeMessage<F> {
  const textes = { fr, en };
  return { agent, habitant: textes, discret: textes, ...(immediat && { immediat }) };
}

export const lienDePartage = pareilPartout<FaitsDuMessage['lien_de_partage']>(
  'Lien envoyé à un partenaire',
  ({ lien, jusquAu }) =>
    `Une orientation vous attend. Ouvrez ${lien} : un code vous sera envoyé à part. Ce lien marche jusqu’au ${jourEnToutesLettres(jusquAu)} et n’est que pour vous. Ne le transférez pas.`,
  ({ lien, jusquAu }) =>
    `An orientation is waiting for you. Open ${lien}: a code will be sent to you apart. This link works until ${dayInEnglish(jusquAu)} and is for you only. Do not forward it.`,
);

export const codeAUsageUnique = pareilPartout<FaitsDuMessage['code_a_usage_unique']>(
  'Code à usage unique',
  ({ code, minutes }) =>
    `Votre code : ${code}. Il marche ${minutes} minutes, une fois. Nous ne vous le demanderons jamais par téléphone.`,
  ({ code, minutes }) =>
    `Your code: ${code}. It works for ${minutes} minutes, once. We shall never ask you for it by telephone.`,
  true,
);

export const reponseAttendue = pareilPartout<FaitsDuMessage['reponse_attendue']>(
  'Réponse attendue',
  ({ lien, depuisLe }) =>
    `Une orientation attend votre réponse depuis ${jourEnToutesLettres(depuisLe)}. Un oui, un autre chemin ou un délai : ${lien}`,
  ({ lien, depuisLe }) =>
    `An orientation has been waiting for your answer since ${dayInEnglish(depuisLe)}. A yes, another way or more time: ${lien}`,
);
