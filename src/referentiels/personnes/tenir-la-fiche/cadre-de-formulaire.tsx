import type { ReactNode } from 'react';
import { type Acces, juger, type RefusDAcces } from '#acces';
import { Bouton, EnTete, Formulaire, type PointARevoir } from '#interface';
import { page, type Reponse, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type Fiche, lireLaFiche } from '../voir-une-personne/lire-la-fiche.ts';
import { ficheFermee, POURQUOI_LA_FICHE } from '../voir-une-personne/voir-une-personne.route.tsx';

export const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir sa fiche avec elle',
} as const;

export interface VueDeFormulaire {
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}

/** One block of a record and its form: what it says, what it asks, what it does. */
export interface BlocATenir {
  titre: string;
  phrase: string;
  /** The address under the record: `joindre`. */
  ou: string;
  bouton: string;
  champs(fiche: Fiche, saisie: Readonly<Record<string, unknown>>): ReactNode;
  /** What the form shows before anything is typed. */
  depart?(fiche: Fiche): Readonly<Record<string, unknown>>;
  /** Forms of their own beside it: end a link, take someone off. */
  autour?(fiche: Fiche): ReactNode;
}

export async function montrerLeBloc(
  acces: Acces,
  id: string,
  bloc: BlocATenir,
  { saisie, aRevoir = [] }: VueDeFormulaire = {},
): Promise<Reponse> {
  const verdict = juger(droits.tenir, acces.lecteur);
  const fiche = await lireLaFiche(acces, id);
  if (!fiche.ok || !verdict.accord) return ficheFermee(id);
  const { personne } = fiche.valeur;
  const adresse = `/personnes/${personne.id}`;
  const tapee = saisie ?? bloc.depart?.(fiche.valeur) ?? {};
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: `${bloc.titre}, ${personne.nomDit}`,
    rubrique: 'personnes',
    corps: (
      <>
        <EnTete
          titre={bloc.titre}
          phrase={bloc.phrase}
          retour={{ href: adresse, libelle: personne.nomDit }}
        />
        {bloc.autour?.(fiche.valeur)}
        <Formulaire action={`${adresse}/${bloc.ou}`} saisie={tapee} aRevoir={aRevoir}>
          {bloc.champs(fiche.valeur, tapee)}
          <Bouton genre="plein">{bloc.bouton}</Bouton>
        </Formulaire>
      </>
    ),
    pourquoi: POURQUOI_LA_FICHE,
  });
}

/** After a use case: back to the record, or the form again with what was typed and what to review. */
export async function finir<R extends { raison: string }>(
  acces: Acces,
  id: string,
  bloc: BlocATenir,
  fait: Resultat<unknown, R | RefusDAcces>,
  saisie: Readonly<Record<string, unknown>>,
  dire: (refus: R) => PointARevoir,
): Promise<Reponse> {
  if (fait.ok) return versLaPage(`/personnes/${id}`);
  if (estUnRefusDAcces(fait.refus)) return refusDePage(fait.refus.motif);
  if (fait.refus.raison === 'pas_a_vous') return ficheFermee(id);
  return montrerLeBloc(acces, id, bloc, { saisie, aRevoir: [dire(fait.refus)] });
}

const estUnRefusDAcces = (refus: { raison: string }): refus is RefusDAcces =>
  refus.raison === 'acces';
