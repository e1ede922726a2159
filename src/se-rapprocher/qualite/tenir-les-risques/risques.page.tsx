import {
  Bouton,
  Champ,
  Choix,
  Chronologie,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  Vide,
} from '#interface';
import { aujourdHuiA, jourEnToutesLettres } from '#socle/pur';
import { CONTROLES, EFFETS, FAMILLES, type Passage, VRAISEMBLANCES } from '../domaine/risque.ts';
import type { RisqueVu } from './tenir-les-risques.ts';

export interface PageDesRisques {
  risques: readonly RisqueVu[];
  de: (cle: number | null) => string;
  /** Whether this reader may open the list where one goes to mend it. */
  ouvre: (chemin: string) => boolean;
  peut: { tenir: boolean; controler: boolean };
  saisie: Readonly<Record<string, unknown>>;
  /** The risk whose form came back; none: the one that writes a new risk. */
  dans: string | null;
  aRevoir: readonly PointARevoir[];
}

const ETATS = {
  a_traiter: ['echeance', 'À traiter'],
  a_controler: ['attente', 'À contrôler'],
  tenu: ['fait', 'Rien à signaler'],
  retire: ['a_savoir', 'Retiré'],
} as const;

const enOptions = (noms: Readonly<Record<string, string>>) =>
  Object.entries(noms).map(([valeur, libelle]) => ({ valeur, libelle }));

const direUnPassage = (
  { resultat, constat, combien, parEquipe }: Passage,
  de: PageDesRisques['de'],
): string => {
  if (constat !== null) return constat;
  if (resultat === 'rien') return 'Rien trouvé.';
  const equipes = [...parEquipe]
    .sort((a, b) => de(a.cle).localeCompare(de(b.cle), 'fr'))
    .map((une) => `${de(une.cle)} : ${une.combien}`);
  return `${combien} en tout. ${equipes.join(' ; ')}.`;
};

const Histoire = ({ risque, de }: { risque: RisqueVu; de: PageDesRisques['de'] }) =>
  risque.passages.length > 1 ? (
    <Pliable titre="Les contrôles d’avant">
      <Chronologie
        moments={risque.passages.slice(1).map((passage) => ({
          cle: passage.le,
          quand: jourEnToutesLettres(aujourdHuiA(passage.le), true),
          quoi: direUnPassage(passage, de),
          qui: passage.par,
        }))}
      />
    </Pliable>
  ) : null;

const NoterLeControle = ({ risque, vue }: { risque: RisqueVu; vue: PageDesRisques }) => (
  <Pliable titre="Noter un contrôle" ouvert={vue.dans === risque.id}>
    <Formulaire
      action={`/qualite/risques/${risque.id}/controle`}
      prefixe={`${risque.id}-`}
      saisie={vue.dans === risque.id ? vue.saisie : {}}
      aRevoir={vue.dans === risque.id ? vue.aRevoir : []}
    >
      <Champ
        nom="constat"
        libelle="Ce que vous avez vu"
        aide="Aucun nom, aucune donnée d’une personne."
        largeur="plein"
        longueur={500}
      />
      <Choix
        nom="resultat"
        libelle="Alors"
        segmente
        defaut="rien"
        options={[
          { valeur: 'rien', libelle: 'Rien à signaler' },
          { valeur: 'a_traiter', libelle: 'À traiter' },
        ]}
      />
      <div>
        <Bouton>Noter ce contrôle</Bouton>
      </div>
    </Formulaire>
  </Pliable>
);

const UnRisque = ({ risque, vue }: { risque: RisqueVu; vue: PageDesRisques }) => {
  const { controle, passages } = risque;
  const [forme, mot] = ETATS[risque.etat];
  const dernier = passages[0];
  const liste = controle && risque.etat === 'a_traiter' ? CONTROLES[controle].liste : null;
  return (
    <Section titre={risque.intitule} niveau={3} id={`risque-${risque.id}`}>
      <p>
        <EtatDit etat={forme}>{mot}</EtatDit>
      </p>
      <p>
        {dernier
          ? `Contrôlé le ${jourEnToutesLettres(aujourdHuiA(dernier.le), true)} par ${dernier.par}. ${direUnPassage(dernier, vue.de)}`
          : 'Jamais contrôlé encore.'}{' '}
        {liste && vue.ouvre(liste) ? <a href={liste}>Ouvrir la liste de travail</a> : null}
      </p>
      <Definitions
        paires={[
          ['Vraisemblance', VRAISEMBLANCES[risque.vraisemblance]],
          ['Effet', EFFETS[risque.effet]],
          ['Ce que nous faisons', risque.ceQueNousFaisons],
          ['Qui en répond', risque.responsable],
          [
            'Comment il est contrôlé',
            controle
              ? `Chaque nuit. ${CONTROLES[controle].nom}.`
              : `À la main, tous les ${risque.tousLesJours} jours. ${risque.controleALaMain}`,
          ],
        ]}
      />
      <Histoire risque={risque} de={vue.de} />
      {vue.peut.controler && controle === null && risque.etat !== 'retire' ? (
        <NoterLeControle risque={risque} vue={vue} />
      ) : null}
      {vue.peut.tenir && risque.etat !== 'retire' ? (
        <Pliable titre="Retirer ce risque">
          <Formulaire action={`/qualite/risques/${risque.id}/retirer`}>
            <p>Il ne sera plus contrôlé. Ses contrôles passés restent à lire.</p>
            <div>
              <Bouton>Le retirer</Bouton>
            </div>
          </Formulaire>
        </Pliable>
      ) : null}
    </Section>
  );
};

const Inscrire = ({ vue }: { vue: PageDesRisques }) => (
  <Pliable titre="Inscrire un risque" ouvert={vue.dans === null && vue.aRevoir.length > 0}>
    <Formulaire
      action="/qualite/risques"
      saisie={vue.dans === null ? vue.saisie : {}}
      aRevoir={vue.dans === null ? vue.aRevoir : []}
    >
      <Champ nom="intitule" libelle="Ce qui peut arriver" largeur="plein" longueur={200} />
      <ListeDeChoix nom="famille" libelle="Ce qui est touché" options={enOptions(FAMILLES)} />
      <ListeDeChoix
        nom="vraisemblance"
        libelle="Vraisemblance"
        options={enOptions(VRAISEMBLANCES)}
      />
      <ListeDeChoix nom="effet" libelle="Effet" options={enOptions(EFFETS)} />
      <Champ
        nom="fait"
        libelle="Ce que nous faisons pour l’éviter"
        largeur="plein"
        longueur={500}
      />
      <Champ
        nom="responsable"
        libelle="La fonction qui en répond"
        aide="Une fonction, pas un nom."
        longueur={120}
      />
      <ListeDeChoix
        nom="controle"
        libelle="Contrôlé chaque nuit par la machine"
        vide="Non, à la main"
        options={Object.entries(CONTROLES).map(([valeur, { nom }]) => ({ valeur, libelle: nom }))}
      />
      <Champ
        nom="aLaMain"
        libelle="Sinon, ce que quelqu’un vérifie"
        facultatif
        largeur="plein"
        longueur={300}
      />
      <Champ
        nom="tousLesJours"
        libelle="Tous les combien de jours"
        facultatif
        inputMode="numeric"
        largeur="court"
        longueur={3}
      />
      <div>
        <Bouton genre="plein">Inscrire ce risque</Bouton>
      </div>
    </Formulaire>
  </Pliable>
);

function direOuOnEnEst(risques: readonly RisqueVu[]): string {
  const combien = (etat: RisqueVu['etat']) => risques.filter((un) => un.etat === etat).length;
  const [aTraiter, aControler] = [combien('a_traiter'), combien('a_controler')];
  if (risques.length === 0) return 'Un risque se dit en mots, avec le contrôle qui le teste.';
  return `${aTraiter === 0 ? 'Rien à traiter' : `${aTraiter} à traiter`}${aControler === 0 ? '.' : `, ${aControler} à contrôler.`}`;
}

export const LesRisques = (vue: PageDesRisques) => (
  <>
    <EnTete titre="Risques" phrase={direOuOnEnEst(vue.risques)} />
    {vue.peut.tenir ? <Inscrire vue={vue} /> : null}
    {vue.risques.length === 0 ? <Vide titre="Aucun risque n’est encore inscrit." /> : null}
    {Object.entries(FAMILLES).map(([famille, nom]) => {
      const siens = vue.risques.filter((risque) => risque.famille === famille);
      return siens.length === 0 ? null : (
        <Section key={famille} titre={nom}>
          {siens.map((risque) => (
            <UnRisque key={risque.id} risque={risque} vue={vue} />
          ))}
        </Section>
      );
    })}
  </>
);
