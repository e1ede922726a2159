import { describe, expect, it } from 'vitest';
import type { DonneesDeLaLettre } from '#documents';
import { mesurerLaLisibilite, SEUILS_DE_LISIBILITE } from '#messages';
import { dateCivile, type Instant } from '#socle/pur';
import { SENS } from '../domaine/decisions.ts';
import { chercherUnePrestation, PRESTATIONS } from '../domaine/prestations/catalogue.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import type { Decision } from '../stockage/decisions.ts';
import { type AAccuser, accuserReceptionParEcrit } from './accuser-reception.ts';
import { ecrireLaDecision } from './ecrire-la-decision.ts';

const TOUTES = [
  ...PRESTATIONS,
  chercherUnePrestation('aide:coup-de-pouce', 'Coup de pouce'),
].flatMap((une) => une ?? []);
const SERVICE = { nom: 'Autonomie', adresse: '12 rue du Bief', telephone: '01 99 00 10 07' };
const SIENS = {
  emetteur: 'Le Département',
  destinataire: ['Rosa Ferreira'],
  auteur: ['Pauline'],
  service: SERVICE,
};
const texteDe = ({ parties }: DonneesDeLaLettre): string =>
  parties.flatMap(({ titre = '', paragraphes }) => [titre, ...paragraphes]).join('\n');

const unAccuse = (prestation: Prestation, reste: Partial<AAccuser> = {}) =>
  accuserReceptionParEcrit({
    ...SIENS,
    prestation,
    demande: { recueLe: dateCivile('2026-11-02'), completeLe: dateCivile('2026-11-05') },
    pieces: [],
    le: dateCivile('2026-11-05'),
    echueLe: null,
    ...reste,
  });

/** What article R112-5 of the CRPA asks of an acknowledgement; each missing one is named. */
function mentionsAbsentes(lettre: DonneesDeLaLettre, { silence, recours }: Prestation): string[] {
  const texte = texteDe(lettre);
  const attendues: [string, boolean][] = [
    ['la date de réception', /reçu votre demande le lundi 2/.test(texte)],
    ['la date du silence', !silence || /au plus tard\./.test(texte)],
    ['l’effet du silence', !silence || /Sans réponse ce jour-là/.test(texte)],
    ['le service', texte.includes(SERVICE.nom)],
    ['son adresse', texte.includes(SERVICE.adresse)],
    ['son téléphone', texte.replaceAll('\u00a0', ' ').includes(SERVICE.telephone)],
    [
      'les recours contre un refus par silence',
      silence?.effet !== 'rejet' ||
        recours.every(({ devant }) => texte.includes(devant.replace(/^le /, ''))),
    ],
    [
      'l’attestation d’un accord par silence',
      silence?.effet !== 'accord_forfaitaire' || texte.includes('L232-3'),
    ],
  ];
  return attendues.flatMap(([nom, dite]) => (dite ? [] : [nom]));
}

describe('L’accusé de réception (T22)', () => {
  it.each(TOUTES.map((une) => [une.code, une] as const))('%s : toutes ses mentions', (_, droit) => {
    expect(mentionsAbsentes(unAccuse(droit), droit)).toEqual([]);
  });

  it('une mention retirée serait vue', () => {
    const droit = TOUTES.find(({ code }) => code === 'fsl') as Prestation;
    const lettre = unAccuse(droit);
    const amputee = { ...lettre, parties: lettre.parties.filter((_, rang) => rang !== 3) };
    expect(mentionsAbsentes(amputee, droit)).toEqual(['la date du silence', 'l’effet du silence']);
  });

  it('les papiers qui manquent, en mots simples, et jusqu’à quand', () => {
    const droit = TOUTES.find(({ code }) => code === 'fsl') as Prestation;
    const texte = texteDe(
      unAccuse(droit, {
        pieces: [
          {
            id: '1',
            demandeId: '1',
            code: 'rib',
            nom: 'RIB',
            etat: 'manquante',
            demandeeLe: dateCivile('2026-11-05'),
            pourLe: dateCivile('2026-12-05'),
            noteeLe: null,
            noteePar: null,
            raison: null,
          },
        ],
      }),
    );
    expect(texte).toMatch(/avant le samedi 5.décembre.2026/);
    expect(texte).toContain('Votre banque ou votre application le donne.');
  });
});

const UNE_DECISION: Decision = {
  id: '1',
  demandeId: '1',
  etat: 'signee',
  sens: 'refus',
  motifsDeDroit: [{ texte: 'Code de l’action sociale et des familles', article: 'L232-1' }],
  motifsDeFait: ['Vous pouvez encore faire seule votre toilette et vos repas.'],
  montantCentimes: null,
  periodicite: null,
  depuis: null,
  jusquau: null,
  enveloppe: null,
  calcul: null,
  provisoire: false,
  prepareeLe: '2026-11-10T09:00:00Z' as Instant,
  prepareePar: 'Pauline',
  signeeLe: '2026-11-12T09:00:00Z' as Instant,
  signeePar: 'Sylvie Cadre',
  signeeQualite: 'Responsable',
  delegationId: '1',
  notifieeLe: null,
  mode: null,
  dateCertaine: null,
};
const laLettre = (droit: Prestation, reste: Partial<Decision> = {}) =>
  ecrireLaDecision({
    ...SIENS,
    prestation: droit,
    decision: { ...UNE_DECISION, ...reste },
    recueLe: dateCivile('2026-11-02'),
  });

describe('La lettre de décision', () => {
  it('dit la réponse, pourquoi, à qui parler, où contester ; et se lit sans peine (R14)', () => {
    for (const droit of TOUTES)
      for (const sens of SENS) {
        const ecrite = laLettre(droit, { sens, montantCentimes: 42_050, periodicite: 'mensuelle' });
        if (!ecrite.ok) throw new Error(`${droit.code} ${sens}`);
        const texte = texteDe(ecrite.valeur);
        expect(texte).toContain('Vous n’êtes pas d’accord ?');
        expect(texte).toContain('Vous voulez en parler ?');
        expect(texte).toMatch(/devant (le tribunal|le pôle)/);
        const phrases = ecrite.valeur.parties
          .filter(({ titre }) => titre !== 'Les textes')
          .flatMap(({ paragraphes }) => paragraphes)
          .join('\n');
        expect(mesurerLaLisibilite(phrases).score, `${droit.code} ${sens}`).toBeGreaterThanOrEqual(
          SEUILS_DE_LISIBILITE.lettre,
        );
      }
  });

  it('ne s’écrit pas sans signature, sans raisons, sans recours', () => {
    const droit = TOUTES[0] as Prestation;
    expect(
      [
        laLettre(droit, { signeeLe: null }),
        laLettre(droit, { motifsDeFait: [] }),
        laLettre(droit, { motifsDeDroit: [] }),
        laLettre({ ...droit, recours: [] }),
      ].map((une) => (une.ok ? 'écrite' : une.refus.manque)),
    ).toEqual(['la signature', 'les raisons', 'les textes', 'les recours']);
  });

  it('un calcul a sa mention, et n’en a pas sans son explication (T23)', () => {
    const droit = TOUTES[0] as Prestation;
    const calcul = { versionDesParametres: '2026-04', entrees: {}, explication: { lignes: [] } };
    const ecrite = laLettre(droit, { calcul });
    expect(ecrite.ok && texteDe(ecrite.valeur)).toMatch(
      /connaître les règles de ce calcul[\s\S]*L311-3-1/,
    );
    expect(laLettre(droit, { calcul: { ...calcul, explication: null } })).toMatchObject({
      refus: { manque: 'l’explication du calcul' },
    });
    expect(texteDe((laLettre(droit) as { valeur: DonneesDeLaLettre }).valeur)).not.toContain(
      'L311',
    );
  });
});
