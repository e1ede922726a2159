import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Colonnes,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, dateCivile, type Instant, jourEnToutesLettres } from '#socle/pur';
import type { ReponseJugee } from '../juger-une-reponse.ts';
import type { Question } from '../stockage/questions.ts';
import type { Reponse } from '../stockage/reponses.ts';

export interface PageDUneQuestion {
  question: Question;
  reponses: readonly Reponse[];
  saisie: Readonly<Record<string, unknown>>;
  refus?: string | undefined;
  lisibilite?: ReponseJugee | undefined;
}

const REPONDRE: Readonly<Record<Question['repondrePar'], string>> = {
  par_le_recu: 'Sur sa page, avec son code',
  telephone: 'Par téléphone',
  courrier: 'Par courrier',
  sur_place: 'Quand elle revient',
};

const jour = (instant: string) => jourEnToutesLettres(aujourdHuiA(instant as Instant));

const Compris = ({ reponse, question }: { reponse: Reponse; question: Question }) => {
  if (reponse.compris === 'oui') return <EtatDit etat="fait">Elle a compris</EtatDit>;
  if (reponse.compris === 'non')
    return (
      <>
        <EtatDit etat="a_revoir">Pas compris : à expliquer de vive voix</EtatDit>
        {reponse.aPreciser ? <p>« {reponse.aPreciser} »</p> : null}
      </>
    );
  const vers = `/questions/${question.id}/compris`;
  return (
    <Actions>
      <span>A-t-elle compris ?</span>
      <Action vers={vers} champs={{ compris: 'oui' }} petit>
        Elle a compris
      </Action>
      <Action vers={vers} champs={{ compris: 'non' }} petit>
        Ce n’est pas clair
      </Action>
    </Actions>
  );
};

const Remarques = ({ lisibilite }: { lisibilite: ReponseJugee }) => (
  <Section titre="Ce qui gêne la lecture" niveau={3}>
    <ul>
      {lisibilite.remarques.map(({ extrait, conseil }) => (
        <li key={`${extrait} ${conseil}`}>
          « {extrait} » : {conseil}
        </li>
      ))}
      {lisibilite.remarques.length === 0 ? (
        <li>Des mots longs et des phrases longues. Prenez les mots que vous diriez.</li>
      ) : null}
    </ul>
  </Section>
);

const Repondre = ({ question, saisie, lisibilite }: PageDUneQuestion) => (
  <Section titre={question.repondueLe ? 'Répondre autrement' : 'Répondre'}>
    {lisibilite ? <Remarques lisibilite={lisibilite} /> : null}
    <Formulaire action={`/questions/${question.id}`} saisie={saisie}>
      <Cache nom="version" valeur={question.version} />
      <ZoneDeTexte
        nom="texte"
        libelle="Votre réponse"
        aide="Une idée par phrase. Ce qu’elle peut faire d’abord, la loi à la fin."
        lignes={8}
        longueur={4000}
      />
      {lisibilite ? (
        <ZoneDeTexte
          nom="pourquoiDifficile"
          libelle="Pourquoi ce texte part-il ainsi ?"
          aide="Laissez vide si vous l’avez repris."
          lignes={2}
          longueur={300}
          facultatif
        />
      ) : null}
      <div>
        <Bouton genre="plein">Donner cette réponse</Bouton>
      </div>
    </Formulaire>
  </Section>
);

export const RepondreAUneQuestion = (vue: PageDUneQuestion) => {
  const { question, reponses, refus } = vue;
  return (
    <>
      <EnTete
        titre={question.nomDit ?? 'Sans nom donné'}
        phrase={`Question reçue ${jour(question.poseeLe)}, réponse promise ${jourEnToutesLettres(dateCivile(question.pourLe))}.`}
        retour={{ href: '/questions', libelle: 'Questions' }}
      />
      {refus ? (
        <Bandeau etat="a_revoir" titre={refus}>
          Rien de ce que vous avez écrit n’est perdu.
        </Bandeau>
      ) : null}
      <Colonnes
        laterale={
          <Definitions
            paires={[
              ['Lui répondre', REPONDRE[question.repondrePar]],
              ['Où', question.coordonnees ?? 'Rien à noter'],
              ['Sa langue', question.langue === 'en' ? 'Anglais' : 'Français'],
            ]}
          />
        }
      >
        <SesMots>{question.texte}</SesMots>
        {reponses.map((reponse) => (
          <Section key={reponse.id} titre={`Réponse donnée ${jour(reponse.repondueLe)}`}>
            <p className="texte-garde">{reponse.texte}</p>
            <Compris reponse={reponse} question={question} />
          </Section>
        ))}
        {question.etat === 'ouverte' ? <Repondre {...vue} /> : null}
      </Colonnes>
    </>
  );
};
