import { ChampDeLEquipe, type Equipe } from '#acces';
import {
  Bouton,
  Cases,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import type { Commune } from '#territoires';
import { THEMES } from '../domaine/constat.ts';

/** One text, then one key. The rest is for who has ten more seconds. */
export const NoterUnConstat = ({
  communes,
  equipes,
  saisie,
  aRevoir,
  sembleNommer,
}: {
  communes: readonly Commune[];
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  sembleNommer: boolean;
}) => (
  <>
    <EnTete
      titre="Noter un constat"
      phrase="Ce qui manque, ce qui change, ce qui marche. Aucun nom de personne."
      retour={{ href: '/constats', libelle: 'Constats' }}
    />
    <Formulaire action="/constats/nouveau" saisie={saisie} aRevoir={aRevoir}>
      <ZoneDeTexte
        nom="texte"
        libelle="Ce que vous avez vu"
        aide="Par exemple : de faux conseillers appellent les gens le matin."
        lignes={3}
        longueur={1000}
        dabord={aRevoir.length === 0}
      />
      {sembleNommer ? (
        <Cases
          nom="personneNEstNommee"
          libelle="Ces mots"
          options={[
            { valeur: 'oui', libelle: 'Ils ne nomment personne (une rue, une entreprise)' },
          ]}
        />
      ) : null}
      <ListeDeChoix
        nom="communeCode"
        libelle="Commune"
        vide="Plusieurs, ou je ne sais pas"
        options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
      />
      <ListeDeChoix
        nom="theme"
        libelle="Sujet"
        vide="À classer"
        options={Object.entries(THEMES).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ChampDeLEquipe equipes={equipes} libelle="Pour quelle équipe" />
      <div>
        <Bouton genre="plein">Noter ce constat</Bouton>
      </div>
    </Formulaire>
  </>
);
