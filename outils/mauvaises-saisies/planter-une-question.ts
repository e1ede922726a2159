import type { LecteurAgent } from '#acces';
import { deposerUneQuestion, repondreAUneQuestion } from '#courriers';
import { emettreUnRecepisse } from '#recepisses';
import { type CodeDeRetrait, valeurOuErreur } from '#socle/pur';
import type { Comme } from './planter-l-apa.ts';

/** A question put online, and answered. @returns the receipt by which she says whether it is clear */
export async function planterUneQuestion(
  comme: Comme,
  agent: LecteurAgent,
): Promise<CodeDeRetrait> {
  const [cle = 0] = agent.cles;
  const { id, code } = await comme({ genre: 'public' }, async (acces) => {
    const question = valeurOuErreur(
      await deposerUneQuestion(acces, {
        ...{ cle, canal: 'en_ligne', repondrePar: 'par_le_recu' },
        texte: 'Où puis-je faire garder ma fille ?',
      }),
    );
    const recu = valeurOuErreur(
      await emettreUnRecepisse(acces, { objetId: question.id, cle, discret: false, langue: 'fr' }),
    );
    return { id: question.id, code: recu.code };
  });
  await comme(agent, async (acces) =>
    valeurOuErreur(
      await repondreAUneQuestion(acces, {
        ...{ id, version: 1, texte: 'Bonjour. La crèche du quartier la garde.' },
      }),
    ),
  );
  return code;
}
