import { z } from 'zod';
import { type Acces, casDUsage, direUnMoment, route } from '#acces';
import { Action, EnTete, ListeDeRangees, Rangee, Vide } from '#interface';
import { page, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { type Instant, type Resultat, reussi } from '#socle/pur';
import { lireLesPersonnes, type PersonneEnListe } from '../lire-les-fiches/lire-les-personnes.ts';
import { droits } from '../regles-d-acces.ts';
import { type DoublonProtege, doublonsProtegesEnBase, marquerVu } from '../stockage/protections.ts';

interface ARapprocher extends DoublonProtege {
  personne: PersonneEnListe | undefined;
  doublon: PersonneEnListe | undefined;
}

/** Second records of protected persons, opened by desks that saw nothing of the first. */
const voirLesDoublonsProteges = casDUsage(
  droits.proteger,
  async (acces, _: Record<string, never>): Promise<Resultat<ARapprocher[], never>> => {
    const doublons = await doublonsProtegesEnBase(acces.bd);
    const ids = doublons.flatMap(({ personneId, doublonId }) => [personneId, doublonId]);
    const noms = await lireLesPersonnes(acces, ids);
    return reussi(
      doublons.map((un) => ({
        ...un,
        personne: noms.get(un.personneId),
        doublon: noms.get(un.doublonId),
      })),
    );
  },
);

const direQuIlEstVu = casDUsage(
  droits.proteger,
  async (
    acces,
    paire: { personne: string; doublon: string },
  ): Promise<Resultat<undefined, never>> => {
    await marquerVu(acces.bd, paire.personne, paire.doublon, acces.maintenant);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'doublon_protege',
      objetId: paire.personne,
      personnes: [paire.personne, paire.doublon],
    });
    return reussi();
  },
);

const CHEMIN = '/personnes/a-rapprocher';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'protéger une personne en danger',
} as const;

const ARapprocherPage = ({ doublons }: { doublons: readonly ARapprocher[] }) => (
  <>
    <EnTete
      titre="À rapprocher"
      phrase="Une autre équipe a ouvert une fiche qui ressemble à une personne protégée. Elle n’en sait rien."
    />
    {doublons.length === 0 ? (
      <Vide titre="Rien à rapprocher." />
    ) : (
      <ListeDeRangees libelle="Fiches à rapprocher">
        {doublons.map(({ personneId, doublonId, ditLe, personne, doublon }) => (
          <Rangee
            key={`${personneId}${doublonId}`}
            href={`/personnes/${personneId}/doublons`}
            identite={personne?.nomDit}
            detail={`une seconde fiche : ${doublon?.nomDit ?? ''}`}
            heure={direUnMoment(ditLe as Instant)}
            action={
              <Action vers={`${CHEMIN}/vu`} champs={{ personne: personneId, doublon: doublonId }}>
                C’est vu
              </Action>
            }
          />
        ))}
      </ListeDeRangees>
    )}
  </>
);

export const routesDesDoublonsProteges: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: async (acces) => {
      const doublons = await voirLesDoublonsProteges(acces, {});
      if (!doublons.ok) return refusDePage(doublons.refus.motif);
      return page({
        titre: 'À rapprocher',
        rubrique: 'a-rapprocher',
        corps: <ARapprocherPage doublons={doublons.valeur} />,
        pourquoi: {
          valeur: 'Une seconde fiche ne doit pas défaire la protection de la première.',
          phraseDuTexte: 'Protéger les personnes en danger : lecteurs nommés, adresse cachée.',
          donnees: ['les deux fiches', 'le moment'],
          lecteurs: 'la mission protection seule',
          conservation: 'avec la protection',
        },
      });
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/vu`,
    entree: z.object({ personne: z.uuid(), doublon: z.uuid() }),
    traiter: async (acces, paire) => {
      const vu = await direQuIlEstVu(acces, paire);
      return vu.ok ? versLaPage(CHEMIN) : refusDePage(vu.refus.motif);
    },
  }),
];
