import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import {
  Bandeau,
  Bouton,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeRangees,
  Onglets,
  Pagination,
  Rangee,
  Vide,
} from '#interface';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import { direLeRefusDePaiement } from '../domaine/refus.ts';
import {
  type VersementEnListe,
  voirLesVersements,
} from '../lire-les-paiements/lire-les-paiements.ts';
import { AUX_AGENTS, mots } from '../lire-les-paiements/mots.ts';
import { droits } from '../regles-d-acces.ts';
import { remettreAPayer } from '../remettre-a-payer/remettre-a-payer.ts';
import type { EtatDeVersement } from '../stockage/versements.ts';
import { POURQUOI_DES_PAIEMENTS } from '../tenir-les-enveloppes/tenir-les-enveloppes.route.tsx';

const CHEMIN = '/paiements/versements';
const PAR_PAGE = 30;
const ONGLETS = {
  rejete: 'Renvoyés',
  prevu: 'Prévus',
  au_bordereau: 'Partis',
  paye: 'Payés',
} as const satisfies Partial<Record<EtatDeVersement, string>>;
type Onglet = keyof typeof ONGLETS;

const adresse = (etat: Onglet, numero: number) => `${CHEMIN}?etat=${etat}&page=${numero}`;

const MANQUE = {
  compte: 'Attend un compte : son équipe note l’IBAN sur la page de la demande.',
  creancier:
    'Attend un nom : le comptable public demande qui est le créancier, son équipe le note avec le compte.',
} as const;

const UnVersement = ({ versement, ouvre }: { versement: VersementEnListe; ouvre: boolean }) => {
  const { aQui, montant, prevuLe, payeLe, etat, pourquoiRejete, enInstance, demandeId, id } =
    versement;
  const dire = mots('fr');
  const retenu =
    etat === 'rejete' && pourquoiRejete
      ? dire.pourquoi(pourquoiRejete)
      : etat === 'au_bordereau' && enInstance
        ? AUX_AGENTS.enInstance(enInstance)
        : etat === 'prevu' && versement.manque
          ? MANQUE[versement.manque]
          : '';
  return (
    <Rangee
      key={id}
      {...(ouvre ? { href: `/demandes-de-droits/${demandeId}#paiements` } : {})}
      identite={ecrireLeMontant(montant)}
      detail={[`${dire.aQui[aQui]}.`, retenu].filter(Boolean).join(' ')}
      etat={
        etat === 'paye' && payeLe ? (
          <EtatDit etat="fait">{dire.etats.paye(jourEnToutesLettres(payeLe, true))}</EtatDit>
        ) : (
          <EtatDit etat={etat === 'rejete' ? 'a_revoir' : 'echeance'}>
            {dire.etats.prevu(jourEnToutesLettres(prevuLe, true))}
          </EtatDit>
        )
      }
      {...(etat === 'rejete'
        ? {
            action: (
              <Formulaire
                action={`${CHEMIN}/${id}/remise`}
                libelle={`Remettre à payer ${ecrireLeMontant(montant)}`}
              >
                <Bouton genre="trait">Remettre à payer</Bouton>
              </Formulaire>
            ),
          }
        : {})}
    />
  );
};

export const routesDesVersements: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'savoir si un paiement est arrivé',
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({
      etat: z.enum(Object.keys(ONGLETS) as [Onglet, ...Onglet[]]).catch('rejete'),
      page: z.coerce.number().int().min(0).max(1000).catch(0),
      remis: z.literal('1').optional().catch(undefined),
    }),
    traiter: async (acces, { etat, page: numero, remis }) => {
      const vus = await voirLesVersements(acces, {
        etat,
        limite: PAR_PAGE + 1,
        apres: numero * PAR_PAGE,
      });
      if (!vus.ok) return refusDePage(vus.refus.motif);
      const ouvre = acces.lecteur.genre === 'agent' && acces.lecteur.mission !== 'direction';
      const lignes = vus.valeur.slice(0, PAR_PAGE);
      return page({
        titre: 'Versements',
        rubrique: 'paiements',
        corps: (
          <>
            <EnTete
              titre="Versements"
              phrase="Ce qui revient est d’abord un mot à dire à la personne, puis un compte à revoir avec elle. Ce qui est réglé autrement se remet à payer ici."
            />
            {remis ? (
              <Bandeau etat="fait" titre="Ce versement est remis à payer.">
                Il part avec le prochain bordereau, dès que son compte est connu.
              </Bandeau>
            ) : null}
            <Onglets
              libelle="Versements"
              onglets={(Object.keys(ONGLETS) as Onglet[]).map((un) => ({
                href: adresse(un, 0),
                libelle: ONGLETS[un],
                courant: un === etat,
              }))}
            />
            {lignes.length === 0 ? (
              <Vide titre="Aucun versement ici." fil={etat === 'rejete'} />
            ) : (
              <ListeDeRangees libelle={ONGLETS[etat]} dense>
                {lignes.map((versement) => (
                  <UnVersement key={versement.id} versement={versement} ouvre={ouvre} />
                ))}
              </ListeDeRangees>
            )}
            <Pagination
              precedent={numero > 0 ? adresse(etat, numero - 1) : null}
              suivant={vus.valeur.length > PAR_PAGE ? adresse(etat, numero + 1) : null}
            />
            <p>
              <a href="/paiements">Les enveloppes</a>
            </p>
          </>
        ),
        parceQue: droits.voirLesListes.phrase,
        pourquoi: POURQUOI_DES_PAIEMENTS,
      });
    },
  }),
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'faire repartir ce qui est revenu',
    methode: 'POST',
    chemin: `${CHEMIN}/:id/remise`,
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) =>
      apres(await remettreAPayer(acces, { id }), `${adresse('rejete', 0)}&remis=1`, (refus) =>
        refusDePage(direLeRefusDePaiement(refus), 409),
      ),
  }),
];
