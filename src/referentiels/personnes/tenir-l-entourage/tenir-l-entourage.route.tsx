import { z } from 'zod';
import type { Acces } from '#acces';
import { Champ, Choix, ListeDeChoix } from '#interface';
import type { RouteQuelconque } from '#socle';
import { direLeRefusDeTelephone, ecrireLeTelephone, type Telephone } from '#socle/pur';
import { options, PROCHES } from '../domaine/mots.ts';
import { type BlocATenir, finir } from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { cles, court, retirer, revoir, tenirUnBloc } from '../tenir-la-fiche/tenir-un-bloc.ts';
import { nommerUnProche } from './tenir-l-entourage.ts';

export const ENTOURAGE: BlocATenir = {
  titre: 'Sur qui elle peut compter',
  phrase:
    'Les gens qu’elle nomme. On n’appelle que qui elle veut. Ni origine, ni religion, ni santé.',
  ou: 'entourage',
  bouton: 'Ajouter ce proche',
  lignes: {
    titre: 'Déjà nommés',
    retirer: 'Elle ne le nomme plus : retirer',
    de: ({ proches }) => proches.map(({ id, nom, qui }) => ({ id, dit: `${nom}, ${qui}` })),
    saisie: ({ proches }, id) => {
      const proche = proches.find((un) => un.id === id);
      return proche
        ? {
            ...proche,
            telephone: proche.telephone ? ecrireLeTelephone(proche.telephone as Telephone) : '',
            peutEtreAppele: proche.peutEtreAppele ? 'oui' : 'non',
          }
        : null;
    },
  },
  champs: () => (
    <>
      <Champ nom="nom" libelle="Son nom" longueur={150} />
      <Champ
        nom="qui"
        libelle="Qui c’est pour elle"
        aide="Ma sœur, une voisine, le coach de Moussa…"
        longueur={120}
      />
      <ListeDeChoix nom="genre" libelle="De quel côté" options={options(PROCHES)} />
      <Champ nom="telephone" libelle="Téléphone" facultatif type="tel" inputMode="tel" />
      <Choix
        nom="peutEtreAppele"
        libelle="On peut l’appeler ?"
        segmente
        options={[
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'non', libelle: 'Non' },
        ]}
      />
      <Champ nom="consigne" libelle="Précision" facultatif aide="A les clés, le mercredi…" />
    </>
  ),
};

const NOM = 'Écrivez son nom, comme elle le dit.';
const QUI = 'Dites qui c’est pour elle.';

export const routesDeLEntourage: RouteQuelconque<Acces>[] = [
  ...tenirUnBloc(
    ENTOURAGE,
    {
      nom: court(NOM, 150),
      qui: court(QUI, 120),
      genre: z.enum(cles(PROCHES), 'Choisissez de quel côté.'),
      telephone: z.string().max(60).optional(),
      consigne: court('').optional(),
      peutEtreAppele: z.enum(['oui', 'non'], 'Dites si on peut l’appeler.'),
    },
    async (acces, saisie, brute) => {
      const fait = await nommerUnProche(acces, {
        ...saisie,
        peutEtreAppele: saisie.peutEtreAppele === 'oui',
      });
      return finir(acces, saisie.id, ENTOURAGE, fait, brute, (refus) => {
        if (refus.raison === 'telephone')
          return revoir('telephone', direLeRefusDeTelephone(refus.refus));
        return revoir(refus.raison, refus.raison === 'nom' ? NOM : QUI);
      });
    },
  ),
  retirer(ENTOURAGE, 'proche'),
];
