import { z } from 'zod';
import { type Acces, route } from '#acces';
import { composerUnDocument } from '#documents';
import { langueDeLaPage } from '#messages';
import { COOKIE_DE_RECU, monCode } from '#recepisses';
import { fichier, type RouteQuelconque, versLaPageSansTrace } from '#socle';
import { rassemblerMaDemande } from '../ma-demande/rassembler-ma-demande.ts';
import { composerLeRecu, type ReglagesDesHabitants } from './composer-le-recu.ts';

/** Her receipt again, as a tagged PDF. The code comes from her own telephone: nowhere else has it. */
export const routesDuRecuSurPapier = (reglages: ReglagesDesHabitants): RouteQuelconque<Acces>[] => [
  route({
    application: 'habitants',
    lecteurs: ['habitant'],
    finalite: 'redonner son reçu à qui le tient',
    methode: 'GET',
    chemin: '/ma-demande/recu.pdf',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      const code = monCode(acces, requete.cookies[COOKIE_DE_RECU]);
      const trouvee = await rassemblerMaDemande(acces, (duRecu) => langueDeLaPage(requete, duRecu));
      if (!code || !trouvee) return versLaPageSansTrace('/s?suite=non');
      const { langue, demande } = trouvee;
      const recu = composerLeRecu(demande, { code, langue, reglages });
      return fichier(await composerUnDocument('recepisse', recu), 'application/pdf', 'recu.pdf');
    },
  }),
];
