import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { direLeRefusDeDemande } from '#demandes-de-droits';
import type { RouteQuelconque } from '#socle';
import { direLeRefusDeMontant, lireUnMontant } from '#socle/pur';
import { communDuFsl, type ReglagesDuFsl } from '../voir-un-dossier/montrer-un-dossier.tsx';
import { ID, reprendre, siAbsent } from '../voir-un-dossier/voir-un-dossier.route.tsx';
import { preparerLaDecision, type RefusDeDecider } from './preparer-la-decision.ts';

function dire(refus: RefusDeDecider): string {
  switch (refus.raison) {
    case 'inconnu':
      return 'Ce dossier n’est pas là, ou n’est pas à votre équipe.';
    case 'calcul_absent':
      return 'Un autre calcul vient d’être fait. Relisez-le avant de préparer la décision.';
    case 'plus_que_la_dette':
      return 'L’aide dépasse ce qui est dû.';
    case 'montant_nul':
      return 'Écrivez ce qui est accordé, plus que zéro.';
    case 'sans_creancier':
      return 'Dites d’abord à qui la dette est due : l’aide lui est versée.';
    default:
      return direLeRefusDeDemande(refus);
  }
}

export const routesDeDecision = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/decider',
    entree: z.object({
      id: ID,
      calcul: z.uuid().nullable().catch(null),
      sens: z.enum(['accord', 'accord_partiel', 'refus']).catch('accord'),
      montant: z.string().max(20).catch(''),
      motifs: z.string().max(4000).catch(''),
    }),
    traiter: async (acces, { id, calcul, ...saisie }, requete) => {
      const rendre = reprendre(acces, reglages, id, requete);
      const { sens, montant, motifs } = saisie;
      const lu = sens === 'refus' || montant.trim() === '' ? null : lireUnMontant(montant);
      const aRevoir = [
        ...(lu && !lu.ok ? [{ champ: 'montant', phrase: direLeRefusDeMontant(lu.refus) }] : []),
        ...(sens !== 'refus' && !lu
          ? [{ champ: 'montant', phrase: 'Écrivez ce qui est accordé.' }]
          : []),
      ];
      if (aRevoir.length > 0) return rendre({ ou: 'decision', saisie, aRevoir });
      return apres(
        await preparerLaDecision(acces, {
          demandeId: id,
          sens,
          centimes: lu?.ok ? lu.valeur : null,
          motifsDeFait: motifs.split('\n'),
          calculId: calcul,
        }),
        `/demandes-de-droits/${id}`,
        (refus) =>
          rendre({ ou: 'decision', saisie, aRevoir: [{ champ: 'motifs', phrase: dire(refus) }] }),
      );
    },
    siInvalide: siAbsent,
  }),
];
