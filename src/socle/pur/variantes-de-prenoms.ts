import { jetonsDuNom } from './noms.ts';

/**
 * Given names (and a few surnames) that no spelling rule brings together although desks meet them
 * as one. First of each line: the name of the family. Curated by hand; a name stands in one line
 * only, and names that are different persons' names (Fatou, Fatoumata) stay apart.
 */
const FAMILLES = `
mohamed mohamad mohamet muhammad mouhamad mohammad muhammed mhamed mohand muhamet
mamadou mamady mahamadou mamoudou
ahmed ahmet ahmad amed
mahmoud mahmut mahmood mamoud
abdoulaye abdullah abdallah abdoullah abdoulah abdulai abdulaye
abderrahmane abdourahmane abdurrahman abdoulrahman abdelrahman abdourahamane abderahman
abdelkader abdoulkader abdulkadir abdoulkadir abdelkadir
abdelaziz abdoulaziz abdulaziz
aicha ayesha aisha
aissatou aissata aissetou
fatima fatma fatema fathima fatimah
fatoumata fatimata fatumata fatoumatou
khadija khadidja hadidja hatice kadija
kadiatou kadidiatou khadijatou
mariam maryam meryem meriem miriam myriam
mariama maryama
maimouna maymouna memouna maimuna
zineb zeinab zaynab zainab zeyneb zeynep zeinabou
youssef youssouf yusuf yousuf youcef yousif yussuf
ibrahim ibrahima brahim ibrahime ebrahim
ismael ismail smail ismaila
souleymane soliman suleyman souleiman slimane sulaiman sleimane soleiman
moussa musa
issa isa
oumar omar umar omer oumarou
ousmane othmane osman usman outhmane othman
ali aly
hassan hassane hasan hacene
alassane alhassane lassana lassane
hussein houssein hocine hossein huseyin husein ousseynou hussain houcine
khalid khaled
karim kerim kareem abdelkarim
rachid rashid rached
tarek tarik tariq
samir sameer
nabil nabile
mehdi mahdi
yassine yacine yasin yassin yasine
bilal bilel
hamza hamsa
adama adema
amadou ahmadou amadu
boubacar aboubacar abubakar aboubakar boubakar babacar boubakeur
cheikh cheick sheikh seikh sheik
sekou seku cheikhou
seydou saidou seydu saydou
djibril jibril cebrail
dieynaba djeneba zenaba dieneba djenaba dienaba
nadia nadya
leila leyla layla
samira sameera
yasmine yasmina jasmine yasemin
sarah sara
esther ester
elisabeth elizabeth elisabete
catherine katharina caterina katherine
antony anthony antonie
michael mickael mikael
stephane stefan stephan
louis luis luiz
alexandre aleksander alexander alexandru
nicolas nikolas nicolae
mathieu matthieu mathew matthew
philippe filipe felipe
helene elena helena
ana anna anne
siva shiva
lakshmi laksmi luxmy laxmi
kumar koumar kumaran coumar
ndiaye njie njai
diop jobe
gonsalves goncalves gonzalves
`;

const FAMILLE_DU_PRENOM: ReadonlyMap<string, string> = new Map(
  FAMILLES.trim()
    .split('\n')
    .flatMap((ligne) => {
      const noms = ligne.trim().split(/\s+/);
      return noms.map((nom) => [nom, noms[0] ?? nom] as const);
    }),
);

/** The family's name of a given name whose spellings vary, or null. */
export function familleDuPrenom(prenom: string): string | null {
  return FAMILLE_DU_PRENOM.get(jetonsDuNom(prenom).colle) ?? null;
}

/** Every known spelling, by family: for the check that no name is in two of them. */
export function famillesDePrenoms(): readonly (readonly string[])[] {
  return FAMILLES.trim()
    .split('\n')
    .map((ligne) => ligne.trim().split(/\s+/));
}
