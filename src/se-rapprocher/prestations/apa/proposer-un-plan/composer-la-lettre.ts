import { type Acces, casDUsage } from '#acces';
import { composerUnDocument, type PartieDeLaLettre } from '#documents';
import { lireLesAgents, lireLesSites } from '#services';
import { ecrireLeMontant, jourEnToutesLettres, type Resultat, reussi } from '#socle/pur';
import { lireUnPlan, type PlanLu } from '../composer-un-plan/composer-un-plan.ts';
import { coutDe, DIRE_LA_NATURE, NATURES_DE_LIGNE } from '../domaine/plan.ts';
import { MENTION, quatreExplications } from '../expliquer-le-calcul/quatre-explications.ts';
import { direUnMontant } from '../montrer-le-calcul.panneau.tsx';
import { droits } from '../regles-d-acces.ts';
import type { RefusDeTenir } from '../tenir.ts';

/** Who writes: first name, name, function, where, which telephone (CRPA L. 111-2). */
async function auteurDe(acces: Acces): Promise<string[]> {
  if (acces.lecteur.genre !== 'agent') return [];
  const { agentId, fonction } = acces.lecteur;
  const agent = (await lireLesAgents(acces, [agentId])).get(agentId);
  if (!agent) return [fonction];
  const [site] = await lireLesSites(acces, { ids: [agent.siteId] });
  return [
    `${agent.prenom} ${agent.nom}`,
    agent.fonction,
    ...(site ? [site.nom, site.adresse] : []),
    agent.telephone ?? site?.telephone ?? '',
  ].filter(Boolean);
}

const lesAides = ({ plan }: PlanLu): PartieDeLaLettre => ({
  titre: 'Les aides proposées',
  paragraphes: [],
  tableau: {
    colonnes: ['Aide', 'Combien', 'Par qui', 'Tarif', 'Coût'],
    lignes: plan.lignes.map((ligne) => {
      const { nom, unite, par } = NATURES_DE_LIGNE[ligne.nature];
      return [
        [nom, ligne.quoi].filter(Boolean).join(' : '),
        `${ligne.quantite.toLocaleString('fr-FR')} ${unite} par ${par}`,
        ligne.prestataire ?? '',
        ecrireLeMontant(ligne.tarif),
        ecrireLeMontant(coutDe(ligne)),
      ];
    }),
  },
});

const leCompte = ({ calcul, plan }: PlanLu): PartieDeLaLettre => ({
  titre: 'Ce que vous payez, ce que paie l’APA',
  paragraphes: [
    `Votre groupe est le GIR ${plan.gir}. Pour ce groupe, un plan d’aide compte jusqu’à ${direUnMontant(calcul.plafond)} par mois.`,
    `Le plan retenu est de ${direUnMontant(calcul.retenu)} par mois. Vous payez ${direUnMontant(calcul.participation)} par mois. L’APA paie ${direUnMontant(calcul.allocation)} par mois.`,
    ...calcul.motifs,
  ],
});

const saReponse = ({ plan }: PlanLu): PartieDeLaLettre => ({
  titre: 'Votre réponse',
  paragraphes:
    plan.nature === 'definitive'
      ? [
          'Vous avez dix jours, à partir du jour où vous recevez cette lettre, pour dire oui ou non. Sans réponse, ou si vous refusez, votre demande d’APA est considérée comme refusée. Vous pouvez en faire une autre quand vous voulez.',
        ]
      : [
          'Vous avez dix jours, à partir du jour où vous recevez cette lettre, pour dire oui, ou pour demander un changement. Si vous demandez un changement, une proposition définitive vous est envoyée dans les huit jours.',
          'Sans réponse de votre part dans ces dix jours, votre demande d’APA est considérée comme refusée. Appelez-nous si vous avez besoin d’aide pour répondre.',
        ],
});

/**
 * The letter of a proposal: what is proposed, what she would pay, her ten days, the mention owed on a calculation and
 * the four explanations. Of a draft, it says so in its title.
 */
export const composerLaLettre = casDUsage(
  droits.proposer,
  async (acces, { id }: { id: string }): Promise<Resultat<Uint8Array, RefusDeTenir>> => {
    const lu = await lireUnPlan(acces, { id });
    if (!lu.ok) return lu as Resultat<never, RefusDeTenir>;
    const { plan, qui, calcul } = lu.valeur;
    const le = plan.envoyeLe ?? acces.aujourdHui;
    const pdf = await composerUnDocument('lettre', {
      langue: 'fr',
      emetteur: 'Tisserin',
      auteur: await auteurDe(acces),
      destinataire: [qui],
      le,
      objet: plan.envoyeLe
        ? `Votre plan d’aide : ${DIRE_LA_NATURE[plan.nature].toLowerCase()}`
        : 'Votre plan d’aide : projet, pas encore une proposition',
      parties: [
        {
          paragraphes: [
            'Nous avons parlé avec vous de vos journées et de ce qui vous aiderait. Voici ce que nous vous proposons.',
            ...(plan.observations && plan.observeLe
              ? [
                  `Le ${jourEnToutesLettres(plan.observeLe, true)}, vous nous avez dit : « ${plan.observations} »`,
                ]
              : []),
          ],
        },
        lesAides(lu.valeur),
        leCompte(lu.valeur),
        saReponse(lu.valeur),
        { titre: 'Un calcul a servi', paragraphes: MENTION },
        ...quatreExplications(calcul).map(({ titre, phrases }) => ({
          titre,
          paragraphes: phrases,
        })),
      ],
    });
    return reussi(pdf);
  },
);
