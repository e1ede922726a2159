import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bouton, EnTete, Formulaire, LienBouton } from '#interface';
import { langueDeLaPage } from '#messages';
import { annuler } from '#rendez-vous';
import { page, type RouteQuelconque, versLaPageSansTrace } from '#socle';
import { mots } from '../ma-demande/mots.ts';

const commun = {
  application: 'habitants',
  lecteurs: ['habitant'],
  finalite: 'annuler son rendez-vous',
  chemin: '/ma-demande/rendez-vous/:id',
  entree: z.object({ id: z.uuid('Cette adresse est incomplète. Revenez à votre demande.') }),
} as const;

/** She cannot come: said in two taps, without a reason to give. What is not hers answers like what is not there. */
export const routesDAnnulationDeRendezVous: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    traiter: async (_, { id }, requete) => {
      const langue = langueDeLaPage(requete);
      const dire = mots(langue);
      return page({
        titre: dire.annulerCeRendezVous,
        langue,
        discrete: true,
        corps: (
          <>
            <EnTete titre={dire.annulerCeRendezVous} phrase={dire.annulerPhrase} />
            <LienBouton genre="plein" href="/ma-demande">
              {dire.garder}
            </LienBouton>
            <Formulaire action={`/ma-demande/rendez-vous/${id}`} langue={langue}>
              <Bouton genre="irreversible">{dire.annulerLeRendezVous}</Bouton>
            </Formulaire>
          </>
        ),
      });
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    traiter: async (acces, { id }) => {
      await annuler(acces, { id });
      return versLaPageSansTrace('/ma-demande');
    },
  }),
];
