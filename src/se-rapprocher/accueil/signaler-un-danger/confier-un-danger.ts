import type { Acces } from '#acces';
import { promettre } from '#promesses';
import { quiAppeler } from '#services';
import {
  ajouterJoursOuvres,
  ajouterMinutes,
  type Instant,
  identifiant,
  instantDuMur,
  valeurOuErreur,
} from '#socle/pur';
import { estPourMaintenant, type FaitDeDanger } from '../domaine/danger.ts';
import { REPONSE_DE_LA_PERMANENCE } from '../parametres.ts';
import { type Danger, ecrireUnDanger } from '../stockage/dangers.ts';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { agentDe, faitsDe, personnesDe } from '../tenir-une-fiche.ts';

/** Says nothing of the danger: the team's list is read over a shoulder. */
const A_FAIRE = 'Répondre à un danger dit à l’accueil';

/** What is for now within the hour; the rest by the end of the next working day. */
const avant = (
  { maintenant, aujourdHui }: Acces,
  { fiche }: PremierContact,
  fait: FaitDeDanger,
): Instant =>
  estPourMaintenant(fait, fiche, aujourdHui)
    ? ajouterMinutes(maintenant, REPONSE_DE_LA_PERMANENCE.minutesPourMaintenant)
    : instantDuMur(
        ajouterJoursOuvres(aujourdHui, REPONSE_DE_LA_PERMANENCE.joursOuvresSinon),
        REPONSE_DE_LA_PERMANENCE.heureSinon,
      );

/** Writes the danger and the promise of whoever is on duty now; nobody on duty, the whole team owes it. */
export async function confierUnDanger(
  acces: Acces,
  contact: PremierContact,
  fait: FaitDeDanger,
  orientationId: string | null = null,
): Promise<Pick<Danger, 'id' | 'promesseId'>> {
  const permanence = await quiAppeler(acces, contact.siteId);
  const promesse = valeurOuErreur(
    await promettre(acces, {
      objet: 'premier_contact',
      objetId: contact.id,
      ...(contact.personneId ? { personneId: contact.personneId } : {}),
      cle: contact.cle,
      ...(permanence ? { agentId: permanence.agentId } : {}),
      quoi: A_FAIRE,
      canal: 'sur_place',
      pourLe: avant(acces, contact, fait),
      nature: 'danger',
    }),
  );
  const danger = {
    id: identifiant<'danger'>(),
    premierContactId: contact.id,
    cle: contact.cle,
    fait,
    signaleLe: acces.maintenant,
    signalePar: agentDe(acces),
    confieA: permanence?.agentId ?? null,
    promesseId: promesse.id,
    orientationId,
  };
  await ecrireUnDanger(acces.bd, danger);
  await acces.tracer({
    operation: 'ecriture',
    objet: 'danger',
    objetId: danger.id,
    personnes: personnesDe(contact),
  });
  await acces.annoncer({
    nom: 'DangerSignale',
    contenu: { ...faitsDe(contact), dangerId: danger.id, promesseId: promesse.id },
  });
  return danger;
}
