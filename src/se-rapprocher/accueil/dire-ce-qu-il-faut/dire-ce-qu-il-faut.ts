import { type Acces, casDUsage } from '#acces';
import { promettre } from '#promesses';
import { emettreUnRecepisse, prefixeDe, type RecepisseEmis } from '#recepisses';
import { lieuCompetent, lireLesServices, lireLesSites, type Site } from '#services';
import {
  ajouterJoursOuvres,
  type DateCivile,
  identifiant,
  instantDuMur,
  lireUnTelephone,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type Besoin, FICHE_VIDE } from '../domaine/fiche.ts';
import { droits } from '../regles-d-acces.ts';
import { compterUnDepot } from '../stockage/depots-en-ligne.ts';
import { ecrireUnContact } from '../stockage/premiers-contacts.ts';
import { parleDUnDanger } from './entendre-un-danger.ts';
import { DEPOTS_PAR_HEURE, LECTURE_EN_LIGNE, SERVICE_QUI_LIT } from './parametres.ts';

export interface DemandeEnLigne {
  mots: string;
  besoins: readonly Besoin[];
  /** A code of commune; `sans_adresse`; or nothing: she does not say. */
  commune: string | null;
  reponse: 'recu' | 'message' | 'appel';
  telephone: string | null;
  precaution: string | null;
  prenom: string | null;
  langue: 'fr' | 'en';
  adresse: string;
}

export type RefusDeDemande =
  | { raison: 'rien_dit' }
  | { raison: 'sans_telephone' }
  | { raison: 'telephone_illisible' }
  | { raison: 'sans_lieu' }
  /** Too many in an hour from here: kept on the page, with whom to call. */
  | { raison: 'beaucoup' };

export interface DemandeRecue {
  recepisse: RecepisseEmis;
  lueAuPlusTard: DateCivile;
  danger: boolean;
}

const CANAL = { recu: 'par_le_recu', message: 'message', appel: 'telephone' } as const;
const FIN_DE_JOURNEE = '17:00';

/** The team competent for her commune; without one, any place of the service that reads for everyone. */
async function quiLit(acces: Acces, commune: string | null): Promise<Site | null> {
  const sansAdresse = commune === 'sans_adresse';
  const lieu = await lieuCompetent(acces, {
    serviceCode: SERVICE_QUI_LIT,
    sansAdresse,
    ...(commune && !sansAdresse ? { codeCommune: commune } : {}),
  });
  if (lieu) return lieu.site;
  const service = (await lireLesServices(acces)).find(({ code }) => code === SERVICE_QUI_LIT);
  const sites = await lireLesSites(acces);
  return sites.find(({ serviceId }) => serviceId === service?.id) ?? null;
}

/**
 * Takes down what a resident says she needs, without account nor name: a first contact for the team competent,
 * the promise that a person reads it by a working day, and the same receipt as at a desk.
 */
export const direCeQuIlFaut = casDUsage(
  droits.demanderEnLigne,
  async (acces, demande: DemandeEnLigne): Promise<Resultat<DemandeRecue, RefusDeDemande>> => {
    const { mots, besoins, reponse, langue } = demande;
    if (mots === '' && besoins.length === 0) return refuse({ raison: 'rien_dit' });
    const telephone = demande.telephone ? lireUnTelephone(demande.telephone) : null;
    if (telephone && !telephone.ok) return refuse({ raison: 'telephone_illisible' });
    if (reponse !== 'recu' && !telephone) return refuse({ raison: 'sans_telephone' });
    const reseau = acces.empreindre('reseau-de-depot', prefixeDe(demande.adresse));
    const permis = await compterUnDepot(acces.bd, reseau, DEPOTS_PAR_HEURE);
    if (!permis) return refuse({ raison: 'beaucoup' });
    const site = await quiLit(acces, demande.commune);
    if (!site) return refuse({ raison: 'sans_lieu' });

    const danger = parleDUnDanger(mots);
    const jours = danger ? LECTURE_EN_LIGNE.siDanger : LECTURE_EN_LIGNE.joursOuvres;
    const lueAuPlusTard = ajouterJoursOuvres(acces.aujourdHui, jours);
    const id = identifiant<'premier_contact'>();
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
        telephone: telephone?.valeur ?? null,
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
    const recu = await emettreUnRecepisse(acces, {
      objetId: id,
      cle: site.cle,
      // Whoever holds her telephone may be whom she fears.
      discret: danger,
      langue,
    });
    if (!recu.ok) return refuse({ raison: 'sans_lieu' });
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
    return reussi({ recepisse: recu.valeur, lueAuPlusTard, danger });
  },
);
