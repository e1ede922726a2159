import { ajouterMois, type DateCivile } from '#socle/pur';
import { reglesProposees } from '../../../src/se-rapprocher/prestations/rsa/domaine/regles-proposees.ts';
import { ajouterJours } from '../calendrier.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import { remettreLeRecu } from './une-demande-de-droit.ts';

const JULIEN_RECOIT_A = 601;
const SERVICE_D_INSERTION = 6;
const ADMINISTRATION = 1;
const ARRETE = 'Arrêté conjoint de démonstration, qui n’existe pas';
const NOM = 'Julien Marchand';

/** Karim, oriented to insertion and received; his contract waits for his own signature. */
export async function ecrireLeRsa(chantier: Chantier): Promise<void> {
  const { ecriture, id, aujourdHui, population } = chantier;
  const karim = population.habitants.find(({ cle }) => cle === 'karim-benali');
  if (!karim) return;
  const cle = cleDuSite(JULIEN_RECOIT_A);
  const personne_id = id('personne', karim.cle);
  const demande_id = id('demande de droit', 'rsa karim');
  const parcours_id = id('parcours', 'karim');
  const orientation_id = id('orientation rsa', 'karim');
  const contrat_id = id('contrat', 'karim');
  const ilYA = (jours: number) => ajouterJours(aujourdHui, -jours);
  const matin = (jours: number) => `${ilYA(jours)}T09:00:00Z`;

  await ecriture.inserer(
    'rsa.regle',
    reglesProposees(ARRETE, '2025-01-01', true).map(({ parametres, ...regle }) => ({
      ...regle,
      parametres: JSON.stringify(parametres),
      modifiee_par: ADMINISTRATION,
      modifiee_le: matin(300),
    })),
  );
  await ecriture.inserer('acces.ouverture', [
    {
      id: id('ouverture', 'karim insertion'),
      personne_id,
      cle,
      agent_id: null,
      fondement: 'demande',
      ouverte_le: matin(40),
    },
  ]);
  await ecriture.inserer('demandes_de_droits.besoin', [
    {
      id: id('besoin', 'rsa karim'),
      personne_id,
      cle,
      quoi: 'être orienté et accompagné avec le RSA',
      mots: 'Je veux retrouver un travail de cuisinier.',
      etat: 'ouvert',
      ouvert_le: matin(40),
    },
  ]);
  await ecriture.inserer('demandes_de_droits.demande', [
    {
      id: demande_id,
      besoin_id: id('besoin', 'rsa karim'),
      personne_id,
      prestation: 'rsa',
      cle,
      discrete: false,
      depot_cle: cle,
      depot_par: NOM,
      recue_le: ilYA(40),
      deposee_le: matin(40),
      voie: 'guichet',
      mots: 'Je veux retrouver un travail de cuisinier.',
      etat: 'notifiee',
      complete_le: ilYA(30),
    },
  ]);
  await remettreLeRecu(chantier, {
    ...{ nom: 'demande-karim', demande_id, personne_id },
    ...{ depotCle: cle, recueLe: ilYA(40) },
  });
  await ecriture.inserer('rsa.parcours', [
    {
      id: parcours_id,
      personne_id,
      demande_id,
      cle,
      cle_referente: cle,
      departement: '93',
      entree_le: ilYA(40),
      voie: 'agent',
      faits: JSON.stringify({ age: 47, inscrite: false }),
      referent_nom: NOM,
      rendez_vous_id: id('rendez-vous', 'rsa karim'),
      rendez_vous_le: matin(6),
    },
  ]);
  await ecriture.inserer('rsa.orientation', [
    {
      id: orientation_id,
      parcours_id,
      explication: '[]',
      faits_lus: JSON.stringify({ age: 47, inscrite: false }),
      parcours: 'socioprofessionnel',
      organisme: 'departement',
      service_id: SERVICE_D_INSERTION,
      raison: 'Il le demande : reprendre la cuisine, avec quelqu’un près de chez lui.',
      confirmee_le: matin(30),
      confirmee_par: ADMINISTRATION,
      confirmee_nom: NOM,
      signee_le: ilYA(25),
      notifiee_le: ilYA(20),
    },
  ]);
  await ecriture.inserer('rsa.regard', [
    ...(
      [
        ['compte', 'personne', 'Être chez moi le soir, pour mon fils.'],
        ['sait_faire', 'personne', 'J’ai tenu une cuisine de quarante couverts.'],
        ['se_deplacer', 'professionnel', 'Une heure et quart de bus jusqu’au dernier emploi.'],
      ] as const
    ).map(([theme, de, mots]) => ({
      id: id('regard', `karim ${theme}`),
      parcours_id,
      theme,
      de,
      mots,
      le: matin(6),
      auteur: NOM,
    })),
  ]);
  await ecriture.inserer('rsa.contrat', [
    {
      id: contrat_id,
      parcours_id,
      orientation_id,
      etat: 'en_ecriture',
      but: 'Retrouver un travail de cuisinier, en journée',
      referent_nom: NOM,
      heures: 15,
      ecrit_le: matin(6),
    },
  ]);
  await ecriture.inserer(
    'rsa.engagement',
    (
      [
        ['organisme', 'Payer la remise à niveau en hygiène et cuisine'],
        ['organisme', 'Chercher avec lui une aide pour les trajets'],
        ['personne', 'Venir à l’atelier du mardi'],
        ['personne', 'Rencontrer deux restaurants avant Noël'],
      ] as const
    ).map(([de, quoi], rang) => ({
      id: id('engagement rsa', rang),
      contrat_id,
      rang: rang + 1,
      de,
      quoi,
    })),
  );
  // Offered as in the product: after its lines, under the lock that refuses what binds only him.
  await ecriture.executer(
    `update rsa.contrat set etat = 'propose', propose_le = $2, propose_nom = $3 where id = $1`,
    [contrat_id, matin(5), NOM],
  );
  await ecrireSesDelais({ ecriture, id }, { demande_id, personne_id, cle, ilYA, matin });
}

/** The six weeks were kept; the month of the contract runs. */
async function ecrireSesDelais(
  { ecriture, id }: Pick<Chantier, 'ecriture' | 'id'>,
  de: {
    demande_id: string;
    personne_id: string;
    cle: number;
    ilYA: (jours: number) => DateCivile;
    matin: (jours: number) => string;
  },
): Promise<void> {
  const { ilYA, matin } = de;
  const commun = { objet: 'parcours_rsa', objet_id: de.demande_id, personne_id: de.personne_id };
  await ecriture.inserer('echeances.echeance', [
    {
      ...commun,
      id: id('echeance', 'rsa.orientation karim'),
      regime: 'rsa.orientation',
      regime_du: ilYA(40),
      cle: de.cle,
      etat: 'tenue',
      faits: JSON.stringify({ depart: ilYA(40), suspensions: [] }),
      echue_le: ilYA(-2),
      a_regarder_le: null,
      tenue_le: ilYA(25),
      posee_le: matin(40),
      close_le: matin(25),
    },
    {
      ...commun,
      id: id('echeance', 'rsa.contrat karim'),
      regime: 'rsa.contrat',
      regime_du: ilYA(20),
      cle: de.cle,
      etat: 'en_cours',
      faits: JSON.stringify({ depart: ilYA(20), suspensions: [] }),
      echue_le: ajouterMois(ilYA(20), 1),
      a_regarder_le: ajouterJours(ajouterMois(ilYA(20), 1), -7),
      tenue_le: null,
      posee_le: matin(20),
      close_le: null,
    },
  ]);
}
