import type { ReactNode } from 'react';
import { type Acces, apres, juger, type RefusDAcces } from '#acces';
import { Action, Bouton, Cache, EnTete, Formulaire, type PointARevoir, Section } from '#interface';
import { page, type Reponse } from '#socle';
import type { Resultat } from '#socle/pur';
import { JOUR_ILLISIBLE } from '../creer-une-personne/lire-la-saisie.ts';
import { droits } from '../regles-d-acces.ts';
import { type Fiche, lireLaFiche } from '../voir-une-personne/lire-la-fiche.ts';
import { ficheFermee, POURQUOI_LA_FICHE } from '../voir-une-personne/voir-une-personne.route.tsx';

export const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir sa fiche avec elle',
} as const;

export type Saisie = Readonly<Record<string, unknown>>;
export interface VueDeFormulaire {
  saisie?: Saisie;
  aRevoir?: readonly PointARevoir[];
  /** The line of the block that is being corrected. */
  ligne?: string | undefined;
}

/** One line of a block: what it says, and until when it holds when it has dates. */
export interface LigneTenue {
  id: string;
  dit: ReactNode;
  au?: string | null;
}

/** One block of a record and its form: what it says, what it asks, what it does. */
export interface BlocATenir {
  titre: string;
  phrase: string;
  /** The address under the record: `joindre`. */
  ou: string;
  bouton: string;
  champs(fiche: Fiche, saisie: Saisie): ReactNode;
  /** What the form shows before anything is typed. */
  depart?(fiche: Fiche): Saisie;
  /** Lines that are corrected, ended or taken off one by one. */
  lignes?: {
    titre: string;
    de(fiche: Fiche): readonly LigneTenue[];
    /** A line as its form shows it; null when it is not there. */
    saisie(fiche: Fiche, id: string): Saisie | null;
    /** « Finir ce lien »; a block whose lines only come and go has none. */
    finir?: string;
    retirer: string;
  };
  /** Beside the form: former versions. */
  autour?(fiche: Fiche): ReactNode;
}

const Lignes = ({
  bloc: { lignes, ou },
  fiche,
  adresse,
  ligne,
  aujourdHui,
}: {
  bloc: BlocATenir;
  fiche: Fiche;
  adresse: string;
  ligne: string | undefined;
  aujourdHui: string;
}) => {
  const tenues = lignes?.de(fiche) ?? [];
  if (!lignes || tenues.length === 0) return null;
  return (
    <Section titre={lignes.titre}>
      <ul className="lignes-tenues">
        {tenues.map(({ id, dit, au }) => (
          <li key={id} aria-current={id === ligne ? 'true' : undefined}>
            <span>{dit}</span>
            <a href={`${adresse}/${ou}?ligne=${id}`}>Corriger</a>
            {lignes.finir && (!au || au > aujourdHui) ? (
              <Action vers={`${adresse}/${ou}/finir`} champs={{ ligne: id }} genre="lien">
                {lignes.finir}
              </Action>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
};

export async function montrerLeBloc(
  acces: Acces,
  id: string,
  bloc: BlocATenir,
  { saisie, aRevoir = [], ligne }: VueDeFormulaire = {},
): Promise<Reponse> {
  const verdict = juger(droits.tenir, acces.lecteur);
  const fiche = await lireLaFiche(acces, id);
  if (!fiche.ok || !verdict.accord) return ficheFermee(id);
  const { personne } = fiche.valeur;
  const adresse = `/personnes/${personne.id}`;
  const corrigee = ligne ? (bloc.lignes?.saisie(fiche.valeur, ligne) ?? null) : null;
  const tapee = saisie ?? corrigee ?? bloc.depart?.(fiche.valeur) ?? {};
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: `${bloc.titre}, ${personne.nomDit}`,
    rubrique: 'personnes',
    parceQue: droits.tenir.phrase,
    corps: (
      <div className="etroit">
        <EnTete
          titre={bloc.titre}
          phrase={bloc.phrase}
          retour={{ href: adresse, libelle: personne.nomDit }}
        />
        <Lignes
          bloc={bloc}
          fiche={fiche.valeur}
          adresse={adresse}
          ligne={ligne}
          aujourdHui={acces.aujourdHui}
        />
        <Formulaire
          action={`${adresse}/${bloc.ou}`}
          saisie={tapee}
          aRevoir={aRevoir}
          libelle={corrigee ? 'Corriger cette ligne' : bloc.titre}
        >
          {corrigee ? <h2>Corriger cette ligne</h2> : null}
          {corrigee && ligne ? <Cache nom="ligne" valeur={ligne} /> : null}
          {bloc.champs(fiche.valeur, tapee)}
          <Bouton genre="plein">{corrigee ? 'Enregistrer la correction' : bloc.bouton}</Bouton>
        </Formulaire>
        {corrigee && ligne && bloc.lignes ? (
          <Action vers={`${adresse}/${bloc.ou}/retirer`} champs={{ ligne }} genre="irreversible">
            {bloc.lignes.retirer}
          </Action>
        ) : null}
        {bloc.autour?.(fiche.valeur)}
      </div>
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
  saisie: Saisie,
  dire: (refus: R) => PointARevoir,
): Promise<Reponse> {
  return apres(fait, `/personnes/${id}`, (refus) =>
    refus.raison === 'pas_a_vous'
      ? ficheFermee(id)
      : montrerLeBloc(acces, id, bloc, {
          saisie,
          aRevoir: [dire(refus as R)],
          ligne: ligneDe(saisie),
        }),
  );
}

/** The form again when days that were typed cannot be read. */
export const joursARevoir = (
  acces: Acces,
  id: string,
  bloc: BlocATenir,
  saisie: Saisie,
  illisibles: readonly string[],
): Promise<Reponse> =>
  montrerLeBloc(acces, id, bloc, {
    saisie,
    aRevoir: illisibles.map((champ) => ({ champ, phrase: JOUR_ILLISIBLE })),
    ligne: ligneDe(saisie),
  });

/** The line that a form corrects, when it corrects one. */
export const ligneDe = ({ ligne }: Saisie): string | undefined =>
  typeof ligne === 'string' ? ligne : undefined;
