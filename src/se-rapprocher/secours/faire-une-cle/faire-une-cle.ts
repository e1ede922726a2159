import { casDUsage } from '#acces';
import { composerUnDocument } from '#documents';
import { faireUnePaire } from '#sauvegardes';
import { lireLesSites, type Site } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneCle, sitesAvecUneCle } from '../stockage/cahiers.ts';

export interface CleFaite {
  site: Pick<Site, 'id' | 'nom'>;
  /** The file to put on the USB key of the envelope, and the sheet to put beside it. */
  fichier: string;
  texte: string;
  enveloppe: Uint8Array;
}

/**
 * Makes a pair for a place (or for each that has none): the public half is kept here, the private half goes in its
 * sealed envelope and nowhere else. From the next pack on, the key before opens nothing new.
 */
export const faireDesCles = casDUsage(
  droits.faireUneCle,
  async (
    acces,
    { siteId }: { siteId: number | null },
  ): Promise<Resultat<CleFaite[], { raison: 'lieu_inconnu' }>> => {
    const sites = await lireLesSites(acces, siteId === null ? undefined : { ids: [siteId] });
    if (siteId !== null && sites.length === 0) return refuse({ raison: 'lieu_inconnu' });
    const pourvus = siteId === null ? await sitesAvecUneCle(acces.bd) : new Set<number>();
    const faites: CleFaite[] = [];
    for (const site of sites) {
      if (pourvus.has(site.id)) continue;
      const { identite, destinataire } = await faireUnePaire();
      await ecrireUneCle(acces.bd, { siteId: site.id, destinataire, du: acces.maintenant });
      await acces.tracer({ operation: 'ecriture', objet: `clé du cahier, lieu ${site.id}` });
      const fichier = `cle-du-lieu-${site.id}.txt`;
      faites.push({
        site,
        fichier,
        texte: `# Tisserin, clé du cahier de secours : ${site.nom}. À garder dans l’enveloppe scellée du lieu.\n# clé publique : ${destinataire}\n${identite}\n`,
        enveloppe: await composerUnDocument('enveloppe-de-cle', {
          langue: 'fr',
          lieu: site.nom,
          identite,
          fichier,
          le: acces.aujourdHui,
        }),
      });
    }
    return reussi(faites);
  },
);
