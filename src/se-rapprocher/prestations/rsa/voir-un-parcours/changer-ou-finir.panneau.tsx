import {
  Bouton,
  Choix,
  Formulaire,
  Pliable,
  type PointARevoir,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { SUITES } from '../terminer-le-parcours/terminer-le-parcours.ts';
import type { ParcoursLu } from './lire-un-parcours.ts';

/** A wish to change is asked or answered here; an end says what comes next. */
export function PanneauPourChanger({
  lu: { parcours },
  geste,
  saisie,
  aRevoir,
}: {
  lu: ParcoursLu;
  geste?: string | undefined;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) {
  if (parcours.sortieLe !== null) return null;
  const chemin = `/rsa/${parcours.id}`;
  const de = (nom: string) => (geste === nom ? { saisie, aRevoir } : {});
  const attente = parcours.reorientations.find(({ etat }) => etat === 'attend');
  return (
    <Section titre="Changer, ou terminer">
      {attente ? (
        <Formulaire
          action={`${chemin}/reorientation/repondre`}
          prefixe="repondre-"
          {...de('repondre')}
        >
          <SesMots>{attente.mots}</SesMots>
          <Choix
            nom="accordee"
            libelle="Votre réponse à sa demande"
            options={[
              { valeur: 'oui', libelle: 'Oui, une autre orientation' },
              { valeur: 'non', libelle: 'Non, pas maintenant' },
            ]}
          />
          <ZoneDeTexte nom="reponse" libelle="Ce que vous lui répondez, et pourquoi" />
          <Bouton genre="plein">Répondre</Bouton>
        </Formulaire>
      ) : parcours.orientation?.notifieeLe ? (
        <Pliable titre="Demander une autre orientation" ouvert={geste === 'reorientation'}>
          <Formulaire
            action={`${chemin}/reorientation`}
            prefixe="changer-"
            {...de('reorientation')}
          >
            <Choix
              nom="deSaPart"
              libelle="Qui le demande"
              options={[
                { valeur: 'elle', libelle: 'Elle' },
                { valeur: 'referent', libelle: 'Son référent' },
              ]}
            />
            <ZoneDeTexte nom="mots" libelle="Pourquoi, dans ses mots ou les vôtres" />
            <Bouton>Enregistrer la demande</Bouton>
          </Formulaire>
        </Pliable>
      ) : null}
      <Pliable titre="Terminer ce parcours" ouvert={geste === 'terminer'}>
        <Formulaire action={`${chemin}/terminer`} prefixe="finir-" {...de('terminer')}>
          <Choix
            nom="suite"
            libelle="Et ensuite"
            options={Object.entries(SUITES).map(([valeur, libelle]) => ({ valeur, libelle }))}
          />
          <ZoneDeTexte nom="mots" libelle="En quelques mots" lignes={2} longueur={500} />
          <Bouton>Terminer avec elle</Bouton>
        </Formulaire>
      </Pliable>
    </Section>
  );
}
