import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { COOKIE_DE_RECU, monCode, ouvrirLaLecture } from '#recepisses';
import { page, type RouteQuelconque, versLaPageSansTrace } from '#socle';
import { mesTours } from '#tour-des-droits';
import { MaDemandePage } from './ma-demande.page.tsx';
import { mots } from './mots.ts';
import { rassemblerMaDemande } from './rassembler-ma-demande.ts';

const DITS = ['changement', 'compris', 'pas_compris', 'accord_retire', 'qui_a_regarde'] as const;

export const routesDeMaDemande: RouteQuelconque<Acces>[] = [
  route({
    application: 'habitants',
    lecteurs: ['habitant'],
    finalite: 'montrer où en est une demande à qui tient le reçu',
    methode: 'GET',
    chemin: '/ma-demande',
    entree: z.object({ dit: z.enum(DITS).optional().catch(undefined) }),
    traiter: async (acces, { dit }, requete) => {
      const trouvee = await rassemblerMaDemande(acces, (duRecu) => langueDeLaPage(requete, duRecu));
      if (!trouvee) return versLaPageSansTrace('/s?suite=non');
      const { langue, demande } = trouvee;
      const tours = await mesTours(acces, {});
      const verifies = tours.ok ? tours.valeur : [];
      // A receipt given for her rights alone: they are all that it opens.
      if (verifies.some(({ id }) => id === demande.recepisse.objetId))
        return versLaPageSansTrace('/ma-demande/mes-droits');
      const code = monCode(acces, requete.cookies[COOKIE_DE_RECU]);
      return page({
        titre: mots(langue).titre,
        langue,
        discrete: true,
        cookies: code ? [ouvrirLaLecture(acces, demande.recepisse.id, code)] : [],
        corps: (
          <MaDemandePage
            langue={langue}
            demande={demande}
            code={code}
            dit={dit}
            droitsVerifies={verifies.length > 0}
          />
        ),
        pourquoi: {
          valeur: 'Chacun sait où en est sa demande, sans compte et sans se déplacer.',
          phraseDuTexte: '« une réponse à l’ensemble des questions »',
          donnees: ['demandes et leur état', 'promesses', 'ce que la personne a écrit'],
          lecteurs: 'qui tient le reçu',
          conservation: '90 jours pour le code',
        },
      });
    },
  }),
];
