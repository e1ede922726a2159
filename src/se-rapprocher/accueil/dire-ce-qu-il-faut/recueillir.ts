import type { Acces } from '#acces';
import { promettre } from '#promesses';
import { emettreUnRecepisse, type RecepisseEmis } from '#recepisses';
import { lieuCompetent, lireLesServices, lireLesSites, type Site } from '#services';
import {
  ajouterJoursOuvres,
  type DateCivile,
  type Id,
  identifiant,
  instantDuMur,
  lireUnTelephone,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type Besoin, FICHE_VIDE } from '../domaine/fiche.ts';
import { ecrireUnContact } from '../stockage/premiers-contacts.ts';
import { parleDUnDanger } from './entendre-un-danger.ts';
import { LECTURE_EN_LIGNE, SERVICE_QUI_LIT } from './parametres.ts';

/** What is said of a need without an agent there: by herself online, or through a partner's system. */
export interface DemandeDite {
  mots: string;
  besoins: readonly Besoin[];
  /** A code of commune; `sans_adresse`; or nothing: she does not say. */
  commune: string | null;
  reponse: 'recu' | 'message' | 'appel';
  telephone: string | null;
  precaution: string | null;
  prenom: string | null;
  langue: 'fr' | 'en';
}

export type RefusDeRecueillir =
  | { raison: 'rien_dit' }
  | { raison: 'sans_telephone' }
  | { raison: 'telephone_illisible' }
  | { raison: 'sans_lieu' };

export interface DemandeRecueillie {
  id: Id<'premier_contact'>;
  /** The team that reads it. */
  cle: number;
  recepisse: RecepisseEmis | null;
  lueAuPlusTard: DateCivile;
  danger: boolean;
}

/** What cannot be understood of it, before anything is counted or written. */
export function verifierCeQuiEstDit({
  mots,
  besoins,
  reponse,
  telephone,
}: DemandeDite): Resultat<{ telephone: string | null }, RefusDeRecueillir> {
  if (mots === '' && besoins.length === 0) return refuse({ raison: 'rien_dit' });
  const lu = telephone ? lireUnTelephone(telephone) : null;
  if (lu && !lu.ok) return refuse({ raison: 'telephone_illisible' });
  if (reponse !== 'recu' && !lu) return refuse({ raison: 'sans_telephone' });
  return reussi({ telephone: lu?.valeur ?? null });
}

const CANAL = { recu: 'par_le_recu', message: 'message', appel: 'telephone' } as const;
const FIN_DE_JOURNEE = '17:00';

/** The team competent for her commune; without one, any place of the service that reads for everyone. */
export async function quiLit(
  acces: Acces,
  commune: string | null,
  serviceCode: string,
): Promise<Site | null> {
  const sansAdresse = commune === 'sans_adresse';
  const lieu = await lieuCompetent(acces, {
    serviceCode,
    sansAdresse,
    ...(commune && !sansAdresse ? { codeCommune: commune } : {}),
  });
  if (lieu) return lieu.site;
  const service = (await lireLesServices(acces)).find(({ code }) => code === serviceCode);
  const sites = await lireLesSites(acces);
  return sites.find(({ serviceId }) => serviceId === service?.id) ?? null;
}

/** Writes a first contact for the team competent, the promise that a person reads it, and the receipt when she gets one. */
export async function recueillir(
  acces: Acces,
  demande: DemandeDite & { telephoneLu: string | null },
  {
    recu,
    serviceCode = SERVICE_QUI_LIT,
    id = identifiant<'premier_contact'>(),
  }: { recu: boolean; serviceCode?: string; id?: Id<'premier_contact'> },
): Promise<Resultat<DemandeRecueillie, RefusDeRecueillir>> {
  const { mots, besoins, reponse, langue } = demande;
  const site = await quiLit(acces, demande.commune, serviceCode);
  if (!site) return refuse({ raison: 'sans_lieu' });

  const danger = parleDUnDanger(mots);
  const jours = danger ? LECTURE_EN_LIGNE.siDanger : LECTURE_EN_LIGNE.joursOuvres;
  const lueAuPlusTard = ajouterJoursOuvres(acces.aujourdHui, jours);
  await ecrireUnContact(acces.bd, {
    id,
    venueId: null,
    siteId: site.id,
    cle: site.cle,
    canal: 'en_ligne',
    etat: 'demande',
    ouvertLe: acces.maintenant,
    ouvertPar: null,
    modifieLe: acces.maintenant,
    modifiePar: null,
    concluLe: acces.maintenant,
    personneId: null,
    fiche: {
      ...FICHE_VIDE,
      paroles: mots,
      besoins,
      nomDit: demande.prenom,
      telephone: demande.telephoneLu,
      communeCode: demande.commune === 'sans_adresse' ? null : demande.commune,
    },
  });
  await promettre(acces, {
    objet: 'premier_contact',
    objetId: id,
    cle: site.cle,
    quoi: 'Lire sa demande et lui répondre',
    canal: CANAL[reponse],
    ...(demande.prenom ? { pourQui: demande.prenom } : {}),
    ...(demande.precaution ? { precaution: demande.precaution } : {}),
    pourLe: instantDuMur(lueAuPlusTard, FIN_DE_JOURNEE),
  });
  const emis = recu
    ? await emettreUnRecepisse(acces, {
        objetId: id,
        cle: site.cle,
        // Whoever holds her telephone may be whom she fears.
        discret: danger,
        langue,
      })
    : null;
  if (emis && !emis.ok) return refuse({ raison: 'sans_lieu' });
  await acces.tracer({ operation: 'ecriture', objet: 'premier_contact', objetId: id });
  await acces.annoncer({
    nom: 'DemandeEnregistree',
    contenu: {
      premierContactId: id,
      cle: site.cle,
      siteId: site.id,
      jour: acces.aujourdHui,
      canal: 'en_ligne',
      besoins,
      minutes: null,
      convertie: false,
    },
  });
  return reussi({ id, cle: site.cle, recepisse: emis?.valeur ?? null, lueAuPlusTard, danger });
}
