import { type Acces, casDUsage, type Environnement, enTantQue } from '#acces';
import { dechiffrer } from '#comptes';
import { type FinDEnvoi, poster } from '#socle';
import { type Resultat, reussi } from '#socle/pur';
import { BORNES_D_UN_ESSAI } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { changerDEtat } from '../stockage/adresses.ts';
import {
  type AnnonceARemettre,
  marquerManquee,
  marquerRemise,
  prendreDesAnnonces,
} from '../stockage/annonces.ts';
import { USAGE_DU_SECRET } from '../tenir-les-adresses/tenir-les-adresses.ts';
import { prochainEssai } from './delais.ts';
import { signer } from './signer.ts';

const A_LA_FOIS = 20;
const TOURS_AU_PLUS = 50;
/** « Gone »: who answers it wants nothing more. */
const PLUS_RIEN = 410;

type Prete = AnnonceARemettre & { secrets: readonly string[] };

const prendre = casDUsage(
  droits.annoncer,
  async (acces, _: Record<string, never>): Promise<Resultat<Prete[], never>> => {
    const prises = await prendreDesAnnonces(acces.bd, A_LA_FOIS);
    return reussi(
      prises.map((prise) => ({
        ...prise,
        secrets: [prise.secret, prise.ancienSecret].flatMap((scelle) =>
          scelle ? [dechiffrer(acces, USAGE_DU_SECRET, scelle)] : [],
        ),
      })),
    );
  },
);

const noter = casDUsage(
  droits.annoncer,
  async (
    acces,
    { prise, fin }: { prise: Prete; fin: FinDEnvoi },
  ): Promise<Resultat<undefined, never>> => {
    const { id, adresseId, essais } = prise;
    const statut = 'statut' in fin ? fin.statut : null;
    if (statut !== null && statut >= 200 && statut < 300) {
      await marquerRemise(acces.bd, { id, adresseId, statut, le: acces.maintenant });
      return reussi();
    }
    const echec = 'echec' in fin ? fin.echec : `a répondu ${fin.statut}`;
    const pasAvant = statut === PLUS_RIEN ? null : prochainEssai(essais, acces.maintenant);
    await marquerManquee(acces.bd, { id, adresseId, statut, echec, pasAvant });
    if (pasAvant === null) {
      // The administration is told on its rail, and opens it again when it is put right.
      const pourquoi = `Après ${essais} essais : ${echec}.`;
      const le = acces.maintenant;
      await changerDEtat(acces.bd, adresseId, { etat: 'suspendue', le, pourquoi });
      await acces.tracer({ operation: 'ecriture', objet: 'adresse suspendue', objetId: adresseId });
    }
    return reussi();
  },
);

/** What is said: a kind, an identifier, a date. Whoever receives it asks for the rest, with its token. */
const corpsDe = ({ genre, objetId, survenuLe }: AnnonceARemettre): string =>
  JSON.stringify({ type: genre, timestamp: survenuLe, data: { id: objetId } });

/**
 * Job of every minute: takes what is due, sends it outside of any transaction, notes how each ended. What a process
 * that dies had taken is taken again two minutes later: an announcement may come twice, with the same `webhook-id`.
 * @returns how many were sent, arrived or not
 */
export async function remettreLesAnnonces(
  env: Environnement,
  { locales }: { locales: boolean },
): Promise<number> {
  const enMachine = <T>(faire: (acces: Acces) => Promise<T>) =>
    enTantQue(env, { genre: 'machine', nom: 'annonces' }, 'annoncer aux systèmes', faire);
  let parties = 0;
  for (let tour = 0; tour < TOURS_AU_PLUS; tour += 1) {
    const prises = await enMachine((acces) => prendre(acces, {}));
    if (!prises.ok || prises.valeur.length === 0) return parties;
    await Promise.all(
      prises.valeur.map(async (prise) => {
        const corps = corpsDe(prise);
        const secondes = Math.floor(Date.parse(env.horloge.maintenant()) / 1000);
        const entetes = signer({ id: prise.id, secondes, corps }, prise.secrets);
        const fin = await poster(prise.url, corps, entetes, { ...BORNES_D_UN_ESSAI, locales });
        await enMachine((acces) => noter(acces, { prise, fin }));
      }),
    );
    parties += prises.valeur.length;
  }
  return parties;
}
