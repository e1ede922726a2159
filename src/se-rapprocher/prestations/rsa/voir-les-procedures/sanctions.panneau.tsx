import {
  Actions,
  Bouton,
  Champ,
  ChampDate,
  Choix,
  Definitions,
  Formulaire,
  LienBouton,
  Pliable,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { finDesObservations, rattrapageDe } from '../domaine/sanctions.ts';
import { type Geste, repris } from '../gestes/reprendre-un-formulaire.ts';
import type { SanctionEnBase } from '../stockage/sanctions-et-dettes.ts';
import type { ParcoursLu } from '../voir-un-parcours/lire-un-parcours.ts';

const EXEMPLE = 'Par exemple 14/11/2026.';

const ETATS = {
  engagee: 'Elle peut parler, rien n’est décidé',
  decidee: 'Décision préparée',
  abandonnee: 'Abandonnée',
  levee: 'Terminée',
} as const;

const jour = (le: SanctionEnBase['decideeLe']): string => (le ? jourEnToutesLettres(le) : '');

const Ouverte = ({
  sanction,
  vu,
  chemin,
}: {
  sanction: SanctionEnBase;
  vu: Geste;
  chemin: string;
}) => (
  <>
    <Formulaire
      action={`${chemin}/observations`}
      prefixe={`obs-${sanction.id}-`}
      {...repris(vu, 'observations')}
    >
      <ZoneDeTexte
        nom="observations"
        libelle="Ce qu’elle répond, dans ses mots"
        facultatif
        sesMots
        defaut={sanction.observations ?? ''}
      />
      <Choix
        nom="audition"
        libelle="Elle demande à être entendue"
        segmente
        options={[
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'non', libelle: 'Non' },
        ]}
        defaut={sanction.auditionDemandee ? 'oui' : 'non'}
      />
      <Champ
        nom="accompagneeDe"
        libelle="Qui vient avec elle, si elle le veut"
        facultatif
        longueur={120}
        defaut={sanction.accompagneeDe ?? ''}
      />
      <Bouton>Garder ce qu’elle dit</Bouton>
    </Formulaire>
    <Pliable titre="Noter l’audition, ou l’avis de l’équipe" ouvert={vu.geste === 'audition'}>
      <Formulaire
        action={`${chemin}/audition`}
        prefixe={`aud-${sanction.id}-`}
        {...repris(vu, 'audition')}
      >
        <ChampDate nom="proposeeLe" libelle="Date d’audition proposée" aide={EXEMPLE} facultatif />
        <ChampDate nom="entendueLe" libelle="Entendue le" aide={EXEMPLE} facultatif />
        <ZoneDeTexte
          nom="avisDeLEquipe"
          libelle="Avis de l’équipe pluridisciplinaire"
          facultatif
          lignes={2}
          longueur={1000}
          defaut={sanction.avisDeLEquipe ?? ''}
        />
        <Bouton>Noter</Bouton>
      </Formulaire>
    </Pliable>
    <Formulaire action={`${chemin}/decider`} prefixe={`dec-${sanction.id}-`}>
      <Bouton>Préparer la décision</Bouton>
    </Formulaire>
  </>
);

function UneProcedure({
  sanction,
  lu,
  vu,
}: {
  sanction: SanctionEnBase;
  lu: ParcoursLu;
  vu: Geste;
}) {
  const fin = finDesObservations(sanction.prevenueLe);
  const rattrapage = rattrapageDe(sanction);
  const chemin = `/rsa/${lu.parcours.id}/procedures/${sanction.id}`;
  const finie = sanction.etat === 'abandonnee' || sanction.etat === 'levee';
  return (
    <Section
      niveau={3}
      titre={`${sanction.genre === 'suspension' ? 'Suspension' : 'Suppression'} envisagée de ${sanction.taux} % pendant ${sanction.mois} mois`}
    >
      <Definitions
        paires={[
          ['Où elle en est', ETATS[sanction.etat]],
          ['Les faits', `${sanction.faits} (${jour(sanction.manquementLe)})`],
          ['Prévenue', jour(sanction.prevenueLe)],
          ['Elle peut répondre', fin ? `jusqu’au ${jourEnToutesLettres(fin)} compris` : ''],
          [
            'Audition',
            sanction.entendueLe
              ? `entendue ${jour(sanction.entendueLe)}`
              : sanction.auditionDemandee
                ? 'demandée'
                : 'pas demandée',
          ],
          ...(sanction.finieParceQue
            ? [['Finie', `${jour(sanction.finieLe)} : ${sanction.finieParceQue}`] as const]
            : []),
          ...(rattrapage
            ? [
                [
                  'Rattrapage',
                  `Ce qui a été gardé lui est rendu, pour ${rattrapage.valeur} mois au plus (${rattrapage.reference}). Sa page le lui dit.`,
                ] as const,
              ]
            : []),
        ]}
      />
      {sanction.observations ? <SesMots>{sanction.observations}</SesMots> : null}
      {sanction.etat === 'engagee' ? <Ouverte sanction={sanction} vu={vu} chemin={chemin} /> : null}
      {sanction.etat === 'decidee' ? (
        <Actions>
          <LienBouton href={`/demandes-de-droits/${lu.parcours.demandeId}`}>
            Signature et remise
          </LienBouton>
        </Actions>
      ) : null}
      {finie ? null : (
        <Pliable
          titre={sanction.etat === 'engagee' ? 'Abandonner la procédure' : 'Y mettre fin'}
          ouvert={vu.geste === 'finir'}
        >
          <Formulaire
            action={`${chemin}/finir`}
            prefixe={`fin-${sanction.id}-`}
            {...repris(vu, 'finir')}
          >
            <Champ
              nom="parceQue"
              libelle={
                sanction.etat === 'engagee'
                  ? 'Ne pas aller plus loin, parce que'
                  : 'Elle a repris ce qui était convenu'
              }
              largeur="plein"
              longueur={500}
            />
            {sanction.etat === 'decidee' && sanction.genre === 'suspension' ? (
              <Champ
                nom="mensuel"
                libelle="Son RSA d’un mois, sans la sanction"
                aide="En euros : ce qui a été suspendu lui est reversé, par une décision à signer. Vide : rien n’a été suspendu."
                facultatif
                inputMode="decimal"
                largeur="court"
                longueur={14}
              />
            ) : null}
            <Bouton>
              {sanction.etat === 'engagee'
                ? 'Abandonner la procédure'
                : 'Mettre fin à la sanction aujourd’hui'}
            </Bouton>
          </Formulaire>
        </Pliable>
      )}
    </Section>
  );
}

/** Nothing is taken without her having been able to speak; it ends the day she takes up again what was agreed. */
export function PanneauDesSanctions({ lu, vu }: { lu: ParcoursLu; vu: Geste }) {
  const chemin = `/rsa/${lu.parcours.id}/procedures`;
  const nombre = { largeur: 'court', inputMode: 'numeric', longueur: 3 } as const;
  return (
    <Section titre="Procédures">
      {lu.sanctions.length === 0 ? <p>Aucune procédure.</p> : null}
      {lu.sanctions.map((sanction) => (
        <UneProcedure key={sanction.id} sanction={sanction} lu={lu} vu={vu} />
      ))}
      {lu.parcours.contrat?.etat === 'signe' ? (
        <Pliable titre="Engager une procédure" ouvert={vu.geste === 'engager'}>
          <Formulaire action={`${chemin}/engager`} prefixe="engager-" {...repris(vu, 'engager')}>
            <ZoneDeTexte nom="faits" libelle="Ce qui n’a pas été fait, en faits" longueur={2000} />
            <ChampDate nom="manquementLe" libelle="Quel jour" aide={EXEMPLE} />
            <Choix
              nom="genre"
              libelle="Ce qui est envisagé"
              options={[
                { valeur: 'suspension', libelle: 'Une suspension' },
                { valeur: 'suppression', libelle: 'Une suppression' },
              ]}
            />
            <Choix
              nom="rang"
              libelle="C’est"
              options={[
                { valeur: 'premiere', libelle: 'La première fois' },
                { valeur: 'repetee', libelle: 'Une nouvelle fois, ou cela dure' },
              ]}
            />
            <Champ nom="taux" libelle="Taux, en pour cent" {...nombre} />
            <Champ nom="mois" libelle="Durée, en mois" {...nombre} />
            <Champ nom="personnes" libelle="Personnes au foyer" {...nombre} />
            <Choix
              nom="majore"
              libelle="RSA majoré"
              segmente
              options={[
                { valeur: 'oui', libelle: 'Oui' },
                { valeur: 'non', libelle: 'Non' },
              ]}
            />
            <Bouton genre="plein">Prévenir, et lui donner dix jours</Bouton>
          </Formulaire>
        </Pliable>
      ) : (
        <p>Sans contrat signé, aucun manquement ne peut être reproché.</p>
      )}
    </Section>
  );
}
