import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type Adresse, adressesEnBase } from '../stockage/adresses.ts';
import { type Annonce, compterLesAnnonces, dernieresAnnonces } from '../stockage/annonces.ts';

const A_MONTRER = 20;

export type AdresseEtAnnonces = Adresse & { annonces: readonly Annonce[] };

/** Where each system is told, and how its latest announcements ended. */
export const voirLesAnnonces = casDUsage(
  droits.voirLesAnnonces,
  async (acces, _: Record<string, never>): Promise<Resultat<AdresseEtAnnonces[], never>> => {
    const adresses = await adressesEnBase(acces.bd);
    const annonces = adresses.length > 0 ? await dernieresAnnonces(acces.bd, A_MONTRER) : [];
    return reussi(
      adresses.map((une) => ({
        ...une,
        annonces: annonces.filter(({ adresseId }) => adresseId === une.id),
      })),
    );
  },
);

/** How many addresses are suspended, for the rail of who can open them again. */
export const compterLesSuspendues = casDUsage(
  droits.voirLesAnnonces,
  async (acces, _: Record<string, never>): Promise<Resultat<number, never>> =>
    reussi((await compterLesAnnonces(acces.bd)).suspendues),
);

/** For whoever watches the service: what waits, what was given up, what is suspended. */
export const compterPourLaSurveillance = casDUsage(
  droits.annoncer,
  async (
    acces,
    _: Record<string, never>,
  ): Promise<Resultat<Awaited<ReturnType<typeof compterLesAnnonces>>, never>> =>
    reussi(await compterLesAnnonces(acces.bd)),
);
