import type { LecteurAgent } from '#acces';
import { emettreUnRecepisse } from '#recepisses';
import { type CodeDeRetrait, valeurOuErreur } from '#socle/pur';
import { type Carnet, garderUnTour, ouvrirUnCarnet, sceller } from '#tour-des-droits';
import type { DepartEnvoye } from './explorer.ts';
import { PERSONNE } from './joueurs.ts';
import type { Comme } from './planter-l-apa.ts';

/** What she answered to every question: the round is at its result. */
const REPONSES: Carnet['reponses'] = {
  ...{ naissance: '1985-01-01', couple: 'non', enfants: '0', grossesse: 'non' },
  ...{ activite: 'chomage', cinq_ans: 'non', ressources: 'aucune', stable: 'oui' },
  ...{ occupation: 'loge_gratuitement', commune: '93001', nationalite: 'non', titre: 'dix_ans' },
  ...{ taux: 'non', compensation: 'non' },
};

/**
 * Rounds of rights at their result: one that nobody kept, alone and with an agent, which only an answer shows; one that
 * a team keeps; one that she keeps for herself.
 */
export async function planterUnTour(
  comme: Comme,
  { agent, personneId }: { agent: LecteurAgent; personneId: string },
): Promise<{ adresses: string[]; envois: DepartEnvoye[]; code: CodeDeRetrait }> {
  const [cle = 0] = agent.cles;
  const jour = await comme(agent, async (acces) => acces.aujourdHui);
  const seule = { ...ouvrirUnCarnet(jour), reponses: REPONSES };
  const avecElle: Carnet = { ...seule, pour: { genre: 'personne', id: personneId } };
  const { code } = await comme({ genre: 'public' }, async (acces) => {
    const { objetId } = valeurOuErreur(
      await garderUnTour(acces, { carnet: seule, langue: 'fr', cle: null }),
    );
    return valeurOuErreur(
      await emettreUnRecepisse(acces, { objetId, discret: false, langue: 'fr' }),
    );
  });
  return comme(agent, async (acces) => {
    const { id } = valeurOuErreur(
      await garderUnTour(acces, { carnet: avecElle, langue: 'fr', cle, personneId }),
    );
    const montrer = (qui: string, chemin: string, carnet: Carnet): DepartEnvoye => ({
      ...{ qui, chemin },
      corps: [
        ['carnet', sceller(acces, carnet)],
        ['geste', 'resultat'],
      ],
    });
    return {
      adresses: [`/tour-des-droits/${id}`, '/ma-demande/mes-droits'],
      envois: [
        montrer(PERSONNE, '/mes-droits', seule),
        montrer(agent.nom ?? '', '/tour-des-droits', avecElle),
      ],
      code,
    };
  });
}
