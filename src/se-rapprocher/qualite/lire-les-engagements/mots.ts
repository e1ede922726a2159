import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    titre: 'Nos engagements',
    phrase:
      'Voici ce à quoi nous nous engageons, et avec quels moyens. Quand les moyens manquent, l’engagement le dit.',
    departement: 'Tout le département',
    enCours: 'En cours',
    suspendu: (jour: string) => `Suspendu depuis le ${jour} : il manque des moyens`,
    retire: (jour: string) => `Retiré le ${jour}`,
    pourquoi: (raison: string) => `Pourquoi : ${raison}`,
    moyens: 'Avec quels moyens',
    moyen: (quoi: string, enPlace: string, prevu: string, jour: string) =>
      `${quoi} : ${enPlace} en place sur ${prevu} prévus, le ${jour}.`,
    minimum: (minimum: string) => `Il en faut au moins ${minimum}.`,
    tenu: 'Est-ce tenu ?',
    pasEncore: 'Aucun chiffre n’est encore publié.',
    lire: 'Lire tous nos chiffres',
    depuis: (jour: string) => `Publié le ${jour}.`,
    sinon: 'Ce n’est pas ce que vous voyez ?',
    dites: 'Dites-le nous',
    ditesSuite: 'une personne vous répond.',
    aucun: 'Aucun engagement n’est encore publié.',
    aucunSuite: 'Un engagement se publie avec ses moyens, ou pas du tout.',
  },
  en: {
    titre: 'Our commitments',
    phrase:
      'This is what we commit ourselves to, and with what means. When the means are missing, the commitment says so.',
    departement: 'The whole département',
    enCours: 'In force',
    suspendu: (jour: string) => `Suspended since ${jour}: means are missing`,
    retire: (jour: string) => `Withdrawn on ${jour}`,
    pourquoi: (raison: string) => `Why (in French): ${raison}`,
    moyens: 'With what means',
    moyen: (quoi: string, enPlace: string, prevu: string, jour: string) =>
      `${quoi}: ${enPlace} in place out of ${prevu} planned, on ${jour}.`,
    minimum: (minimum: string) => `At least ${minimum} are needed.`,
    tenu: 'Is it kept?',
    pasEncore: 'No figure has been published yet.',
    lire: 'Read all our figures',
    depuis: (jour: string) => `Published on ${jour}.`,
    sinon: 'Is it not what you see?',
    dites: 'Tell us',
    ditesSuite: 'someone answers you.',
    aucun: 'No commitment has been published yet.',
    aucunSuite: 'A commitment is published with its means, or not at all.',
  },
});
