import type { Acces, RefusDAcces } from '#acces';
import { promettre } from '#promesses';
import type { Site } from '#services';
import {
  ajouterJoursOuvres,
  direLeRefusDeTelephone,
  ecrireLeTelephone,
  type Instant,
  identifiant,
  instantDuMur,
  lireUnTelephone,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

import { RAPPEL_QUAND_TOUT_EST_COMPLET } from '../parametres.ts';

/** When all is full: the team owes her a call within two working days, and it shows as any promise. */
export async function demanderUnRappel(
  acces: Acces,
  { site, prenom, telephone }: { site: Site; prenom: string; telephone: string },
): Promise<Resultat<{ objetId: string; pourLe: Instant }, { phrase: string } | RefusDAcces>> {
  const lu = lireUnTelephone(telephone);
  if (!lu.ok) return refuse({ phrase: direLeRefusDeTelephone(lu.refus) });
  const objetId = identifiant<'rappel'>();
  const pourLe = instantDuMur(
    ajouterJoursOuvres(acces.aujourdHui, RAPPEL_QUAND_TOUT_EST_COMPLET.joursOuvres),
    '17:00',
  );
  const qui = nettoyerUneLigne(prenom).slice(0, 80);
  const fait = await promettre(acces, {
    objet: 'rappel',
    objetId,
    cle: site.cle,
    quoi: `Appeler le ${ecrireLeTelephone(lu.valeur)} pour chercher une heure de rendez-vous`,
    ...(qui ? { pourQui: qui } : {}),
    canal: 'telephone',
    pourLe,
  });
  if (fait.ok) return reussi({ objetId, pourLe });
  return fait.refus.raison === 'acces'
    ? refuse(fait.refus)
    : refuse({ phrase: 'Cette demande n’a pas pu être prise. Appelez-nous.' });
}
