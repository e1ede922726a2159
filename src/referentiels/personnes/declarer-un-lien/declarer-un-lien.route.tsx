import { z } from 'zod';
import type { Acces } from '#acces';
import { Champ, ChampDate, ListeDeChoix } from '#interface';
import type { RouteQuelconque } from '#socle';
import { type DateCivile, lireDesJours } from '#socle/pur';
import { direLaNaissance, LIENS } from '../domaine/mots.ts';
import { rechercher } from '../rechercher-une-personne/rechercher-une-personne.ts';
import type { NatureDeLien } from '../stockage/liens.ts';
import {
  type BlocATenir,
  finir,
  joursARevoir,
  montrerLeBloc,
  type Saisie,
} from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { court, finirOuRetirer, revoir, tenirUnBloc } from '../tenir-la-fiche/tenir-un-bloc.ts';
import { direLeLien } from '../voir-une-personne/sa-fiche.tsx';
import { corrigerUnLien, declarerUnLien, type RefusDeLien } from './declarer-un-lien.ts';

const SENS = /^(de|a):(.+)$/;

export const FOYER: BlocATenir = {
  titre: 'Son foyer',
  phrase:
    'Un lien après l’autre, comme elle le dit. Deux mères, une garde partagée : rien n’est supposé.',
  ou: 'foyer',
  bouton: 'Ajouter ce lien',
  lignes: {
    titre: 'Liens déclarés',
    finir: 'Finir ce lien',
    retirer: 'C’est une erreur : retirer ce lien',
    de: ({ personne, liens }) =>
      liens.map((lien) => ({
        id: lien.id,
        dit: direLeLien(lien, personne.id),
        au: lien.au,
      })),
    saisie: ({ liens }, id) => {
      const lien = liens.find((un) => un.id === id);
      return lien
        ? {
            precision: lien.precision ?? '',
            du: direLaNaissance(lien.du) ?? '',
            au: direLaNaissance(lien.au) ?? '',
            autre: lien.autre.nomDit,
            corrige: 'oui',
          }
        : null;
    },
  },
  champs: ({ liens }, saisie) => {
    // A line that a colleague took off meanwhile is no longer corrected: what was typed makes a new one.
    const corrige = saisie.corrige === 'oui' || liens.some(({ id }) => id === saisie.ligne);
    return (
      <>
        {corrige ? null : (
          <>
            <Champ
              nom="autre"
              libelle="Avec qui"
              aide="Son nom, parmi les personnes que vous pouvez voir. Sa fiche doit exister."
            />
            <ListeDeChoix
              nom="sens"
              libelle="Elle"
              options={[
                { valeur: 'de:parent', libelle: LIENS.parent.de },
                { valeur: 'a:parent', libelle: LIENS.parent.a },
                { valeur: 'de:vit_avec', libelle: LIENS.vit_avec.de },
                { valeur: 'de:aide', libelle: LIENS.aide.de },
                { valeur: 'a:aide', libelle: LIENS.aide.a },
                { valeur: 'de:fratrie', libelle: LIENS.fratrie.de },
              ]}
            />
          </>
        )}
        <Champ
          nom="precision"
          libelle="Précision"
          facultatif
          aide="Une semaine sur deux, le mercredi…"
        />
        <ChampDate nom="du" libelle="Depuis" facultatif aide="Aujourd’hui, si rien n’est dit." />
        {corrige || saisie.au ? <ChampDate nom="au" libelle="Jusqu’au" facultatif /> : null}
      </>
    );
  },
};

const DIRE_LE_REFUS: Readonly<Record<RefusDeLien['raison'], string>> = {
  a_soi: 'C’est elle-même. Choisissez l’autre personne.',
  deja_declare: 'Ce lien est déjà déclaré.',
  autre_inconnue: 'Personne à ce nom parmi ce que vous pouvez voir. Ouvrez d’abord sa fiche.',
  dates: 'Ces deux dates ne vont pas ensemble : vérifiez-les.',
  pas_a_vous: '',
};
const PLUSIEURS = 'Plusieurs personnes ont ce nom. Ajoutez sa date de naissance.';

/** The other person by what was typed; a sentence when nobody, or more than one, answers to it. */
async function lAutre(acces: Acces, id: string, texte: string): Promise<{ id: string } | string> {
  const lues = await rechercher(acces, { texte, limite: 3, auFilDeLaFrappe: true });
  const [autre, seconde] = lues.ok ? lues.valeur.trouvees.filter((une) => une.id !== id) : [];
  if (!autre) return DIRE_LE_REFUS.autre_inconnue;
  return seconde && seconde.nomDit === autre.nomDit ? PLUSIEURS : { id: autre.id };
}

interface LienSaisi {
  id: string;
  ligne?: string | undefined;
  autre?: string | undefined;
  sens?: string | undefined;
  precision?: string | undefined;
}

async function declarer(
  acces: Acces,
  saisie: LienSaisi,
  du: DateCivile | undefined,
  brute: Saisie,
) {
  const revenir = (champ: string, phrase: string) =>
    montrerLeBloc(acces, saisie.id, FOYER, { saisie: brute, aRevoir: [revoir(champ, phrase)] });
  if (!saisie.autre) return revenir('autre', 'Écrivez le nom de l’autre personne.');
  const [, bout = '', nature = ''] = SENS.exec(saisie.sens ?? '') ?? [];
  if (!(nature in LIENS)) return revenir('sens', 'Choisissez ce lien.');
  const autre = await lAutre(acces, saisie.id, saisie.autre);
  if (typeof autre === 'string') return revenir('autre', autre);
  const [de, a] = bout === 'de' ? [saisie.id, autre.id] : [autre.id, saisie.id];
  const { precision } = saisie;
  const fait = await declarerUnLien(acces, {
    de,
    a,
    nature: nature as NatureDeLien,
    precision,
    du,
  });
  return finir(acces, saisie.id, FOYER, fait, brute, ({ raison }) =>
    revoir(raison === 'dates' ? 'du' : 'autre', DIRE_LE_REFUS[raison]),
  );
}

export const routesDuFoyer: RouteQuelconque<Acces>[] = [
  ...tenirUnBloc(
    FOYER,
    {
      autre: court('').optional(),
      sens: z.string().max(20).optional(),
      precision: court('').optional(),
      du: z.string().max(40).optional(),
      au: z.string().max(40).optional(),
    },
    async (acces, saisie, brute) => {
      const { id, ligne } = saisie;
      const { du, au } = saisie;
      const jours = lireDesJours({ du, au }, acces.aujourdHui, 'passe');
      if (!jours.ok) return joursARevoir(acces, id, FOYER, brute, jours.refus);
      const { valeur: lus } = jours;
      if (!ligne) return declarer(acces, saisie, lus.du ?? undefined, brute);
      const fait = await corrigerUnLien(acces, {
        id,
        ligne,
        precision: saisie.precision ?? '',
        du: lus.du ?? acces.aujourdHui,
        au: lus.au,
      });
      return finir(acces, id, FOYER, fait, brute, ({ raison }) =>
        revoir('au', DIRE_LE_REFUS[raison]),
      );
    },
  ),
  ...finirOuRetirer(FOYER, 'lien'),
];
