import { direUnMoment } from '#acces';
import { Bandeau, EnTete, type Etat, EtatDit, Section, Tableau, Vide } from '#interface';
import { aujourdHuiA, jourEnToutesLettres } from '#socle/pur';
import type { EtatDuCahier, LieuEtSonCahier } from './voir-les-cahiers.ts';

const DITS: Readonly<Record<EtatDuCahier, readonly [Etat, string]>> = {
  en_retard: ['a_revoir', 'Pas de cahier pour aujourd’hui'],
  sans_cle: ['a_revoir', 'Pas de clé'],
  sans_exercice: ['attente', 'Jamais ouvert depuis quatre mois'],
  a_jour: ['fait', 'À jour'],
};

const uneLigne = ({ site, etat, cleDu, dernier }: LieuEtSonCahier) => ({
  cle: site.id,
  valeurs: {
    lieu: `${site.nom} (lieu ${site.id})`,
    etat: <EtatDit etat={DITS[etat][0]}>{DITS[etat][1]}</EtatDit>,
    cahier:
      dernier.ecritLe && dernier.jour
        ? `${direUnMoment(dernier.ecritLe)}, pour ${jourEnToutesLettres(dernier.jour)}${dernier.manque ? `. Depuis : ${dernier.manque}` : ''}`
        : (dernier.manque ?? 'Jamais'),
    exercice: dernier.exerciceLe
      ? jourEnToutesLettres(aujourdHuiA(dernier.exerciceLe), true)
      : 'Jamais',
    cleDu: cleDu ? jourEnToutesLettres(aujourdHuiA(cleDu), true) : 'Aucune',
  },
});

/** What would happen tomorrow without a network, place by place, the worst first. */
export function TousLesCahiers({
  lieux,
  dossier,
}: {
  lieux: readonly LieuEtSonCahier[];
  dossier: string | null;
}) {
  const combien = (etat: EtatDuCahier) => lieux.filter((lieu) => lieu.etat === etat).length;
  const sansCle = combien('sans_cle');
  return (
    <>
      <EnTete
        titre="Cahiers de secours"
        phrase="Chaque soir, chaque lieu reçoit de quoi tenir une journée sans réseau. Rien ici ne s’ouvre : la clé est dans l’enveloppe du lieu."
      />
      {dossier === null ? (
        <Bandeau etat="a_revoir" titre="Aucun cahier n’est écrit : TISSERIN_CAHIERS manque.">
          Dites dans les réglages où les écrire, puis faites une clé par lieu.
        </Bandeau>
      ) : null}
      {dossier !== null && sansCle > 0 ? (
        <Bandeau etat="a_revoir" titre={`Lieux sans clé : ${sansCle}.`}>
          Lancez « tisserin cahier nouvelle-cle --vers un-dossier » : une enveloppe par lieu s’y
          prépare.
        </Bandeau>
      ) : null}
      <Section titre="Lieu par lieu" id="lieux">
        {lieux.length === 0 ? (
          <Vide titre="Aucun lieu dans l’annuaire.">Importez d’abord les lieux.</Vide>
        ) : (
          <Tableau
            legende="Cahiers de secours, ce qui ne va pas d’abord"
            colonnes={[
              { cle: 'lieu', titre: 'Lieu' },
              { cle: 'etat', titre: 'État' },
              { cle: 'cahier', titre: 'Dernier cahier' },
              { cle: 'exercice', titre: 'Dernier exercice' },
              { cle: 'cleDu', titre: 'Clé' },
            ]}
            lignes={lieux.map(uneLigne)}
          />
        )}
      </Section>
    </>
  );
}
