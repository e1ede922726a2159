import {
  Action,
  Actions,
  type Etat,
  EtatDit,
  ListeDeRangees,
  Pliable,
  Rangee,
  Section,
} from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import { ECARTS } from '../domaine/ouverture.ts';
import type { JourOuvert } from './constater-les-ouvertures.ts';

const direLEtat = (
  { jour, verdict, ecart }: JourOuvert,
  aujourdHui: DateCivile,
): readonly [Etat, string] => {
  if (ecart) return ['a_savoir', ECARTS[ecart]];
  if (verdict === 'inconnue' && jour === aujourdHui)
    return ['attente', 'Pas encore de venue notée'];
  return verdict === 'tenue' ? ['fait', 'Ouvert comme annoncé'] : ['attente', 'On ne sait pas'];
};

/** What only the team knows is asked; what the desk's gestures said is corrected behind one word. */
function Dire({
  siteId,
  vu,
  aujourdHui,
}: {
  siteId: number;
  vu: JourOuvert;
  aujourdHui: DateCivile;
}) {
  const { jour, verdict, ecart } = vu;
  const dits = [
    ...(verdict === 'inconnue' || ecart ? [['ouvert', 'Ouvert comme annoncé'] as const] : []),
    ...Object.entries(ECARTS).filter(([dit]) => dit !== ecart),
  ];
  const boutons = (
    <Actions>
      {dits.map(([dit, mot]) => (
        <Action
          key={dit}
          vers="/rendez-vous/heures/ouverture"
          champs={{ site: siteId, jour, dit }}
          petit
        >
          {mot}
        </Action>
      ))}
    </Actions>
  );
  return verdict === 'inconnue' && jour < aujourdHui ? (
    boutons
  ) : (
    <Pliable titre={jour === aujourdHui ? 'Dire autre chose' : 'Corriger'}>{boutons}</Pliable>
  );
}

/** Nothing to tick on an ordinary day: the desk's gestures say it. Only what they cannot say is asked. */
export const OuverturesTenues = ({
  jours,
  siteId,
  aujourdHui,
}: {
  jours: readonly JourOuvert[];
  siteId: number;
  aujourdHui: DateCivile;
}) =>
  jours.length === 0 ? null : (
    <Section
      titre="Avons-nous ouvert comme annoncé ?"
      aide="Une venue notée suffit à le dire. Corrigez si besoin : ces jours deviennent un chiffre deux jours après, sans nom et sans heure."
    >
      <ListeDeRangees libelle="Les derniers jours" dense>
        {jours.map((vu) => {
          const [forme, mot] = direLEtat(vu, aujourdHui);
          return (
            <Rangee
              key={vu.jour}
              identite={jourEnColonne(vu.jour, aujourdHui)}
              etat={
                <EtatDit etat={forme} encre>
                  {mot}
                </EtatDit>
              }
              {...(vu.compte
                ? { detail: 'compté' }
                : { action: <Dire vu={vu} siteId={siteId} aujourdHui={aujourdHui} /> })}
            />
          );
        })}
      </ListeDeRangees>
    </Section>
  );
