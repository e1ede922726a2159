import type { ReactNode } from 'react';
import { type Acces, juger } from '#acces';
import type { DemandeLue } from '#demandes-de-droits';
import { LienBouton } from '#interface';
import {
  type ArgentDUneDemande,
  ComptesOuPayer,
  lireLArgent,
  lireOuPayer,
  PanneauDePaiements,
} from '#paiements';
import { chercherLeParcours, droits as droitsDuRsa } from '#rsa';

/** What each right shows of its own on the page of a request: one line a right, asked only for its own requests, by who examines. Then what is paid. */
const DE_CHAQUE_DROIT: readonly {
  prestation: RegExp;
  montrer(acces: Acces, lue: DemandeLue): Promise<ReactNode>;
}[] = [
  {
    prestation: /^fsl$/,
    montrer: async (_, { demande }) => (
      <LienBouton key="fsl" href={`/fsl/${demande.id}`} icone="livre">
        Le dossier FSL
      </LienBouton>
    ),
  },
  {
    prestation: /^apa_/,
    montrer: async (_, { demande }) => (
      <LienBouton key="apa" href={`/apa/${demande.id}`} icone="livre">
        L’évaluation et le plan d’aide
      </LienBouton>
    ),
  },
  {
    prestation: /^rsa$/,
    montrer: async (acces, { demande }) => {
      const parcours = await chercherLeParcours(acces, demande.id);
      if (parcours.ok && parcours.valeur)
        return (
          <LienBouton key="rsa" href={`/rsa/${parcours.valeur.id}`} icone="livre">
            Le parcours RSA
          </LienBouton>
        );
      return juger(droitsDuRsa.entrer, acces.lecteur).accord ? (
        <LienBouton key="rsa" href={`/rsa/entrer?personne=${demande.personneId}`}>
          Son RSA est ouvert : entrer en orientation
        </LienBouton>
      ) : null;
    },
  },
  {
    prestation: /^pch$/,
    montrer: async (_, { demande }) => (
      <LienBouton key="pch" href={`/pch/${demande.id}`} icone="livre">
        L’échange avec la MDPH
      </LienBouton>
    ),
  },
];

const RIEN_A_PAYER: ArgentDUneDemande = { versements: [], annees: [], manques: new Map() };

export async function panneauxDeLaDemande(acces: Acces, lue: DemandeLue): Promise<ReactNode> {
  const panneaux = [];
  for (const { prestation, montrer } of DE_CHAQUE_DROIT)
    if (lue.instruit && prestation.test(lue.demande.prestation))
      panneaux.push(await montrer(acces, lue));
  if (lue.instruit) {
    const { id: demandeId, personneId, cle } = lue.demande;
    const lArgent = await lireLArgent(acces, { demandeIds: [demandeId] });
    const comptes = await lireOuPayer(acces, { demandeId, personneId, cle, attendus: [] });
    const argent = lArgent.get(demandeId);
    if (argent || comptes.length > 0)
      panneaux.push(
        <PanneauDePaiements key="paiements" argent={argent ?? RIEN_A_PAYER}>
          <ComptesOuPayer comptes={comptes} demandeId={demandeId} retour="demande" />
        </PanneauDePaiements>,
      );
  }
  return panneaux.length > 0 ? panneaux : null;
}
