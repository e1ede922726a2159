import { z } from 'zod';
import { type Acces, route } from '#acces';
import { EnTete, ListeDeRangees, Rangee, Section } from '#interface';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { jourEnToutesLettres } from '#socle/pur';
import { DIRE_LA_REGLE, type NumeroDeRegle, REGLES_DE_PRIORITE } from '../domaine/priorite.ts';
import { choisirUnSite } from '../tenir-le-guichet/choisir-un-site.ts';
import { raisonsParRegle } from './decider-autrement.ts';

const enJours = (n: number) => (n === 0 ? 'aujourd’hui' : `sous ${n} jour${n > 1 ? 's' : ''}`);
const NUMEROS = Object.keys(DIRE_LA_REGLE).map(Number) as NumeroDeRegle[];

/** The rules of priority, and beside each why agents decided otherwise: to mend the rule, never to watch anyone. */
export const routesDesRegles: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'corriger les règles de priorité',
    methode: 'GET',
    chemin: '/accueil/regles',
    entree: z.object({}),
    traiter: async (acces) => {
      const raisons = await raisonsParRegle(acces, undefined);
      if (!raisons.ok) return refusDePage(raisons.refus.motif);
      const guichet = await choisirUnSite(acces);
      return page({
        titre: 'Règles de priorité',
        rubrique: 'accueil',
        corps: (
          <>
            <EnTete
              retour={guichet.ok ? { href: '/accueil', libelle: 'Accueil' } : undefined}
              titre="Règles de priorité"
              phrase={`En vigueur depuis le ${jourEnToutesLettres(REGLES_DE_PRIORITE.depuis, true)}. Elles lisent des faits et des dates, dans cet ordre ; la première qui convient décide.`}
            />
            {NUMEROS.map((numero) => {
              const siennes = raisons.valeur.filter(({ regle }) => regle === numero);
              return (
                <Section key={numero} titre={`Règle ${numero}`} aide={DIRE_LA_REGLE[numero]}>
                  {siennes.length === 0 ? (
                    <p className="secondaire">Personne n’a décidé autrement.</p>
                  ) : (
                    <ListeDeRangees libelle={`Décidé autrement que la règle ${numero}`} dense>
                      {siennes.map(({ raison, delaiDeLaRegle, delaiDecide }) => (
                        <Rangee
                          key={`${delaiDecide} ${raison}`}
                          identite={raison}
                          detail={`${enJours(delaiDecide)}, au lieu de ${enJours(delaiDeLaRegle)}`}
                        />
                      ))}
                    </ListeDeRangees>
                  )}
                </Section>
              );
            })}
          </>
        ),
        pourquoi: {
          valeur: 'Une règle qui se trompe se corrige ; elle ne s’impose pas.',
          phraseDuTexte: 'Des règles simples sur des situations et des dates, jamais une note.',
          donnees: ['les règles', 'les délais décidés autrement, avec leur raison'],
          lecteurs: 'votre équipe ; ni qui a décidé, ni pour qui, ni quand',
          conservation: 'avec la fiche',
        },
      });
    },
  }),
];
