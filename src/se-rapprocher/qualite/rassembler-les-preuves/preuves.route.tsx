import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { Bouton, EnTete, Formulaire, Section } from '#interface';
import { fichier, page, type RouteQuelconque, refusDePage } from '#socle';
import type { DelaisTenus } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import {
  OngletsDeQualite,
  POURQUOI_DE_LA_QUALITE,
} from '../tenir-les-procedures/onglets-de-qualite.tsx';
import { rassemblerLesPreuves, type TirerUnEchantillon } from './rassembler-les-preuves.ts';

const CHEMIN = '/qualite/preuves';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'répondre à un auditeur, sans lui montrer personne',
} as const;

const CONTENU = [
  'les procédures en vigueur, toutes leurs versions et leurs jours d’effet ;',
  'nos délais promis et observés, avec la méthode ;',
  'les risques, et les derniers contrôles de chacun ;',
  'les écarts, tels qu’ils sont notés : relisez-les avant de remettre le dossier ;',
  'vingt demandes de l’année tirées au hasard, sans nom ni date : des jours depuis la réception ;',
  'un mode d’emploi, et l’empreinte de chaque fichier.',
];

/** @param tirer draws the requests without a name, for who composes the product */
export const routesDesPreuves = ({
  delais,
  tirer,
}: {
  delais: DelaisTenus;
  tirer: TirerUnEchantillon;
}): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: async (acces) => {
      const verdict = juger(droits.rassembler, acces.lecteur);
      if (!verdict.accord) return refusDePage(verdict.motif);
      return page({
        titre: 'Dossier de preuves',
        rubrique: 'qualite',
        corps: (
          <>
            <OngletsDeQualite acces={acces} ici={CHEMIN} />
            <EnTete
              titre="Dossier de preuves"
              phrase="Tout ce qu’un auditeur demande, en un fichier. Votre demande laisse une trace."
            />
            <Section titre="Ce qu’il contient">
              <ul className="puces">
                {CONTENU.map((quoi) => (
                  <li key={quoi}>{quoi}</li>
                ))}
              </ul>
              <p>Un nombre de moins de onze n’y est pas montré. Rien n’est compté par agent.</p>
            </Section>
            <Formulaire action={CHEMIN} libelle="Rassembler">
              <div>
                <Bouton genre="plein">Rassembler le dossier (ZIP)</Bouton>
              </div>
            </Formulaire>
          </>
        ),
        pourquoi: POURQUOI_DE_LA_QUALITE,
      });
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: async (acces) => {
      const rassemble = await rassemblerLesPreuves(acces, { delais, tirer });
      return rassemble.ok
        ? fichier(rassemble.valeur, 'application/zip', `preuves-${acces.aujourdHui}.zip`)
        : refusDePage(rassemble.refus.motif);
    },
  }),
];
