import {
  Bouton,
  Cache,
  Chronologie,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  Pliable,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { comparer, direLesEtats, OBJETS, type VersionDeProcedure } from '../domaine/procedure.ts';
import type { ProcedureVue } from './lire-les-procedures.ts';

const SIGNES = {
  gardee: ['', ''],
  retiree: ['Retirée : ', 'a_savoir'],
  ajoutee: ['Ajoutée : ', 'fait'],
} as const;

/** Two versions, step by step; what changed is said in words before it is seen. */
const CeQuiChange = ({
  avant,
  apres,
}: {
  avant: VersionDeProcedure;
  apres: VersionDeProcedure;
}) => (
  <ul className="puces">
    {comparer(avant.etapes, apres.etapes).map(({ etat, texte }, rang) => {
      const [mot, forme] = SIGNES[etat];
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of two fixed versions, never reordered
        <li key={rang}>
          {forme === '' ? (
            texte
          ) : (
            <>
              <EtatDit etat={forme}>{mot}</EtatDit> {texte}
            </>
          )}
        </li>
      );
    })}
  </ul>
);

const Versions = ({ versions }: { versions: readonly VersionDeProcedure[] }) => (
  <Section titre="Ses versions" id="versions">
    <Chronologie
      moments={[...versions].reverse().map((version) => {
        const avant = versions.find(({ rang }) => rang === version.rang - 1);
        return {
          cle: String(version.rang),
          quand: `depuis le ${jourEnToutesLettres(version.effetLe, true)}`,
          quoi: (
            <>
              Version {version.rang} : {version.pourquoi}
              {avant ? (
                <Pliable titre={`Comparer avec la version ${avant.rang}`}>
                  <CeQuiChange avant={avant} apres={version} />
                </Pliable>
              ) : null}
            </>
          ),
          qui: version.ecritePar,
        };
      })}
    />
  </Section>
);

const LuEtCompris = ({ id, rang, lu }: { id: string; rang: number; lu: boolean }) =>
  lu ? (
    <p>
      <EtatDit etat="fait">Vous l’avez lue</EtatDit> Vous seul le voyez.
    </p>
  ) : (
    <Formulaire action={`/qualite/procedures/${id}/lue`} libelle="Lu et compris">
      <Cache nom="rang" valeur={rang} />
      <p>C’est pour vous, si vous le voulez. Personne d’autre ne le voit, rien n’est compté.</p>
      <div>
        <Bouton>Noter que je l’ai lue et comprise</Bouton>
      </div>
    </Formulaire>
  );

export const UneProcedure = ({
  vue,
  luJusqua,
  de,
  saisie,
  aRevoir,
}: {
  vue: ProcedureVue;
  luJusqua: number | null;
  de: (cle: number | null) => string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => {
  const { aSuivre, versions, retireeLe } = vue;
  const montree = aSuivre ?? versions.at(-1);
  return (
    <>
      <EnTete
        titre={vue.titre}
        phrase={
          retireeLe
            ? `Retirée le ${jourEnToutesLettres(retireeLe, true)} : ${vue.pourquoiRetiree}`
            : aSuivre
              ? `En vigueur depuis le ${jourEnToutesLettres(aSuivre.effetLe, true)}, version ${aSuivre.rang}.`
              : 'Pas encore en vigueur.'
        }
        retour={{ href: '/qualite/procedures', libelle: 'Procédures' }}
        actions={
          vue.peut.ecrire ? (
            <LienBouton href={`/qualite/procedures/${vue.id}/version`} icone="crayon">
              {vue.aRelire ? 'La relire maintenant' : 'Écrire une nouvelle version'}
            </LienBouton>
          ) : null
        }
      />
      <Section titre="Ce que l’on fait">
        <ol className="puces">
          {montree?.etapes.map((etape) => (
            <li key={etape}>{etape}</li>
          ))}
        </ol>
      </Section>
      <Definitions
        paires={[
          ['Ce qu’elle décrit', OBJETS[vue.objet]],
          ['À quels états', direLesEtats(vue)],
          ['Qui en répond', `${vue.responsable} · ${de(vue.cle)}`],
          [
            'À relire',
            versions.at(-1)
              ? `le ${jourEnToutesLettres((versions.at(-1) as VersionDeProcedure).relireLe, true)}`
              : '',
          ],
        ]}
      />
      {aSuivre ? (
        <Section titre="Lu et compris">
          <LuEtCompris id={vue.id} rang={aSuivre.rang} lu={luJusqua === aSuivre.rang} />
        </Section>
      ) : null}
      <Versions versions={versions} />
      {vue.peut.noterUnEcart ? (
        <p>
          <a href={`/qualite/ecarts?procedure=${vue.id}#noter`}>Noter un écart à cette procédure</a>
        </p>
      ) : null}
      {vue.peut.ecrire ? (
        <Pliable titre="Retirer cette procédure" ouvert={aRevoir.length > 0}>
          <Formulaire
            action={`/qualite/procedures/${vue.id}/retirer`}
            saisie={saisie}
            aRevoir={aRevoir}
          >
            <ZoneDeTexte nom="pourquoi" libelle="Pourquoi" lignes={2} longueur={300} />
            <div>
              <Bouton>La retirer</Bouton>
            </div>
          </Formulaire>
        </Pliable>
      ) : null}
    </>
  );
};
