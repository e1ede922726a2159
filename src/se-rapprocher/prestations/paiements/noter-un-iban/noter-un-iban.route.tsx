import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { EnTete } from '#interface';
import { page, type RouteQuelconque } from '#socle';
import { direLeRefusDePaiement } from '../domaine/refus.ts';
import { lireLesPaiements } from '../lire-les-paiements/lire-les-paiements.ts';
import { PanneauDePaiements } from '../lire-les-paiements/paiements.panneau.tsx';
import { noterUnIban } from './noter-un-iban.ts';

const CHAMP = { iban_illisible: 'iban', iban_faux: 'iban', titulaire_manquant: 'titulaire' };

export const routesDesComptes: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'savoir où payer',
    methode: 'POST',
    chemin: '/paiements/destinataires/:destinataireId/compte',
    entree: z.object({
      destinataireId: z.uuid(),
      demandeId: z.uuid(),
      iban: z.string().max(60).catch(''),
      titulaire: z.string().max(120).catch(''),
    }),
    traiter: async (acces, saisie) => {
      const { destinataireId, demandeId } = saisie;
      const fait = await noterUnIban(acces, saisie);
      return apres(fait, `/demandes-de-droits/${demandeId}#paiements`, async (refus) => {
        const phrase = direLeRefusDePaiement(refus);
        const champ = refus.raison in CHAMP ? CHAMP[refus.raison as keyof typeof CHAMP] : 'iban';
        const aRevoir = [{ champ, phrase }];
        const siens = await lireLesPaiements(acces, { demandeIds: [demandeId] });
        return page({
          statut: 422,
          aRevoir,
          titre: 'Le compte où payer',
          corps: (
            <>
              <EnTete titre="Le compte où payer" />
              <PanneauDePaiements
                versements={siens.get(demandeId) ?? []}
                peutNoter
                rendu={{ destinataireId, saisie, aRevoir }}
              />
              <p>
                <a href={`/demandes-de-droits/${demandeId}`}>Revenir à la demande</a>
              </p>
            </>
          ),
        });
      });
    },
  }),
];
