import { FeuilletDElle, SesMots } from '#interface';
import { aujourdHuiA, ecrireLeTelephone, type Instant, type Telephone } from '#socle/pur';
import { direLaNaissance, PAROLES } from '../domaine/mots.ts';
import type { RubriqueDeParole } from '../stockage/paroles.ts';
import type { Fiche } from './lire-la-fiche.ts';

const PAS_ECRIT: Readonly<Record<RubriqueDeParole, string>> = {
  ce_qui_compte: 'Pas encore écrit : dans ses mots, quand elle le veut.',
  ce_que_je_sais_faire: 'Pas encore écrit.',
};

const DeSaPart = ({ fiche, rubrique }: { fiche: Fiche; rubrique: RubriqueDeParole }) => {
  const versions = fiche.paroles.filter((une) => une.rubrique === rubrique);
  const [derniere] = versions;
  if (!derniere) return <p className="secondaire">{PAS_ECRIT[rubrique]}</p>;
  const jour = direLaNaissance(aujourdHuiA(derniere.ecriteLe as Instant));
  return (
    <SesMots
      source={
        <>
          {derniere.ecritePar === 'elle' ? 'Écrit par elle' : 'Écrit avec elle'} le {jour}{' '}
          {versions.length > 1 ? (
            <>
              ·{' '}
              <a href={`/personnes/${fiche.personne.id}/paroles#versions`}>
                {versions.length} versions
              </a>
            </>
          ) : null}
        </>
      }
    >
      {derniere.mots}
    </SesMots>
  );
};

/** Whom one may call, and how: read in ten seconds by who is on duty. */
const Proches = ({
  fiche: { proches, personne },
  peutTenir,
}: {
  fiche: Fiche;
  peutTenir: boolean;
}) => (
  <>
    {proches.length === 0 ? <p className="secondaire">Personne de nommé.</p> : null}
    <ul className="proches">
      {proches.map(({ id, nom, qui, consigne, peutEtreAppele, telephone }) => (
        <li key={id}>
          <div>
            <strong>{nom}</strong>, {qui}
          </div>
          <span>
            {[
              peutEtreAppele
                ? telephone
                  ? ecrireLeTelephone(telephone as Telephone)
                  : 'on peut l’appeler'
                : 'ne pas appeler',
              consigne,
            ]
              .filter((dit, rang, tous) => dit && tous.indexOf(dit) === rang)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
    {peutTenir ? (
      <p>
        <a className="secondaire" href={`/personnes/${personne.id}/entourage`}>
          Nommer ou corriger
        </a>
      </p>
    ) : null}
  </>
);

/** What is hers: her words and the people she names, along the woven edge; nothing moves it. */
export const SonBloc = ({ fiche, peutTenir }: { fiche: Fiche; peutTenir: boolean }) => (
  <FeuilletDElle
    libelle="Ses mots"
    colonnes={[
      ...(['ce_qui_compte', 'ce_que_je_sais_faire'] as const).map((rubrique) => ({
        titre: PAROLES[rubrique],
        dedans: <DeSaPart fiche={fiche} rubrique={rubrique} />,
      })),
      {
        titre: 'Sur qui je peux compter',
        dedans: <Proches fiche={fiche} peutTenir={peutTenir} />,
      },
    ]}
  />
);
