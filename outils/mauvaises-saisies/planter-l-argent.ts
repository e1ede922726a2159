import type { Acces, LecteurAgent } from '#acces';
import { engager, noterUnIban, reserverPourUneDecision } from '#paiements';
import { identifiant, valeurOuErreur } from '#socle/pur';
import { direLePayeur } from '../../src/se-rapprocher/prestations/paiements/dire-le-payeur/dire-le-payeur.ts';
import { ecrireUnBordereauDePaiement } from '../../src/se-rapprocher/prestations/paiements/ecrire-un-bordereau/ecrire-un-bordereau.ts';
import { etablirUnBordereau } from '../../src/se-rapprocher/prestations/paiements/etablir-un-bordereau/etablir-un-bordereau.ts';
import { rapprocherUnBordereau } from '../../src/se-rapprocher/prestations/paiements/rapprocher-un-bordereau/rapprocher-un-bordereau.ts';
import type { Comme, Sql } from './planter-l-apa.ts';

/** A French account that does not exist, whose check digits hold. */
const IBAN = 'FR7630006000011234567890189';
const UN_BAILLEUR = {
  ...{ nature: 'particulier', civilite: 'Mme', nomDuCreancier: 'Diallo', prenom: 'Awa' },
};

/**
 * Money that left and came back: a slip that the accountant took with one payment refused, one that he sent back
 * whole, one that he has not answered, and a payment that waits for its account.
 * @returns where each is met
 */
export async function planterLArgent(
  comme: Comme,
  sql: Sql,
  {
    fonds,
    direction,
    deposer,
  }: { fonds: LecteurAgent; direction: LecteurAgent; deposer: () => Promise<string> },
): Promise<string[]> {
  const enveloppes = await sql<{ code: string }>(
    'select distinct code from paiements.enveloppe order by code',
  );
  const ordonner = <T>(faire: (acces: Acces) => Promise<T>) => comme(direction, faire);
  await ordonner(async (acces) =>
    valeurOuErreur(
      await direLePayeur(acces, {
        format: 'pes',
        saisie: {
          ...{ poste: '093000', siret: '22930008201453', collectivite: '200', budget: '00' },
          ...{ libelle: 'Département', typeDeFichier: 'PESALR2' },
          ...{ premierBordereau: '501', premierMandat: '90001' },
          imputations: enveloppes.map(({ code }) => `${code} 6562 428`).join('\n'),
        },
      }),
    ),
  );

  async function unSecours(euros: number, avecSonCompte = true): Promise<string> {
    const demandeId = await deposer();
    const [demande] = await sql<{ personneId: string; cle: number }>(
      'select personne_id as "personneId", cle from demandes_de_droits.demande where id = $1',
      [demandeId],
    );
    if (!demande) throw new Error('a request just received is not there');
    const decision = identifiant<'decision'>() as string;
    await comme(fonds, async (acces) => {
      const { destinataireId } = valeurOuErreur(
        await engager(acces, {
          ...{ decisionId: decision, demandeId, prestation: 'fsl', enveloppe: 'fsl', ...demande },
          ...{ montantEuros: euros, echeancier: { genre: 'unique', le: acces.aujourdHui } },
          destinataire: { genre: 'tiers', quoi: 'bailleur', nom: `Bailleur du Canal ${euros}` },
        }),
      );
      if (avecSonCompte)
        valeurOuErreur(
          await noterUnIban(acces, {
            ...{ destinataireId, iban: IBAN, titulaire: 'Le bailleur', ...UN_BAILLEUR },
          }),
        );
      valeurOuErreur(
        await reserverPourUneDecision(acces, {
          decision: {
            ...{ id: decision, enveloppe: 'fsl', montantCentimes: euros * 100 },
            ...{ periodicite: 'unique', depuis: null, jusquau: null },
          },
          demande: { id: demandeId, prestation: 'fsl', ...demande },
        }),
      );
    });
    return demandeId;
  }
  const partir = () =>
    ordonner(async (acces) => {
      const { id } = valeurOuErreur(await etablirUnBordereau(acces, {}));
      return { id, nom: valeurOuErreur(await ecrireUnBordereauDePaiement(acces, id)).nom };
    });
  const acquitter = ({ id, nom }: { id: string; nom: string }, dedans: string) =>
    ordonner(async (acces) => {
      const texte = `<?xml version="1.0" encoding="utf-8"?><n:PES_ACQUIT xmlns:n="x"><Enveloppe><Parametres><NomFic V="${nom}"/></Parametres></Enveloppe><ACQUIT><ElementACQUIT>${dedans}</ElementACQUIT></ACQUIT></n:PES_ACQUIT>`;
      valeurOuErreur(
        await rapprocherUnBordereau(acces, { id, octets: new TextEncoder().encode(texte) }),
      );
    });

  const revenu = await unSecours(120);
  await unSecours(60);
  const premier = await partir();
  const sansCompte = await unSecours(30, false);
  await acquitter(
    premier,
    '<EtatAck V="0"/><DetailPiece><NumPiece V="90001"/><Erreur><LibelleAnoAck V="IBAN inconnu"/></Erreur></DetailPiece>',
  );
  await unSecours(80);
  const renvoye = await partir();
  await acquitter(
    renvoye,
    '<EtatAck V="0"/><Erreur><NumAnoAck V="1"/><LibelleAnoAck V="Bordereau deja recu"/></Erreur>',
  );
  const attendu = await partir();
  return [
    '/paiements/versements?etat=rejete',
    '/paiements/versements?etat=prevu',
    ...[premier, renvoye, attendu].map(({ id }) => `/paiements/bordereaux/${id}`),
    ...[revenu, sansCompte].flatMap((id) => [`/demandes-de-droits/${id}`, `/fsl/${id}`]),
  ];
}
