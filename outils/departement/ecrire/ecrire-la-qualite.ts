import { ajouterJours, instantDuMur } from '#socle/pur';
import { ECART, PROCEDURES, RISQUES, VERSION_SUIVANTE } from '../engagements/demarche-qualite.ts';
import type { Chantier } from './chantier.ts';

const FONCTION = 'Directrice de l’action sociale';
const TOUS_LES_JOURS = 90;

/** Five procedures, one fact to improve, four risks: enough to see what the rooms of quality are for. */
export async function ecrireLaQualite({ ecriture, id, aujourdHui }: Chantier): Promise<void> {
  const dans = (jours: number) => ajouterJours(aujourdHui, jours);
  const ids = PROCEDURES.map((_, rang) => id('procedure', rang));
  await ecriture.inserer(
    'qualite.procedure',
    PROCEDURES.map(({ titre, objet, etats, responsable }, rang) => ({
      id: ids[rang] as string,
      titre,
      objet,
      etats: [...etats],
      responsable,
      cle: null,
    })),
  );
  const commun = { ecrite_par: FONCTION };
  await ecriture.inserer('qualite.version_de_procedure', [
    ...PROCEDURES.map(({ etapes, ilYA, relireDans }, rang) => ({
      ...commun,
      procedure_id: ids[rang] as string,
      rang: 1,
      etapes: [...etapes],
      pourquoi: 'Pour que chacun fasse de même.',
      effet_le: dans(-ilYA),
      relire_le: dans(relireDans),
      ecrite_le: dans(-ilYA),
    })),
    {
      ...commun,
      procedure_id: ids[0] as string,
      rang: 2,
      etapes: [...VERSION_SUIVANTE.etapes],
      pourquoi: VERSION_SUIVANTE.pourquoi,
      effet_le: dans(-VERSION_SUIVANTE.ilYA),
      relire_le: dans(VERSION_SUIVANTE.relireDans),
      ecrite_le: dans(-VERSION_SUIVANTE.ilYA),
    },
  ]);
  await ecriture.inserer('qualite.ecart', [
    {
      id: id('ecart', 0),
      procedure_id: ids[1] as string,
      cle: null,
      ce_qui_s_est_passe: ECART.passe,
      ce_qu_elle_a_vecu: ECART.vecu,
      ce_que_nous_changeons: ECART.change,
      pour_le: dans(ECART.pourDans),
      note_le: dans(-ECART.ilYA),
    },
  ]);
  await ecriture.inserer(
    'qualite.risque',
    RISQUES.map((risque, rang) => ({
      id: id('risque', rang),
      intitule: risque.intitule,
      famille: risque.famille,
      vraisemblance: risque.vraisemblance,
      effet: risque.effet,
      ce_que_nous_faisons: risque.fait,
      responsable: risque.responsable,
      controle: risque.controle,
      controle_a_la_main: risque.aLaMain,
      tous_les_jours: risque.aLaMain ? TOUS_LES_JOURS : null,
      ecrit_le: dans(-60),
    })),
  );
  await ecriture.inserer('qualite.passage', [
    {
      id: id('passage', 0),
      ligne_id: id('risque', 3),
      le: instantDuMur(dans(-21), '10:00'),
      resultat: 'rien',
      par_equipe: '[]',
      combien: 0,
      constat: 'Le cahier d’Aubervilliers s’ouvre, les rendez-vous du jour y sont.',
      par: FONCTION,
    },
    ...[2, 1].map((nuit) => ({
      id: id('passage', nuit),
      ligne_id: id('risque', 0),
      le: instantDuMur(dans(-nuit), '05:15'),
      resultat: nuit === 1 ? 'a_traiter' : 'rien',
      par_equipe: nuit === 1 ? JSON.stringify([{ cle: 1001, combien: 4 }]) : '[]',
      combien: nuit === 1 ? 4 : 0,
      constat: null,
      par: 'la machine',
    })),
  ]);
}
