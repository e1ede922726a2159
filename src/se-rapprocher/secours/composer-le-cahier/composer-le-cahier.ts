import type { Acces } from '#acces';
import {
  BESOINS,
  DIRE_LA_PAROLE,
  DIRE_LE_FAIT,
  reserverDesFeuilles,
  telephonesSansDossier,
} from '#accueil';
import type { DonneesDuCahier } from '#documents';
import { BESOINS_DESSINES, encreDuPicto } from '#interface';
import { numerosDUrgence } from '#messages';
import { direAuCahier, type PersonneDuCahier } from '#personnes';
import { type Promesse, promessesOuvertes } from '#promesses';
import { type RendezVous, rendezVousDuJour } from '#rendez-vous';
import { agentsDuSite, lireLesSites, type Site, toursDuJour } from '#services';
import {
  ajouterJours,
  aujourdHuiA,
  type DateCivile,
  debutDuJour,
  ecrireLeTelephone,
  type Instant,
  lireUnTelephone,
} from '#socle/pur';
import { CAHIER_DE_SECOURS } from '../parametres.ts';

export interface CahierAComposer {
  site: Site;
  jour: DateCivile;
  mot: string;
  urlPublique: string;
}

/** Four signs of the row's own number: enough to find it again once the screens are back, nothing of anyone. */
const codeDe = (id: string): string => id.replaceAll('-', '').slice(-4).toUpperCase();

const direLeTelephone = (texte: string | null): string | null => {
  const lu = texte === null ? null : lireUnTelephone(texte);
  return lu?.ok ? ecrireLeTelephone(lu.valeur) : texte;
};

type Qui = Pick<DonneesDuCahier['rendezVous'][number], 'qui' | 'telephone' | 'consigne'>;

/** Of a protected person a code, and nothing that she or another said of her. */
function direQui(
  ligne: { id: string; personneId: string | null; nomDit: string | null; telephone: string | null },
  personnes: ReadonlyMap<string, PersonneDuCahier>,
): Qui & { protegee: boolean } {
  const elle = ligne.personneId === null ? undefined : personnes.get(ligne.personneId);
  // A record that the base does not answer for is treated as the most careful case.
  if (ligne.personneId !== null && elle?.protegee !== false)
    return { qui: `Code ${codeDe(ligne.id)}`, telephone: null, consigne: null, protegee: true };
  const sienne = elle?.protegee === false ? elle : null;
  return {
    qui: ligne.nomDit ?? sienne?.nomDit ?? `Sans nom, code ${codeDe(ligne.id)}`,
    telephone: direLeTelephone(ligne.telephone ?? sienne?.telephone ?? null),
    consigne: ligne.telephone ? null : (sienne?.consigne ?? null),
    protegee: false,
  };
}

async function lireCeQuiEstAttendu(acces: Acces, { site, jour }: CahierAComposer) {
  const rendezVous = await rendezVousDuJour(acces, { siteId: site.id, jour });
  const promesses = await promessesOuvertes(acces, { cles: [site.cle], limite: 500 });
  const fin = debutDuJour(ajouterJours(jour, 1));
  const attendus = rendezVous.ok ? rendezVous.valeur.filter(({ etat }) => etat === 'prevu') : [];
  const dues = promesses.ok ? promesses.valeur.filter(({ pourLe }) => pourLe < fin) : [];
  const personnes = await direAuCahier(acces, [
    ...attendus.flatMap(({ personneId }) => personneId ?? []),
    ...dues.flatMap(({ personneId }) => personneId ?? []),
  ]);
  const telephones = await telephonesSansDossier(
    acces.bd,
    dues.flatMap(({ objet, objetId }) => (objet === 'premier_contact' ? objetId : [])),
  );
  return {
    attendus,
    dues,
    telephones,
    personnes: personnes.ok ? personnes.valeur : new Map<string, PersonneDuCahier>(),
  };
}

const leRendezVous = (
  r: RendezVous,
  noms: ReadonlyMap<number, string>,
  personnes: ReadonlyMap<string, PersonneDuCahier>,
): DonneesDuCahier['rendezVous'][number] => {
  const { protegee: _, ...qui } = direQui(r, personnes);
  return {
    ...qui,
    le: r.debut,
    avec: r.agentId === null ? null : (noms.get(r.agentId) ?? null),
    ou: r.chezElle ? 'chez elle' : r.ou,
  };
};

function laPromesse(
  p: Promesse,
  noms: ReadonlyMap<number, string>,
  { personnes, telephones }: Awaited<ReturnType<typeof lireCeQuiEstAttendu>>,
): DonneesDuCahier['promesses'][number] {
  const telephone = telephones.get(p.objetId) ?? null;
  const { protegee, ...qui } = direQui({ ...p, nomDit: p.pourQui, telephone }, personnes);
  const tue = protegee || p.nature === 'danger';
  return {
    ...qui,
    pourLe: p.pourLe as Instant,
    moment: p.moment,
    agent: p.agentId === null ? null : (noms.get(p.agentId) ?? null),
    // What is owed about a danger, or to a protected person, is never told on a paper that lies about.
    quoi: tue ? null : p.quoi,
    danger: p.nature === 'danger',
    canal: protegee ? null : p.canal,
    precaution: protegee ? null : p.precaution,
  };
}

/** Everything the pack of a place says, read as the machine of the pack, under its own policies, traced. */
export async function composerLeCahier(
  acces: Acces,
  aComposer: CahierAComposer,
): Promise<DonneesDuCahier> {
  const { site, jour, mot, urlPublique } = aComposer;
  const attendu = await lireCeQuiEstAttendu(acces, aComposer);
  const agents = await agentsDuSite(acces, site.id, jour);
  const noms = new Map(agents.map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`]));
  const lieux = await lireLesSites(acces);
  const feuilles = await reserverDesFeuilles(acces, {
    siteId: site.id,
    cle: site.cle,
    combien: CAHIER_DE_SECOURS.feuilles,
  });
  return {
    langue: 'fr',
    lieu: site.nom,
    adresse: site.adresse,
    telephone: site.telephone,
    jour,
    ecritLe: acces.maintenant,
    mot,
    permanences: (await toursDuJour(acces, site.id, jour)).map(
      ({ nom, telephone, debut, fin }) => ({
        nom,
        telephone: direLeTelephone(telephone) ?? telephone,
        debut: aujourdHuiA(debut) < jour ? null : debut,
        fin: aujourdHuiA(fin) > jour ? null : fin,
      }),
    ),
    voisins: lieux
      .filter(
        ({ id, territoireId, telephone }) =>
          id !== site.id && territoireId === site.territoireId && telephone,
      )
      .map(({ nom, telephone }) => ({ nom, telephone: telephone ?? '' })),
    urgences: numerosDUrgence('fr'),
    rendezVous: attendu.attendus.map((r) => leRendezVous(r, noms, attendu.personnes)),
    promesses: attendu.dues.map((p) => laPromesse(p, noms, attendu)),
    absences: agents
      .filter(({ absentJusquAu }) => absentJusquAu !== null)
      .map(({ prenom, nom, absentJusquAu, relais }) => ({
        nom: `${prenom} ${nom}`,
        jusquAu: absentJusquAu as DateCivile,
        relais: relais && `${relais.prenom} ${relais.nom}`,
        telephone: direLeTelephone(relais?.telephone ?? null),
      })),
    feuilles: (feuilles.ok ? feuilles.valeur : []).map(({ numero, code }) => ({ numero, code })),
    besoins: BESOINS.map((besoin) => ({
      mot: BESOINS_DESSINES.find(([nom]) => nom === besoin)?.[1] ?? besoin,
      dessin: encreDuPicto(besoin),
    })),
    faits: DIRE_LE_FAIT,
    paroles: DIRE_LA_PAROLE,
    hote: new URL(urlPublique).host,
  };
}
