import { z } from 'zod';
import type { Acces } from '#acces';
import { Choix, Chronologie, Section, ZoneDeTexte } from '#interface';
import { type RouteQuelconque, versLaPage } from '#socle';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import { PAROLES } from '../domaine/mots.ts';
import type { RubriqueDeParole } from '../stockage/paroles.ts';
import type { BlocATenir } from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { court, tenirUnBloc } from '../tenir-la-fiche/tenir-un-bloc.ts';
import { ficheFermee } from '../voir-une-personne/voir-une-personne.route.tsx';
import { ecrireSesMots } from './ecrire-ses-mots.ts';

const RUBRIQUES = Object.keys(PAROLES) as RubriqueDeParole[];

const SES_MOTS: BlocATenir = {
  titre: 'Écrire avec elle',
  phrase: 'Dans ses mots. Elle peut tout relire et tout reprendre ; chaque version est gardée.',
  ou: 'paroles',
  bouton: 'Enregistrer ses mots',
  depart: ({ paroles }) =>
    Object.fromEntries(
      RUBRIQUES.map((rubrique) => [
        rubrique,
        paroles.find((une) => une.rubrique === rubrique)?.mots ?? '',
      ]),
    ),
  autour: ({ paroles }) =>
    paroles.length < 2 ? null : (
      <Section titre="Toutes les versions" id="versions">
        <Chronologie
          moments={paroles.map(({ id, rubrique, mots, ecriteLe, ecritePar }) => ({
            cle: id,
            quand: jourEnToutesLettres(aujourdHuiA(ecriteLe as Instant), true),
            quoi: `${PAROLES[rubrique]} : « ${mots} »`,
            qui: ecritePar === 'elle' ? 'Écrit par elle' : 'Écrit avec elle',
          }))}
        />
      </Section>
    ),
  champs: () => (
    <>
      <ZoneDeTexte
        nom="ce_qui_compte"
        libelle={PAROLES.ce_qui_compte}
        facultatif
        sesMots
        longueur={1000}
      />
      <ZoneDeTexte
        nom="ce_que_je_sais_faire"
        libelle={PAROLES.ce_que_je_sais_faire}
        facultatif
        longueur={1000}
      />
      <Choix
        nom="par"
        libelle="Qui écrit"
        segmente
        options={[
          { valeur: 'elle', libelle: 'Elle' },
          { valeur: 'avec_elle', libelle: 'Avec elle' },
        ]}
      />
    </>
  ),
};

export const routesDeSesMots: RouteQuelconque<Acces>[] = tenirUnBloc(
  SES_MOTS,
  {
    ce_qui_compte: court('', 1000).optional(),
    ce_que_je_sais_faire: court('', 1000).optional(),
    par: z.enum(['elle', 'avec_elle'], 'Dites qui écrit.'),
  },
  async (acces, saisie) => {
    for (const rubrique of RUBRIQUES) {
      const mots = saisie[rubrique];
      if (!mots) continue;
      const fait = await ecrireSesMots(acces, { id: saisie.id, rubrique, mots, par: saisie.par });
      if (!fait.ok) return ficheFermee(saisie.id);
    }
    return versLaPage(`/personnes/${saisie.id}`);
  },
);
