import type { ReactNode } from 'react';
import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Champ,
  Choix,
  Chronologie,
  Colonnes,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, type DateCivile, jourEnColonne } from '#socle/pur';
import { adresseDuService } from '../chercher-des-services/chercher-des-services.page.tsx';
import {
  direCommentFaire,
  direLAdresse,
  direLePrix,
  direQuandCestOuvert,
} from '../domaine/comment-faire.ts';
import { direLaFraicheur, type Fraicheur } from '../domaine/fraicheur.ts';
import { DIRE_LA_REPONSE, DIRE_QUOI } from '../signaler-une-erreur/signaler-une-erreur.ts';
import type { ServiceTrouve } from '../stockage/recherche.ts';
import type { Signalement } from '../stockage/signalements.ts';

export interface PageDuService {
  service: ServiceTrouve & { retireLe: string | null };
  fraicheur: Fraicheur;
  signalements: readonly Signalement[];
  aujourdHui: DateCivile;
  peutSignaler: boolean;
  /** The text as a telephone would show it, once asked for. */
  sms?: string | undefined;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  fait?: 'signale' | 'confirme' | undefined;
}

const FAITS = {
  signale: ['C’est signalé.', 'Vous aurez une réponse dans « Erreurs signalées ».'],
  confirme: ['C’est confirmé.', 'La date et votre nom sont sur la fiche.'],
} as const;

function Signaler({ service, saisie, aRevoir }: PageDuService) {
  return (
    <Formulaire
      action={`${adresseDuService(service.id)}/signaler`}
      saisie={saisie}
      aRevoir={aRevoir.filter(({ champ }) => champ !== 'telephone')}
      prefixe="erreur-"
    >
      <Choix
        nom="quoi"
        libelle="Qu’est-ce qui n’est pas juste ?"
        options={Object.entries(DIRE_QUOI).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ZoneDeTexte
        nom="mots"
        libelle="Ce que vous savez"
        aide="Rien sur une personne : seulement sur le lieu."
        facultatif
        lignes={2}
        longueur={500}
      />
      <Bouton icone="crayon">Signaler cette erreur</Bouton>
    </Formulaire>
  );
}

function ParSms({ service, saisie, aRevoir, sms }: PageDuService) {
  return (
    <>
      <Formulaire
        action={`${adresseDuService(service.id)}/sms`}
        saisie={saisie}
        aRevoir={aRevoir.filter(({ champ }) => champ === 'telephone')}
        prefixe="sms-"
      >
        <Champ
          nom="telephone"
          libelle="Son numéro de téléphone"
          type="tel"
          inputMode="tel"
          aide="Il n’est pas gardé. Le texte ne dit ni le service ni la raison."
        />
        <Bouton icone="telephone">Préparer le SMS</Bouton>
      </Formulaire>
      {sms ? (
        <Bandeau etat="a_savoir" titre="Le SMS est prêt, il n’est pas parti :">
          {sms}
        </Bandeau>
      ) : null}
    </>
  );
}

const etatDe = ({ etat }: Signalement): ReactNode =>
  etat === 'ouvert' ? (
    <EtatDit etat="attente">Attend une réponse</EtatDit>
  ) : (
    <EtatDit etat="fait">{DIRE_LA_REPONSE[etat]}</EtatDit>
  );

function Signales({ signalements, aujourdHui }: PageDuService) {
  if (signalements.length === 0) return null;
  return (
    <Section titre="Ce qui a été signalé">
      <Chronologie
        moments={signalements.map((signalement) => ({
          cle: signalement.id,
          quand: jourEnColonne(aujourdHuiA(signalement.signaleLe), aujourdHui),
          quoi: (
            <>
              {DIRE_QUOI[signalement.quoi]}
              {signalement.mots ? ` : ${signalement.mots}` : null} {etatDe(signalement)}
            </>
          ),
          qui: signalement.reponse,
        }))}
      />
    </Section>
  );
}

export function VoirUnService(vu: PageDuService) {
  const { service, fraicheur, aujourdHui, fait } = vu;
  const papier = `${adresseDuService(service.id)}/papier`;
  return (
    <>
      <EnTete
        titre={service.nom}
        phrase={service.structure}
        retour={{ href: '/partenaires', libelle: 'Adresses utiles' }}
      />
      {fait ? (
        <Bandeau etat="fait" titre={FAITS[fait][0]}>
          {FAITS[fait][1]}
        </Bandeau>
      ) : null}
      {service.retireLe ? (
        <Bandeau etat="a_savoir" titre="Cette adresse n’est plus proposée.">
          La structure l’a retirée. N’y envoyez plus personne sans appeler.
        </Bandeau>
      ) : null}
      <Colonnes
        laterale={
          <>
            <Section titre="Le donner à la personne">
              <Actions>
                <LienBouton href={papier} genre="plein" icone="imprimante" fichier>
                  Imprimer le trajet
                </LienBouton>
                <LienBouton href={`${papier}?langue=en`} icone="imprimante" fichier>
                  En anglais
                </LienBouton>
              </Actions>
              <ParSms {...vu} />
            </Section>
            {vu.peutSignaler ? (
              <Section titre="Une erreur ?">
                <Signaler {...vu} />
              </Section>
            ) : null}
          </>
        }
      >
        <p>{service.description}</p>
        <Definitions
          paires={[
            [
              'Comment faire',
              direCommentFaire(service).join(' ') || 'Appelez : rien n’est précisé.',
            ],
            ['Où', direLAdresse(service)],
            ['Ouvert', direQuandCestOuvert(service.horaires)],
            ['Téléphone', service.telephone ?? 'Non précisé'],
            ['Prix', direLePrix(service)],
            [
              'On y parle',
              service.langues ? `français, ${service.langues.join(', ')}` : 'Non précisé',
            ],
            ...(service.engagementJours === null
              ? []
              : [
                  [
                    'Répond',
                    `en ${service.engagementJours} jours ouvrés, c’est son engagement`,
                  ] as const,
                ]),
          ]}
        />
        <p className="fraicheur">{direLaFraicheur(fraicheur, aujourdHui)}</p>
        {vu.peutSignaler ? (
          <Action vers={`${adresseDuService(service.id)}/confirmer`} icone="coche">
            J’ai appelé, tout est juste
          </Action>
        ) : null}
        <Signales {...vu} />
      </Colonnes>
    </>
  );
}
