import { casDUsage } from '#acces';
import { lireUnCode, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { contactParId } from '../stockage/premiers-contacts.ts';
import { convertirEnBase } from '../stockage/reperes.ts';
import { choisirUnSite, type RefusDeSite } from '../tenir-le-guichet/choisir-un-site.ts';
import { faitsDe, personnesDe } from '../tenir-une-fiche.ts';
import { empreinteDuCode } from './empreinte-du-code.ts';

export type RefusDeConvertir = RefusDeSite | { raison: 'code_sans_suite' };

/**
 * Her code, shown at any desk: her simple answer becomes a request of the team that receives her, without retyping a
 * word. A wrong code, an erased sheet and a request already made answer alike.
 */
export const convertirUneReponseSimple = casDUsage(
  droits.convertir,
  async (
    acces,
    { code, siteId }: { code: string; siteId?: number | undefined },
  ): Promise<Resultat<{ id: string }, RefusDeConvertir>> => {
    const lieu = await choisirUnSite(acces, siteId);
    if (!lieu.ok) return lieu;
    const lu = lireUnCode(code);
    if (!lu.ok) return refuse({ raison: 'code_sans_suite' });
    const { site } = lieu.valeur;
    const id = await convertirEnBase(
      acces.bd,
      empreinteDuCode(acces, lu.valeur),
      site.cle,
      site.id,
    );
    const contact = id ? await contactParId(acces.bd, id) : null;
    await acces.tracer({
      operation: contact ? 'ecriture' : 'recherche',
      objet: 'réponse simple poursuivie',
      ...(contact ? { objetId: contact.id, personnes: personnesDe(contact) } : {}),
    });
    if (!contact) return refuse({ raison: 'code_sans_suite' });
    await acces.annoncer({
      nom: 'DemandeEnregistree',
      contenu: { ...faitsDe(contact), besoins: contact.fiche.besoins, minutes: 0, convertie: true },
    });
    return reussi({ id: contact.id });
  },
);

export const direPourquoiPasConvertie = (refus: RefusDeConvertir): string =>
  refus.raison === 'code_sans_suite'
    ? 'Ce code n’ouvre aucune réponse simple. Vérifiez-le avec la personne ; si plus de 90 jours ont passé, ouvrez une fiche et écoutez-la.'
    : refus.motif;
