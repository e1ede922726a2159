import type { DateCivile, Instant } from '#socle/pur';
import { reponseAttendueLe } from '../../../src/se-rassembler/orientations/domaine/silence.ts';
import { ajouterJoursOuvres, aujourdHuiA } from '../calendrier.ts';
import type { EtapeDeDemonstration, OrientationDeDemonstration } from '../histoire/modele.ts';
import { lireLeSite } from '../index.ts';
import { type Chantier, cleDuSite } from './chantier.ts';

const HEURE = 3_600_000;

const attendues = new Map<string, DateCivile>();

/** As the product reckons it, once for each day. */
function attendueLe(envoyee: DateCivile, engagement: number | null): DateCivile {
  const cle = `${envoyee} ${engagement}`;
  const connue = attendues.get(cle) ?? reponseAttendueLe(envoyee, engagement);
  attendues.set(cle, connue);
  return connue;
}
/** A child in danger: read by who alerts and by the cell that receives, by nobody else. */
export const ENFANCE_EN_DANGER = 5;

/** How the steps of the story are called in the module. */
const ETATS = { accord: 'accordee', rappel: 'envoyee' } as const;

const MOTIFS = [
  [/^Complet/, 'complet'],
  [/^Le secteur/, 'hors_secteur'],
  [/âge|médecin/, 'conditions'],
] as const;

const ISSUES = [
  [/préféré ne pas/, 'ne_souhaite_plus'],
  [/atelier|vient ici/, 'accompagnement_commence'],
] as const;

const premier = <T extends string>(
  choix: readonly (readonly [RegExp, T])[],
  mot: string,
  sinon: T | 'autre' | 'aide_obtenue',
) => choix.find(([forme]) => forme.test(mot))?.[1] ?? sinon;

export interface Destinataire {
  genre: 'service' | 'partenaire';
  cle: number | null;
  serviceId: number | null;
  structure: string | null;
  nom: string;
  telephone: string | null;
}

export function destinataireDe(
  { vers }: OrientationDeDemonstration,
  { offre }: Pick<Chantier, 'offre'>,
): Destinataire {
  if (vers.genre === 'site') {
    const { nom, telephone, serviceId } = lireLeSite(vers.siteId);
    const cle = cleDuSite(vers.siteId);
    return { genre: 'service', cle, serviceId, structure: null, nom, telephone };
  }
  const structure = offre.structures.find(({ id }) => id === vers.structureId);
  return {
    genre: 'partenaire',
    cle: null,
    serviceId: null,
    structure: vers.structureId,
    nom: structure?.nom ?? vers.structureId,
    telephone: structure?.telephone ?? null,
  };
}

/** The later date that was asked for: still to come where the story leaves it open. */
function plusTard(le: string, ouverte: boolean, { aujourdHui }: Chantier) {
  const demandee = ajouterJoursOuvres(aujourdHuiA(le as Instant), 4);
  return !ouverte || demandee >= aujourdHui ? demandee : ajouterJoursOuvres(aujourdHui, 3);
}

function reponseDe(
  etapes: readonly EtapeDeDemonstration[],
  destinataire: Destinataire,
  chantier: Chantier,
) {
  const etape = (nature: EtapeDeDemonstration['nature']) => etapes.find((e) => e.nature === nature);
  const refusee = etape('refusee');
  const temps = etape('plus_de_temps');
  const reponse = etape('acceptee') ?? refusee ?? temps;
  const mot = refusee?.mot ?? '';
  const close = etape('close');
  return {
    lue_le: etape('lue')?.le ?? null,
    repondue_le: reponse?.le ?? null,
    repondu_par: reponse ? destinataire.nom : null,
    repondu_moyen: reponse ? (destinataire.genre === 'service' ? 'en_ligne' : 'lien') : null,
    motif: refusee ? premier(MOTIFS, mot, 'autre') : null,
    motif_mots: refusee ? mot.split(/\.\s*Propose/)[0] : null,
    autre_chemin: refusee ? (/fonds/.test(mot) ? 'aide_en_attendant' : 'autre_service') : null,
    autre_chemin_mots: refusee ? (mot.match(/Propose.*/)?.[0] ?? mot) : null,
    plus_de_temps_jusqu_au: temps ? plusTard(temps.le, reponse === temps, chantier) : null,
    premier_rendez_vous_le: etape('premier_rendez_vous')?.le ?? null,
    close_le: close?.le ?? null,
    issue: close ? premier(ISSUES, close.mot ?? '', 'aide_obtenue') : null,
    issue_mots: close?.mot ?? null,
    // What came back since yesterday is still to be seen by the team that sent.
    retour_vu_le:
      reponse && Date.parse(chantier.maintenant) - Date.parse(reponse.le) > 24 * HEURE
        ? new Date(Date.parse(reponse.le) + 3 * HEURE).toISOString()
        : null,
  };
}

/** Each request to a service, where it stands, and its steps. Silence is not written: it is what nobody wrote. */
export async function ecrireLesOrientations(chantier: Chantier): Promise<void> {
  const { ecriture, id, racontee, agent: lireLAgent } = chantier;
  const contacts = new Map(racontee.contacts.map((contact) => [contact.cle, contact]));
  const ecrites = racontee.orientations.map((orientation) => {
    const siteId =
      contacts.get(orientation.contact)?.siteId ?? lireLAgent(orientation.deAgentId).siteId;
    return {
      orientation,
      agent: lireLAgent(orientation.deAgentId),
      cle: cleDuSite(siteId),
      destinataire: destinataireDe(orientation, chantier),
    };
  });
  await ecriture.inserer(
    'orientations.orientation',
    ecrites.map(({ orientation, agent, cle, destinataire }) => {
      const { etapes } = orientation;
      const etape = (nature: EtapeDeDemonstration['nature']) =>
        etapes.find((e) => e.nature === nature);
      const rappels = etapes.filter(({ nature }) => nature === 'rappel');
      const derniere =
        etapes.filter(({ nature }) => nature !== 'rappel').at(-1)?.nature ?? 'proposee';
      const envoyee = etape('envoyee')?.le ?? null;
      return {
        id: id('orientation', orientation.cle),
        premier_contact_id: id('premier_contact', orientation.contact),
        personne_id: orientation.habitant ? id('personne', orientation.habitant) : null,
        quoi: orientation.quoi,
        fermee: destinataire.serviceId === ENFANCE_EN_DANGER,
        de_cle: cle,
        de_agent: agent.id,
        de_nom: `${agent.prenom} ${agent.nom}`,
        de_telephone: agent.telephone,
        vers_genre: destinataire.genre,
        vers_cle: destinataire.cle,
        vers_structure: destinataire.structure,
        vers_nom: destinataire.nom,
        vers_telephone: destinataire.telephone,
        engagement_jours: orientation.engagementJoursOuvres,
        etat: ETATS[derniere as keyof typeof ETATS] ?? derniere,
        proposee_le: etape('proposee')?.le ?? etapes[0]!.le,
        accord: etape('accord') ? 'personne' : null,
        accordee_le: etape('accord')?.le ?? null,
        envoyee_le: envoyee,
        reponse_pour_le: envoyee
          ? (orientation.reponsePromiseLe ??
            attendueLe(aujourdHuiA(envoyee as Instant), orientation.engagementJoursOuvres))
          : null,
        ...reponseDe(etapes, destinataire, chantier),
        rappels: rappels.length,
        dernier_rappel_le: rappels.at(-1) ? aujourdHuiA(rappels.at(-1)!.le as Instant) : null,
      };
    }),
  );
  const DU_DESTINATAIRE = ['lue', 'acceptee', 'refusee', 'plus_de_temps', 'premier_rendez_vous'];
  await ecriture.inserer(
    'orientations.etape',
    ecrites.flatMap(({ orientation, agent, cle, destinataire }) =>
      orientation.etapes.map(({ nature, le, mot }, rang) => ({
        id: id('etape', `${orientation.cle} ${rang}`),
        orientation_id: id('orientation', orientation.cle),
        cle,
        pour: nature === 'accord' ? 'emetteur' : 'tous',
        genre: nature === 'accord' ? 'accordee' : nature,
        le,
        auteur:
          nature === 'rappel'
            ? 'Tisserin'
            : DU_DESTINATAIRE.includes(nature)
              ? destinataire.nom
              : `${agent.prenom} ${agent.nom}`,
        moyen:
          nature === 'rappel'
            ? 'machine'
            : DU_DESTINATAIRE.includes(nature) && destinataire.genre === 'partenaire'
              ? 'lien'
              : 'en_ligne',
        mots: mot,
      })),
    ),
  );
}
