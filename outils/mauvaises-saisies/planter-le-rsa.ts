import type { LecteurAgent } from '#acces';
import { type CodeDeRetrait, dateCivile, valeurOuErreur } from '#socle/pur';
import { constaterUneDette } from '../../src/se-rapprocher/prestations/rsa/constater-une-dette/constater-une-dette.ts';
import { demanderUneRemise } from '../../src/se-rapprocher/prestations/rsa/constater-une-dette/remettre-une-dette.ts';
import { engagerUneSanction } from '../../src/se-rapprocher/prestations/rsa/engager-une-sanction/engager-une-sanction.ts';
import { entrerEnOrientation } from '../../src/se-rapprocher/prestations/rsa/entrer-en-orientation/entrer-en-orientation.ts';
import { inscrireQuiDecide } from '../../src/se-rapprocher/prestations/rsa/tenir-les-regles/tenir-les-regles.ts';
import type { Comme, Sql } from './planter-l-apa.ts';

/** Where the département decides of the RSA in 2026; in 93 the law says the State. */
const OU_IL_DECIDE = '59';

type Etape = 'a_choisir' | 'en_ecriture' | 'propose' | 'signe';

/**
 * Ways of the RSA that the demonstration does not hold: an hour to choose, a contract to offer, one to sign, and one
 * that is signed where the département decides, with a procedure and a debt. The law's days are not waited for: what
 * took weeks is written as the demonstration writes it.
 * @returns where the team meets them, and the receipts that open three of them
 */
export async function planterLeRsa(
  comme: Comme,
  sql: Sql,
  { referent, administratrice }: { referent: LecteurAgent; administratrice: LecteurAgent },
): Promise<{
  adresses: string[];
  codes: Record<'a_choisir' | 'propose' | 'signe', CodeDeRetrait>;
}> {
  const [cle = 0] = referent.cles;
  const personnes = [
    ...(await sql<{ id: string }>(
      `select p.id from personnes.personne p where p.nature = 'identifiee' and p.fusionnee_dans is null
         and p.deces is null and length(p.naissance) = 10
         and p.commune_code = (select t.commune_code from services.site t
           where t.service_id * 1000 + t.territoire_id = $1 order by t.id limit 1)
         and not exists (select from acces.protection x where x.personne_id = p.id)
         and not exists (select from acces.ouverture o where o.personne_id = p.id and o.cle in (1001, $1))
         and not exists (select from demandes_de_droits.demande d where d.personne_id = p.id)
       order by p.id desc limit 7`,
      [cle],
    )),
  ];
  const [demonstration] = await sql<{ id: string }>(
    `select parcours_id as id from rsa.contrat where etat = 'propose' order by parcours_id limit 1`,
  );
  const jour = await comme(referent, async (acces) => acces.aujourdHui);

  async function unParcours(jusqua: Etape) {
    const personneId = personnes.pop()?.id ?? '';
    await sql(
      `insert into acces.ouverture (personne_id, cle, agent_id, fondement) values ($1, $2, null, 'demande')`,
      [personneId, cle],
    );
    const { parcoursId, code } = await comme(referent, async (acces) =>
      valeurOuErreur(
        await entrerEnOrientation(acces, { personneId, entreeLe: jour, mots: null, cle }),
      ),
    );
    if (!code) throw new Error('a parcours just opened has no receipt');
    const recu = code as unknown as CodeDeRetrait;
    const [orientation] = await sql<{ id: string }>(
      `insert into rsa.orientation (id, parcours_id, explication, faits_lus, parcours, organisme, service_id, raison,
         confirmee_le, confirmee_par, confirmee_nom, signee_le, notifiee_le)
       values (gen_random_uuid(), $1, '[]', '{}', 'social', 'departement', $2, 'Elle le demande.', $3::date, $4, $5, $3::date, $3::date)
       returning id`,
      [parcoursId, referent.serviceId, jour, referent.agentId, referent.nom],
    );
    if (jusqua === 'a_choisir') return { parcoursId, code: recu };
    await sql(
      `update rsa.parcours set rendez_vous_id = gen_random_uuid(), rendez_vous_le = $2, cle_referente = $3,
         referent_nom = $4 where id = $1`,
      [parcoursId, jour, cle, referent.nom],
    );
    const [contrat] = await sql<{ id: string }>(
      `insert into rsa.contrat (id, parcours_id, orientation_id, etat, but, referent_nom, heures, ecrit_le)
       values (gen_random_uuid(), $1, $2, 'en_ecriture', 'Retrouver un travail', $3, 15, $4) returning id`,
      [parcoursId, orientation?.id, referent.nom, jour],
    );
    await sql(
      `insert into rsa.engagement (id, contrat_id, rang, de, quoi) values
         (gen_random_uuid(), $1, 1, 'organisme', 'Payer la remise à niveau'),
         (gen_random_uuid(), $1, 2, 'personne', 'Venir à l’atelier du mardi')`,
      [contrat?.id],
    );
    if (jusqua !== 'en_ecriture')
      await sql(
        `update rsa.contrat set etat = 'propose', propose_le = $2, propose_nom = $3 where id = $1`,
        [contrat?.id, jour, referent.nom],
      );
    if (jusqua === 'signe')
      await sql(
        `update demandes_de_droits.demande set etat = 'notifiee', complete_le = $2
         where id = (select demande_id from rsa.parcours where id = $1)`,
        [parcoursId, jour],
      );
    if (jusqua === 'signe')
      await sql(
        `update rsa.contrat set etat = 'signe', signe_le = $2, signature = 'papier', reexamen_le = $2 where id = $1`,
        [contrat?.id, jour],
      );
    return { parcoursId, code: recu };
  }

  /** Where the département decides: a procedure she has ten days to answer, a debt whose remission she asked, another. */
  async function engager(parcoursId: string): Promise<void> {
    await sql('update rsa.parcours set departement = $2 where id = $1', [parcoursId, OU_IL_DECIDE]);
    await comme(referent, async (acces) => {
      const manquement = {
        ...{ parcoursId, faits: 'Absente à trois ateliers.', manquementLe: jour },
        ...({ genre: 'suspension', rang: 'premiere', taux: 50, mois: 1 } as const),
      };
      valeurOuErreur(
        await engagerUneSanction(acces, { ...manquement, foyer: { personnes: 2, majore: false } }),
      );
      const [du, au] = [dateCivile('2026-10-01'), dateCivile('2026-10-31')];
      const due = {
        ...{ parcoursId, motif: 'Un mois versé deux fois.' },
        fausseDeclarationEtablie: false,
      };
      for (const montant of [65_000, 30_000]) {
        const { detteId } = valeurOuErreur(
          await constaterUneDette(acces, { ...due, montant, du, au }),
        );
        if (montant === 65_000)
          valeurOuErreur(
            await demanderUneRemise(acces, { parcoursId, detteId, mots: 'Je n’ai rien de côté.' }),
          );
      }
    });
  }

  const [aChoisir, avecElle] = [await unParcours('a_choisir'), await unParcours('a_choisir')];
  const aProposer = await unParcours('en_ecriture');
  const aSigner = await unParcours('propose');
  const signes = [await unParcours('signe'), await unParcours('signe')] as const;
  await comme(administratrice, async (acces) =>
    valeurOuErreur(
      await inscrireQuiDecide(acces, {
        departement: OU_IL_DECIDE,
        mode: 'departement',
        du: dateCivile('2026-01-01'),
        au: null,
        reference: 'Texte inventé pour jouer ces formulaires',
      }),
    ),
  );
  for (const { parcoursId } of signes) await engager(parcoursId);
  const [{ parcoursId }, { code }] = signes;
  return {
    adresses: [
      ...[aProposer.parcoursId, avecElle.parcoursId].map((id) => `/rsa/${id}`),
      ...(demonstration ? [`/rsa/${demonstration.id}`] : []),
      `/rsa/${parcoursId}/procedures`,
      '/mon-parcours',
    ],
    codes: { a_choisir: aChoisir.code, propose: aSigner.code, signe: code },
  };
}
