import {
  Bouton,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  Onglets,
  type PointARevoir,
  Section,
  Tableau,
  Vide,
} from '#interface';
import { type DateCivile, dateCivile, jourEnToutesLettres } from '#socle/pur';
import type { Dessin } from '../domaine/dessiner-des-contours.ts';
import type { Commune, Ept, Passage, Territoire } from '../stockage/communes.ts';
import { Cartogramme } from './cartogramme.panneau.tsx';
import { CommunesReunies } from './communes-reunies.panneau.tsx';

export interface PageDesTerritoires {
  jour: DateCivile;
  aujourdHui: DateCivile;
  mots: string;
  /** Found for what was typed; null: nothing was typed. */
  trouvees: readonly Commune[] | null;
  communes: readonly Commune[];
  territoires: readonly Territoire[];
  epts: readonly Ept[];
  reunies: readonly Passage[];
  noms: ReadonlyMap<string, string>;
  vue: 'carres' | 'contours';
  /** Null: no contour was imported. */
  dessin: Dessin | null;
  peutImporter: boolean;
  aRevoir: readonly PointARevoir[];
}

const depuis = ({ du, au }: { du: string; au: string | null }) =>
  au === null
    ? `depuis le ${jourEnToutesLettres(dateCivile(du), true)}`
    : `du ${jourEnToutesLettres(dateCivile(du), true)} au ${jourEnToutesLettres(dateCivile(au), true)} exclu`;

const Chercher = ({ jour, aujourdHui, mots, aRevoir }: PageDesTerritoires) => (
  <Formulaire
    action="/territoires"
    methode="get"
    saisie={{ mots, le: jour === aujourdHui ? '' : jour.split('-').reverse().join('/') }}
    aRevoir={aRevoir}
    libelle="Situer une commune"
    enLigne
  >
    <Champ
      nom="mots"
      libelle="Une commune"
      aide="Son nom d’aujourd’hui ou d’avant, un code postal."
      type="search"
    />
    <ChampDate nom="le" libelle="Ce jour-là" aide="Vide : aujourd’hui. Ou 31/12/2024." />
    <div>
      <Bouton genre="plein" icone="loupe">
        Situer cette commune
      </Bouton>
    </div>
  </Formulaire>
);

const partsDe = ({ territoires, epts }: PageDesTerritoires) => ({
  territoire: new Map(territoires.map(({ id, nom }) => [id, nom])),
  ept: new Map(epts.map(({ code, nom }) => [code, nom])),
});

function Trouvees({ trouvees, ...vu }: PageDesTerritoires) {
  if (trouvees === null) return null;
  if (trouvees.length === 0)
    return (
      <Vide titre="Aucune commune d’ici ne porte ce nom ou ce code postal.">
        Elle est peut-être dans un autre département, ou s’écrit autrement.
      </Vide>
    );
  const { territoire, ept } = partsDe({ trouvees, ...vu });
  return (
    <Tableau
      legende={`Ce qui répond à « ${vu.mots} »`}
      colonnes={[
        { cle: 'nom', titre: 'Commune' },
        { cle: 'code', titre: 'Code officiel' },
        { cle: 'postal', titre: 'Codes postaux' },
        { cle: 'ept', titre: 'Établissement public territorial' },
        { cle: 'circonscriptions', titre: 'Circonscriptions' },
      ]}
      lignes={trouvees.map(({ code, nom, codesPostaux, eptCode, territoireIds }) => ({
        cle: code,
        valeurs: {
          nom,
          code,
          postal: codesPostaux.join(', ') || 'ceux de la commune qu’elle a rejointe',
          ept: ept.get(eptCode ?? '') ?? 'aucun ce jour-là',
          circonscriptions:
            territoireIds.flatMap((id) => territoire.get(id) ?? []).join(', ') || 'aucune',
        },
      }))}
    />
  );
}

const Dessiner = ({ dessin: { largeur, hauteur, traces } }: { dessin: Dessin }) => (
  <figure className="cartogramme">
    <svg viewBox={`-2 -2 ${largeur + 4} ${hauteur + 4}`} width="100%" role="img">
      <title>Contours importés : le tableau plus bas dit la même chose.</title>
      {traces.map(({ code, nom, d }) => (
        <path key={code} d={d} fill="none" stroke="currentColor" strokeWidth={1.2}>
          <title>{nom}</title>
        </path>
      ))}
    </svg>
  </figure>
);

function Carte(vu: PageDesTerritoires) {
  const { territoire } = partsDe(vu);
  const valeurs = new Map(
    vu.communes.flatMap(({ code, territoireIds }) => {
      const siens = territoireIds.flatMap((id) => territoire.get(id) ?? []);
      return siens.length > 0 ? [[code, siens.join(', ')] as const] : [];
    }),
  );
  return (
    <>
      {vu.dessin ? (
        <Onglets
          libelle="Manière de dessiner"
          onglets={[
            { href: '/territoires', libelle: 'En carrés', courant: vu.vue === 'carres' },
            {
              href: '/territoires?vue=contours',
              libelle: 'En contours',
              courant: vu.vue === 'contours',
            },
          ]}
        />
      ) : null}
      {vu.vue === 'contours' && vu.dessin ? <Dessiner dessin={vu.dessin} /> : null}
      <Cartogramme
        communes={vu.communes}
        legende="Communes et circonscriptions"
        titreDesValeurs="Circonscription"
        valeurs={valeurs}
        sansCarres={vu.vue === 'contours' && vu.dessin !== null}
      />
    </>
  );
}

const Groupements = ({ epts, communes }: PageDesTerritoires) => (
  <Section titre="Établissements publics territoriaux">
    <Tableau
      legende="Les communes de chacun"
      colonnes={[
        { cle: 'nom', titre: 'Établissement' },
        { cle: 'communes', titre: 'Communes' },
        { cle: 'dates', titre: 'Dates' },
      ]}
      lignes={epts.map(({ code, nom, du, au }) => ({
        cle: code,
        valeurs: {
          nom,
          communes: communes
            .filter(({ eptCode }) => eptCode === code)
            .map((commune) => commune.nom)
            .join(', '),
          dates: depuis({ du, au }),
        },
      }))}
    />
  </Section>
);

const Circonscriptions = ({ territoires }: PageDesTerritoires) => (
  <Section titre="Circonscriptions">
    <Tableau
      legende="Leurs dates"
      colonnes={[
        { cle: 'nom', titre: 'Circonscription' },
        { cle: 'dates', titre: 'Dates' },
      ]}
      lignes={territoires.map(({ id, nom, du, au }) => ({
        cle: id,
        valeurs: { nom, dates: depuis({ du, au }) },
      }))}
    />
  </Section>
);

export function MontrerLesTerritoires(vu: PageDesTerritoires) {
  const { communes, territoires, jour, aujourdHui, reunies, noms } = vu;
  const quand = jour === aujourdHui ? '' : `Le ${jourEnToutesLettres(jour, true)} : `;
  return (
    <>
      <EnTete
        titre="Territoires"
        phrase={`${quand}${communes.length} communes, ${territoires.length} circonscriptions. Chaque carré est une commune ; sa taille et sa couleur ne disent rien d’elle.`}
        actions={
          vu.peutImporter ? (
            <a href="/administration/importer/contours">Importer des contours</a>
          ) : undefined
        }
      />
      <Chercher {...vu} />
      <Trouvees {...vu} />
      <Carte {...vu} />
      {reunies.length > 0 ? <CommunesReunies reunies={reunies} noms={noms} /> : null}
      {vu.epts.length > 0 ? <Groupements {...vu} /> : null}
      {territoires.length > 0 ? <Circonscriptions {...vu} /> : null}
    </>
  );
}
