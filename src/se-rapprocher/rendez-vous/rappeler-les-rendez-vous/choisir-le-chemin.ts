import type { Canal, Destinataire } from '#messages';
import type { PersonneARappeler } from '#personnes';
import { lireUnTelephone } from '#socle/pur';
import type { IssueDeRappel } from '../domaine/rappel.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';

export type Chemin = { destinataire: Destinataire } | { issue: Exclude<IssueDeRappel, 'parti'> };

const parSms = (valeur: string): Destinataire | null => {
  const lu = lireUnTelephone(valeur);
  return lu.ok ? { canal: 'sms', telephone: lu.valeur } : null;
};

/**
 * A person with a record: only by a way she called safe there, without an instruction that a human alone can follow;
 * never when she is protected. Someone without a record: by the number she left for this.
 */
export function choisirLeChemin(
  lui: Pick<RendezVous, 'personneId' | 'telephone'>,
  personnes: ReadonlyMap<string, PersonneARappeler>,
  ouverts: readonly Canal[],
): Chemin {
  const elle = lui.personneId ? personnes.get(lui.personneId) : undefined;
  if (elle?.protegee) return { issue: 'protegee' };
  const siens = (elle?.moyens ?? []).flatMap(({ genre, valeur }): Destinataire[] => {
    const sms = genre === 'mobile' ? parSms(valeur) : null;
    return sms ? [sms] : genre === 'courriel' ? [{ canal: 'courriel', adresse: valeur }] : [];
  });
  const laisse = !lui.personneId && lui.telephone ? parSms(lui.telephone) : null;
  const possibles = laisse ? [laisse] : siens;
  const destinataire = possibles.find(({ canal }) => ouverts.includes(canal));
  if (destinataire) return { destinataire };
  return { issue: possibles.length > 0 ? 'pas_parti' : 'sans_moyen' };
}
