import { Cases, Champ, ChampDate, Choix, ListeDeChoix } from '#interface';
import { AMENAGEMENTS, LANGUES } from '../domaine/mots.ts';

const NATURES = [
  { valeur: 'anonyme', libelle: 'Sans nom' },
  { valeur: 'nom_d_usage', libelle: 'Un nom, tel qu’elle le dit' },
  { valeur: 'identifiee', libelle: 'Prénom et nom' },
] as const;

/** Who she is, as far as she says. A minor comes alone like anyone: nothing asks for a parent. */
export const ChampsDIdentite = () => (
  <>
    <Choix
      nom="nature"
      libelle="Comment elle se présente"
      aide="Sans nom, on peut l’aider aussi."
      options={NATURES}
      segmente
    />
    <Champ
      nom="nomDUsage"
      libelle="Nom d’usage"
      facultatif
      aide="Le nom qu’on lui dit, en entier."
    />
    <Champ nom="prenom" libelle="Prénom" facultatif />
    <Champ nom="nom" libelle="Nom" facultatif />
    <Champ nom="nomDeNaissance" libelle="Nom de naissance" facultatif />
    <ChampDate
      nom="naissance"
      libelle="Naissance"
      facultatif
      aide="14/03/1992, mars 1992 ou 1992 : ce qui est connu."
    />
  </>
);

/** What it takes to receive her; the arrangement, never its cause. */
export const ChampsDAccueil = ({ autres = [] }: { autres?: readonly string[] }) => (
  <>
    <ListeDeChoix
      nom="langue"
      libelle="Langue qu’elle préfère"
      facultatif
      vide="Pas encore demandée"
      options={Object.entries(LANGUES).map(([valeur, libelle]) => ({ valeur, libelle }))}
    />
    <Cases
      nom="interprete"
      libelle="Interprète"
      options={[{ valeur: 'oui', libelle: 'Elle en demande un' }]}
    />
    <Cases
      nom="amenagements"
      libelle="Pour la recevoir"
      aide="Ce qu’il faut prévoir. La raison ne se demande pas."
      facultatif
      options={[...new Set([...AMENAGEMENTS, ...autres])].map((un) => ({
        valeur: un,
        libelle: un,
      }))}
    />
  </>
);
