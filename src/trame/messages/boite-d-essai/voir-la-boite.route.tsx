import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { EnTete, EtatDit, ListeDeRangees, Rangee, Vide } from '#interface';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { aujourdHuiA, heurePourAgent, type Instant, jourEnColonne } from '#socle/pur';
import { catalogue } from '../domaine/catalogue/catalogue.ts';
import type { Destinataire } from '../domaine/envoi.ts';
import { droits } from '../regles-d-acces.ts';
import { derniersEnvois, type EnvoiDepose, estUneDemonstration } from '../stockage/envois.ts';

const COMBIEN = 50;
const AILLEURS = 'Cette boîte n’existe que dans la version d’essai.';

function aQui(destinataire: Destinataire): string {
  switch (destinataire.canal) {
    case 'sms':
      return `SMS au ${destinataire.telephone}`;
    case 'courriel':
      return `courriel à ${destinataire.adresse}`;
    case 'lettre':
      return `lettre à ${destinataire.lignes.join(', ')}`;
  }
}

const ETATS = {
  a_remettre: ['attente', 'Part à l’heure dite'],
  accepte: ['en_cours', 'Parti'],
  remis: ['fait', 'Remis'],
  autre_canal: ['a_revoir', 'Pas parti : une autre façon de la joindre'],
} as const;

const UnEnvoi = ({ depose, acces }: { depose: EnvoiDepose; acces: Acces }) => {
  const { envoi, etat, deposeLe } = depose;
  const [forme, mot] = ETATS[etat];
  const le = deposeLe as Instant;
  return (
    <Rangee
      identite={envoi.corps}
      detail={`${catalogue[envoi.modele].agent}, ${aQui(envoi.destinataire)}`}
      heure={`${jourEnColonne(aujourdHuiA(le), acces.aujourdHui)} ${heurePourAgent(le)}`}
      etat={<EtatDit etat={forme}>{mot}</EtatDit>}
    />
  );
};

export const routesDeLaBoite: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'montrer ce qui serait parti, à l’essai',
    methode: 'GET',
    chemin: '/essai/boite',
    entree: z.object({}),
    traiter: async (acces) => {
      const verdict = juger(droits.lire, acces.lecteur);
      if (!verdict.accord) return refusDePage(verdict.motif);
      if (!(await estUneDemonstration(acces.bd))) return refusDePage(AILLEURS, 404);
      const envois = await derniersEnvois(acces.bd, COMBIEN);
      await acces.tracer({ operation: 'liste', objet: 'envois' });
      return page({
        titre: 'Boîte d’essai',
        corps: (
          <>
            <EnTete
              titre="Boîte d’essai"
              phrase="Ce qui serait parti. À l’essai, rien ne quitte cette machine."
            />
            {envois.length === 0 ? (
              <Vide titre="Aucun message de votre équipe.">
                Prenez un rendez-vous avec un numéro de téléphone : son rappel arrive ici.
              </Vide>
            ) : (
              <ListeDeRangees libelle="Messages">
                {envois.map((depose) => (
                  <UnEnvoi key={depose.id} depose={depose} acces={acces} />
                ))}
              </ListeDeRangees>
            )}
          </>
        ),
      });
    },
  }),
];
