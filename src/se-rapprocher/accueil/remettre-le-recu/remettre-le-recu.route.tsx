import { z } from 'zod';
import { type Acces, route } from '#acces';
import { composerUnDocument } from '#documents';
import {
  Actions,
  Bandeau,
  Bouton,
  Cases,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  Section,
} from '#interface';
import { lireLesServices } from '#services';
import { fichier, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { jourEnToutesLettres, montrerLeCode } from '#socle/pur';
import { dOuLOnVient } from '../lire-un-premier-contact/d-ou-l-on-vient.ts';
import {
  effaceLe,
  type FicheLue,
  lireUnPremierContact,
} from '../lire-un-premier-contact/lire-un-premier-contact.ts';
import { POURQUOI_LA_FICHE } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import { direFicheIntrouvable } from '../tenir-une-fiche.ts';
import { composerLePapier } from './papier.ts';
import { direPourquoiPasRemis, remettreLeRecu } from './remettre-le-recu.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'remettre son reçu à la personne',
  chemin: '/accueil/contacts/:id/recu',
} as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à l’accueil.');

/** Violence said on the sheet: the paper may be seen at home. */
const discretDOffice = ({ contact }: FicheLue): boolean => contact.fiche.violence === 'oui';

interface ARemettre {
  lue: FicheLue;
  code?: string | undefined;
  retour: { href: string; libelle: string };
}

const Remettre = ({ lue, code, retour }: ARemettre) => {
  const { contact } = lue;
  const simple = contact.etat === 'reponse_simple';
  return (
    <>
      <EnTete
        retour={retour}
        titre={simple ? 'Réponse donnée' : 'Demande enregistrée'}
        phrase={
          simple
            ? `Pas de dossier. Effacée le ${jourEnToutesLettres(effaceLe(contact), true)}, sauf si elle revient avec son code.`
            : 'Son reçu dit ce qu’elle demande, ce que nous lui devons, et le code pour y revenir.'
        }
        actions={<LienBouton href={`/accueil/contacts/${contact.id}`}>Relire la fiche</LienBouton>}
      />
      {code ? (
        <Bandeau etat="fait" titre={<span className="code">{code}</span>}>
          Dites ce code, ou écrivez-le pour elle. Il ne sera plus montré.
        </Bandeau>
      ) : null}
      <Section titre="Son reçu">
        <Formulaire
          action={`/accueil/contacts/${contact.id}/recu`}
          saisie={{ discret: discretDOffice(lue) ? ['oui'] : [], langue: 'fr' }}
          libelle="Son reçu"
        >
          <Cases
            nom="discret"
            libelle="Sous quelle forme"
            options={[
              {
                valeur: 'oui',
                libelle: 'Forme discrète',
                aide: 'Ni service ni motif : ce papier peut être vu chez elle.',
              },
            ]}
          />
          <ListeDeChoix
            nom="langue"
            libelle="Langue"
            options={[
              { valeur: 'fr', libelle: 'Français' },
              { valeur: 'en', libelle: 'English' },
            ]}
          />
          <Actions>
            <Bouton genre="plein" icone="imprimante" nom="forme" valeur="papier" touche="P">
              Imprimer son reçu
            </Bouton>
            <Bouton icone="imprimante" nom="forme" valeur="discret" touche="D">
              Imprimer la forme discrète
            </Bouton>
            <Bouton nom="forme" valeur="a_dire">
              Dire le code sans papier
            </Bouton>
          </Actions>
        </Formulaire>
      </Section>
    </>
  );
};

const montrer = (acces: Acces, lue: FicheLue, code?: string): Reponse =>
  page({
    statut: 200,
    titre: 'Son reçu',
    rubrique: 'accueil',
    discrete: true,
    corps: <Remettre lue={lue} code={code} retour={dOuLOnVient(acces, lue.contact)} />,
    pourquoi: POURQUOI_LA_FICHE,
  });

async function lire(acces: Acces, contactId: string): Promise<FicheLue | Reponse> {
  const lue = await lireUnPremierContact(acces, contactId);
  if (lue.ok) return lue.valeur;
  return lue.refus.raison === 'acces'
    ? refusDePage(lue.refus.motif)
    : refusDePage(direFicheIntrouvable, 404);
}

export const routesDuRecu: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ id }),
    traiter: async (acces, saisie) => {
      const lue = await lire(acces, saisie.id);
      if ('genre' in lue) return lue;
      return lue.contact.etat === 'brouillon'
        ? refusDePage(direPourquoiPasRemis({ raison: 'pas_conclue' }), 409)
        : montrer(acces, lue);
    },
  }),
  // Each print draws a code of its own, said once: on the paper, or aloud.
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      id,
      forme: z.enum(['papier', 'discret', 'a_dire']).catch('papier'),
      discret: z.enum(['oui']).optional().catch(undefined),
      langue: z.enum(['fr', 'en']).catch('fr'),
    }),
    traiter: async (acces, { id: contactId, forme, discret: coche, langue }, requete) => {
      const remis = await remettreLeRecu(acces, {
        premierContactId: contactId,
        discret: forme === 'discret' || coche === 'oui',
        langue,
      });
      if (!remis.ok)
        return remis.refus.raison === 'acces'
          ? refusDePage(remis.refus.motif)
          : refusDePage(direPourquoiPasRemis(remis.refus), 409);
      const lue = await lire(acces, contactId);
      if ('genre' in lue) return lue;
      const { code, expireLe, discret } = remis.valeur;
      if (forme === 'a_dire') return montrer(acces, lue, montrerLeCode(code));
      const { lecteur } = acces;
      const papier = composerLePapier({
        lue,
        services: await lireLesServices(acces),
        code,
        expireLe,
        discret,
        langue,
        aujourdHui: acces.aujourdHui,
        hote: requete.entete('host') ?? 'tisserin',
        avec: lecteur.genre === 'agent' ? lecteur.nom?.split(' ')[0] : undefined,
      });
      return fichier(await composerUnDocument('recepisse', papier), 'application/pdf', 'recu.pdf');
    },
  }),
];
