import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type Fiche, PAROLES } from '../domaine/fiche.ts';
import { droits } from '../regles-d-acces.ts';
import { prevenirDesDangersDits } from '../signaler-un-danger/prevenir-des-dangers-dits.ts';
import { autresTextes, oublierUnTexte } from '../stockage/autres-textes.ts';
import { ecrireLaFiche } from '../stockage/premiers-contacts.ts';
import { mainDe, personnesDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

export const CHOIX_DES_TEXTES = ['autre', 'fiche', 'les_deux'] as const;

export interface TextesAReunir {
  id: string;
  version: number;
  texteId: string;
  choix: (typeof CHOIX_DES_TEXTES)[number];
}

/** Both texts, one after the other; what is not words stays as the sheet has it. */
export function boutABout(fiche: Fiche, autre: Fiche): Fiche {
  const paroles = PAROLES.map((parole) => {
    const [une, deux] = [fiche[parole], autre[parole]];
    if (deux === '' || une.includes(deux)) return [parole, une];
    return [parole, une === '' || deux.includes(une) ? deux : `${une}\n${deux}`];
  });
  return { ...fiche, ...(Object.fromEntries(paroles) as Pick<Fiche, (typeof PAROLES)[number]>) };
}

/**
 * Two hands wrote; somebody read both and chooses. Refuses when a third wrote between the reading and the choice:
 * nothing is overwritten.
 */
export const reunirLesTextes = casDUsage(
  droits.ecrire,
  async (
    acces,
    { id, version, texteId, choix }: TextesAReunir,
  ): Promise<Resultat<undefined, RefusDeFiche | { raison: 'autre_main' }>> => {
    const tenue = await tenirUneFiche(acces, id);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    const texte = (await autresTextes(acces.bd, id)).find((un) => un.id === texteId);
    if (!texte) return reussi();
    if (contact.version !== version) return refuse({ raison: 'autre_main' });
    if (choix !== 'fiche') {
      const fiche = choix === 'autre' ? texte.fiche : boutABout(contact.fiche, texte.fiche);
      const ecrite = await ecrireLaFiche(acces.bd, mainDe(acces, contact), { fiche });
      if (ecrite === null) return refuse({ raison: 'autre_main' });
      await prevenirDesDangersDits(acces, { ...contact, fiche, version: ecrite });
    }
    await oublierUnTexte(acces.bd, texteId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'premier contact : deux textes',
      objetId: id,
      personnes: personnesDe(contact),
    });
    return reussi();
  },
);
