import { Bouton, Champ, Choix, ListeDeChoix, Pliable, Promesse, Section } from '#interface';
import type { Promesse as PromesseLue } from '#promesses';
import type { AgentDeLAnnuaire } from '#services';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import { MOMENTS } from './promettre-une-suite.ts';

const CANAUX = [
  { valeur: 'telephone', libelle: 'Par téléphone' },
  { valeur: 'message', libelle: 'Par message' },
  { valeur: 'courrier', libelle: 'Par courrier' },
  { valeur: 'sur_place', libelle: 'Sur place' },
  { valeur: 'par_le_recu', libelle: 'Sur la page de son reçu' },
];

const enOptions = (moments: typeof MOMENTS) =>
  Object.entries(moments).map(([valeur, { dit }]) => ({ valeur, libelle: dit }));

/** Who, what, by when, how: the same on the sheet and where a paper is keyed back. */
export const ChampsDeLaPromesse = ({ agents }: { agents: readonly AgentDeLAnnuaire[] }) => (
  <>
    <ListeDeChoix
      nom="promesseAgent"
      libelle="Qui"
      vide="Notre équipe"
      options={agents.map(({ id, prenom, nom }) => ({
        valeur: String(id),
        libelle: `${prenom} ${nom}`,
      }))}
    />
    <Champ
      nom="promesseQuoi"
      libelle="Fait quoi"
      aide="Comme elle le lira : vous appelle, écrit au bailleur."
    />
    <Champ
      nom="promesseLe"
      libelle="Pour quel jour"
      aide="Demain, 26/11, jeudi 26 novembre."
      largeur="court"
      longueur={40}
    />
    <Choix nom="promesseMoment" libelle="Quand" segmente options={enOptions(MOMENTS)} />
    <ListeDeChoix nom="promesseCanal" libelle="Comment" options={CANAUX} />
    <Champ
      nom="promessePrecaution"
      libelle="Précaution"
      aide="Sans laisser de message."
      longueur={200}
      facultatif
    />
  </>
);

/** What is owed to her, then the form that promises more; inside the sheet's form. */
export function NotrePromesse({
  contactId,
  promesses,
  prenoms,
  agents,
  entamee,
}: {
  contactId: string;
  /** One is half typed: it stands open. */
  entamee: boolean;
  promesses: readonly PromesseLue[];
  prenoms: ReadonlyMap<number, string>;
  agents: readonly AgentDeLAnnuaire[];
}) {
  const ordinaires = promesses.filter(({ nature }) => nature !== 'danger');
  return (
    <Section titre="Notre promesse">
      {ordinaires.map(({ id, agentId, quoi, pourLe, moment, precaution }) => (
        <Promesse
          key={id}
          qui={(agentId !== null && prenoms.get(agentId)) || 'Notre équipe'}
          quoi={quoi}
          quand={[jourEnToutesLettres(aujourdHuiA(pourLe as Instant)), moment]
            .filter(Boolean)
            .join(', ')}
          comment={precaution ?? undefined}
        />
      ))}
      <Pliable
        titre={ordinaires.length > 0 ? 'Promettre autre chose' : 'Promettre une suite'}
        ouvert={entamee || ordinaires.length === 0}
      >
        <div className="formulaire">
          <ChampsDeLaPromesse agents={agents} />
          <div>
            <Bouton vers={`/accueil/contacts/${contactId}/promesse`}>Promettre</Bouton>
          </div>
        </div>
      </Pliable>
    </Section>
  );
}
