import { describe, expect, it } from 'vitest';
import { PUBLICS, RESEAUX_PORTEURS, THEMATIQUES } from './enumerations.ts';
import { direLesFautes, serviceSchema, structureSchema } from './schema.ts';

const uneStructure = () => ({
  source: 'tisserin',
  id: 'tisserin--1',
  nom: 'CCAS d’Aubervilliers',
  date_maj: '2026-11-12',
});
const unService = () => ({
  ...uneStructure(),
  id: 'tisserin--s1',
  structure_id: 'tisserin--1',
  nom: 'Aide aux factures',
  description: 'Une aide pour payer une facture d’énergie.',
});

describe('le schéma data·inclusion, version 1', () => {
  it('reprend les 69 thématiques, les 14 publics et les 108 réseaux porteurs', () => {
    expect(Object.keys(THEMATIQUES)).toHaveLength(69);
    expect(Object.keys(PUBLICS)).toHaveLength(14);
    expect(Object.keys(RESEAUX_PORTEURS)).toHaveLength(108);
  });

  it('accepte une ligne avec ses seuls champs requis ; ce qui manque est inconnu, pas zéro', () => {
    expect(structureSchema.parse(uneStructure())).toMatchObject({ siret: null, latitude: null });
    expect(serviceSchema.parse(unService())).toMatchObject({ frais: null, thematiques: null });
    expect(serviceSchema.parse({ ...unService(), courriel: ' ', inconnu: 1 })).not.toHaveProperty(
      'inconnu',
    );
  });

  it.each([
    [{ nom: 'CC' }, '« nom » est trop court : au moins 3 caractères.'],
    [{ nom: undefined }, '« nom » manque : donnez-le en texte.'],
    [
      { date_maj: '12/11/2026' },
      '« date_maj » n’est pas une date : écrivez-la 2026-11-24 (année, mois, jour).',
    ],
    [
      { date_maj: '2025-02-29' },
      '« date_maj » n’est pas une date : écrivez-la 2026-11-24 (année, mois, jour).',
    ],
    [{ code_postal: '9330' }, '« code_postal » : écrivez les cinq chiffres.'],
    [{ code_insee: '9300A' }, '« code_insee » : écrivez le code INSEE de cinq signes.'],
    [{ latitude: 948.9 }, '« latitude » est hors de la Terre : au plus 90.'],
    [{ latitude: '48,9' }, '« latitude » doit être un nombre.'],
    [{ siret: '123 456 789 00011' }, '« siret » : écrivez les quatorze chiffres, sans espace.'],
    [
      { site_web: 'aubervilliers' },
      '« site_web » n’est pas une adresse de page : écrivez-la en entier, avec https://.',
    ],
    [
      { reseaux_porteurs: ['ccas'] },
      '« reseaux_porteurs » : la valeur « ccas » n’est pas dans la liste de data·inclusion (108 valeurs).',
    ],
    [
      { reseaux_porteurs: ['emmaus', 'emmaus'] },
      '« reseaux_porteurs » répète une valeur : gardez-la une fois.',
    ],
  ])('refuse une structure %j en disant quoi faire', (faute, phrase) => {
    expect(direLesFautes(structureSchema, { ...uneStructure(), ...faute })).toEqual([phrase]);
  });

  it.each([
    [{ description: 'Oui' }, '« description » est trop court : au moins 5 caractères.'],
    [
      { publics: ['tous-publics', 'femmes'] },
      '« publics » : « tous-publics » ne se mêle pas à d’autres publics.',
    ],
    [{ publics: [] }, '« publics » est une liste vide : enlevez-la, ou donnez une valeur.'],
    [{ nombre_semaines: 0 }, '« nombre_semaines » : au moins une semaine.'],
    [
      { zone_eligibilite: ['Seine-Saint-Denis'] },
      '« zone_eligibilite » : écrivez un code de commune, de département, d’intercommunalité, ou « france ».',
    ],
    [
      { courriel: 'lea' },
      '« courriel » n’est pas une adresse électronique : écrivez par exemple accueil@exemple.fr.',
    ],
  ])('refuse un service %j en disant quoi faire', (faute, phrase) => {
    expect(direLesFautes(serviceSchema, { ...unService(), ...faute })).toEqual([phrase]);
  });

  it('accepte les quatre sortes de codes de zone', () => {
    const zones = ['93001', '93', '200057867', 'france', '2A'];
    expect(direLesFautes(serviceSchema, { ...unService(), zone_eligibilite: zones })).toEqual([]);
  });
});
