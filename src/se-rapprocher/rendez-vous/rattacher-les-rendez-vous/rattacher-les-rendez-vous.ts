import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { ouvrirAQuiRecoit } from '../ouvrir-a-qui-recoit.ts';
import { droits } from '../regles-d-acces.ts';
import { nommerEnBase, rendezVousSansNom } from '../stockage/rendez-vous.ts';

/**
 * The first contact has a person from now on: the hours taken from it are found on her record, which opens to who
 * receives her. Refuses, before writing, when it may not open to a team that expects her: she would not be received.
 */
export const rattacherLesRendezVous = casDUsage(
  droits.tenir,
  async (
    acces,
    { premierContactId, personneId }: { premierContactId: string; personneId: string },
  ): Promise<Resultat<number, { raison: 'fiche_fermee' }>> => {
    const lus = await rendezVousSansNom(acces.bd, premierContactId);
    // Without a named agent first: those are the ones that may refuse, when nothing is open yet.
    for (const lui of lus.sort((a, b) => Number(a.agentId !== null) - Number(b.agentId !== null)))
      if (lui.debut > acces.maintenant && lui.etat !== 'annule')
        if (!(await ouvrirAQuiRecoit(acces, personneId, lui)))
          return refuse({ raison: 'fiche_fermee' });
    await nommerEnBase(
      acces.bd,
      lus.map(({ id }) => id),
      personneId,
    );
    if (lus.length > 0)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'rendez-vous rattachés',
        objetId: premierContactId,
        personnes: [personneId],
      });
    return reussi(lus.length);
  },
);
