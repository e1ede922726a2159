import type { Acces } from '#acces';
import { composerUnDocument } from '#documents';
import { lireLesEcheances } from '#echeances';
import { lireUnePersonne } from '#personnes';
import { lireLesSites } from '#services';
import { nomDuLecteur } from '../gestes/avancer.ts';
import { objetDe } from '../gestes/horloges.ts';
import { type DemandeLue, lireUneDemande } from '../lire-une-demande/lire-une-demande.ts';
import { accuserReceptionParEcrit } from './accuser-reception.ts';
import { type Service, serviceDe } from './blocs.ts';

export const EMETTEUR = 'Le Département, action sociale';

/** The team that examines, where one writes and calls; a protected person's letter names no service. */
async function serviceDeLaDemande(acces: Acces, { demande }: DemandeLue): Promise<Service> {
  const cle = demande.discrete ? demande.depotCle : demande.cle;
  const [site] = await lireLesSites(acces, { cles: [cle] });
  return site
    ? serviceDe(site)
    : { nom: 'Accueil du Département', adresse: 'à l’accueil le plus proche', telephone: null };
}

/** Her name as she says it, and no address: the letter is handed over, or put in an envelope that her team knows to be safe. */
async function destinataireDe(acces: Acces, { demande }: DemandeLue): Promise<string[]> {
  const personne = await lireUnePersonne(acces, demande.personneId);
  return personne.ok ? [personne.valeur.nomDit] : [];
}

/** What every letter about a request needs; null: this reader sees no such request. */
export async function composerPour(acces: Acces, id: string) {
  const lue = await lireUneDemande(acces, id);
  if (!lue.ok) return null;
  return {
    lue: lue.valeur,
    service: await serviceDeLaDemande(acces, lue.valeur),
    destinataire: await destinataireDe(acces, lue.valeur),
  };
}

/** The acknowledgement that is owed for a request, as a PDF; null: this reader sees no such request. */
export async function composerLAccuse(acces: Acces, id: string): Promise<Uint8Array | null> {
  const trouvee = await composerPour(acces, id);
  if (!trouvee) return null;
  const { lue, service, destinataire } = trouvee;
  const horloges = (await lireLesEcheances(acces, [objetDe(id)])).get(id) ?? [];
  const courante = horloges.find(
    (une) => une.etat === 'en_cours' && une.regime.id === lue.prestation.silence?.regime,
  );
  return composerUnDocument(
    'lettre',
    accuserReceptionParEcrit({
      ...lue,
      emetteur: EMETTEUR,
      service,
      destinataire,
      auteur: [nomDuLecteur(acces.lecteur), service.nom, service.adresse],
      le: acces.aujourdHui,
      echueLe: courante?.echueLe ?? null,
    }),
  );
}
