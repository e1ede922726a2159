import { type Acces, casDUsage, type Environnement, enTantQue } from '#acces';
import { type Canal, canauxOuverts } from '#messages';
import { direAuRappel } from '#personnes';
import { promettre } from '#promesses';
import { lireLesServices, lireLesSites } from '#services';
import {
  ajouterMinutes,
  aujourdHuiA,
  estOuvre,
  type Instant,
  instantDuMur,
  momentPourHabitant,
  type Resultat,
  reussi,
} from '#socle/pur';
import { personnesDe } from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { finDesRappels, type IssueDeRappel, prisTropTard } from '../domaine/rappel.ts';
import { RAPPEL_PAR_DEFAUT } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { compterEnBase, noterUnRappel, rappelsEnAttente } from '../stockage/rappels.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { type Chemin, choisirLeChemin } from './choisir-le-chemin.ts';
import { ecrireUnRappel } from './ecrire-un-rappel.ts';

const PAR_LOT = 100;

export interface ReglagesDuPassage {
  canaux: readonly Canal[];
  joursOuvres: number;
}

const POURQUOI: Readonly<Record<Exclude<IssueDeRappel, 'ecrit' | 'parti' | 'trop_tard'>, string>> =
  {
    protegee: 'Aucun message ne part de lui-même : seulement par un chemin qu’elle a dit sûr.',
    sans_moyen: 'Aucun moyen sûr et sans consigne : regardez comment la joindre.',
    pas_parti: 'Le message ne pouvait pas partir d’ici.',
  };

/** She asked, and no machine may write to her: somebody of the team does it, before the hour. */
async function devoirUnAppel(acces: Acces, lui: RendezVous, pourquoi: string): Promise<void> {
  const soir = instantDuMur(acces.aujourdHui, '17:00');
  const pourLe = soir > acces.maintenant && soir < lui.debut ? soir : lui.debut;
  await promettre(acces, {
    objet: 'rendez_vous',
    objetId: lui.id,
    cle: lui.cle,
    ...(lui.personneId ? { personneId: lui.personneId } : {}),
    ...(lui.personneId && lui.agentId !== null ? { agentId: lui.agentId } : {}),
    quoi: `Rappeler de vive voix le rendez-vous de ${momentPourHabitant(lui.debut)}`,
    ...(lui.nomDit ? { pourQui: lui.nomDit } : {}),
    precaution: pourquoi,
    canal: 'telephone',
    pourLe,
  });
}

async function noter(
  acces: Acces,
  lui: RendezVous,
  { issue, envoiId = null }: { issue: Exclude<IssueDeRappel, 'parti'>; envoiId?: string | null },
): Promise<void> {
  await noterUnRappel(acces.bd, lui, { issue, le: acces.maintenant, envoiId });
  if (issue !== 'ecrit' && issue !== 'trop_tard') await devoirUnAppel(acces, lui, POURQUOI[issue]);
  await acces.tracer({
    operation: 'ecriture',
    objet: 'rendez-vous : rappel',
    objetId: lui.id,
    personnes: personnesDe(lui),
  });
}

/** By which way each of these may be written to, or why none may. */
async function cheminsPour(acces: Acces, lot: readonly RendezVous[], canaux: readonly Canal[]) {
  const ouverts = await canauxOuverts(acces, canaux);
  const dites = await direAuRappel(acces, lot.flatMap(personnesDe));
  const personnes = dites.ok ? dites.valeur : new Map();
  return (lui: RendezVous): Chemin => choisirLeChemin(lui, personnes, ouverts);
}

const rappelerUnLot = casDUsage(
  droits.rappeler,
  async (
    acces,
    { canaux, joursOuvres }: ReglagesDuPassage,
  ): Promise<Resultat<{ vus: number; ecrits: number }, never>> => {
    const lot = await rappelsEnAttente(acces.bd, {
      de: ajouterMinutes(acces.maintenant, RAPPEL_PAR_DEFAUT.auMoinsMinutes),
      a: finDesRappels(acces.maintenant, joursOuvres),
      combien: PAR_LOT,
    });
    if (lot.length === 0) return reussi({ vus: 0, ecrits: 0 });
    const dus = lot.filter((lui) => !prisTropTard(lui, joursOuvres));
    for (const lui of lot) if (!dus.includes(lui)) await noter(acces, lui, { issue: 'trop_tard' });
    const siteIds = [...new Set(dus.map(({ siteId }) => siteId))];
    const sites = await lireLesSites(acces, { ids: siteIds });
    const services = await lireLesServices(acces);
    const cheminDe = await cheminsPour(acces, dus, canaux);
    let ecrits = 0;
    for (const lui of dus) {
      const chemin = cheminDe(lui);
      const ecrit =
        'issue' in chemin
          ? chemin
          : await ecrireUnRappel(acces, lui, {
              destinataire: chemin.destinataire,
              site: sites.find(({ id }) => id === lui.siteId),
              avec: services.find(({ id }) => id === lui.serviceId)?.nomCourt ?? '',
              canaux,
            });
      if (ecrit.issue === 'ecrit') ecrits += 1;
      await noter(acces, lui, ecrit);
    }
    return reussi({ vus: lot.length, ecrits });
  },
);

/** Reminders of the last day, by what became of them: a sum over the whole département, without a place or a name. */
export const compterLesRappels = casDUsage(
  droits.rappeler,
  async (acces, _: Record<never, never>): Promise<Resultat<Map<IssueDeRappel, number>, never>> => {
    const lus = await compterEnBase(acces.bd, ajouterMinutes(acces.maintenant, -24 * 60));
    return reussi(new Map(lus.map(({ issue, combien }) => [issue, combien])));
  },
);

/**
 * Job of the machine `rendez-vous`, each hour of a working day: reminds who asked for it of a rendez-vous to come,
 * the working day before (or as the département says; 0, never). Rows are held while they are looked at, and what was
 * reminded is written with its message: two processes, or a run after a crash, remind nobody twice. One that moves
 * after its reminder is reminded again, at its new hour. @returns how many messages were put out
 */
export async function rappelerLesRendezVous(
  env: Environnement,
  reglages: ReglagesDuPassage,
): Promise<number> {
  const jour = aujourdHuiA(env.horloge.maintenant() as Instant);
  if (reglages.joursOuvres === 0 || !estOuvre(jour)) return 0;
  let ecrits = 0;
  for (;;) {
    const lot = await enTantQue(
      env,
      { genre: 'machine', nom: 'rendez-vous' },
      'rappeler un rendez-vous à qui l’a demandé',
      (acces) => rappelerUnLot(acces, reglages),
    );
    if (!lot.ok) throw new Error(`rappels refusés : ${lot.refus.raison}`);
    ecrits += lot.valeur.ecrits;
    if (lot.valeur.vus < PAR_LOT) return ecrits;
  }
}
