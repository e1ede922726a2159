import { expect, test } from 'vitest';
import { identifiant, valeurOuErreur } from '#socle/pur';
import { composerUnEnvoi } from '../domaine/composer-un-envoi.ts';
import { type Envoi, faireApresUnEchec } from '../domaine/envoi.ts';
import { unEnvoiAComposer } from '../essais.ts';
import { ouvrirLaBoiteDEssai } from './boite-d-essai.ts';

test('la boîte d’essai garde un message remis deux fois une seule fois', async () => {
  const gardes = new Map<string, Envoi>();
  const boite = ouvrirLaBoiteDEssai({
    async deposer(id, envoi) {
      if (gardes.has(id)) return 'deja_la';
      gardes.set(id, envoi);
      return 'depose';
    },
  });
  const envoi = valeurOuErreur(composerUnEnvoi(unEnvoiAComposer('rendez_vous_pris')));
  const id = identifiant<'envoi'>();
  const remises = [await boite.remettre(id, envoi), await boite.remettre(id, envoi)];
  expect(remises[0]).toEqual({ ok: true, valeur: { etat: 'remis', reference: `essai-${id}` } });
  expect(remises[1]).toEqual(remises[0]);
  expect([...gardes.values()]).toEqual([envoi]);
});

test('une panne se retente, une adresse refusée demande une autre façon de joindre', () => {
  expect(faireApresUnEchec({ raison: 'indisponible' })).toBe('reessayer');
  expect(faireApresUnEchec({ raison: 'adresse_refusee' })).toBe('demander_un_autre_canal');
});
