import { chercherUnePrestation } from '#demandes-de-droits';
import { GRAPHE_NATIONAL } from '#droits';
import { Bouton, Section, Tableau, Vide } from '#interface';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import { CHANGEMENTS } from '../domaine/comparer.ts';
import type { ComptesMontrables } from '../domaine/montrer-les-comptes.ts';
import type { EssaiABlanc } from '../stockage/essais-a-blanc.ts';

const direLeParametre = (id: string): string => GRAPHE_NATIONAL.parametres.get(id)?.libelle ?? id;
const CACHE = 'moins de 11, ou à cacher avec une autre : non affiché';

const nommer = (droit: string): string => chercherUnePrestation(droit)?.nom ?? droit;

const Comptes = ({ droit, comptes }: { droit: string; comptes: ComptesMontrables }) => (
  <Tableau
    legende={`${nommer(droit)} : ${comptes.total} demandes ouvertes`}
    colonnes={[
      { cle: 'quoi', titre: 'Ce qui change' },
      { cle: 'nombre', titre: 'Demandes', nombre: true },
      { cle: 'moyenne', titre: 'En moyenne', nombre: true },
    ]}
    lignes={comptes.lignes.map(({ changement, nombre, moyenne }) => ({
      cle: changement,
      valeurs: {
        quoi: CHANGEMENTS[changement],
        nombre: nombre ?? CACHE,
        moyenne:
          moyenne === null ? '—' : `${moyenne > 0 ? '+' : ''}${moyenne.toLocaleString('fr-FR')} €`,
      },
    }))}
  />
);

/** How many open requests would change, before it takes effect: numbers, and never anyone. */
export function EssaisABlanc({
  essais,
  action,
}: {
  essais: readonly EssaiABlanc[];
  /** null: it is published, the time of trying is over. */
  action: string | null;
}) {
  return (
    <Section titre="Essai à blanc" aide="Avant que la règle ne s’applique ; personne n’est nommé">
      {essais.length === 0 ? <Vide titre="Pas encore essayé." /> : null}
      {essais.map(({ id, faitLe, comptes, demandeLe, parametre, valeur }) => (
        <div key={id}>
          <p>
            {parametre
              ? `${direLeParametre(parametre)} : ${valeur?.toLocaleString('fr-FR')}. `
              : ''}
            {faitLe
              ? `Essayé ${jourEnToutesLettres(aujourdHuiA(faitLe as Instant), true)}.`
              : `Demandé ${jourEnToutesLettres(aujourdHuiA(demandeLe as Instant), true)} : le compte se fait, rechargez la page.`}
          </p>
          {Object.entries(comptes ?? {}).map(([droit, ceux]) =>
            ceux.total === null ? (
              <p key={droit}>
                {nommer(droit)} : moins de 11 demandes ouvertes, rien n’est affiché.
              </p>
            ) : (
              <Comptes key={droit} droit={droit} comptes={ceux} />
            ),
          )}
        </div>
      ))}
      {action ? (
        <form method="post" action={action}>
          <Bouton>Essayer à blanc</Bouton>
        </form>
      ) : null}
    </Section>
  );
}
