import type { LigneDeDelais, Situation } from '#echeances';
import { EnTete, Section, Tableau, Vide } from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { direLaSource, NOM_DE_LA_MISSION } from './dire-un-delai.ts';
import type { TableauDesDelais } from './tenir-les-delais.ts';

const CHEMIN = '/qualite/delais';

/** A number that leads to what is behind it; none leads nowhere. */
const Nombre = ({
  combien,
  regime,
  situation,
  quoi,
}: {
  combien: number;
  regime: string;
  situation: Situation;
  quoi: string;
}) =>
  combien === 0 ? (
    0
  ) : (
    <a href={`${CHEMIN}/${regime}/${situation}`}>
      {combien}
      <span className="invisible"> {quoi}</span>
    </a>
  );

const partALHeure = ({ tenues, tenuesALHeure, enRetard }: LigneDeDelais): string => {
  const finies = tenues + enRetard;
  return finies === 0 ? 'rien encore' : `${Math.round((100 * tenuesALHeure) / finies)} %`;
};

const COLONNES = [
  { cle: 'quoi', titre: 'Ce qui est dû' },
  { cle: 'heure', titre: 'À l’heure', nombre: true },
  { cle: 'bientot', titre: 'À tenir sous 15 jours', nombre: true },
  { cle: 'retard', titre: 'En retard', nombre: true },
  { cle: 'arret', titre: 'Arrêtés', nombre: true },
  { cle: 'part', titre: 'Tenus à l’heure sur un an', nombre: true },
  { cle: 'source', titre: 'Ce qui le fixe' },
] as const;

const enLigne = (ligne: LigneDeDelais) => {
  const { leRegime, regime } = ligne;
  const nombre = (situation: Situation, combien: number, quoi: string) => (
    <Nombre {...{ combien, regime, situation, quoi }} />
  );
  return {
    cle: regime,
    valeurs: {
      quoi: leRegime.libelle,
      heure: nombre('a_l_heure', ligne.aLHeure, 'à l’heure'),
      bientot: nombre('bientot', ligne.bientot, 'à tenir sous 15 jours'),
      retard: nombre('en_retard', ligne.enRetard, 'en retard'),
      arret: ligne.arretees,
      part: partALHeure(ligne),
      source: direLaSource(leRegime),
    },
  };
};

/** A sentence before any figure. */
function direOuOnEnEst({ missions }: TableauDesDelais): string {
  const lignes = missions.flatMap((une) => une.lignes);
  const somme = (de: 'bientot' | 'enRetard') => lignes.reduce((n, ligne) => n + ligne[de], 0);
  const [proches, retard] = [somme('bientot'), somme('enRetard')];
  if (lignes.length === 0) return 'Aucun délai de la loi ne court ici pour l’instant.';
  if (proches + retard === 0) return 'Aucun délai n’est dépassé, ni à tenir sous quinze jours.';
  return `${retard === 0 ? 'Aucun délai n’est dépassé' : `${retard} dépassé${retard > 1 ? 's' : ''}`} ; ${
    proches === 0 ? 'aucun ne l’est sous quinze jours.' : `${proches} à tenir sous quinze jours.`
  }`;
}

const Tensions = ({ tensions, attente, peutLireLesChiffres }: TableauDesDelais) => (
  <Section titre="Avec quels moyens">
    {tensions.length === 0 ? (
      <p>
        Aucun poste n’est dit ici : il se dit avec un <a href="/qualite/engagements">engagement</a>.
      </p>
    ) : (
      <Tableau
        legende="Postes en place, service par service, au dernier constat"
        colonnes={[
          { cle: 'qui', titre: 'Service' },
          { cle: 'quoi', titre: 'De quoi il s’agit' },
          { cle: 'place', titre: 'En place', nombre: true },
          { cle: 'prevu', titre: 'Prévus', nombre: true },
          { cle: 'le', titre: 'Constaté' },
        ]}
        lignes={tensions.flatMap(({ qui, postes }, rang) =>
          postes.map(({ rang: moyen, quoi, enPlace, prevu, constateLe }) => ({
            cle: `${rang} ${moyen}`,
            valeurs: {
              qui,
              quoi,
              place: enPlace.toLocaleString('fr-FR'),
              prevu: prevu.toLocaleString('fr-FR'),
              le: `le ${jourEnToutesLettres(constateLe, true)}`,
            },
          })),
        )}
      />
    )}
    <p>
      {attente ? `${attente} ` : 'Aucune attente n’est encore publiée. '}
      {peutLireLesChiffres ? <a href="/observatoire">Lire les chiffres</a> : null}
    </p>
    <p className="secondaire">
      Ce tableau compte des délais et des moyens, par mission et par service. Il ne compte jamais un
      agent.
    </p>
  </Section>
);

export const LesDelais = ({ tableau }: { tableau: TableauDesDelais }) => (
  <>
    <EnTete titre="Délais de la loi" phrase={direOuOnEnEst(tableau)} />
    {tableau.missions.length === 0 ? (
      <Vide titre="Rien à tenir pour l’instant.">
        Un délai commence quand une demande est reçue, et se voit ici aussitôt.
      </Vide>
    ) : null}
    {tableau.missions.map(({ mission, lignes }) => (
      <Section key={mission} titre={NOM_DE_LA_MISSION[mission]} id={`mission-${mission}`}>
        <Tableau
          legende="Combien de délais, et où ils en sont"
          colonnes={COLONNES}
          lignes={lignes.map(enLigne)}
        />
      </Section>
    ))}
    <Tensions {...tableau} />
  </>
);
