import { EnTete, LienBouton, Vide } from '#interface';
import type { SaisieATenir } from '../tenir-un-engagement/tenir.panneau.tsx';
import { Tenir } from '../tenir-un-engagement/tenir.panneau.tsx';
import type { EngagementLu } from './lire-les-engagements.ts';
import { UnEngagement } from './un-engagement.tsx';

/** A sentence before any figure: how many stand, how many are suspended for want of means. */
function direOuOnEnEst(lus: readonly EngagementLu[]): string {
  const vivants = lus.filter(({ etat }) => etat.etat !== 'retire');
  const suspendus = vivants.filter(({ etat }) => etat.etat === 'suspendu').length;
  if (vivants.length === 0) return 'Un engagement se publie avec ses moyens, ou pas du tout.';
  const enTout =
    vivants.length === 1 ? 'Un engagement publié' : `${vivants.length} engagements publiés`;
  if (suspendus === 0) return `${enTout}, chacun avec ses moyens en place.`;
  return suspendus === 1
    ? `${enTout}. L’un est suspendu : il manque des moyens.`
    : `${enTout}. ${suspendus} sont suspendus : il manque des moyens.`;
}

export const EngagementsDesAgents = ({
  lus,
  peutEngager,
  rendu,
}: {
  lus: readonly EngagementLu[];
  peutEngager: boolean;
  rendu: SaisieATenir | null;
}) => (
  <>
    <EnTete
      titre="Engagements"
      phrase={direOuOnEnEst(lus)}
      actions={
        peutEngager ? (
          <LienBouton href="/qualite/engagements/nouveau" genre="plein" icone="plus">
            Publier un engagement
          </LienBouton>
        ) : null
      }
    />
    <p>
      <a href="/qualite/engagements/delais">Nos délais, promis et observés</a>
    </p>
    {lus.length === 0 ? <Vide titre="Aucun engagement n’est encore publié." /> : null}
    {lus.map((engagement) => (
      <UnEngagement key={engagement.id} engagement={engagement} langue="fr">
        {engagement.peut.tenir ? <Tenir engagement={engagement} rendu={rendu} /> : null}
      </UnEngagement>
    ))}
    <p>
      <a href="/engagements">Voir la page que tout le monde lit</a>
    </p>
  </>
);
