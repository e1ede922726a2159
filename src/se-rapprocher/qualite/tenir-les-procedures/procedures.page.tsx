import { EnTete, EtatDit, LienBouton, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { direLesEtats, OBJETS } from '../domaine/procedure.ts';
import type { ProcedureVue } from './lire-les-procedures.ts';

const LaRangee = ({ vue, de }: { vue: ProcedureVue; de: (cle: number | null) => string }) => {
  const derniere = vue.versions.at(-1);
  const etat =
    vue.retireeLe !== null ? (
      <EtatDit etat="a_savoir">Retirée</EtatDit>
    ) : vue.aRelire ? (
      <EtatDit etat="echeance">À relire</EtatDit>
    ) : vue.aSuivre === null ? (
      <EtatDit etat="attente">Pas encore en vigueur</EtatDit>
    ) : (
      <EtatDit etat="fait">En vigueur</EtatDit>
    );
  return (
    <Rangee
      href={`/qualite/procedures/${vue.id}`}
      identite={vue.titre}
      detail={`${OBJETS[vue.objet]} : ${direLesEtats(vue).toLowerCase()} · ${vue.responsable} · ${de(vue.cle)}`}
      heure={derniere ? `à relire le ${jourEnToutesLettres(derniere.relireLe, true)}` : undefined}
      etat={etat}
    />
  );
};

function direOuOnEnEst(vues: readonly ProcedureVue[]): string {
  const vivantes = vues.filter(({ aSuivre }) => aSuivre !== null).length;
  if (vues.length === 0)
    return 'Une procédure dit quoi faire d’une demande, à chacun de ses états.';
  const enTout = vivantes > 1 ? `${vivantes} procédures en vigueur` : `${vivantes} en vigueur`;
  const aRelire = vues.filter((vue) => vue.aRelire).length;
  return aRelire === 0 ? `${enTout}, aucune à relire.` : `${enTout}, ${aRelire} à relire.`;
}

export const LesProcedures = ({
  vues,
  de,
  peutEcrire,
}: {
  vues: readonly ProcedureVue[];
  de: (cle: number | null) => string;
  peutEcrire: boolean;
}) => {
  const lesMiennes = vues.filter(({ aRelire, peut }) => aRelire && peut.ecrire);
  const autres = vues.filter((vue) => !lesMiennes.includes(vue));
  return (
    <>
      <EnTete
        titre="Procédures"
        phrase={direOuOnEnEst(vues)}
        actions={
          peutEcrire ? (
            <LienBouton href="/qualite/procedures/nouvelle" genre="plein" icone="plus">
              Écrire une procédure
            </LienBouton>
          ) : null
        }
      />
      {lesMiennes.length > 0 ? (
        <Section titre="À relire par vous" compte={lesMiennes.length}>
          <ListeDeRangees libelle="À relire par vous">
            {lesMiennes.map((vue) => (
              <LaRangee key={vue.id} vue={vue} de={de} />
            ))}
          </ListeDeRangees>
        </Section>
      ) : null}
      {vues.length === 0 ? (
        <Vide titre="Aucune procédure n’est encore écrite." />
      ) : autres.length > 0 ? (
        <Section titre={lesMiennes.length > 0 ? 'Les autres' : 'Toutes'}>
          <ListeDeRangees libelle="Procédures">
            {autres.map((vue) => (
              <LaRangee key={vue.id} vue={vue} de={de} />
            ))}
          </ListeDeRangees>
        </Section>
      ) : null}
    </>
  );
};
