import { casDUsage } from '#acces';
import {
  identifiant,
  lireUnTelephone,
  nettoyerUneLigne,
  type RefusDeTelephone,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { corrigerUnProcheEnBase, ecrireUnProche, type GenreDeProche } from '../stockage/proches.ts';
import {
  ficheATenir,
  type PasAVous,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

export interface ProcheTape {
  id: string;
  /** The line it corrects; none for someone more. */
  ligne?: string | undefined;
  nom: string;
  qui: string;
  genre: GenreDeProche;
  telephone?: string | undefined;
  consigne?: string | undefined;
  peutEtreAppele: boolean;
}

/** Someone she can count on, named or corrected. Refuses an unreadable telephone, and a name of blanks. */
export const nommerUnProche = casDUsage(
  droits.tenir,
  async (
    acces,
    tape: ProcheTape,
  ): Promise<
    Resultat<
      undefined,
      PasAVous | { raison: 'telephone'; refus: RefusDeTelephone } | { raison: 'nom' | 'qui' }
    >
  > => {
    if (!(await ficheATenir(acces, tape.id))) return pasAVous();
    const [nom, qui] = [nettoyerUneLigne(tape.nom), nettoyerUneLigne(tape.qui)];
    if (nom === '') return refuse({ raison: 'nom' });
    if (qui === '') return refuse({ raison: 'qui' });
    const telephone = tape.telephone ? lireUnTelephone(tape.telephone) : null;
    if (telephone && !telephone.ok) return refuse({ raison: 'telephone', refus: telephone.refus });
    const proche = {
      id: tape.ligne ?? identifiant<'proche'>(),
      personneId: tape.id,
      nom,
      qui,
      genre: tape.genre,
      telephone: telephone?.valeur ?? null,
      consigne: nettoyerUneLigne(tape.consigne ?? '') || null,
      peutEtreAppele: tape.peutEtreAppele,
    };
    if (tape.ligne) {
      if (!(await corrigerUnProcheEnBase(acces.bd, proche))) return pasAVous();
    } else await ecrireUnProche(acces.bd, proche, acces.aujourdHui);
    await tracerUneEcriture(acces, tape.id, 'proche');
    return reussi();
  },
);
