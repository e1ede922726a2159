import { z } from 'zod';
import { MODES_DE_NOTIFICATION } from '../stockage/decisions.ts';
import { jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { DATE, ID, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { notifierUneDecision } from './notifier-une-decision.ts';

export const routeDeLaNotification = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'notification',
    {
      decisionId: ID,
      mode: z.enum(MODES_DE_NOTIFICATION, 'Dites comment elle a reçu la décision.'),
      dateCertaine: DATE,
    },
    async (acces, { version, decisionId, mode, dateCertaine }) => {
      const jour = jourTape(dateCertaine, 'dateCertaine', {
        aujourdHui: acces.aujourdHui,
        sens: 'passe',
        vide: acces.aujourdHui,
      });
      if (!jour.ok) return jour;
      return notifierUneDecision(acces, {
        decisionId,
        mode,
        dateCertaine: jour.valeur ?? acces.aujourdHui,
        ...(version ? { version } : {}),
      });
    },
  );
