import { MesQuestions } from '#courriers';
import { SesDroits } from '#demandes-de-droits';
import { EnTete, type Langue, LienBouton } from '#interface';
import { MonDossierDePch } from '#pch';
import type { GenreDeMot } from '#recepisses';
import { HeuresAChoisir } from '#rendez-vous';
import { aujourdHuiA, type CodeDeRetrait, type Instant, montrerLeCode } from '#socle/pur';
import { mots as motsDeMesDroits } from '../mes-droits/mots.ts';
import { mots } from './mots.ts';
import { CeQuiEtaitPromis, NosPromesses } from './nos-promesses.panneau.tsx';
import type { MaDemande } from './rassembler-ma-demande.ts';
import { SesDemandes } from './ses-demandes.panneau.tsx';
import {
  AvezVousCompris,
  CeQuElleVientDeDire,
  SesMotsLaisses,
  VosDroits,
} from './ses-reponses.panneau.tsx';
import { SuiteDeSaDemande } from './suite-de-sa-demande.panneau.tsx';

export interface ContenuDeMaDemande {
  langue: Langue;
  demande: MaDemande;
  code: CodeDeRetrait | null;
  /** What she has just said, if anything. */
  dit?: GenreDeMot | undefined;
  /** She checked her rights before asking: they are a page of her own. */
  droitsVerifies?: boolean;
}

/** Her page: each request, one thing to do or nothing, what was promised, then how to answer and to call. */
export function MaDemandePage({
  langue,
  demande,
  code,
  dit,
  droitsVerifies = false,
}: ContenuDeMaDemande) {
  const dire = mots(langue);
  const { recepisse, promesses, promessesFermees, questions, orientations } = demande;
  // A receipt given for a question alone: her question is the request.
  const uneQuestionSeule = questions.length > 0 && orientations.length === 0;
  const rienDAutre = orientations.length + demande.rendezVous.length === 0;
  const unDroitSeul = demande.droits.length > 0 && rienDAutre;
  // A code given to a helper opens the hours of one appointment, and nothing else.
  const desHeuresSeules = demande.heures.length > 0 && rienDAutre;
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
      {demande.parcoursRsa ? (
        <LienBouton href="/mon-parcours" genre="plein">
          {dire.monParcours}
        </LienBouton>
      ) : null}
      <HeuresAChoisir heures={demande.heures} langue={langue} />
      <MonDossierDePch langue={langue} dossiers={demande.pch} />
      <MesQuestions langue={langue} questions={questions} />
      <SesDroits
        demandes={demande.droits}
        langue={langue}
        discret={recepisse.discret}
        suite={(sienne) => (
          <SuiteDeSaDemande
            sienne={sienne}
            argent={demande.argent.get(sienne.demande.id)}
            appeler={quiAppeler(langue, demande)}
            plans={demande.plans.get(sienne.demande.id) ?? []}
            langue={langue}
            jour={aujourdHuiA(demande.maintenant as Instant)}
          />
        )}
      />
      {uneQuestionSeule || unDroitSeul || desHeuresSeules ? null : (
        <SesDemandes langue={langue} demande={demande} />
      )}
      <NosPromesses langue={langue} promesses={promesses} />
      {droitsVerifies ? (
        <LienBouton href="/ma-demande/mes-droits">{motsDeMesDroits(langue).voir}</LienBouton>
      ) : null}
      <LienBouton href="/ma-demande/dire?genre=changement">{dire.changer}</LienBouton>
      <QuiAppeler langue={langue} demande={demande} />
      <CeQuiEtaitPromis langue={langue} promesses={promessesFermees} />
      {uneQuestionSeule ? null : <AvezVousCompris langue={langue} demande={demande} />}
      <SesMotsLaisses langue={langue} demande={demande} />
      <VosDroits langue={langue} demande={demande} />
    </>
  );
}

/** The same place as under the page, without its name where the receipt is discreet. */
function quiAppeler(langue: Langue, { accueil, recepisse }: MaDemande) {
  if (!accueil?.telephone) return null;
  const nom = recepisse.discret ? mots(langue).lAccueil : accueil.nom;
  return { nom, telephone: accueil.telephone };
}

const lienTelephone = (telephone: string) => `tel:${telephone.replace(/[^+0-9]/g, '')}`;

/** What to do when nothing comes, and whom to call when the doors are closed. */
function QuiAppeler({ langue, demande }: Pick<ContenuDeMaDemande, 'langue' | 'demande'>) {
  const dire = mots(langue);
  const { accueil, recepisse } = demande;
  return (
    <div className="appeler">
      {accueil?.telephone ? (
        <>
          <p>{dire.siRienNeVient}</p>
          <p>
            <a href={lienTelephone(accueil.telephone)}>
              {dire.appeler(
                recepisse.discret ? dire.lAccueil : accueil.nom,
                accueil.telephone.replaceAll(' ', '\u00a0'),
              )}
            </a>
          </p>
        </>
      ) : null}
      <p>
        {dire.ceSoir} <a href="tel:112">112</a>, {dire.sansToit} <a href="tel:115">115</a>.
      </p>
    </div>
  );
}
