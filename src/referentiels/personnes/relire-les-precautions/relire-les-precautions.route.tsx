import { z } from 'zod';
import { type Acces, route } from '#acces';
import { EnTete, EtatDit, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import { type PrecautionARelire, relireLesPrecautions } from './relire-les-precautions.ts';

const Liste = ({
  precautions,
  aujourdHui,
}: {
  precautions: readonly PrecautionARelire[];
  aujourdHui: DateCivile;
}) => (
  <ListeDeRangees libelle="Précautions d’accueil">
    {precautions.map(({ id, personneId, nomDit, mesure, du, au, valideeLe, deSaMain }) => (
      <Rangee
        key={id}
        href={`/personnes/${personneId}`}
        identite={nomDit}
        detail={`${mesure}, proposée ${jourEnColonne(du as DateCivile, aujourdHui)}`}
        etat={
          valideeLe ? (
            <EtatDit etat="echeance">{`Finit ${jourEnColonne(au as DateCivile, aujourdHui)}`}</EtatDit>
          ) : (
            <EtatDit etat="attente">
              {deSaMain ? 'Posée par vous : un autre la valide' : 'Attend un second avis'}
            </EtatDit>
          )
        }
      />
    ))}
  </ListeDeRangees>
);

export const routesDesPrecautionsARelire: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'décider à deux d’une précaution',
    methode: 'GET',
    chemin: '/personnes/precautions',
    entree: z.object({}),
    traiter: async (acces) => {
      const lues = await relireLesPrecautions(acces, undefined);
      if (!lues.ok) return refusDePage(lues.refus.motif);
      const { aValider, finissent } = lues.valeur;
      const { aujourdHui } = acces;
      return page({
        titre: 'Précautions d’accueil',
        rubrique: 'personnes',
        corps: (
          <>
            <EnTete
              titre="Précautions d’accueil"
              phrase="Une précaution se décide à deux, se lit sur la fiche avec ses faits, et finit en six mois au plus."
              retour={{ href: '/personnes', libelle: 'Personnes' }}
            />
            <Section titre="À valider" compte={aValider.length}>
              {aValider.length === 0 ? (
                <Vide titre="Aucune précaution n’attend.">
                  Tant qu’elle n’est pas validée, seuls son auteur et l’encadrement la lisent.
                </Vide>
              ) : (
                <Liste precautions={aValider} aujourdHui={aujourdHui} />
              )}
            </Section>
            <Section titre="Finissent bientôt" compte={finissent.length}>
              {finissent.length === 0 ? (
                <Vide titre="Aucune ne finit dans les quinze jours." />
              ) : (
                <Liste precautions={finissent} aujourdHui={aujourdHui} />
              )}
            </Section>
          </>
        ),
        pourquoi: {
          valeur:
            'Qu’aucune précaution ne reste sans second avis, ni ne dure sans qu’on y repense.',
          phraseDuTexte: 'Une précaution est datée, motivée et contestable ; elle finit.',
          donnees: ['noms', 'ce qu’on fait pour recevoir', 'dates ; jamais les faits'],
          lecteurs: 'l’encadrement, pour les personnes que son équipe voit',
          conservation: 'jusqu’à sa fin, six mois au plus',
        },
      });
    },
  }),
];
