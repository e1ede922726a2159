import { z } from 'zod';
import { direLeRefus } from '#promesses';
import { jourEnToutesLettres, refuse } from '#socle/pur';
import { aRevoir, jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { DATE, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { offrirUnContact } from './offrir-un-contact.ts';

export const routeDuContact = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'contact',
    {
      comment: z.enum(['telephone', 'sur_place'], 'Dites comment elle préfère.'),
      pourLe: DATE,
    },
    async (acces, { id, version, comment, pourLe }) => {
      const jour = jourTape(pourLe, 'pourLe', {
        aujourdHui: acces.aujourdHui,
        sens: 'a_venir',
        vide: null,
      });
      if (!jour.ok) return jour;
      if (!jour.valeur) return aRevoir('pourLe', 'Dites quel jour : elle l’attendra.');
      const promis = await offrirUnContact(acces, {
        demandeId: id,
        comment,
        pourLe: jour.valeur,
        ...(version ? { version } : {}),
      });
      if (promis.ok) return promis;
      const { refus } = promis;
      return refus.raison === 'date_passee' || refus.raison === 'jour_ferme'
        ? aRevoir(
            'pourLe',
            direLeRefus(refus, (dit) => jourEnToutesLettres(dit as never)),
          )
        : refuse(refus);
    },
  );
