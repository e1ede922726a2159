import { Bandeau, Champ, type PointARevoir } from '#interface';
import { Extrait, type PartageLu } from '#partage';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import { MOT_DE_L_ETAT } from '../dire-les-refus.ts';
import { attendUneReponse } from '../domaine/etats.ts';
import { FormulaireDeReponse } from '../repondre-a-une-orientation/formulaire-de-reponse.panneau.tsx';
import type { OrientationEnBase } from '../stockage/orientations.ts';

const leJour = (le: string): string => jourEnToutesLettres(aujourdHuiA(le as Instant));

const Repondu = ({ orientation }: { orientation: OrientationEnBase }) => (
  <Bandeau etat="fait" titre={`${MOT_DE_L_ETAT[orientation.etat]}.`}>
    {orientation.reponduPar && orientation.repondueLe
      ? `Répondu par ${orientation.reponduPar}, ${leJour(orientation.repondueLe)}. `
      : null}
    L’équipe qui vous écrit l’a sur sa liste.
    {orientation.deTelephone ? ` Pour la joindre : ${orientation.deTelephone}.` : null}
  </Bandeau>
);

const Transmis = ({ part }: { part: PartageLu }) => (
  <section>
    <h2>Ce qui vous est transmis</h2>
    <Extrait champs={part.champs} />
    <p>
      {part.fondement.libelle} ({part.fondement.reference}). Ce texte est pour vous seul.
      {part.expireLe ? ` Il se lit jusqu’au ${leJour(part.expireLe)}.` : null}
    </p>
  </section>
);

/** A partner's page: the text that was sent to it, and three answers. One column, no script. */
export function RepondreParLien({
  orientation,
  part,
  refus,
  saisie,
  aRevoir,
}: {
  orientation: OrientationEnBase;
  part: PartageLu | null;
  refus?: string | undefined;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
}) {
  const { reponsePourLe, deTelephone } = orientation;
  const attend = attendUneReponse(orientation.etat);
  return (
    <>
      {/* Hoisted into the head: the address that led here is told to nobody. */}
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <h1>{orientation.quoi}</h1>
      <p>
        {`De ${orientation.deNom}${deTelephone ? `, ${deTelephone}` : ''}, pour ${orientation.versContact ?? orientation.versNom}.`}
        {reponsePourLe && attend
          ? ` Votre réponse est attendue au plus tard ${jourEnToutesLettres(reponsePourLe)}.`
          : null}
      </p>
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas envoyé.">
          {refus}
        </Bandeau>
      ) : null}
      {orientation.repondueLe && !refus ? <Repondu orientation={orientation} /> : null}
      {part ? <Transmis part={part} /> : null}
      {attend ? (
        <section>
          <h2>Votre réponse</h2>
          <FormulaireDeReponse
            action="/p/demande"
            version={orientation.version}
            saisie={saisie}
            aRevoir={aRevoir}
            bouton="Envoyer ma réponse"
          >
            <Champ nom="qui" libelle="Vous êtes : prénom et nom" autoComplete="name" />
          </FormulaireDeReponse>
        </section>
      ) : null}
    </>
  );
}
