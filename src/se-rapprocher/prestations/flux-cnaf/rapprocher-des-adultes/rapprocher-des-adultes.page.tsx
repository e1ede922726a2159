import {
  Bandeau,
  Bouton,
  Cache,
  EnTete,
  Formulaire,
  ListeDeRangees,
  Onglets,
  Pagination,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { direLaNaissance, direPourquoiRapprochee, type PersonneEnListe } from '#personnes';
import { enNomPropre } from '../domaine/ecrire-un-nom.ts';
import { OngletsDuFlux } from '../onglets.panneau.tsx';
import type { AdulteLu } from '../stockage/lectures.ts';
import type { AdultesVus, ARapprocher } from './rapprocher-des-adultes.ts';

export interface PageDesAdultes {
  vus: AdultesVus;
  quoi: ARapprocher;
  page: number;
  communes: ReadonlyMap<string, string>;
  refus?: string | undefined;
}

const QUOI: readonly (readonly [ARapprocher, string])[] = [
  ['a_confirmer', 'À confirmer'],
  ['sure', 'Reconnus'],
  ['inconnue', 'Que personne ne reçoit ici'],
];

const VIDES: Readonly<Record<ARapprocher, string>> = {
  a_confirmer: 'Aucune ressemblance n’attend votre réponse.',
  sure: 'Personne n’est encore reconnu.',
  inconnue: 'Tout le monde, dans ce flux, est déjà reçu ici.',
};

const Repondre = ({
  adulte: { foyerId, empreinte },
  quoi,
  personneId,
  libelle,
  discret = false,
}: {
  adulte: AdulteLu;
  quoi: ARapprocher;
  personneId: string;
  libelle: string;
  discret?: boolean;
}) => (
  <Formulaire action="/flux-cnaf/a-reconnaitre" prefixe={`${empreinte}-${personneId}-`}>
    <Cache nom="foyerId" valeur={foyerId} />
    <Cache nom="empreinte" valeur={empreinte} />
    <Cache nom="quoi" valeur={quoi} />
    <Cache nom="personneId" valeur={personneId} />
    <Bouton genre={discret ? 'lien' : 'trait'} petit>
      {libelle}
    </Bouton>
  </Formulaire>
);

const direUneFiche = (fiche: PersonneEnListe | undefined): string =>
  fiche
    ? [fiche.nomDit, fiche.naissance ? direLaNaissance(fiche.naissance) : null]
        .filter(Boolean)
        .join(', ')
    : 'Une fiche d’une autre équipe';

const Ressemblances = ({ adulte, vue }: { adulte: AdulteLu; vue: PageDesAdultes }) => (
  <>
    {adulte.candidats.map(({ id, raisons }) => {
      const fiche = vue.vus.fiches.get(id);
      return (
        <span key={id}>
          {fiche ? <a href={`/personnes/${id}`}>{direUneFiche(fiche)}</a> : direUneFiche(fiche)} :{' '}
          {raisons.map(direPourquoiRapprochee).join(', ')}.{' '}
          {fiche && vue.quoi === 'a_confirmer' ? (
            <Repondre adulte={adulte} quoi={vue.quoi} personneId={id} libelle="C’est elle" />
          ) : null}
        </span>
      );
    })}
    {adulte.candidats.length > 0 ? (
      <Repondre
        adulte={adulte}
        quoi={vue.quoi}
        personneId="aucune"
        libelle={vue.quoi === 'sure' ? 'Ce n’est pas elle' : 'Aucune de ces fiches'}
        discret
      />
    ) : null}
  </>
);

/** Nobody receives her: one button makes her record, with what the flow says of her. */
const Creer = ({ adulte: { foyerId, empreinte } }: { adulte: AdulteLu }) => (
  <Formulaire action="/flux-cnaf/a-reconnaitre/fiche" prefixe={`${empreinte}-fiche-`}>
    <Cache nom="foyerId" valeur={foyerId} />
    <Cache nom="empreinte" valeur={empreinte} />
    <Bouton genre="trait" petit>
      Créer sa fiche
    </Bouton>
  </Formulaire>
);

/** Nobody is matched in silence: each likeness says why, and somebody answers. */
export function RapprocherDesAdultes(vue: PageDesAdultes) {
  const { vus, quoi, page, communes, refus } = vue;
  const ici = (numero: number) =>
    `/flux-cnaf/a-reconnaitre?quoi=${quoi}${numero > 0 ? `&page=${numero}` : ''}`;
  return (
    <>
      <EnTete
        titre="Qui est déjà reçu ici"
        phrase="Le flux nomme des personnes ; certaines ont déjà une fiche. Chaque ressemblance dit pourquoi, et c’est vous qui répondez."
      />
      <OngletsDuFlux courant="a-reconnaitre" />
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      <Section titre={QUOI.find(([cle]) => cle === quoi)?.[1] ?? ''} id="liste">
        <Onglets
          libelle="Quelles personnes"
          onglets={QUOI.map(([cle, libelle]) => ({
            href: `/flux-cnaf/a-reconnaitre?quoi=${cle}`,
            libelle,
            courant: cle === quoi,
          }))}
        />
        {vus.adultes.length === 0 ? (
          <Vide titre={VIDES[quoi]} fil />
        ) : (
          <ListeDeRangees libelle="Personnes nommées par le flux">
            {vus.adultes.map((adulte) => (
              <Rangee
                key={`${adulte.foyerId}${adulte.empreinte}`}
                identite={enNomPropre(`${adulte.prenom} ${adulte.nom}`)}
                detail={[
                  direLaNaissance(adulte.naissance),
                  adulte.nomDeNaissance === adulte.nom
                    ? null
                    : `née ${enNomPropre(adulte.nomDeNaissance)}`,
                  communes.get(adulte.communeCode ?? ''),
                  adulte.soumise ? 'un accompagnement lui est dû' : null,
                ]
                  .filter(Boolean)
                  .join(', ')}
                action={
                  quoi === 'inconnue' ? (
                    <Creer adulte={adulte} />
                  ) : (
                    <Ressemblances adulte={adulte} vue={vue} />
                  )
                }
              />
            ))}
          </ListeDeRangees>
        )}
        <Pagination
          precedent={page > 0 ? ici(page - 1) : null}
          suivant={vus.suite ? ici(page + 1) : null}
        />
      </Section>
    </>
  );
}
