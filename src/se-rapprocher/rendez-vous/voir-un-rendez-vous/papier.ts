import { composerUnDocument, type DonneesDuRecepisse } from '#documents';
import type { ServiceDuDepartement, Site } from '#services';
import {
  ajouterJours,
  aujourdHuiA,
  type CodeDeRetrait,
  type DateCivile,
  type Instant,
  lireInstant,
  montrerLeCode,
} from '#socle/pur';
import { CONSERVATION_DES_INVITES } from '../parametres.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';

export interface PapierDuRendezVous {
  rendezVous: RendezVous;
  site: Site;
  service: ServiceDuDepartement | null;
  code: CodeDeRetrait;
  expireLe: string;
  langue: 'fr' | 'en';
  aujourdHui: DateCivile;
  /** As the request came: `tisserin.example`. */
  hote: string;
  /** First name of who received her, at the desk. */
  avec?: string | undefined;
}

const TITRES = { fr: 'Rendez-vous', en: 'Appointment' } as const;
const CHEZ_VOUS = { fr: 'chez vous', en: 'at your home' } as const;
const EMETTEUR = 'Tisserin';

function finDuCode(expireLe: string, aujourdHui: DateCivile): DateCivile {
  const lu = lireInstant(expireLe);
  return lu.ok ? ajouterJours(aujourdHuiA(lu.valeur), -1) : aujourdHui;
}

const origineDe = (hote: string): string =>
  /^(localhost|127\.|\[::1\])/.test(hote) ? `http://${hote}` : `https://${hote}`;

/** The A5 receipt of a rendez-vous: who, when, where, and a code to see, move or cancel it. */
export function composerLePapier(papier: PapierDuRendezVous): Promise<Uint8Array> {
  const { rendezVous, site, service, code, langue, aujourdHui, hote, avec } = papier;
  const donnees: DonneesDuRecepisse = {
    langue,
    discret: false,
    emetteur: EMETTEUR,
    le: aujourdHui,
    lieu: site.nom,
    ...(avec ? { avec } : {}),
    demandes: [
      {
        titre: TITRES[langue],
        qui: service ? { service: service.nom } : {},
        quand: { genre: 'rendez_vous', le: rendezVous.debut as Instant },
        ou: rendezVous.chezElle
          ? CHEZ_VOUS[langue]
          : [site.adresse, rendezVous.ou, site.venir].filter(Boolean).join(', '),
        lieuNeutre: rendezVous.chezElle ? CHEZ_VOUS[langue] : site.adresse,
      },
    ],
    promesses: [],
    code,
    codeJusquAu: finDuCode(papier.expireLe, aujourdHui),
    ...(rendezVous.invite
      ? {
          effaceLe: ajouterJours(aujourdHuiA(rendezVous.debut), CONSERVATION_DES_INVITES.jours + 1),
        }
      : {}),
    adresseCourte: `${hote}/s`,
    adresseDuCarre: `${origineDe(hote)}/s/${montrerLeCode(code).replaceAll(' ', '')}`,
    telephone: site.telephone ?? '',
  };
  return composerUnDocument('recepisse', donnees);
}
