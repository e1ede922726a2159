import { Bandeau, Bouton, Choix, EnTete, Formulaire, Pagination, Pliable, Vide } from '#interface';
import { DROITS_A_REPERER } from '../autoriser-un-reperage/autoriser-un-reperage.ts';
import type { PisteLue } from '../stockage/pistes.ts';
import { DIRE_UNE_REPONSE, type PistesVues, REPONSES } from './tenir-les-pistes.ts';

export interface PageDesPistes {
  vues: PistesVues;
  droit: string | null;
  page: number;
  communes: ReadonlyMap<string, string>;
  refus?: string | undefined;
}

const nommer = (droit: string): string =>
  DROITS_A_REPERER.find(({ id }) => id === droit)?.libelle ?? droit;

const UnePiste = ({ piste, commune }: { piste: PisteLue; commune: string }) => (
  <Pliable
    titre={
      <>
        <strong>{piste.nom}</strong>, {nommer(piste.droit)}, {commune}
      </>
    }
  >
    <ul>
      {piste.pourquoi.map((fait) => (
        <li key={fait}>{fait}</li>
      ))}
    </ul>
    <p>
      C’est une piste, pas une décision : calculez avec elle avant de rien promettre.{' '}
      <a href={`/tour-des-droits${piste.personneId ? `?personne=${piste.personneId}` : ''}`}>
        Faire le tour de ses droits avec elle
      </a>
      {piste.personneId ? (
        <>
          , <a href={`/personnes/${piste.personneId}`}>ouvrir sa fiche</a>
        </>
      ) : null}
      .
    </p>
    {piste.adresse ? <p>Adresse que la caisse connaît : {piste.adresse}</p> : null}
    <Formulaire action={`/non-recours/pistes/${piste.id}`} prefixe={`${piste.id}-`}>
      <Choix
        nom="reponse"
        libelle="Ce qu’il en est"
        options={REPONSES.map((valeur) => ({ valeur, libelle: DIRE_UNE_REPONSE[valeur] }))}
      />
      <div>
        <Bouton genre="trait">Enregistrer</Bouton>
      </div>
    </Formulaire>
  </Pliable>
);

/** Whom to go towards, right by right, commune by commune, in no order that ranks anyone. */
export function TenirLesPistes({ vues, droit, page, communes, refus }: PageDesPistes) {
  const ici = (numero: number) => {
    const dits = new URLSearchParams({
      ...(droit ? { droit } : {}),
      ...(numero > 0 ? { page: String(numero) } : {}),
    }).toString();
    return `/non-recours/pistes${dits ? `?${dits}` : ''}`;
  };
  return (
    <>
      <EnTete
        titre="Vers qui aller"
        phrase="Des droits probables que personne n’a demandés, droit par droit et commune par commune. L’ordre ne dit rien de personne."
      />
      <p>
        <a href="/non-recours">Pour quoi, jusqu’à quand, et les chiffres</a>
      </p>
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      {vues.pistes.length === 0 ? (
        <Vide titre="Aucune piste n’attend votre équipe." fil />
      ) : (
        vues.pistes.map((piste) => (
          <UnePiste
            key={piste.id}
            piste={piste}
            commune={communes.get(piste.communeCode ?? '') ?? 'commune inconnue'}
          />
        ))
      )}
      <Pagination
        precedent={page > 0 ? ici(page - 1) : null}
        suivant={vues.suite ? ici(page + 1) : null}
      />
    </>
  );
}
