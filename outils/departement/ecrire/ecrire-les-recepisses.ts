import { empreinteAvecCle } from '#socle';
import { type CodeDeRetrait, type Instant, tirerUnCode } from '#socle/pur';
import { VALIDITE_DU_RECU } from '../../../src/trame/recepisses/parametres.ts';
import { ajouterJours, aujourdHuiA, debutDuJour } from '../calendrier.ts';
import { alea } from '../index.ts';
import { type Chantier, cleDuSite } from './chantier.ts';

/** The code of a contact's receipt, known by heart because nothing here is real; a real one is drawn at random. */
export function codeDeDemonstration(graine: number, contact: string): CodeDeRetrait {
  const hasard = alea(`${graine} recu ${contact}`);
  return tirerUnCode((taille) => Uint8Array.from({ length: taille }, () => hasard.entier(0, 255)));
}

/** A receipt for each demand that was concluded: its code opens that first contact and what hangs on it. */
export async function ecrireLesRecepisses(chantier: Chantier): Promise<void> {
  const { ecriture, id, graine, cle, racontee, population, aujourdHui } = chantier;
  // Older ones have erased themselves.
  const depuis = ajouterJours(aujourdHui, 1 - VALIDITE_DU_RECU.jours);
  const emis = racontee.contacts.flatMap((contact) => {
    if (contact.etat !== 'demande' || contact.concluLe === null) return [];
    const jour = aujourdHuiA(contact.concluLe as Instant);
    if (jour < depuis) return [];
    return [
      {
        contact,
        emisLe: contact.concluLe,
        expireLe: debutDuJour(ajouterJours(jour, VALIDITE_DU_RECU.jours + 1)),
      },
    ];
  });
  await ecriture.inserer(
    'recepisses.recepisse',
    emis.map(({ contact, emisLe, expireLe }) => ({
      id: id('recepisse', contact.cle),
      empreinte: empreinteAvecCle(cle, 'code-de-recu', codeDeDemonstration(graine, contact.cle)),
      objet_id: id('premier_contact', contact.cle),
      cle: cleDuSite(contact.siteId),
      discret: contact.violence === 'oui',
      langue: 'fr',
      emis_le: emisLe,
      expire_le: expireLe,
    })),
  );
  // The code finds her afterwards at any desk; a protected person is found by nothing.
  const proteges = new Set(population.habitants.filter((h) => h.protegee).map((h) => h.cle));
  await ecriture.inserer(
    'personnes.repere',
    emis.flatMap(({ contact: { cle: contact, habitant } }) =>
      habitant === null || proteges.has(habitant)
        ? []
        : [
            {
              cle: `c:${empreinteAvecCle(cle, 'personne-par-code', codeDeDemonstration(graine, contact))}`,
              personne_id: id('personne', habitant),
            },
          ],
    ),
  );
  await ecriture.inserer(
    'acces.objet_ouvert',
    emis.map(({ contact, expireLe }) => ({
      detenteur: id('recepisse', contact.cle),
      objet_id: id('premier_contact', contact.cle),
      jusqu_a: expireLe,
    })),
  );
}
