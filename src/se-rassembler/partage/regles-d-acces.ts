import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_ACCOMPAGNE: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  preparer: {
    missions: QUI_ACCOMPAGNE,
    phrase: 'votre équipe reçoit cette personne et transmet sa demande',
  },
  lire: {
    missions: QUI_ACCOMPAGNE,
    autres: ['partenaire', 'habitant', 'machine:relances', 'systeme:orientations:lire'],
    phrase: 'ce texte vient de votre équipe, vous a été adressé, ou parle de vous',
  },
  tenirLeLien: {
    missions: QUI_ACCOMPAGNE,
    phrase: 'votre équipe a envoyé ce lien et peut l’éteindre',
  },
  fermer: {
    missions: QUI_ACCOMPAGNE,
    autres: ['partenaire', 'systeme:orientations:repondre'],
    phrase: 'ce partage a servi : sa lecture prend fin',
  },
  entrer: {
    missions: [],
    autres: ['public'],
    phrase: 'vous tenez une adresse et un code',
  },
  suivreLeLien: {
    missions: [],
    autres: ['partenaire'],
    phrase: 'vous êtes entré par l’adresse et le code qui vous ont été donnés',
  },
  reconnaitre: {
    missions: [],
    autres: ['machine:liens'],
    phrase: 'vous êtes déjà entré par ce lien',
  },
} satisfies TableDeDroits<string>;

const TENU: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const PARTOUT: Permis = { creer: ['protection'], modifier: ['protection'] };

const VIDE = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'partage.partage',
    exemple: ({ id, objetId, personneId, structureId, cle, agentId, jour, instant, plusTard }) => ({
      id,
      orientation_id: objetId,
      premier_contact_id: objetId,
      personne_id: personneId,
      cle,
      auteur_id: agentId,
      auteur: 'X',
      cle_destinataire: 3009,
      structure_destinataire: structureId,
      destinataire: 'X',
      classe: 'partenaire_social',
      finalite: 'répondre',
      fondement: 'accord_de_la_personne',
      fondement_depuis: jour,
      texte: '',
      empreinte: VIDE,
      non_envoye: '',
      informee_le: instant,
      prepare_le: instant,
      envoye_le: instant,
      expire_le: plusTard,
      version: 1,
    }),
    partout: { ...PARTOUT, lire: ['protection', 'machine:relances'] },
    dansSaPortee: { ...TENU, lire: ['agents', 'partenaire', 'systeme', 'habitant'] },
    nommee: TENU,
  },
  {
    table: 'partage.lien',
    exemple: ({ lienId, nombre, objetId, cle, instant, plusTard }) => ({
      id: lienId,
      partage_id: identifiantDe(nombre),
      orientation_id: objetId,
      cle,
      jeton: lienId,
      essais: 0,
      emis_le: instant,
      emis_par: 1,
      expire_le: plusTard,
    }),
    autour: ({ nombre, objetId, personneId, cle, agentId, jour, instant, plusTard }) => [
      {
        table: 'partage.partage',
        ligne: {
          id: identifiantDe(nombre),
          orientation_id: objetId,
          personne_id: personneId,
          cle,
          auteur_id: agentId,
          auteur: 'X',
          destinataire: 'X',
          classe: 'partenaire_social',
          finalite: 'répondre',
          fondement: 'accord_de_la_personne',
          fondement_depuis: jour,
          texte: '',
          empreinte: VIDE,
          non_envoye: '',
          informee_le: instant,
          prepare_le: instant,
          envoye_le: instant,
          expire_le: plusTard,
          version: 1,
        },
      },
    ],
    partout: { ...PARTOUT, lire: ['protection', 'machine:liens'] },
    dansSaPortee: { ...TENU, lire: ['agents', 'partenaire'] },
    nommee: TENU,
  },
  {
    table: 'partage.entree',
    exemple: ({ id, lienId, instant, plusTard }) => ({
      empreinte: id,
      lien_id: lienId,
      ouverte_le: instant,
      expire_le: plusTard,
    }),
    partout: { lire: ['machine:liens', 'machine:partage'], effacer: ['machine:partage'] },
  },
  {
    table: 'partage.essai',
    exemple: ({ id, instant }) => ({ prefixe: id, heure: instant, nombre: 0 }),
    partout: { lire: ['machine:partage'], effacer: ['machine:partage'] },
  },
];

/** The same fresh id in a row and in the row it points at. */
function identifiantDe(nombre: number): string {
  return `00000000-0000-4000-8000-${String(nombre).padStart(12, '0')}`;
}
