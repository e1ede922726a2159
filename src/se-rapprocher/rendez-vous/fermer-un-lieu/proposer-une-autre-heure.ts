import { createHash } from 'node:crypto';
import { type Acces, casDUsage } from '#acces';
import { type Canal, deposerUnEnvoi, direLeRefusDEnvoi } from '#messages';
import { promettre } from '#promesses';
import { lireLesServices, lireLesSites, type Site } from '#services';
import {
  ajouterJoursOuvres,
  aujourdHuiA,
  ecrireLeTelephone,
  type Id,
  type Instant,
  instantDuMur,
  lireUnTelephone,
  momentPourHabitant,
  type Resultat,
  reussi,
} from '#socle/pur';
import { contenuDe, personnesDe } from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { noterUneFermetureDuJour } from '../constater-les-ouvertures/constater-les-ouvertures.ts';
import type { HeuresRetirees } from '../evenements.ts';
import { AUTRE_HEURE_APRES_UNE_FERMETURE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLEtat, type RendezVous, rendezVousAPrevenir } from '../stockage/rendez-vous.ts';

/** The team has two working days, and never later than the eve of the hour she had; today while there is time. */
export function quandProposer(
  acces: Pick<Acces, 'maintenant' | 'aujourdHui'>,
  debut: Instant,
): Instant {
  const soir = (jour: Parameters<typeof instantDuMur>[0]) => instantDuMur(jour, '17:00');
  const promis = soir(
    ajouterJoursOuvres(acces.aujourdHui, AUTRE_HEURE_APRES_UNE_FERMETURE.joursOuvres),
  );
  const veille = soir(ajouterJoursOuvres(aujourdHuiA(debut), -1));
  const auPlusTot = soir(ajouterJoursOuvres(acces.aujourdHui, 1));
  const [voulu = promis] = [veille, promis].sort();
  return voulu > acces.maintenant ? voulu : auPlusTot;
}

/** The same event twice is one message. */
const idDeLEnvoi = (rendezVousId: string): Id<'envoi'> => {
  const h = createHash('sha256').update(`heures retirées ${rendezVousId}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}` as Id<'envoi'>;
};

/** Where what concerns this hour is read: the sheet it was taken from, or itself. */
const aProposDe = ({ id, premierContactId }: RendezVous) =>
  premierContactId
    ? { objet: 'premier_contact', objetId: premierContactId }
    : { objet: 'rendez_vous', objetId: id };

async function promettreUneAutreHeure(
  acces: Acces,
  lui: RendezVous,
  pasPrevenue: string | null,
): Promise<void> {
  const telephone = lui.telephone ? lireUnTelephone(lui.telephone) : null;
  const moment = momentPourHabitant(lui.debut);
  await promettre(acces, {
    ...aProposDe(lui),
    cle: lui.cle,
    ...(lui.personneId ? { personneId: lui.personneId } : {}),
    ...(lui.personneId && lui.agentId !== null ? { agentId: lui.agentId } : {}),
    quoi: telephone?.ok
      ? `Appeler le ${ecrireLeTelephone(telephone.valeur)} pour proposer une autre heure que ${moment}`
      : `Proposer une autre heure que ${moment}`,
    ...(lui.nomDit ? { pourQui: lui.nomDit } : {}),
    ...(pasPrevenue ? { precaution: pasPrevenue } : {}),
    canal: telephone?.ok || lui.personneId ? 'telephone' : 'par_le_recu',
    pourLe: quandProposer(acces, lui.debut),
  });
}

/**
 * By SMS where she left a number with the booking; a person's own ways are for the team, who knows which is safe.
 * @returns why nothing left, for who promised to call; null when it left, or when there was nothing to write to
 */
async function ecrireLuiUnMot(
  acces: Acces,
  lui: RendezVous,
  { site, avec, canaux }: { site: Site | undefined; avec: string; canaux: readonly Canal[] },
): Promise<string | null> {
  const telephone = lui.telephone && !lui.personneId ? lireUnTelephone(lui.telephone) : null;
  if (!telephone?.ok || !site?.telephone) return null;
  const depose = await deposerUnEnvoi(acces, {
    id: idDeLEnvoi(lui.id),
    cle: lui.cle,
    personneId: null,
    aPropos: aProposDe(lui),
    canaux,
    message: {
      modele: 'rendez_vous_annule',
      faits: {
        le: lui.debut,
        telephone: site.telephone,
        enClair: { avec, motif: 'votre rendez-vous' },
      },
      destinataire: { canal: 'sms', telephone: telephone.valeur },
      langue: lui.langue,
      moyen: { sur: 'pas_aborde', enClair: false },
      protegee: false,
    },
  });
  if (depose.ok || depose.refus.raison === 'acces') return null;
  return direLeRefusDEnvoi(depose.refus);
}

/**
 * Reaction to `HeuresRetirees`: each person who had taken an hour has it cancelled by us, a promise of another one,
 * and a word where she left a number. Once each, however often the event comes: only what is still to come is found.
 */
export const proposerUneAutreHeure = casDUsage(
  droits.constater,
  async (
    acces,
    { canaux, ...retirees }: HeuresRetirees['contenu'] & { canaux: readonly Canal[] },
  ): Promise<Resultat<number, never>> => {
    const lesquels = await rendezVousAPrevenir(acces.bd, {
      ...retirees,
      de: retirees.de as Instant,
      a: retirees.a as Instant | null,
    });
    if (
      retirees.raison === 'lieu_ferme' &&
      aujourdHuiA(retirees.de as Instant) === acces.aujourdHui
    )
      await noterUneFermetureDuJour(acces, retirees.siteId, retirees.cle);
    const [site] = await lireLesSites(acces, { ids: [retirees.siteId] });
    const services = new Map(
      (await lireLesServices(acces)).map(({ id, nomCourt }) => [id, nomCourt]),
    );
    for (const lui of lesquels) {
      const annule = await changerLEtat(acces.bd, lui, 'annule', {
        annule_par: 'nous',
        annule_le: acces.maintenant,
        raison_d_annulation: retirees.raison,
      });
      if (!annule) continue;
      const avec = services.get(lui.serviceId) ?? '';
      const pasPrevenue = await ecrireLuiUnMot(acces, lui, { site, avec, canaux });
      await promettreUneAutreHeure(acces, lui, pasPrevenue);
      await acces.tracer({
        operation: 'ecriture',
        objet: 'rendez-vous',
        objetId: lui.id,
        personnes: personnesDe(lui),
      });
      await acces.annoncer({
        nom: 'RendezVousAnnule',
        contenu: { ...contenuDe(lui), par: 'nous', rappelEnvoi: lui.rappelEnvoi },
      });
    }
    await acces.prevenir(`file:${retirees.siteId}`);
    return reussi(lesquels.length);
  },
);
