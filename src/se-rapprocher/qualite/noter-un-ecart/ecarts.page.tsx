import {
  Bouton,
  ChampDate,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  Pagination,
  Pliable,
  type PointARevoir,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import type { Ecart } from '../stockage/ecarts.ts';

export interface PageDesEcarts {
  ecarts: readonly Ecart[];
  suite: boolean;
  page: number;
  procedures: readonly { id: string; titre: string }[];
  equipes: readonly { cle: number; nom: string }[];
  de: (cle: number | null) => string;
  jour: DateCivile;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const SANS_NOM = 'Aucun nom, aucun détail qui ferait reconnaître quelqu’un.';

const Etat = ({ ecart: { faitLe, pourLe }, jour }: { ecart: Ecart; jour: DateCivile }) =>
  faitLe ? (
    <EtatDit etat="fait">Changé le {jourEnToutesLettres(faitLe, true)}</EtatDit>
  ) : pourLe < jour ? (
    <EtatDit etat="echeance">À changer depuis le {jourEnToutesLettres(pourLe, true)}</EtatDit>
  ) : (
    <EtatDit etat="en_cours">À changer pour le {jourEnToutesLettres(pourLe, true)}</EtatDit>
  );

const UnEcart = ({ ecart, jour, de }: { ecart: Ecart } & Pick<PageDesEcarts, 'jour' | 'de'>) => (
  <Section
    titre={`Noté le ${jourEnToutesLettres(ecart.noteLe, true)}`}
    niveau={3}
    id={`ecart-${ecart.id}`}
  >
    <p>
      <Etat ecart={ecart} jour={jour} /> {de(ecart.cle)}
      {ecart.procedureId && ecart.procedure ? (
        <>
          {' · '}
          <a href={`/qualite/procedures/${ecart.procedureId}`}>{ecart.procedure}</a>
        </>
      ) : null}
    </p>
    <Definitions
      paires={[
        ['Ce qui s’est passé', ecart.ceQuiSEstPasse],
        ['Ce que la personne a vécu', ecart.ceQuElleAVecu],
        ['Ce que nous changeons', ecart.ceQueNousChangeons],
      ]}
    />
    {ecart.faitLe ? null : (
      <Formulaire action={`/qualite/ecarts/${ecart.id}/fait`}>
        <div>
          <Bouton>C’est changé</Bouton>
        </div>
      </Formulaire>
    )}
  </Section>
);

const Noter = ({
  procedures,
  equipes,
  saisie,
  aRevoir,
  ouvert,
}: Pick<PageDesEcarts, 'procedures' | 'equipes' | 'saisie' | 'aRevoir'> & { ouvert: boolean }) => (
  <Section titre="Noter un écart" id="noter">
    <Pliable titre="Écrire ce qui s’est passé" ouvert={ouvert}>
      <Formulaire action="/qualite/ecarts" saisie={saisie} aRevoir={aRevoir}>
        <ZoneDeTexte nom="passe" libelle="Ce qui s’est passé" aide={SANS_NOM} longueur={1000} />
        <ZoneDeTexte
          nom="vecu"
          libelle="Ce que la personne a vécu"
          aide={SANS_NOM}
          longueur={1000}
        />
        <ZoneDeTexte
          nom="change"
          libelle="Ce que nous changeons"
          aide="Ce que l’équipe fera autrement. Un écart n’est la faute de personne."
          longueur={1000}
        />
        <ChampDate nom="pourLe" libelle="Pour quel jour" aide="Par exemple 15/12/2026." />
        <ListeDeChoix
          nom="procedure"
          libelle="La procédure concernée"
          vide="Aucune, ou aucune n’existe"
          options={procedures.map(({ id, titre }) => ({ valeur: id, libelle: titre }))}
        />
        <ListeDeChoix
          nom="cle"
          libelle="De quelle équipe"
          options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
        />
        <div>
          <Bouton genre="plein">Noter cet écart</Bouton>
        </div>
      </Formulaire>
    </Pliable>
  </Section>
);

export const LesEcarts = (vue: PageDesEcarts) => (
  <>
    <EnTete
      titre="Écarts"
      phrase="Ce qui s’est passé autrement que prévu, et ce que nous changeons. Personne n’y est nommé."
    />
    {vue.equipes.length > 0 ? (
      <Noter {...vue} ouvert={vue.aRevoir.length > 0 || 'procedure' in vue.saisie} />
    ) : null}
    {vue.ecarts.length === 0 ? (
      <Vide titre="Aucun écart noté." />
    ) : (
      <Section titre="Notés">
        {vue.ecarts.map((ecart) => (
          <UnEcart key={ecart.id} ecart={ecart} jour={vue.jour} de={vue.de} />
        ))}
      </Section>
    )}
    <Pagination
      precedent={vue.page > 1 ? `/qualite/ecarts?page=${vue.page - 1}` : null}
      suivant={vue.suite ? `/qualite/ecarts?page=${vue.page + 1}` : null}
    />
  </>
);
