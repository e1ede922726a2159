import { type Acces, casDUsage } from '#acces';
import { ajouterMinutes, type Id, type Resultat, reussi } from '#socle/pur';
import { ouvrirLaBoiteDEssai } from '../boite-d-essai/boite-d-essai.ts';
import { type Facteur, faireApresUnEchec } from '../domaine/envoi.ts';
import { prochaineHeureDEnvoi } from '../domaine/heures-calmes.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type EnvoiDepose,
  estUneDemonstration,
  noterLaRemise,
  noterLEchec,
  prendreCeuxQuiPartent,
} from '../stockage/envois.ts';

const PAR_TOURNEE = 100;
const ESSAIS = 8;
const ATTENTE_EN_MINUTES = 15;

/** In a demonstration nothing leaves the machine: the outbox itself is the mailbox that a screen shows. */
const BOITE = ouvrirLaBoiteDEssai({ deposer: async () => 'depose' });

async function remettreUn(acces: Acces, depose: EnvoiDepose, facteur: Facteur): Promise<void> {
  const { id, cle, envoi, essais } = depose;
  const remise = await facteur.remettre(id as Id<'envoi'>, envoi);
  if (remise.ok) return noterLaRemise(acces.bd, id, { ...remise.valeur, le: acces.maintenant });
  const encore = faireApresUnEchec(remise.refus) === 'reessayer' && essais + 1 < ESSAIS;
  const plusTard = ajouterMinutes(acces.maintenant, ATTENTE_EN_MINUTES * 2 ** essais);
  await noterLEchec(acces.bd, id, {
    etat: encore ? 'a_remettre' : 'autre_canal',
    pasAvant: prochaineHeureDEnvoi(plusTard),
  });
  if (!encore) await acces.annoncer({ nom: 'EnvoiPasParti', contenu: { id, cle } });
}

/**
 * Job of the machine `messages`, every minute: hands to a carrier what may ring now. Without a carrier for a
 * channel the message waits. A carrier that is away is asked again, later and later; an address that it refuses
 * comes back to the team as `EnvoiPasParti`.
 */
export const remettreLesEnvois = casDUsage(
  droits.remettre,
  async (
    acces,
    { facteurs = [] }: { facteurs?: readonly Facteur[] },
  ): Promise<Resultat<{ remis: number }, never>> => {
    const enMarche = (await estUneDemonstration(acces.bd)) ? [BOITE] : facteurs;
    const partants = await prendreCeuxQuiPartent(acces.bd, acces.maintenant, PAR_TOURNEE);
    let remis = 0;
    for (const depose of partants) {
      const facteur = enMarche.find(({ canaux }) =>
        canaux.includes(depose.envoi.destinataire.canal),
      );
      if (!facteur) continue;
      await remettreUn(acces, depose, facteur);
      remis += 1;
    }
    if (remis > 0) await acces.tracer({ operation: 'ecriture', objet: 'remise des messages' });
    return reussi({ remis });
  },
);
