import {
  EnTete,
  EtatDit,
  ListeDeRangees,
  Pagination,
  Rangee,
  Section,
  Vide,
  ZoneVive,
} from '#interface';
import type { DateCivile } from '#socle/pur';
import { direLEtat } from '../vie-d-une-orientation/dire-l-etat.ts';
import type { OrientationVue } from './en-liste.ts';

export interface Tableau {
  cle: number;
  recues: readonly OrientationVue[];
  revenues: readonly OrientationVue[];
  silencieuses: readonly OrientationVue[];
  enCours: readonly OrientationVue[];
  page: number;
  jour: DateCivile;
}

/** A discreet request says nothing in a list. */
const titreDe = ({ discrete, quoi }: OrientationVue): string =>
  discrete ? 'Une demande à votre nom' : quoi;

const Liste = ({
  libelle,
  vues,
  jour,
  sens,
}: {
  libelle: string;
  vues: readonly OrientationVue[];
  jour: DateCivile;
  sens: 'de' | 'vers';
}) => (
  <ListeDeRangees libelle={libelle}>
    {vues.map((vue) => {
      const { etat, phrase } = direLEtat(vue, jour);
      return (
        <Rangee
          key={vue.id}
          href={`/orientations/${vue.id}`}
          identite={titreDe(vue)}
          detail={sens === 'de' ? `De ${vue.deNom}` : `Vers ${vue.versNom}`}
          etat={<EtatDit etat={etat}>{phrase}</EtatDit>}
        />
      );
    })}
  </ListeDeRangees>
);

/** Four lists: what waits for us, what came back, what stays silent, what goes on. */
export const LesListes = ({ recues, revenues, silencieuses, enCours, page, jour }: Tableau) => (
  <>
    <Section titre="Reçues, à répondre" compte={recues.length}>
      {recues.length > 0 ? (
        <Liste libelle="Reçues, à répondre" vues={recues} jour={jour} sens="de" />
      ) : (
        <Vide titre="Rien n’attend votre réponse." fil />
      )}
    </Section>
    {revenues.length > 0 ? (
      <Section titre="Réponses revenues" compte={revenues.length}>
        <Liste libelle="Réponses revenues" vues={revenues} jour={jour} sens="vers" />
      </Section>
    ) : null}
    {silencieuses.length > 0 ? (
      <Section titre="Sans nouvelles" compte={silencieuses.length}>
        <Liste libelle="Sans nouvelles" vues={silencieuses} jour={jour} sens="vers" />
      </Section>
    ) : null}
    <Section titre="En cours">
      {enCours.length > 0 ? (
        <Liste libelle="En cours" vues={enCours} jour={jour} sens="vers" />
      ) : (
        <Vide titre="Aucune orientation en cours.">
          Elles se proposent depuis une fiche de premier contact.
        </Vide>
      )}
      <Pagination
        precedent={page > 1 ? `/orientations?page=${page - 1}` : null}
        suivant={enCours.length === 50 ? `/orientations?page=${page + 1}` : null}
      />
    </Section>
  </>
);

export const VoirLesOrientations = (tableau: Tableau) => (
  <>
    <EnTete
      titre="Orientations"
      phrase="Ce que votre équipe a demandé pour quelqu’un, et ce qu’on lui demande."
    />
    <ZoneVive
      id="listes-des-orientations"
      canal={`orientations:${tableau.cle}`}
      src={`/orientations/listes?page=${tableau.page}`}
    >
      <LesListes {...tableau} />
    </ZoneVive>
  </>
);
