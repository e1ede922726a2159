import { orientationsDesPersonnes } from '#orientations';
import type { ComposerLesPanneaux } from '#personnes';
import { promessesOuvertes } from '#promesses';
import { rendezVousDeLObjet } from '#rendez-vous';
import { lireLesAgents } from '#services';
import { CeQuElleDemande } from './ce-qu-elle-demande.panneau.tsx';
import { PromessesOuvertes } from './promesses-ouvertes.panneau.tsx';
import { SesRendezVous } from './rendez-vous.panneau.tsx';

/** What the other modules know of her, each as this reader may see it: asked once, by her id. */
export const composerLaFiche: ComposerLesPanneaux = async (acces, personneId) => {
  const demandes = await orientationsDesPersonnes(acces, [personneId]);
  const dues = await promessesOuvertes(acces, { personneId });
  const pris = await rendezVousDeLObjet(acces, [personneId]);
  const orientations = demandes.ok ? (demandes.valeur.get(personneId) ?? []) : [];
  const promesses = dues.ok ? dues.valeur : [];
  const rendezVous = pris.ok ? pris.valeur : [];
  const noms = await lireLesAgents(acces, [
    ...promesses.flatMap(({ agentId }) => agentId ?? []),
    ...rendezVous.flatMap(({ agentId }) => agentId ?? []),
  ]);
  const jour = acces.aujourdHui;
  return {
    principale: <CeQuElleDemande orientations={orientations} jour={jour} />,
    laterale: (
      <>
        <PromessesOuvertes promesses={promesses} noms={noms} jour={jour} />
        <SesRendezVous rendezVous={rendezVous} noms={noms} jour={jour} />
      </>
    ),
  };
};
