import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type Lecteur, type LecteurAgent, type Mission } from '#acces';
import { type Moteur, sql } from '#socle';
import { centimes, dateCivile, identifiant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../../outils/base-d-essai.ts';
import { direLePayeur } from '../dire-le-payeur/dire-le-payeur.ts';
import { ecrireUnBordereauDePaiement } from '../ecrire-un-bordereau/ecrire-un-bordereau.ts';
import { engager } from '../engager/engager.ts';
import {
  etablirUnBordereau,
  lireUnBordereau,
} from '../etablir-un-bordereau/etablir-un-bordereau.ts';
import { lireLArgent, lireLesPaiements } from '../lire-les-paiements/lire-les-paiements.ts';
import { noterUnIban } from '../noter-un-iban/noter-un-iban.ts';
import { rapprocherUnBordereau } from '../rapprocher-un-bordereau/rapprocher-un-bordereau.ts';
import { reserverPourUneDecision } from '../reserver-a-la-signature/reserver-a-la-signature.ts';
import {
  lireLesEnveloppes,
  ouvrirUneEnveloppe,
} from '../tenir-les-enveloppes/tenir-les-enveloppes.ts';
import { remettreAPayer } from './remettre-a-payer.ts';

const CLE = 1001;
const IBAN = 'FR7630006000011234567890189';
const ELLE = '00000000-0000-4000-8000-00000000e11e';
const MISSIONS = ['travail_social', 'encadrement', 'direction'] as const;
let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
const portees = new Map<Mission, number>();
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, async (connexion) => {
    for (const mission of MISSIONS) {
      const { lignes } = await connexion.executer<{ id: number }>(
        `insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, '${mission}', 1, 1, '2020-01-01') returning id`,
      );
      portees.set(mission, lignes[0]?.id ?? 0);
    }
    await connexion.executer(
      "insert into acces.ouverture (personne_id, cle, fondement) values ($1, $2, 'demande')",
      [ELLE, CLE],
    );
    for (const mission of ['travail_social', 'encadrement'] as const)
      await connexion.executer('insert into acces.portee_cle (portee_id, cle) values ($1, $2)', [
        portees.get(mission),
        CLE,
      ]);
  });
  valeurOuErreur(
    await direction((acces) =>
      ouvrirUneEnveloppe(acces, {
        ...{ code: 'fsl', libelle: 'Aides du FSL', annee: 2026 },
        montant: centimes(10_000_000),
      }),
    ),
  );
});
afterAll(() => base.fermer());

const agent = (mission: Mission): LecteurAgent => ({
  ...{ genre: 'agent', agentId: 7, porteeId: portees.get(mission) ?? 0, mission },
  ...{ serviceId: 1, territoireId: 1, cles: mission === 'direction' ? [] : [CLE] },
  fonction: mission,
});
const comme = <T>(lecteur: Lecteur, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, lecteur, 'payer ce qui est décidé', faire);
const thomas = <T>(faire: (acces: Acces) => Promise<T>) => comme(agent('travail_social'), faire);
const cheffe = <T>(faire: (acces: Acces) => Promise<T>) => comme(agent('encadrement'), faire);
const direction = <T>(faire: (acces: Acces) => Promise<T>) => comme(agent('direction'), faire);

const CREANCIER = { civilite: 'Mme', nomDuCreancier: 'Diallo', prenom: 'Awa' };
const SAISIE_DU_PES = {
  ...{ poste: '093000', siret: '22930008201453', collectivite: '200', budget: '00' },
  ...{ libelle: 'Département', typeDeFichier: 'PESALR2', premierBordereau: '501' },
  ...{ premierMandat: '90001', imputations: 'fsl 6562 428' },
};
const enPes = (saisie: Partial<typeof SAISIE_DU_PES> = {}) =>
  direction((acces) =>
    direLePayeur(acces, { format: 'pes', saisie: { ...SAISIE_DU_PES, ...saisie } }),
  );
const enCsv = () =>
  direction((acces) => direLePayeur(acces, { format: 'csv', saisie: SAISIE_DU_PES }));

/** A signed help of that sum, paid to her; its account is noted apart. */
async function uneAide(euros: number): Promise<string> {
  const decisionId = identifiant<'decision'>() as string;
  const demandeId = identifiant<'demande'>() as string;
  await thomas(async (acces) =>
    valeurOuErreur(
      await engager(acces, {
        ...{ decisionId, demandeId, prestation: 'fsl', enveloppe: 'fsl', cle: CLE },
        ...{ personneId: ELLE, montantEuros: euros },
        echeancier: { genre: 'unique', le: dateCivile('2026-11-24') },
        destinataire: { genre: 'tiers', quoi: 'bailleur', nom: `Bailleur ${demandeId.slice(-6)}` },
      }),
    ),
  );
  valeurOuErreur(
    await cheffe((acces) =>
      reserverPourUneDecision(acces, {
        decision: {
          ...{ id: decisionId, enveloppe: 'fsl', montantCentimes: euros * 100 },
          ...{ periodicite: 'unique', depuis: null, jusquau: null },
        },
        demande: { id: demandeId, prestation: 'fsl', cle: CLE, personneId: ELLE },
      }),
    ),
  );
  return demandeId;
}
const sonVersement = async (demandeId: string) => {
  const lus = await thomas((acces) => lireLesPaiements(acces, { demandeIds: [demandeId] }));
  const [un] = lus.get(demandeId) ?? [];
  if (!un) throw new Error('no payment');
  return un;
};
const noter = async (demandeId: string, creancier: Record<string, string> = {}) => {
  const { destinataireId } = await sonVersement(demandeId);
  return thomas((acces) =>
    noterUnIban(acces, { destinataireId, iban: IBAN, titulaire: 'Le bailleur', ...creancier }),
  );
};
const UN_BAILLEUR = { nature: 'particulier', ...CREANCIER };
const etablir = () => direction((acces) => etablirUnBordereau(acces, {}));
const fichierDe = (id: string) => direction((acces) => ecrireUnBordereauDePaiement(acces, id));
const repondre = (id: string, texte: string) =>
  direction((acces) =>
    rapprocherUnBordereau(acces, { id, octets: new TextEncoder().encode(texte) }),
  );
const enveloppe = async () =>
  valeurOuErreur(await cheffe((acces) => lireLesEnveloppes(acces, { annee: 2026 })))[0];
const attente = async (demandeId: string) => {
  const argent = await thomas((acces) => lireLArgent(acces, { demandeIds: [demandeId] }));
  return [...(argent.get(demandeId)?.manques.values() ?? [])];
};

describe('Remettre au comptable public', () => {
  it('dit ce qui manque, attend qui est le créancier, écrit le flux, le renvoie entier, le refait sous le même numéro', async () => {
    expect(await enPes({ siret: '', imputations: '' })).toMatchObject({
      refus: { fautes: [{ champ: 'siret' }, { champ: 'imputations' }] },
    });
    expect(
      await cheffe((acces) => direLePayeur(acces, { format: 'pes', saisie: SAISIE_DU_PES })),
    ).toMatchObject({ refus: { raison: 'acces' } });
    const une = await uneAide(120);
    const autre = await uneAide(80);
    expect(await attente(une)).toEqual(['compte']);
    valeurOuErreur(await noter(une));
    expect(await attente(une)).toEqual([]);
    valeurOuErreur(await enPes({ imputations: 'apa-domicile 6511411 4238' }));
    expect(await attente(une)).toEqual(['creancier']);
    expect(await etablir()).toMatchObject({ refus: { raison: 'rien_a_payer' } });
    expect(await noter(une)).toMatchObject({ refus: { champ: 'nature' } });
    expect(await noter(une, { nature: 'particulier', civilite: 'Mme' })).toMatchObject({
      refus: { champ: 'nomDuCreancier' },
    });
    for (const id of [une, autre]) valeurOuErreur(await noter(id, UN_BAILLEUR));
    expect(await etablir()).toMatchObject({
      refus: { raison: 'imputation_absente', enveloppe: 'fsl' },
    });
    valeurOuErreur(await enPes());
    const premier = valeurOuErreur(await etablir());
    const fichier = valeurOuErreur(await fichierDe(premier.id));
    expect(fichier.nom).toBe('PESALR2_22930008201453_261124_0001.xml');
    const texte = new TextDecoder().decode(fichier.octets);
    expect(texte).toContain('<IdBord V="501"/>');
    expect(texte).toContain('<MtBordHT V="200.00"/>');
    expect(texte.match(/<IdPce V="\d+"\/>/g)).toEqual(['<IdPce V="90001"/>', '<IdPce V="90002"/>']);
    const { piece } = await sonVersement(autre);
    const acquit = `<?xml version="1.0" encoding="utf-8"?><n:PES_ACQUIT xmlns:n="x"><Enveloppe><Parametres><NomFic V="${fichier.nom}"/></Parametres></Enveloppe><ACQUIT><ElementACQUIT><EtatAck V="0"/><NumBord V="501"/><DetailPiece><NumPiece V="${90_000 + (piece ?? 0)}"/><Erreur><LibelleAnoAck V="IBAN inconnu"/></Erreur></DetailPiece></ElementACQUIT></ACQUIT></n:PES_ACQUIT>`;
    expect(valeurOuErreur(await repondre(premier.id, acquit))).toMatchObject({
      rejetes: 1,
      rendus: 1,
    });
    expect(valeurOuErreur(await repondre(premier.id, acquit))).toMatchObject({
      rejetes: 0,
      rendus: 0,
    });
    expect(await sonVersement(une)).toMatchObject({ etat: 'prevu', pourquoiRejete: null });
    expect(await sonVersement(autre)).toMatchObject({
      etat: 'rejete',
      pourquoiRejete: 'IBAN inconnu',
    });
    expect(await fichierDe(premier.id)).toMatchObject({ refus: { raison: 'deja_repondu' } });
    const second = valeurOuErreur(await etablir());
    expect(
      valeurOuErreur(await direction((acces) => lireUnBordereau(acces, second.id))),
    ).toMatchObject({
      ...{ rang: 2, numero: 1, premierePiece: 1, nombre: 1, total: 12_000, cumul: 12_000 },
    });
    const retour = (etat: string, suite = '') =>
      `<?xml version="1.0" encoding="utf-8"?><n:PES_Retour xmlns:n="x"><EnTetePES><DteStr V="2026-11-28"/></EnTetePES><PES_DepenseRetour><Bordereau><BlocBordereau><Exer V="2026"/><IdBord V="501"/><TypBord V="01"/></BlocBordereau><Piece><InfoPiece><IdPce V="90001"/><EtatPce V="${etat}"/><Commentaire V="Joindre la decision"/></InfoPiece><LigneDePiece><BlocLignePiece><InfoLignePiece><MtHT V="120.00"/></InfoLignePiece></BlocLignePiece>${suite}</LigneDePiece></Piece></Bordereau></PES_DepenseRetour></n:PES_Retour>`;
    expect(valeurOuErreur(await repondre(second.id, retour('01')))).toMatchObject({ instances: 1 });
    expect(await sonVersement(une)).toMatchObject({
      etat: 'au_bordereau',
      enInstance: 'Joindre la decision',
    });
    const paye =
      '<PaiementEmargement><OrgEma V="01"/><DtePay V="2026-11-28"/><MtPay V="120.00"/></PaiementEmargement>';
    expect(valeurOuErreur(await repondre(second.id, retour('05', paye)))).toMatchObject({
      payes: 1,
    });
    expect(await sonVersement(une)).toMatchObject({
      etat: 'paye',
      payeLe: '2026-11-28',
      enInstance: null,
    });
  });
});

describe('Ce qui revient', () => {
  it('repart avec son motif, une seule fois ; une banque peut rendre ce qui était payé', async () => {
    valeurOuErreur(await enCsv());
    const id = await uneAide(50);
    valeurOuErreur(await noter(id));
    const { reference, id: versementId } = await sonVersement(id);
    const ligne = (statut: string, le: string, motif = '') =>
      `reference;statut;date;motif\n${reference};${statut};${le};${motif}\n`;
    const { id: premier } = valeurOuErreur(await etablir());
    const remettre = () => thomas((acces) => remettreAPayer(acces, { id: versementId }));
    expect(await remettre()).toMatchObject({ refus: { raison: 'pas_revenu' } });
    valeurOuErreur(await repondre(premier, ligne('payé', '2026-11-26')));
    const paye = (await enveloppe())?.paye ?? 0;
    expect(
      valeurOuErreur(await repondre(premier, ligne('rejeté', '2026-11-28', 'Compte clos'))),
    ).toMatchObject({ rejetes: 1 });
    expect((await enveloppe())?.paye).toBe(paye - 5_000);
    valeurOuErreur(await remettre());
    expect(await remettre()).toMatchObject({ refus: { raison: 'pas_revenu' } });
    expect(await sonVersement(id)).toMatchObject({ etat: 'prevu', pourquoiRejete: 'Compte clos' });
    const { id: second } = valeurOuErreur(await etablir());
    expect(valeurOuErreur(await repondre(premier, ligne('payé', '2026-11-29')))).toMatchObject({
      payes: 0,
      sansSuite: 1,
    });
    valeurOuErreur(await repondre(second, ligne('payé', '2026-12-01')));
    expect((await enveloppe())?.paye).toBe(paye);
  });

  it('un compte changé est le seul qui serve, le jour même et après', async () => {
    const id = await uneAide(30);
    const { destinataireId, reference } = await sonVersement(id);
    const AUTRE = 'DE89370400440532013000';
    for (const iban of [IBAN, AUTRE, IBAN, AUTRE])
      await thomas((acces) => noterUnIban(acces, { destinataireId, iban, titulaire: 'Elle' }));
    const { id: slip } = valeurOuErreur(await etablir());
    for (let fois = 0; fois < 2; fois++) {
      const { octets } = valeurOuErreur(await fichierDe(slip));
      expect(new TextDecoder().decode(octets)).toMatch(new RegExp(`${reference};.*;${AUTRE}`));
    }
  });

  it('un compte effacé à son terme n’est plus dit connu', async () => {
    const id = await uneAide(30);
    valeurOuErreur(await noter(id));
    expect(await attente(id)).toEqual([]);
    await comme({ genre: 'machine', nom: 'paiements' }, (acces) =>
      sql`delete from paiements.coordonnees where servies_le <= '2026-11-24'`.execute(acces.bd),
    );
    expect(await attente(id)).toEqual(['compte']);
  });

  it('quoi qu’il arrive, dans tous les ordres : rien n’est perdu, rien n’est payé deux fois', async () => {
    valeurOuErreur(await enCsv());
    const geste = fc.record({
      quoi: fc.constantFrom('etablir', 'paye', 'rejete', 'remettre', 'compte'),
      qui: fc.nat({ max: 2 }),
      slip: fc.nat({ max: 5 }),
      jour: fc.integer({ min: 24, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(geste, { minLength: 8, maxLength: 22 }), async (gestes) => {
        const avant = await enveloppe();
        const aides = [await uneAide(10), await uneAide(20), await uneAide(40)];
        const slips: string[] = [];
        // How many times each left, less how many it came back: never more than once outside.
        const dehors = new Map<string, number>();
        const etats = new Map<string, string>();
        const compter = async () => {
          for (const demandeId of aides) {
            const { etat, piece } = await sonVersement(demandeId);
            const avantEtat = etats.get(demandeId) ?? 'prevu:';
            etats.set(demandeId, `${etat}:${piece}`);
            if (etats.get(demandeId) === avantEtat) continue;
            const sens =
              etat === 'au_bordereau' ? 1 : etat === 'rejete' || etat === 'prevu' ? -1 : 0;
            const dedans = avantEtat.startsWith('rejete') || avantEtat.startsWith('prevu');
            if (sens === -1 && dedans) continue;
            dehors.set(demandeId, (dehors.get(demandeId) ?? 0) + sens);
            expect(dehors.get(demandeId)).toBeLessThanOrEqual(1);
          }
        };
        for (const { quoi, qui, slip, jour } of gestes) {
          const demandeId = aides[qui] ?? '';
          const { reference, id } = await sonVersement(demandeId);
          if (quoi === 'etablir') {
            const fait = await etablir();
            if (fait.ok) slips.push(fait.valeur.id);
          } else if (quoi === 'remettre') await thomas((acces) => remettreAPayer(acces, { id }));
          else if (quoi === 'compte') valeurOuErreur(await noter(demandeId));
          else if (slips.length > 0) {
            const statut = { paye: 'payé', rejete: 'rejeté' }[quoi as 'paye' | 'rejete'];
            const reponse = `reference;statut;date;motif\n${reference};${statut};2026-11-${jour};Un motif\n`;
            valeurOuErreur(await repondre(slips[slip % slips.length] ?? '', reponse));
          }
          await compter();
        }
        for (let tour = 0; tour < 3; tour++) {
          for (const demandeId of aides) valeurOuErreur(await noter(demandeId));
          const fait = await etablir();
          if (fait.ok) slips.push(fait.valeur.id);
          await compter();
          const lignes = [];
          for (const demandeId of aides)
            lignes.push(`${(await sonVersement(demandeId)).reference};payé;2026-11-30;`);
          for (const slip of slips)
            await repondre(slip, `reference;statut;date;motif\n${lignes.join('\n')}\n`);
        }
        await compter();
        for (const demandeId of aides) {
          expect((await sonVersement(demandeId)).etat).toBe('paye');
          expect(dehors.get(demandeId)).toBe(1);
        }
        const apres = await enveloppe();
        expect((apres?.paye ?? 0) - (avant?.paye ?? 0)).toBe(7_000);
        expect((apres?.engage ?? 0) - (avant?.engage ?? 0)).toBe(7_000);
      }),
      { numRuns: 4 },
    );
  });
});
