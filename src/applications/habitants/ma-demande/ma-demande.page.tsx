import { MesQuestions } from '#courriers';
import { EnTete, type Langue, LienBouton } from '#interface';
import type { GenreDeMot } from '#recepisses';
import { aujourdHuiA, type CodeDeRetrait, type Instant, montrerLeCode } from '#socle/pur';
import { mots } from './mots.ts';
import { NosPromesses } from './nos-promesses.panneau.tsx';
import type { MaDemande } from './rassembler-ma-demande.ts';
import { SesDemandes } from './ses-demandes.panneau.tsx';
import {
  AvezVousCompris,
  CeQuElleVientDeDire,
  SesMotsLaisses,
  VosDroits,
} from './ses-reponses.panneau.tsx';

export interface ContenuDeMaDemande {
  langue: Langue;
  demande: MaDemande;
  code: CodeDeRetrait | null;
  /** What she has just said, if anything. */
  dit?: GenreDeMot | undefined;
}

/** Her page: each request, one thing to do or nothing, what was promised, then how to answer and to call. */
export function MaDemandePage({ langue, demande, code, dit }: ContenuDeMaDemande) {
  const dire = mots(langue);
  const { recepisse, promesses, accueil, questions, orientations } = demande;
  // A receipt given for a question alone: her question is the request.
  const uneQuestionSeule = questions.length > 0 && orientations.length === 0;
  const emisLe = dire.recuDu(aujourdHuiA(recepisse.emisLe as Instant));
  return (
    <>
      <EnTete
        titre={dire.titre}
        phrase={
          code && !recepisse.discret ? (
            <>
              {dire.recu} <strong className="code">{montrerLeCode(code)}</strong>
              <br />
              {emisLe}
            </>
          ) : (
            emisLe
          )
        }
      />
      <CeQuElleVientDeDire langue={langue} demande={demande} dit={dit} />
      <MesQuestions langue={langue} questions={questions} />
      {uneQuestionSeule ? null : <SesDemandes langue={langue} demande={demande} />}
      <NosPromesses langue={langue} promesses={promesses} />
      <LienBouton href="/ma-demande/dire?genre=changement">{dire.changer}</LienBouton>
      {accueil?.telephone ? (
        <p className="appeler">
          <a href={`tel:${accueil.telephone.replace(/[^+0-9]/g, '')}`}>
            {dire.appeler(
              recepisse.discret ? dire.lAccueil : accueil.nom,
              accueil.telephone.replaceAll(' ', '\u00a0'),
            )}
          </a>
        </p>
      ) : null}
      {uneQuestionSeule ? null : <AvezVousCompris langue={langue} demande={demande} />}
      <SesMotsLaisses langue={langue} demande={demande} />
      <VosDroits langue={langue} demande={demande} />
    </>
  );
}
