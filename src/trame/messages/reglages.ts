import { z } from 'zod';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Facteur } from './domaine/envoi.ts';
import { ouvrirLeCourriel } from './porter-par-courriel/porter-par-courriel.ts';
import { ouvrirLesSms } from './porter-par-sms/porter-par-sms.ts';

const LOCAUX = ['localhost', '127.0.0.1', '[::1]'];
const estLocale = (adresse: string): boolean => LOCAUX.includes(new URL(adresse).hostname);
const commence = (adresse: string, ...debuts: string[]): boolean =>
  URL.canParse(adresse) && debuts.includes(new URL(adresse).protocol);

/** What the gateway expects, as its own manual writes it; both places to fill must be there. */
const corpsDeSms = z.string().transform((texte, contexte): Record<string, unknown> => {
  try {
    const lu: unknown = JSON.parse(texte);
    const complet = texte.includes('{telephone}') && texte.includes('{texte}');
    if (typeof lu === 'object' && lu !== null && !Array.isArray(lu) && complet) {
      return lu as Record<string, unknown>;
    }
  } catch {
    // Said below, with the line to write.
  }
  contexte.addIssue('illisible');
  return z.NEVER;
});

/** Every setting of this module, in the order an operator reads them. */
export const variablesDesFacteurs = {
  smtp: {
    nom: 'TISSERIN_SMTP_URL',
    sert: 'le serveur qui porte les courriels : smtps://, ou smtp:// (STARTTLS exigé hors de cette machine)',
    attendu: 'une adresse smtps:// ou smtp://',
    exemple: 'smtps://nom:secret@courriel.exemple.fr:465',
    sansElle: 'pas de courriel : les écrans le disent',
    secret: true,
    schema: z.string().refine((url) => commence(url, 'smtp:', 'smtps:')),
  },
  expediteur: {
    nom: 'TISSERIN_SMTP_EXPEDITEUR',
    sert: 'l’adresse d’où partent les courriels',
    attendu: 'une adresse, avec ou sans nom',
    exemple: '"Département <ne-pas-repondre@exemple.fr>"',
    sansElle: 'pas de courriel',
    schema: z.string().regex(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
  },
  sms: {
    nom: 'TISSERIN_SMS_URL',
    sert: 'la passerelle qui porte les SMS',
    attendu: 'une adresse https',
    exemple: 'https://sms.exemple.fr/envois',
    sansElle: 'pas de SMS : les écrans le disent',
    schema: z
      .string()
      .refine((url) => commence(url, 'https:') || (commence(url, 'http:') && estLocale(url))),
  },
  corps: {
    nom: 'TISSERIN_SMS_CORPS',
    sert: 'ce que la passerelle attend ; {telephone}, {texte} et {reference} y sont remplacés',
    attendu: 'du JSON où se trouvent {telephone} et {texte}',
    exemple: '\'{"to":"{telephone}","text":"{texte}"}\'',
    sansElle: 'pas de SMS',
    schema: corpsDeSms,
  },
  format: {
    nom: 'TISSERIN_SMS_FORMAT',
    sert: 'comment ce corps est envoyé',
    attendu: 'json ou formulaire',
    exemple: 'formulaire',
    sansElle: 'json',
    schema: z.string().transform((texte, contexte): 'json' | 'formulaire' => {
      if (texte === 'json' || texte === 'formulaire') return texte;
      contexte.addIssue('inconnu');
      return z.NEVER;
    }),
  },
  autorisation: {
    nom: 'TISSERIN_SMS_AUTORISATION',
    sert: 'l’en-tête Authorization que la passerelle demande',
    attendu: 'cet en-tête',
    exemple: '"Bearer le-jeton-de-la-passerelle"',
    sansElle: 'pas d’en-tête',
    secret: true,
    schema: z.string(),
  },
} as const;

const A_MOITIE = (quoi: string, noms: string): string =>
  `${quoi} à moitié réglé. Écrivez ${noms}, ou aucun des deux.`;

/**
 * Who carries messages in this installation: none, e-mail, SMS or both. A setting that does not stand is refused
 * with the line to write; what is not set is not refused, and the screens say that it does not leave from here.
 */
export function lireLesFacteurs(env: Env): Resultat<readonly Facteur[], string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDesFacteurs, env);
  const { smtp, expediteur, sms, corps, format = 'json', autorisation } = valeurs;
  if (fautes.length === 0 && (smtp === undefined) !== (expediteur === undefined)) {
    fautes.push(A_MOITIE('Le courriel est', 'TISSERIN_SMTP_URL et TISSERIN_SMTP_EXPEDITEUR'));
  }
  if (fautes.length === 0 && (sms === undefined) !== (corps === undefined)) {
    fautes.push(A_MOITIE('Le SMS est', 'TISSERIN_SMS_URL et TISSERIN_SMS_CORPS'));
  }
  if (fautes.length > 0) return refuse(fautes);
  return reussi([
    ...(smtp && expediteur
      ? [ouvrirLeCourriel({ url: smtp, expediteur, chiffrer: !estLocale(smtp) })]
      : []),
    ...(sms && corps ? [ouvrirLesSms({ url: sms, format, champs: corps, autorisation })] : []),
  ]);
}
