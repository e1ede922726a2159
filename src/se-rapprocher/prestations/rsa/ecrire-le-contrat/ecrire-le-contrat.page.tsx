import {
  Bandeau,
  Bouton,
  Champ,
  ChampDate,
  Choix,
  EnTete,
  Feuillet,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { REEXAMEN_ALLONGE, SANS_HEURES } from '../domaine/contrat.ts';
import { parametreAu } from '../domaine/parametres.ts';
import { LeContrat } from '../voir-un-parcours/contrat.panneau.tsx';
import type { ParcoursLu } from '../voir-un-parcours/lire-un-parcours.ts';
import { COTES, PAR_COTE } from './saisie.ts';

const options = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }));

const DIT_DU_COTE = {
  organisme: { titre: 'Ce que nous faisons', quoi: 'Nous' },
  personne: { titre: 'Ce qu’elle fait', quoi: 'Elle' },
} as const;

function Cote({ lu, de }: { lu: ParcoursLu; de: 'organisme' | 'personne' }) {
  const siens = (lu.parcours.contrat?.engagements ?? []).filter((un) => un.de === de);
  const { titre, quoi } = DIT_DU_COTE[de];
  return (
    <Section titre={titre} aide={de === 'organisme' ? 'Une chose au moins' : undefined}>
      {PAR_COTE.map((rang) => (
        <div key={rang} className="cote-a-cote">
          <Champ
            nom={`${de}_${rang}`}
            libelle={`${quoi}, ${rang}`}
            facultatif
            largeur="plein"
            longueur={300}
            defaut={siens[rang - 1]?.quoi ?? ''}
          />
          <ChampDate
            nom={`${de}_${rang}_pour`}
            libelle="Pour le"
            aide=""
            facultatif
            defaut={
              siens[rang - 1]?.pourLe ? jourEnToutesLettres(siens[rang - 1]?.pourLe as never) : ''
            }
          />
        </div>
      ))}
    </Section>
  );
}

/** Written together, ours first. Nothing is required to keep it; what is owed is checked when it is offered. */
export function EcrireLeContrat({
  lu,
  saisie,
  aRevoir,
  refus,
  nom,
}: {
  lu: ParcoursLu;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  refus?: string | undefined;
  nom: string;
}) {
  const { contrat } = lu.parcours;
  const heures = parametreAu(
    'heures_du_contrat',
    lu.parcours.orientation?.notifieeLe ?? lu.parcours.entreeLe,
  );
  return (
    <>
      <EnTete
        retour={{ href: `/rsa/${lu.parcours.id}`, libelle: `Parcours de ${lu.nom}` }}
        titre="Écrire le contrat ensemble"
        phrase="Il tient sur une page, et chacun s’y engage."
      />
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {refus}
        </Bandeau>
      ) : null}
      <Formulaire action={`/rsa/${lu.parcours.id}/contrat`} saisie={saisie} aRevoir={aRevoir}>
        <ZoneDeTexte
          nom="but"
          libelle="Ce qu’elle veut, dans ses mots"
          sesMots
          longueur={500}
          defaut={contrat?.but ?? ''}
        />
        {COTES.map((de) => (
          <Cote key={de} lu={lu} de={de} />
        ))}
        <Section titre="Le temps chaque semaine">
          <Champ
            nom="heures"
            libelle="Heures par semaine"
            aide={
              heures
                ? `${heures.valeur} d’ordinaire (${heures.reference}). Moins se justifie ; aucune, pour une des raisons plus bas.`
                : ''
            }
            largeur="court"
            inputMode="numeric"
            longueur={2}
            defaut={contrat?.heures ?? heures?.valeur ?? ''}
          />
          <Champ
            nom="pourquoiMoins"
            libelle="Si c’est moins, pourquoi pour elle"
            facultatif
            largeur="plein"
            longueur={500}
            defaut={contrat?.pourquoiMoins ?? ''}
          />
          <ListeDeChoix
            nom="sansHeures"
            libelle="Si c’est aucune, à sa demande"
            aide="Le papier qui le montre est vu, et n’est pas gardé."
            facultatif
            vide="Sans objet"
            options={options(SANS_HEURES)}
            defaut={contrat?.sansHeures ?? ''}
          />
        </Section>
        <Section titre="Qui l’accompagne, et quand on se relit">
          <Champ
            nom="referent"
            libelle="Son référent"
            defaut={contrat?.referent ?? nom}
            longueur={120}
          />
          <Choix
            nom="reexamen"
            libelle="On le relit ensemble"
            options={[
              { valeur: 'six', libelle: 'Dans six mois' },
              ...options(REEXAMEN_ALLONGE).map(({ valeur, libelle }) => ({
                valeur,
                libelle: `Dans douze mois : ${libelle}`,
              })),
            ]}
            defaut={contrat?.reexamenAllonge ?? 'six'}
          />
        </Section>
        <Bouton genre="plein">Garder</Bouton>
      </Formulaire>
    </>
  );
}

/** One page, both sides, two signatures. */
export const LePapier = ({ lu }: { lu: ParcoursLu }) => {
  const { contrat } = lu.parcours;
  return (
    <>
      <EnTete
        retour={{ href: `/rsa/${lu.parcours.id}`, libelle: `Parcours de ${lu.nom}` }}
        titre="Contrat d’engagement"
        phrase={lu.nom}
      />
      {contrat ? (
        <Feuillet papier>
          <LeContrat contrat={contrat} />
          <p>
            Si elle n’est pas d’accord, elle ne signe pas : le contrat se réécrit ensemble. Elle
            peut demander à changer d’accompagnement à tout moment, et reçoit une réponse en quinze
            jours.
          </p>
          <p>Pour le département : {contrat.proposeNom ?? '……………………'}</p>
          <p>Sa signature, et la date : ……………………</p>
        </Feuillet>
      ) : null}
    </>
  );
};
