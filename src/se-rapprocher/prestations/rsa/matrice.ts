import type { Ici, LigneDeMatrice, Permis } from '#acces';

const MACHINE = 'machine:rsa';
const CONTRAT = '00000000-0000-4000-8000-0000000000c9';
const DETTE = '00000000-0000-4000-8000-0000000000d9';

/** The matrix tells situations apart by team: so does the id of what stands around. */
const parcoursDe = ({ cle, personneId }: Ici): string =>
  `${personneId.slice(0, 9)}${String(cle).padStart(4, '0').slice(-4)}-4000-8000-0000000000b9`;

const leParcours = (ici: Ici) => ({
  table: 'rsa.parcours',
  ligne: {
    id: parcoursDe(ici),
    personne_id: ici.personneId,
    demande_id: ici.objetId,
    cle: ici.cle,
    departement: '93',
    entree_le: ici.jour,
    voie: 'agent',
  },
});
const laCompetence = (ici: Ici) => ({
  table: 'rsa.competence',
  ligne: {
    du: '2000-01-01',
    mode: 'departement',
    reference: 'XXXXXXXX',
    inscrite_par: 1,
    inscrite_le: ici.instant,
  },
});
const orientation = (ici: Ici) => ({
  id: ici.id,
  parcours_id: parcoursDe(ici),
  explication: '[]',
  faits_lus: '{}',
  parcours: 'social',
  organisme: 'association',
  raison: 'XXXXXXXXXX',
  confirmee_le: ici.instant,
  confirmee_par: 1,
  confirmee_nom: 'X',
});
const lOrientation = (ici: Ici) => ({
  table: 'rsa.orientation',
  ligne: { ...orientation(ici), id: parcoursDe(ici) },
});
const contrat = (ici: Ici) => ({
  id: CONTRAT,
  parcours_id: parcoursDe(ici),
  orientation_id: parcoursDe(ici),
  etat: 'en_ecriture',
  but: 'X',
  heures: 15,
  ecrit_le: ici.instant,
});
const dette = (ici: Ici) => ({
  id: DETTE,
  parcours_id: parcoursDe(ici),
  montant_centimes: 100,
  du: ici.jour,
  au: ici.jour,
  motif: 'XXXXXXXXXX',
  fausse_declaration_etablie: false,
  constatee_le: ici.jour,
});

const TENUE: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const avec = (permis: Permis, dElle: Permis): Permis => ({
  lire: [...(permis.lire ?? []), ...(dElle.lire ?? [])],
  creer: [...(permis.creer ?? []), ...(dElle.creer ?? [])],
  modifier: [...(permis.modifier ?? []), ...(dElle.modifier ?? [])],
  effacer: [...(permis.effacer ?? []), ...(dElle.effacer ?? [])],
});

/** A table of a parcours: its team; protection; the machine reads; she reads, and writes what is hers to write. */
const duParcours = (
  table: string,
  exemple: LigneDeMatrice['exemple'],
  autour: NonNullable<LigneDeMatrice['autour']>,
  { elle = {}, machine = {}, equipe = TENUE }: { elle?: Permis; machine?: Permis; equipe?: Permis },
): LigneDeMatrice => ({
  table,
  exemple,
  autour,
  partout: avec(
    {
      lire: ['protection', MACHINE],
      creer: ['protection'],
      modifier: ['protection'],
      effacer: equipe.effacer ? ['protection'] : [],
    },
    machine,
  ),
  dansSaPortee: avec(equipe, elle),
  nommee: equipe,
});

const LECTURE: Permis = { lire: ['habitant'] };
const DE_L_ADMINISTRATION: Permis = {
  lire: ['agents', 'protection', 'administration', 'habitant', 'machine'],
  creer: ['administration'],
  modifier: ['administration'],
};

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'rsa.competence',
    exemple: (ici) => laCompetence(ici).ligne,
    partout: DE_L_ADMINISTRATION,
  },
  {
    table: 'rsa.regle',
    exemple: ({ instant, jour }) => ({
      code: 'X_ESSAI',
      rang: 9,
      critere: 'toujours',
      parcours: 'social',
      organisme: 'departement',
      active: false,
      depuis: jour,
      arrete: 'XXXXXXXX',
      modifiee_par: 1,
      modifiee_le: instant,
    }),
    partout: DE_L_ADMINISTRATION,
  },
  duParcours(
    'rsa.parcours',
    (ici) => leParcours(ici).ligne,
    () => [],
    {
      elle: { lire: ['habitant'], modifier: ['habitant'] },
      machine: { modifier: [MACHINE] },
    },
  ),
  duParcours(
    'rsa.nouvelle_du_flux',
    ({ id, personneId, cle, jour }) => ({
      id,
      personne_id: personneId,
      foyer_id: id,
      cle,
      genre: 'a_orienter',
      reference: jour,
      apprise_le: jour,
    }),
    () => [],
    {
      equipe: { lire: ['agents'], modifier: ['agents'] },
      machine: { creer: [MACHINE], modifier: [MACHINE] },
    },
  ),
  duParcours('rsa.orientation', orientation, (ici) => [leParcours(ici)], {
    elle: LECTURE,
    machine: { modifier: [MACHINE] },
  }),
  duParcours(
    'rsa.regard',
    (ici) => ({
      id: ici.id,
      parcours_id: parcoursDe(ici),
      theme: 'autre',
      de: 'personne',
      mots: 'X',
      le: ici.instant,
      auteur: 'X',
    }),
    (ici) => [leParcours(ici)],
    { elle: { lire: ['habitant'], creer: ['habitant'], modifier: ['habitant'] } },
  ),
  // While it is being written, she does not read it.
  duParcours('rsa.contrat', contrat, (ici) => [leParcours(ici), lOrientation(ici)], {}),
  duParcours(
    'rsa.engagement',
    ({ id }) => ({ id, contrat_id: CONTRAT, rang: 1, de: 'organisme', quoi: 'XXX' }),
    (ici) => [leParcours(ici), lOrientation(ici), { table: 'rsa.contrat', ligne: contrat(ici) }],
    { equipe: { ...TENUE, effacer: ['agents'] } },
  ),
  duParcours(
    'rsa.reorientation',
    (ici) => ({
      id: ici.id,
      parcours_id: parcoursDe(ici),
      demandee_par: 'personne',
      mots: 'XXX',
      demandee_le: ici.jour,
    }),
    (ici) => [leParcours(ici)],
    { elle: { lire: ['habitant'], creer: ['habitant'] }, machine: { modifier: [MACHINE] } },
  ),
  duParcours(
    'rsa.sanction',
    (ici) => ({
      id: ici.id,
      parcours_id: parcoursDe(ici),
      faits: 'XXXXXXXXXX',
      manquement_le: ici.jour,
      genre: 'suspension',
      degre: 'premiere',
      taux: 30,
      mois: 1,
      foyer_personnes: 1,
      foyer_majore: false,
      prevenue_le: ici.jour,
    }),
    (ici) => [leParcours(ici), laCompetence(ici)],
    { elle: { lire: ['habitant'], modifier: ['habitant'] } },
  ),
  duParcours('rsa.dette', dette, (ici) => [leParcours(ici), laCompetence(ici)], { elle: LECTURE }),
  duParcours(
    'rsa.remise',
    (ici) => ({ id: ici.id, dette_id: DETTE, mots: 'XXX', demandee_le: ici.jour }),
    (ici) => [leParcours(ici), laCompetence(ici), { table: 'rsa.dette', ligne: dette(ici) }],
    { elle: { lire: ['habitant'], creer: ['habitant'] } },
  ),
];
