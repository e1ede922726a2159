import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { EnTete, Section, Tableau } from '#interface';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { dateCivile, jourEnToutesLettres } from '#socle/pur';
import { lireLesCommunes, lireLesTerritoires } from '../lire-le-territoire/lire-le-territoire.ts';
import { droits } from '../regles-d-acces.ts';
import { nomsDesCodes, type Passage, passages } from '../stockage/communes.ts';
import { Cartogramme } from './cartogramme.panneau.tsx';

const CommunesReunies = ({
  reunies,
  noms,
}: {
  reunies: readonly Passage[];
  noms: ReadonlyMap<string, string>;
}) => (
  <Section
    titre="Communes réunies"
    aide="Une ancienne adresse mène toujours quelque part."
    id="passages"
  >
    <Tableau
      legende="Communes qui en ont rejoint une autre"
      colonnes={[
        { cle: 'avant', titre: 'Avant' },
        { cle: 'apres', titre: 'Aujourd’hui' },
        { cle: 'le', titre: 'Depuis' },
        { cle: 'source', titre: 'Source' },
      ]}
      lignes={reunies.map(({ ancienCode, nouveauCode, le, source }) => ({
        cle: ancienCode,
        valeurs: {
          avant: noms.get(ancienCode) ?? ancienCode,
          apres: noms.get(nouveauCode) ?? nouveauCode,
          le: jourEnToutesLettres(dateCivile(le), true),
          source,
        },
      }))}
    />
  </Section>
);

/** The communes, which territory each belongs to, and those that joined another. */
export const routesDesTerritoires: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'connaître les lieux du département',
    methode: 'GET',
    chemin: '/territoires',
    entree: z.object({}),
    traiter: async (acces) => {
      const verdict = juger(droits.lire, acces.lecteur);
      if (!verdict.accord) return refusDePage(verdict.motif);
      const communes = await lireLesCommunes(acces);
      const territoires = new Map(
        (await lireLesTerritoires(acces)).map(({ id, nom }) => [id, nom]),
      );
      const reunies = await passages(acces.bd);
      const codes = reunies.flatMap(({ ancienCode, nouveauCode }) => [ancienCode, nouveauCode]);
      const noms = await nomsDesCodes(acces.bd, codes);
      return page({
        titre: 'Territoires',
        rubrique: 'partenaires',
        corps: (
          <>
            <EnTete
              titre="Territoires"
              phrase={`${communes.length} communes, ${territoires.size} circonscriptions. Chaque carré est une commune ; sa taille et sa couleur ne disent rien d’elle.`}
            />
            <Cartogramme
              communes={communes}
              legende="Communes et circonscriptions"
              titreDesValeurs="Circonscription"
              valeurs={
                new Map(
                  communes.flatMap(({ code, territoireIds }) => {
                    const siens = territoireIds.flatMap((id) => territoires.get(id) ?? []);
                    return siens.length > 0 ? [[code, siens.join(', ')] as const] : [];
                  }),
                )
              }
            />
            {reunies.length > 0 ? <CommunesReunies reunies={reunies} noms={noms} /> : null}
          </>
        ),
      });
    },
  }),
];
