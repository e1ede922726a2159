import {
  Bandeau,
  Bouton,
  Cache,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  ListeDeRangees,
  Pagination,
  Pliable,
  Rangee,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { type DateCivile, dateCivile, jourEnColonne } from '#socle/pur';
import { SUITES, THEMES } from '../domaine/constat.ts';
import type { Constat } from '../stockage/constats.ts';
import type { ConstatsVus } from './repondre-aux-constats.ts';

export interface PageDesConstats {
  vus: ConstatsVus;
  communes: ReadonlyMap<string, string>;
  aujourdHui: DateCivile;
  numero: number;
  refus?: string | undefined;
}

const ou = ({ communeCode, theme }: Constat, communes: ReadonlyMap<string, string>): string =>
  [communeCode ? communes.get(communeCode) : null, theme ? THEMES[theme] : null]
    .filter(Boolean)
    .join(', ') || 'À classer';

const Repondre = ({ constat }: { constat: Constat }) => (
  <Pliable titre="Répondre">
    <Formulaire action={`/constats/${constat.id}`} prefixe={`${constat.id}-`}>
      <Cache nom="version" valeur={constat.version} />
      <ListeDeChoix
        nom="suite"
        libelle="Ce qui va se passer"
        options={Object.entries(SUITES).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ZoneDeTexte nom="reponse" libelle="Votre réponse à l’équipe" lignes={3} longueur={2000} />
      <div>
        <Bouton>Répondre à ce constat</Bouton>
      </div>
    </Formulaire>
  </Pliable>
);

const SansReponse = ({ vus, communes, aujourdHui }: PageDesConstats) => (
  <ListeDeRangees libelle="Constats qui attendent une réponse">
    {vus.sansReponse.map((constat) => {
      const jour = jourEnColonne(dateCivile(constat.reponsePourLe), aujourdHui);
      const enRetard = constat.reponsePourLe < aujourdHui;
      return (
        <Rangee
          key={constat.id}
          id={constat.id}
          identite={constat.texte}
          detail={ou(constat, communes)}
          etat={
            <EtatDit etat={enRetard ? 'silence' : 'attente'}>
              {enRetard ? `réponse promise pour ${jour}` : `réponse pour ${jour}`}
            </EtatDit>
          }
          action={vus.peutRepondre ? <Repondre constat={constat} /> : null}
        />
      );
    })}
  </ListeDeRangees>
);

export function VoirLesConstats(vue: PageDesConstats) {
  const { vus, communes, numero, refus } = vue;
  return (
    <>
      <EnTete
        titre="Constats"
        phrase={
          vus.themes.length > 0
            ? `On en parle plus qu’avant : ${vus.themes.map((theme) => THEMES[theme].toLowerCase()).join(' ; ')}.`
            : 'Ce que les équipes voient sur le terrain. Chaque constat a une réponse.'
        }
        actions={
          vus.peutNoter ? (
            <LienBouton href="/constats/nouveau" genre="plein" touche="n">
              Noter un constat
            </LienBouton>
          ) : null
        }
      />
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      <Section titre="En attente de réponse">
        {vus.sansReponse.length === 0 ? (
          <Vide titre="Tous les constats ont leur réponse." fil />
        ) : (
          <SansReponse {...vue} />
        )}
        <Pagination
          precedent={numero > 0 ? `/constats?page=${numero - 1}` : null}
          suivant={vus.suite ? `/constats?page=${numero + 1}` : null}
        />
      </Section>
      {vus.repondus.length > 0 ? (
        <Section titre="Réponses données" aide="Les vôtres d’abord.">
          <ListeDeRangees libelle="Constats qui ont une réponse">
            {vus.repondus.map((constat) => (
              <Rangee
                key={constat.id}
                identite={constat.texte}
                detail={`${constat.suite ? SUITES[constat.suite] : ''} : ${constat.reponse ?? ''}`}
                heure={ou(constat, communes)}
                etat={<EtatDit etat="fait">Réponse donnée</EtatDit>}
              />
            ))}
          </ListeDeRangees>
        </Section>
      ) : null}
    </>
  );
}
