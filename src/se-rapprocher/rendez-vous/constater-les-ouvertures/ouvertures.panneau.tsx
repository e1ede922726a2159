import { Action, type Etat, EtatDit, ListeDeRangees, Rangee, Section } from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import { ECARTS } from '../domaine/ouverture.ts';
import type { JourOuvert } from './constater-les-ouvertures.ts';

const direLEtat = ({ verdict, ecart }: JourOuvert): readonly [Etat, string] => {
  if (ecart) return ['a_savoir', ECARTS[ecart]];
  return verdict === 'tenue' ? ['fait', 'Ouvert comme annoncé'] : ['attente', 'On ne sait pas'];
};

const Dire = ({ siteId, jour, verdict, ecart }: JourOuvert & { siteId: number }) => {
  const dits = [
    ...(verdict === 'inconnue' || ecart ? [['ouvert', 'Ouvert comme annoncé'] as const] : []),
    ...Object.entries(ECARTS).filter(([dit]) => dit !== ecart),
  ];
  return dits.map(([dit, mot]) => (
    <Action
      key={dit}
      vers="/rendez-vous/heures/ouverture"
      champs={{ site: siteId, jour, dit }}
      petit
      genre="lien"
    >
      {mot}
    </Action>
  ));
};

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
          const [forme, mot] = direLEtat(vu);
          return (
            <Rangee
              key={vu.jour}
              identite={jourEnColonne(vu.jour, aujourdHui)}
              etat={
                <EtatDit etat={forme} encre>
                  {mot}
                </EtatDit>
              }
              {...(vu.compte ? { detail: 'compté' } : { action: <Dire {...vu} siteId={siteId} /> })}
            />
          );
        })}
      </ListeDeRangees>
    </Section>
  );
