import { z } from 'zod';
import { type Acces, apres, type RefusDAcces, route } from '#acces';
import {
  Action,
  Bandeau,
  Bouton,
  Cache,
  Champ,
  EnTete,
  Formulaire,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { page, type Reponse, type RouteQuelconque } from '#socle';
import { aujourdHuiA, type Instant, jourEnToutesLettres, type Resultat } from '#socle/pur';
import { DIRE_DOUBLON } from '../domaine/doublons.ts';
import { direLaNaissance } from '../domaine/mots.ts';
import { lireLesPersonnes, type PersonneEnListe } from '../lire-les-fiches/lire-les-personnes.ts';
import { droits } from '../regles-d-acces.ts';
import { type Fusion, fusionsDe } from '../stockage/fusions.ts';
import {
  ficheFermee,
  POURQUOI_LA_FICHE,
  uneFiche,
} from '../voir-une-personne/voir-une-personne.route.tsx';
import { type DoublonPossible, doublonsPossibles } from './doublons-possibles.ts';
import {
  defaireLaFusion,
  direLeRefusDeFusionner,
  direQueCeSontDeuxPersonnes,
  fusionner,
  type RefusDeFusionner,
} from './fusionner.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'réunir deux fiches d’une même personne',
} as const;

/** A form of this page that came back: the one of this other record, or of this union. */
interface Repris {
  lui: string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

interface VueDesDoublons {
  personne: PersonneEnListe;
  doublons: readonly DoublonPossible[];
  fusions: readonly Fusion[];
  repris?: Repris | undefined;
}

const Doublons = ({ personne, doublons, fusions, repris }: VueDesDoublons) => {
  const adresse = `/personnes/${personne.id}`;
  const enCours = fusions.filter(({ defaiteLe }) => defaiteLe === null);
  const sien = (id: string) =>
    repris?.lui === id ? { saisie: repris.saisie, aRevoir: repris.aRevoir } : {};
  const estLa = [...doublons, ...enCours].some(({ id }) => id === repris?.lui);
  return (
    <>
      <EnTete
        titre="Une autre fiche à son nom ?"
        phrase="Réunir ne perd rien et se défait. En cas de doute, laissez deux fiches."
        retour={{ href: adresse, libelle: personne.nomDit }}
      />
      {/* Its form has gone meanwhile: what was typed is given back under the page. */}
      {repris && !estLa ? (
        <Bandeau etat="a_revoir" titre={repris.aRevoir.map(({ phrase }) => phrase).join(' ')} />
      ) : null}
      {doublons.length === 0 ? (
        <Vide titre="Aucune autre fiche ne lui ressemble parmi ce que vous pouvez voir." />
      ) : (
        <ListeDeRangees libelle="Fiches qui lui ressemblent">
          {doublons.map((un) => (
            <Rangee
              key={un.id}
              href={`/personnes/${un.id}`}
              identite={un.nomDit}
              detail={[
                direLaNaissance(un.naissance),
                un.pourquoi.map((raison) => DIRE_DOUBLON[raison]).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
              action={
                <>
                  <Formulaire
                    action={`${adresse}/fusionner`}
                    prefixe={`${un.id}-`}
                    {...sien(un.id)}
                  >
                    <Cache nom="absorbee" valeur={un.id} />
                    <Champ nom="raison" libelle="Pourquoi c’est elle" />
                    <Bouton genre="prune">Réunir les deux fiches</Bouton>
                  </Formulaire>
                  <Action vers={`${adresse}/deux-personnes`} champs={{ autre: un.id }} genre="lien">
                    Ce sont deux personnes
                  </Action>
                </>
              }
            />
          ))}
        </ListeDeRangees>
      )}
      {enCours.length > 0 ? (
        <Section titre="Fiches réunies">
          {enCours.map(({ id, raison, faiteLe }) => (
            <Formulaire key={id} action={`${adresse}/separer`} prefixe={`${id}-`} {...sien(id)}>
              <p>
                Réunies le {jourEnToutesLettres(aujourdHuiA(faiteLe as Instant), true)} : {raison}
              </p>
              <Cache nom="fusion" valeur={id} />
              <Champ nom="raison" libelle="Pourquoi les séparer" />
              <Bouton genre="irreversible">Séparer les deux fiches</Bouton>
            </Formulaire>
          ))}
        </Section>
      ) : null}
    </>
  );
};

async function montrer(acces: Acces, id: string, repris?: Repris): Promise<Reponse> {
  const doublons = await doublonsPossibles(acces, id);
  // A reader whose mission opens no record reads no table of theirs: refused before anything is looked for.
  if (!doublons.ok) return ficheFermee(id);
  const personne = (await lireLesPersonnes(acces, [id])).get(id);
  if (!personne) return ficheFermee(id);
  return page({
    statut: repris ? 422 : 200,
    titre: `Une autre fiche ? ${personne.nomDit}`,
    rubrique: 'personnes',
    parceQue: droits.reunir.phrase,
    corps: (
      <Doublons
        personne={personne}
        doublons={doublons.valeur}
        fusions={await fusionsDe(acces.bd, personne.id)}
        repris={repris}
      />
    ),
    pourquoi: POURQUOI_LA_FICHE,
  });
}

const AUTRE_FICHE = 'Choisissez l’autre fiche dans la liste.';
const raison = z.string('Dites en une phrase pourquoi.').max(500, 'Dites-le en une phrase.');

/** Which form was sent: the hidden field tells it. */
const laquelle = ({ absorbee, fusion, autre }: Readonly<Record<string, unknown>>): string =>
  String(absorbee ?? fusion ?? autre ?? '');

const envoyer = <F extends z.ZodRawShape>(
  chemin: string,
  champs: F,
  faire: (
    acces: Acces,
    saisie: z.infer<z.ZodObject<F>> & { id: string },
  ) => Promise<Resultat<unknown, RefusDeFusionner | RefusDAcces>>,
) =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `/personnes/:id/${chemin}`,
    entree: z.object({ ...champs, id: uneFiche.shape.id }),
    traiter: async (acces, lue) => {
      const saisie = lue as z.infer<z.ZodObject<F>> & { id: string };
      const fait = await faire(acces, saisie);
      return apres(fait, `/personnes/${saisie.id}/doublons`, (refus) => {
        const champ = refus.raison === 'sans_raison' ? 'raison' : '';
        const aRevoir = [{ champ, phrase: direLeRefusDeFusionner(refus) }];
        return montrer(acces, saisie.id, { lui: laquelle(saisie), saisie, aRevoir });
      });
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, String(saisie.id), { lui: laquelle(saisie), saisie, aRevoir }),
  });

export const routesDesDoublons: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/personnes/:id/doublons',
    entree: uneFiche,
    traiter: (acces, { id }) => montrer(acces, id),
  }),
  envoyer('fusionner', { absorbee: z.uuid(AUTRE_FICHE), raison }, (acces, saisie) =>
    fusionner(acces, { garde: saisie.id, absorbee: saisie.absorbee, raison: saisie.raison }),
  ),
  envoyer('separer', { fusion: z.uuid(AUTRE_FICHE), raison }, (acces, saisie) =>
    defaireLaFusion(acces, { id: saisie.fusion, raison: saisie.raison }),
  ),
  envoyer('deux-personnes', { autre: z.uuid(AUTRE_FICHE) }, (acces, saisie) =>
    direQueCeSontDeuxPersonnes(acces, { une: saisie.id, autre: saisie.autre }),
  ),
];
