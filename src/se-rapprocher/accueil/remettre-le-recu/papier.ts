import type { DemandeDuRecepisse, DonneesDuRecepisse } from '#documents';
import type { OrientationVue } from '#orientations';
import type { ServiceDuDepartement } from '#services';
import {
  ajouterJours,
  aujourdHuiA,
  type CodeDeRetrait,
  couper,
  type DateCivile,
  direLesHoraires,
  hoursInEnglish,
  type Instant,
  lireInstant,
} from '#socle/pur';
import { DIRE_LE_BESOIN } from '../domaine/portes.ts';
import { effaceLe, type FicheLue } from '../lire-un-premier-contact/lire-un-premier-contact.ts';

export interface PapierDuContact {
  lue: FicheLue;
  services: readonly ServiceDuDepartement[];
  code: CodeDeRetrait;
  expireLe: string;
  discret: boolean;
  langue: 'fr' | 'en';
  aujourdHui: DateCivile;
  /** As the request came: `tisserin.example`. */
  hote: string;
  /** First name of who received her. */
  avec?: string | undefined;
}

const origineDe = (hote: string): string =>
  /^(localhost|127\.|\[::1\])/.test(hote) ? `http://${hote}` : `https://${hote}`;

/** One line a door, as she will say it at the next desk; nothing of what has closed readers. */
const uneOrientation = ({ quoi, versNom, echeance }: OrientationVue): DemandeDuRecepisse => ({
  titre: quoi,
  qui: { service: versNom },
  ...(echeance ? { quand: { genre: 'reponse', auPlusTard: echeance } } : {}),
});

function demandesDe({ lue, services, discret }: PapierDuContact): DemandeDuRecepisse[] {
  const { contact, orientations, rendezVous, site, prenoms } = lue;
  const nomDe = (id: number) => services.find((service) => service.id === id)?.nom;
  const dites = [
    ...rendezVous.map(({ debut, serviceId, agentId, ou }): DemandeDuRecepisse => {
      const service = nomDe(serviceId);
      const personne = agentId === null ? undefined : prenoms.get(agentId);
      return {
        titre: 'Rendez-vous',
        qui: { ...(service ? { service } : {}), ...(personne ? { personne } : {}) },
        quand: { genre: 'rendez_vous', le: debut },
        ...(ou ? { ou } : {}),
        ...(site ? { lieuNeutre: site.adresse } : {}),
      };
    }),
    ...orientations
      .filter(({ fermee, etat }) => !fermee && etat.etat !== 'retiree')
      .map(uneOrientation),
  ];
  if (dites.length > 0) return dites;
  const { besoins, reponse } = contact.fiche;
  const titre = besoins.map((besoin) => DIRE_LE_BESOIN[besoin]).join(', ') || 'Votre demande';
  return [
    {
      titre,
      qui: site ? { service: site.nom } : {},
      ...(site ? { ou: site.adresse, lieuNeutre: site.adresse } : {}),
      ...(reponse && !discret ? { aPrendre: couper(reponse, 300) } : {}),
    },
  ];
}

/** The A5 receipt of a first contact: what was asked, of whom, by when, what we promised, and her code. */
export function composerLePapier(papier: PapierDuContact): DonneesDuRecepisse {
  const { lue, code, discret, langue, aujourdHui, hote, avec } = papier;
  const { contact, site, promesses, prenoms } = lue;
  const fin = lireInstant(papier.expireLe);
  const dire = langue === 'en' ? hoursInEnglish : direLesHoraires;
  const horaires = dire(site?.horaires ?? null).join(' ; ');
  return {
    langue,
    discret,
    emetteur: 'Tisserin',
    le: aujourdHui,
    ...(avec ? { avec } : {}),
    ...(site ? { lieu: site.nom } : {}),
    demandes: demandesDe(papier),
    promesses: promesses
      .filter(({ nature }) => nature !== 'danger')
      .map(({ agentId, quoi, pourLe, moment }) => ({
        prenom: (agentId !== null && prenoms.get(agentId)) || 'Notre équipe',
        quoi,
        pourLe: aujourdHuiA(pourLe as Instant),
        ...(moment ? { moment } : {}),
      })),
    code,
    codeJusquAu: fin.ok ? ajouterJours(aujourdHuiA(fin.valeur), -1) : aujourdHui,
    ...(contact.etat === 'reponse_simple' ? { effaceLe: effaceLe(contact) } : {}),
    adresseCourte: `${hote}/s`,
    adresseDuCarre: `${origineDe(hote)}/s/${code}`,
    telephone: site?.telephone ?? '',
    ...(horaires ? { horaires } : {}),
  };
}
