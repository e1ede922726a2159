import { type Acces, casDUsage } from '#acces';
import {
  chercherDesServices,
  direLaFraicheur,
  fraicheurDe,
  type ServiceTrouve,
} from '#partenaires';
import { lieuCompetent, lireLesServices, lireLesSites, type ServiceDuDepartement } from '#services';
import {
  type DateCivile,
  dateCivile,
  direLesHoraires,
  jourEnToutesLettres,
  type Resultat,
  reussi,
} from '#socle/pur';
import type { Fiche } from '../domaine/fiche.ts';
import { agesDits, regrouper, type ThemeEntendu, themesEntendus } from '../domaine/portes.ts';
import { type AvisDeLaPorte, verifierUnePorte } from '../domaine/verifier-une-porte.ts';
import { droits } from '../regles-d-acces.ts';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { personnesDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

/** A door, with what an agent says aloud before she chooses: why, where, when, since when that is known. */
export interface PorteProposee {
  /** What the button sends back: `service:pmi`, `partenaire:<structure>:<service>`, `institution:prefecture`. */
  cle: string;
  genre: 'service' | 'partenaire' | 'institution';
  nom: string;
  pourquoi: string;
  /** What is asked, when the door is chosen: « Le loyer ». */
  quoi: string;
  ou: string | null;
  ouvert: string | null;
  fraicheur: string | null;
  telephone: string | null;
  quiEstCompetent: { pour: string; source: string; ceQueNousFaisons: string } | null;
  avis: AvisDeLaPorte;
  versCle: number | null;
  siteId: number | null;
  structureId: string | null;
  engagementJours: number | null;
}

const SERVICES_AU_PLUS = 4;
const THEMES_CHEZ_LES_PARTENAIRES = 3;
const PARTENAIRES_PAR_THEME = 2;
const INSTITUTIONS_AU_PLUS = 3;

const RIEN = {
  versCle: null,
  siteId: null,
  structureId: null,
  engagementJours: null,
  quiEstCompetent: null,
  fraicheur: null,
};

const jour = (texte: string) => jourEnToutesLettres(dateCivile(texte));

/** Where she is heard stands for where she lives until she says a commune. */
async function communeDe(
  acces: Acces,
  { fiche, siteId }: PremierContact,
): Promise<string | undefined> {
  if (fiche.communeCode) return fiche.communeCode;
  const [site] = await lireLesSites(acces, { ids: [siteId] });
  return site?.communeCode;
}

async function portesDuDepartement(
  acces: Acces,
  themes: readonly ThemeEntendu[],
  { fiche, codeCommune }: { fiche: Fiche; codeCommune: string | undefined },
): Promise<PorteProposee[]> {
  const services = new Map<string, ServiceDuDepartement>(
    (await lireLesServices(acces)).map((service) => [service.code, service]),
  );
  const portes: PorteProposee[] = [];
  const raisons = new Map<PorteProposee, Set<string>>();
  for (const { porte, pourquoi, libelles } of regrouper(themes, 'service').slice(
    0,
    SERVICES_AU_PLUS,
  )) {
    const service = services.get(porte.code);
    if (!service) continue;
    const lieu = await lieuCompetent(acces, {
      serviceCode: porte.code,
      ...(codeCommune ? { codeCommune } : {}),
      sansAdresse: fiche.sansToit === 'oui',
    });
    // Two services that receive in one place are one door to push.
    const deja = portes.find(({ siteId }) => lieu !== null && siteId === lieu.site.id);
    if (deja) {
      for (const une of pourquoi) raisons.get(deja)?.add(une);
      deja.pourquoi = [...(raisons.get(deja) ?? [])].join(', ');
      continue;
    }
    const porteDuLieu: PorteProposee = {
      ...RIEN,
      cle: `service:${porte.code}`,
      genre: 'service',
      nom: lieu?.site.nom ?? service.nom,
      pourquoi: pourquoi.join(', '),
      quoi: libelles.join(', '),
      ou: lieu ? `${lieu.site.adresse}, ${lieu.pourquoi}` : null,
      ouvert: direLesHoraires(lieu?.site.horaires ?? null).join(' ; ') || null,
      fraicheur: lieu?.site.horairesConfirmesLe
        ? `Horaires confirmés le ${jour(lieu.site.horairesConfirmesLe)} par le service.`
        : null,
      telephone: lieu?.site.telephone ?? null,
      avis: verifierUnePorte(service.conditions, fiche, lieu !== null),
      versCle: lieu?.site.cle ?? null,
      siteId: lieu?.site.id ?? null,
      engagementJours: service.engagementJoursOuvres,
    };
    portes.push(porteDuLieu);
    raisons.set(porteDuLieu, new Set(pourquoi));
  }
  return portes;
}

const enPorte = (
  un: ServiceTrouve,
  { raisons, libelle }: ThemeEntendu,
  aujourdHui: DateCivile,
): PorteProposee => ({
  ...RIEN,
  cle: `partenaire:${un.structureId}:${un.id}`,
  genre: 'partenaire',
  nom: `${un.nom}, ${un.structure}`,
  pourquoi: raisons.join(', '),
  quoi: libelle,
  ou: [un.adresse, un.commune].filter(Boolean).join(', ') || null,
  ouvert: direLesHoraires(un.horaires).join(' ; ') || null,
  fraicheur: direLaFraicheur(
    fraicheurDe(
      un.dateMaj,
      un.confirmeLe ? { le: un.confirmeLe, par: un.confirmePar ?? 'un agent' } : null,
      aujourdHui,
    ),
    aujourdHui,
  ),
  telephone: un.telephone,
  avis: un.conditions
    ? { avis: 'a_verifier', phrases: [`Conditions : ${un.conditions}`] }
    : { avis: 'convient', phrases: [] },
  structureId: un.structureId,
  engagementJours: un.engagementJours,
});

/** Theme by theme, so that each place is there for the words that call it; a few queries whatever is said. */
async function portesDesPartenaires(
  acces: Acces,
  themes: readonly ThemeEntendu[],
  { fiche, codeCommune }: { fiche: Fiche; codeCommune: string | undefined },
): Promise<PorteProposee[]> {
  const { sien } = agesDits(fiche.paroles);
  const portes = new Map<string, PorteProposee>();
  for (const theme of themes.slice(0, THEMES_CHEZ_LES_PARTENAIRES)) {
    const thematiques = theme.portes.flatMap((porte) =>
      porte.genre === 'partenaire' ? [porte.thematique] : [],
    );
    if (thematiques.length === 0) continue;
    const trouves = await chercherDesServices(acces, {
      themes: thematiques,
      ...(codeCommune ? { communeCode: codeCommune } : {}),
      ...(sien === null ? {} : { age: sien }),
      limite: PARTENAIRES_PAR_THEME,
    });
    for (const un of trouves) {
      const porte = enPorte(un, theme, acces.aujourdHui);
      if (!portes.has(porte.cle)) portes.set(porte.cle, porte);
    }
  }
  return [...portes.values()];
}

const portesDAilleurs = (themes: readonly ThemeEntendu[]): PorteProposee[] =>
  regrouper(themes, 'institution')
    .slice(0, INSTITUTIONS_AU_PLUS)
    .map(({ porte, pourquoi, libelles }) => ({
      ...RIEN,
      cle: `institution:${porte.code}`,
      genre: 'institution',
      nom: porte.nom,
      pourquoi: pourquoi.join(', '),
      quoi: libelles.join(', '),
      ou: null,
      ouvert: null,
      telephone: null,
      avis: { avis: 'convient', phrases: [] },
      quiEstCompetent: {
        pour: porte.pour,
        source: porte.source,
        ceQueNousFaisons: porte.ceQueNousFaisons,
      },
    }));

/** The doors of a sheet already held: those that fit first, those that do not kept last, with why. */
export async function portesDeLaFiche(
  acces: Acces,
  contact: PremierContact,
): Promise<PorteProposee[]> {
  const themes = themesEntendus(contact.fiche);
  const ou = { fiche: contact.fiche, codeCommune: await communeDe(acces, contact) };
  const portes = [
    ...(await portesDuDepartement(acces, themes, ou)),
    ...(await portesDesPartenaires(acces, themes, ou)),
    ...portesDAilleurs(themes),
  ];
  return portes.sort(
    (a, b) => Number(a.avis.avis === 'ne_convient_pas') - Number(b.avis.avis === 'ne_convient_pas'),
  );
}

/** One need, several doors: a proposal to the agent and to her, who choose; nothing is sent, nothing is stored. */
export const proposerDesPortes = casDUsage(
  droits.lire,
  async (acces, premierContactId: string): Promise<Resultat<PorteProposee[], RefusDeFiche>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    await acces.tracer({
      operation: 'lecture',
      objet: 'premier contact',
      objetId: premierContactId,
      personnes: personnesDe(tenue.valeur),
    });
    return reussi(await portesDeLaFiche(acces, tenue.valeur));
  },
);
