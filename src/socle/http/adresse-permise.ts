import { BlockList, isIP } from 'node:net';
import { type Resultat, refuse, reussi } from '#socle/pur';

const FERMEES = new BlockList();
for (const [reseau, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  FERMEES.addSubnet(reseau, bits, 'ipv4');
// Tunnels and documentation, inside what is otherwise public.
for (const [reseau, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  FERMEES.addSubnet(reseau, bits, 'ipv6');
const PUBLIQUES = new BlockList();
PUBLIQUES.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is out on the internet: not this machine, not its network, not a tunnel back to them. */
export const estPublique = (ip: string): boolean => {
  if (isIP(ip) === 4) return !FERMEES.check(ip, 'ipv4');
  return isIP(ip) === 6 && PUBLIQUES.check(ip, 'ipv6') && !FERMEES.check(ip, 'ipv6');
};

export type RefusDAdresse =
  | { raison: 'illisible' }
  | { raison: 'pas_https' }
  | { raison: 'port' }
  | { raison: 'avec_un_mot_de_passe' }
  | { raison: 'privee' };

/** What an address must be before anything is sent there; what its name leads to is looked at each time. */
export function lireUneAdresse(
  texte: string,
  { locales }: { locales: boolean },
): Resultat<URL, RefusDAdresse> {
  const url = URL.parse(texte.trim());
  if (!url || !['https:', 'http:'].includes(url.protocol)) return refuse({ raison: 'illisible' });
  if (url.username || url.password) return refuse({ raison: 'avec_un_mot_de_passe' });
  if (locales) return reussi(url);
  if (url.protocol !== 'https:') return refuse({ raison: 'pas_https' });
  if (url.port !== '') return refuse({ raison: 'port' });
  const hote = url.hostname.replace(/^\[|\]$/g, '');
  if (
    isIP(hote)
      ? !estPublique(hote)
      : !hote.includes('.') || /\.(local|internal|localhost)$/.test(hote)
  )
    return refuse({ raison: 'privee' });
  return reussi(url);
}

const PHRASES: Record<RefusDAdresse['raison'], string> = {
  illisible: 'Écrivez une adresse entière, comme https://exemple.fr/tisserin.',
  pas_https: 'L’adresse commence par https:// : ce qui est annoncé ne passe pas en clair.',
  port: 'L’adresse est sur le port 443 : retirez le numéro de port.',
  avec_un_mot_de_passe: 'Retirez le nom et le mot de passe de cette adresse : la signature suffit.',
  privee: 'Cette adresse est celle d’un réseau privé. Donnez une adresse publique.',
};
export const direLeRefusDAdresse = ({ raison }: RefusDAdresse): string => PHRASES[raison];
