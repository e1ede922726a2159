import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bandeau, Bouton, Cache, EnTete, Formulaire, type Langue, LienBouton } from '#interface';
import { langueDeLaPage } from '#messages';
import { COOKIE_DE_RECU, monCode, monRecepisse, ouvrirLaLecture } from '#recepisses';
import {
  page,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
  versLaPageSansTrace,
} from '#socle';
import { aujourdHuiA, type CodeDeRetrait, montrerLeCode } from '#socle/pur';
import {
  type AideConclue,
  AidesDuDepartement,
  aidesDuDepartement,
  effacerUnTour,
  LesDroits,
  mesTours,
  nommer,
  resultatDe,
  type TourGarde,
} from '#tour-des-droits';
import { mots } from './mots.ts';

const CHEMIN = '/ma-demande/mes-droits';

function UnTourGarde({
  tour,
  aides,
  langue,
}: {
  tour: TourGarde;
  aides: readonly AideConclue[];
  langue: Langue;
}) {
  const dire = mots(langue);
  const { carnet, conclusion } = resultatDe(tour);
  return (
    <>
      <p>{dire.verifieLe(aujourdHuiA(tour.gardeLe))}</p>
      {tour.demandes.length > 0 ? (
        <p>
          <strong>{dire.demandes}</strong> {tour.demandes.map(nommer(aides, langue)).join(', ')}.
        </p>
      ) : null}
      <LesDroits
        droits={conclusion.droits}
        carnet={carnet}
        langue={langue}
        suite={<AidesDuDepartement aides={aides} langue={langue} />}
      />
      <Formulaire action={`${CHEMIN}/effacer`} langue={langue} prefixe={`${tour.id}-`}>
        <Cache nom="id" valeur={tour.id} />
        <p>{dire.effacerPhrase}</p>
        <Bouton genre="irreversible">{dire.effacer}</Bouton>
      </Formulaire>
    </>
  );
}

/** What she kept, by her code: the same rights as the day she checked them, and the way to erase them. */
function MesDroitsGardes({
  langue,
  tours,
  code,
  efface,
}: {
  langue: Langue;
  tours: readonly { tour: TourGarde; aides: readonly AideConclue[] }[];
  code: CodeDeRetrait | null;
  efface: boolean;
}) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} />
      {efface ? <Bandeau etat="fait" titre={dire.efface} /> : null}
      {code && tours.length > 0 ? (
        <p>
          {dire.code} <strong className="code">{montrerLeCode(code)}</strong>
          <br />
          {dire.gardez}
        </p>
      ) : null}
      {tours.length === 0 && !efface ? <p>{dire.rien}</p> : null}
      {tours.map(({ tour, aides }) => (
        <UnTourGarde key={tour.id} tour={tour} aides={aides} langue={langue} />
      ))}
      {tours.every(({ tour: { id, objetId } }) => id !== objetId) ? (
        <LienBouton href="/ma-demande">{dire.revenir}</LienBouton>
      ) : null}
    </>
  );
}

async function montrer(acces: Acces, efface: boolean, requete: RequeteHttp) {
  const recepisse = await monRecepisse(acces.bd, acces.maintenant);
  if (!recepisse) return versLaPageSansTrace('/s?suite=non');
  const tours = await mesTours(acces, {});
  if (!tours.ok) return refusDePage(tours.refus.motif);
  await acces.tracer({
    operation: 'lecture',
    objet: 'tour_des_droits',
    objetId: recepisse.objetId,
    fondement: 'elle tient le reçu',
  });
  const avecAides = [];
  for (const tour of tours.valeur)
    avecAides.push({ tour, aides: await aidesDuDepartement(acces, tour.carnet) });
  const langue = langueDeLaPage(requete, recepisse.langue);
  const code = monCode(acces, requete.cookies[COOKIE_DE_RECU]);
  return page({
    titre: mots(langue).titre,
    langue,
    discrete: true,
    cookies: code ? [ouvrirLaLecture(acces, recepisse.id, code)] : [],
    corps: <MesDroitsGardes {...{ langue, tours: avecAides, code, efface }} />,
  });
}

const PAR_SON_RECU = { application: 'habitants', lecteurs: ['habitant'] } as const;

export const routesDeMesDroitsGardes: RouteQuelconque<Acces>[] = [
  route({
    ...PAR_SON_RECU,
    finalite: 'relire les droits qu’elle a vérifiés',
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ efface: z.string().optional().catch(undefined) }),
    traiter: (acces, { efface }, requete) => montrer(acces, efface === 'oui', requete),
  }),
  route({
    ...PAR_SON_RECU,
    finalite: 'effacer les droits qu’elle avait gardés',
    methode: 'POST',
    chemin: `${CHEMIN}/effacer`,
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) => {
      await effacerUnTour(acces, id);
      return versLaPageSansTrace(`${CHEMIN}?efface=oui`);
    },
    siInvalide: async () => versLaPage(CHEMIN),
  }),
];
