import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lireInstant, lireUnTelephone, valeurOuErreur } from '#socle/pur';
import { desFaits, unCourriel, unEnvoiAComposer, uneLettre, unSms } from '../essais.ts';
import { catalogue } from './catalogue/catalogue.ts';
import type { FaitsDuMessage, NomDeMessage } from './catalogue/faits.ts';
import { composerUnEnvoi, type RefusDEnvoi } from './composer-un-envoi.ts';
import { direLeRefusDEnvoi } from './dire-le-refus.ts';
import { motsSensibles } from './mots-sensibles.ts';

const modeles = Object.keys(catalogue) as NomDeMessage[];
const langues = ['fr', 'en'] as const;

/** GSM 03.38, basic table: an independent list, so that a sentence can fail. */
const GSM7 =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

describe('le corps d’un SMS ou d’un courriel', () => {
  test.each(modeles)('%s ne dit jamais le service ni le motif', (modele) => {
    for (const langue of langues)
      for (const destinataire of [unSms, unCourriel])
        for (const enClair of [true, false]) {
          const moyen = { sur: 'oui', enClair } as const;
          const envoi = valeurOuErreur(
            composerUnEnvoi(unEnvoiAComposer(modele, { langue, destinataire, moyen })),
          );
          expect(envoi.forme).toBe('discret');
          expect(motsSensibles(`${envoi.objet ?? ''} ${envoi.corps}`)).toEqual([]);
          for (const secret of Object.values(desFaits()[modele].enClair))
            expect(envoi.corps).not.toContain(secret);
        }
  });

  test.each(modeles)('%s tient en deux SMS, sans signe qui les rend plus courts', (modele) => {
    for (const langue of langues) {
      const { corps } = valeurOuErreur(composerUnEnvoi(unEnvoiAComposer(modele, { langue })));
      expect([...corps].filter((signe) => !GSM7.includes(signe))).toEqual([]);
      expect(corps.length).toBeLessThanOrEqual(2 * 153);
    }
  });

  test('un motif glissé dans un mot libre est refusé, avec les mots à retirer', () => {
    const faits = { ...desFaits().promesse_reportee, prenom: 'Maryam de la PMI' };
    const refuse = composerUnEnvoi(unEnvoiAComposer('promesse_reportee', { faits }));
    expect(refuse).toEqual({ ok: false, refus: { raison: 'motif_sensible', mots: ['pmi'] } });
  });

  test('une adresse qui parle est laissée de côté, le message part quand même', () => {
    const faits = { ...desFaits().rendez_vous_pris, lieu: '3 rue du Tribunal' };
    const envoi = valeurOuErreur(composerUnEnvoi(unEnvoiAComposer('rendez_vous_pris', { faits })));
    expect(envoi.corps).toBe(
      'Rendez-vous mardi 24 novembre à 9 h 30. Pour changer : 01 99 00 43 10.',
    );
    const proposee = { ...desFaits().lieu_propose, lieu: 'PMI des Sorbiers' };
    const autre = composerUnEnvoi(unEnvoiAComposer('lieu_propose', { faits: proposee }));
    expect(valeurOuErreur(autre).corps).toMatch(/^L'adresse dont nous avons parlé\. /);
  });

  test('ce qui est en clair n’atteint aucun SMS, quoi qu’on y écrive', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, maxLength: 40 }), (secret) => {
        const marque = `§${secret}§`;
        const faits = {
          ...desFaits().rendez_vous_pris,
          enClair: { avec: marque, motif: marque },
        } satisfies FaitsDuMessage['rendez_vous_pris'];
        const envoi = composerUnEnvoi(unEnvoiAComposer('rendez_vous_pris', { faits }));
        expect(valeurOuErreur(envoi).corps).not.toContain('§');
      }),
      { numRuns: 50 },
    );
  });
});

describe('une lettre', () => {
  test('est discrète, sauf si la personne a demandé les mots en entier', () => {
    const discrete = unEnvoiAComposer('rendez_vous_pris', { destinataire: uneLettre });
    expect(valeurOuErreur(composerUnEnvoi(discrete)).corps).not.toContain('loyer');
    const enClair = { ...discrete, moyen: { sur: 'oui', enClair: true } as const };
    const envoi = valeurOuErreur(composerUnEnvoi(enClair));
    expect(envoi.forme).toBe('habitant');
    expect(envoi.corps).toContain('avec Maryam Sy, service social');
    expect(envoi.corps).toContain('la dette de loyer');
    expect(envoi.objet).toBe('Un message pour vous');
  });
});

describe('les refus', () => {
  const refusDe = (resultat: ReturnType<typeof composerUnEnvoi>): RefusDEnvoi => {
    if (resultat.ok) throw new Error('Un refus était attendu');
    return resultat.refus;
  };
  test.each([
    [
      'un SMS vers un fixe',
      {
        destinataire: {
          canal: 'sms',
          telephone: valeurOuErreur(lireUnTelephone('01 99 00 43 10')),
        },
      },
      'telephone_sans_sms',
    ],
    [
      'un courriel sans adresse',
      { destinataire: { canal: 'courriel', adresse: 'awa' } },
      'adresse_vide',
    ],
    [
      'une lettre sans adresse',
      { destinataire: { canal: 'lettre', lignes: [' '] } },
      'adresse_vide',
    ],
    ['un canal dit peu sûr', { moyen: { sur: 'non', enClair: false } }, 'canal_pas_sur'],
    [
      'un canal jamais confirmé, pour une personne protégée',
      { protegee: true, moyen: { sur: 'pas_aborde', enClair: false } },
      'canal_pas_confirme',
    ],
    [
      'toute lettre à une personne protégée',
      { protegee: true, destinataire: uneLettre },
      'lettre_a_une_personne_protegee',
    ],
  ] as const)('%s : refusé, avec la phrase qui dit quoi faire', (_, surcharge, raison) => {
    const refus = refusDe(composerUnEnvoi(unEnvoiAComposer('nouvelle_arrivee', surcharge)));
    expect(refus.raison).toBe(raison);
    expect(direLeRefusDEnvoi(refus)).toMatch(/^[A-ZÉ].{20,}\.$/);
  });
});

describe('l’heure', () => {
  test('la nuit attend le matin, un code à usage unique n’attend pas', () => {
    const maintenant = valeurOuErreur(lireInstant('2026-11-24T22:15:00Z'));
    const pasAvant = (modele: NomDeMessage) =>
      valeurOuErreur(composerUnEnvoi(unEnvoiAComposer(modele, { maintenant }))).pasAvant;
    expect(pasAvant('nouvelle_arrivee')).toBe('2026-11-25T07:30:00.000Z');
    expect(pasAvant('code_a_usage_unique')).toBe(maintenant);
  });
});
