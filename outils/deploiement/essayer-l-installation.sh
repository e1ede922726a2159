#!/usr/bin/env bash
# The operator's walk of docs/exploitation.md, for real, in a bare Debian 12 that its own systemd boots (debootstrap,
# systemd-nspawn; as root on a Debian): install production mode, open the first account, run every unit, kill, back up,
# prove, update by the link while one process at least answers, boot again, restore, find the silent queue.
# Five minutes. What it cannot try: an image.
#   outils/deploiement/essayer-l-installation.sh [folder]
set -euo pipefail
depot=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
racine=${1:-$(mktemp -d)}
debian=$racine/debian
for outil in debootstrap systemd-nspawn; do
  command -v $outil >/dev/null || { echo 'Install debootstrap and systemd-container first.' >&2; exit 2; }
done

if [ ! -e "$debian/etc/debian_version" ]; then
  echo "── A bare Debian in $debian"
  mkdir -p "$racine"
  debootstrap --variant=minbase --include=ca-certificates,systemd-sysv,dbus bookworm "$debian" >"$racine/debootstrap.log"
fi
# Where a mirror has an authority of its own, the new system believes it too.
cp /etc/ssl/certs/ca-certificates.crt "$debian/etc/ssl/certs/"
rm -rf "$debian/root/depot.git" && git clone -q --bare "$depot" "$debian/root/depot.git"
git -C "$debian/root/depot.git" update-ref refs/heads/essai "$(git -C "$depot" rev-parse HEAD)"

# The walk is a unit of that system; how it ends is how the container ends.
cat >"$debian/etc/systemd/system/marche.service" <<'UNITE'
[Unit]
After=multi-user.target
SuccessAction=exit
FailureAction=exit
[Service]
Type=oneshot
ExecStart=/bin/bash /root/marche.sh
StandardOutput=append:/root/marche.log
StandardError=append:/root/marche.log
UNITE
mkdir -p "$debian/etc/systemd/system/default.target.wants"
ln -sf ../marche.service "$debian/etc/systemd/system/default.target.wants/"
: >"$debian/root/marche.log"

cat >"$debian/root/marche.sh" <<'MARCHE'
set -euo pipefail
export LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive PGPORT=5499 NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
P=3999; ICI=http://127.0.0.1:$P; UN=tisserin-serveur@$P
Q=3998; LA=http://127.0.0.1:$Q; DEUX=tisserin-serveur@$Q
titre() { echo; echo "── $1"; }
trap 'echo "Line $LINENO: $BASH_COMMAND" >&2' ERR
rate() { echo "$1" >&2; exit 1; }
sql() { setpriv --reuid postgres --regid postgres --init-groups psql -q "$@"; }
dit() { systemctl show --value -p "$2" "$1"; }
pret() { curl --silent --fail --output /dev/null --retry 60 --retry-delay 1 --retry-all-errors "$1/readyz"; }
installer() { git clone -q -b essai /root/depot.git "$1" && (cd "$1" && npm ci --omit=dev >/root/npm.log 2>&1) && ln -sfn "$1" /opt/tisserin; }
unites() { cp -r /opt/tisserin/deploiement/systemd/. /etc/systemd/system/ && systemctl daemon-reload; }
# A unit of one task, by hand: what it wrote, or why not.
faire() { systemctl start "$1" || { journalctl -u "$1" -o cat -n 20; exit 1; }; journalctl -u "$1" _SYSTEMD_INVOCATION_ID="$(dit "$1" InvocationID)" -o cat | cut -c1-160; }
cd /

if [ "$(cat /root/etape)" = premier ]; then
titre 'Packages, user, code'
apt-get update -qq
apt-get install -y -qq --no-install-recommends postgresql nodejs npm git curl openssl age >/root/apt.log 2>&1
id tisserin >/dev/null 2>&1 || useradd --system --create-home --home-dir /var/lib/tisserin --shell /usr/sbin/nologin tisserin
systemctl disable -q --now $UN $DEUX tisserin-{sauvegarde,preuve,journal}.timer 2>/dev/null || true
rm -rf /opt/tisserin* /etc/tisserin /var/lib/tisserin/* /root/cles /root/identite.txt
installer /opt/tisserin-1
titre 'Base, settings, secrets, units'
sed -i "s/^port = .*/port = $PGPORT/" /etc/postgresql/15/main/postgresql.conf && systemctl restart postgresql@15-main
for base in tisserin revenue tisserin_preuve; do sql -c "drop database if exists $base with (force)"; done
sql -c "create role tisserin_proprietaire login createrole password 'p'" -c "create role tisserin login password 'p'" 2>/dev/null || true
for base in tisserin revenue tisserin_preuve; do sql -c "create database $base owner tisserin_proprietaire"; done
install -d -m 755 /etc/tisserin && install -d -m 700 /etc/tisserin/secrets
printf '%s\n' TISSERIN_URL=https://tisserin.exemple.fr TISSERIN_MANDATAIRES=127.0.0.1 \
  TISSERIN_SAUVEGARDES=/var/lib/tisserin/sauvegardes TISSERIN_CAHIERS=/var/lib/tisserin/cahiers >/etc/tisserin/tisserin.env
(
  umask 077; cd /etc/tisserin/secrets
  openssl rand -hex 32 >cle
  for qui in base:tisserin proprietaire:tisserin_proprietaire; do
    echo "postgres://${qui#*:}:p@localhost:$PGPORT/tisserin" >"${qui%%:*}"
  done
)
unites
install -m 755 /opt/tisserin/deploiement/tisserin /usr/local/bin/tisserin
dits=$(systemd-analyze verify $UN.service /etc/systemd/system/tisserin-*.{service,timer} 2>&1)
[ -z "$dits" ] || rate "$dits"
systemd-analyze security --threshold=20 $UN | tail -1
titre 'Migrations, département, directory, first account'
tisserin migrer >/root/migrer.log 2>&1 || rate "$(cat /root/migrer.log)"
printf 'id;nom;communes\n1;Plaine Commune;93001,93066\n' >/root/territoires.csv
printf 'id;code;nom;nom_court;phrase;du\n1;accueil;Accueil social;Accueil;Être reçu.;2026-01-01\n' >/root/services.csv
printf 'id;service_id;territoire_id;nom;adresse;commune_code;horaires;du\n11;1;1;Circonscription;1 rue de la Mairie;93001;Mo-Fr 09:00-17:00;2026-01-01\n' >/root/sites.csv
printf 'id;prenom;nom;fonction;site_id\n1;Nadia;Cherif;Administratrice;11\n' >/root/agents.csv
tisserin departement installer 93 /root/territoires.csv | head -1
for quoi in services sites agents; do tisserin importer $quoi /root/$quoi.csv | head -1; done
code=$(tisserin comptes inviter 1 --administration --identifiant prenom.nom --json | sed 's/.*"code":"\([^"]*\)".*/\1/')
titre 'Two processes, that hold nothing but what their unit gives them'
systemctl enable -q --now $UN && curl -s --fail $ICI/readyz && echo
systemctl enable -q --now $DEUX && curl -s --fail --output /dev/null $LA/readyz
statut=/proc/$(dit $UN MainPID)/status
grep -q '^CapEff:.0*$' "$statut" && grep -q '^NoNewPrivs:.1$' "$statut" || rate 'the process has privileges'
! setpriv --reuid tisserin --regid tisserin --init-groups cat /etc/tisserin/secrets/cle 2>/dev/null || rate 'the secret is open'
poster() { curl -s -H sec-fetch-site:same-origin -o /root/page.html -D /root/entetes -w '%{http_code}\n' "$@"; }
entrer() { poster --data-urlencode 'identifiant=prenom.nom' --data-urlencode 'motDePasse=trois-lampes-vertes-42' "$1/connexion"; }
[ "$(poster --data-urlencode "code=$code" --data-urlencode 'nouveau=trois-lampes-vertes-42' $ICI/connexion/activer)" = 303 ]
entrer $LA >/dev/null
biscuits=$(grep -i '^set-cookie' /root/entetes | sed 's/^[^:]*: //; s/;.*//' | tr -d '\r' | paste -sd';' -)
[ "$(curl -s -o /dev/null -w '%{http_code}' -H "cookie: $biscuits" $ICI/administration/comptes)" = 200 ] && echo 'The administrator is in, by both.'
titre 'What goes wrong'
kill -9 "$(dit $UN MainPID)" && sleep 1 && pret $ICI && [ "$(dit $UN NRestarts)" = 1 ] && echo 'Killed: systemd started it again.'
echo TISSERIN_ADRESE=127.0.0.1 >>/etc/tisserin/tisserin.env
! systemctl restart $DEUX 2>/dev/null && [ "$(dit $DEUX ActiveState)" = failed ] && journalctl -b -u $DEUX -o cat | grep 'n’existe pas'
sed -i /ADRESE/d /etc/tisserin/tisserin.env && systemctl restart $DEUX
systemctl stop postgresql@15-main
[ "$(entrer $ICI)" = 503 ] || rate 'the base is away, and the page does not say so'
incident=$(grep -o 'assistance[^<]*' /root/page.html | grep -oE '[0-9a-f]{8}')
systemctl restart $DEUX 2>/dev/null || true
sleep 45; systemctl start postgresql@15-main
pret $ICI && pret $LA && [ "$(dit $UN NRestarts)" = 1 ] && echo 'Base away, then back: one waited, the other was started until it could.'
if [[ $(dit $UN MemoryCurrent) =~ ^[0-9]+$ ]]; then
  gourmande() { systemd-run -q --wait --unit=tisserin-gourmande-$1 node -e "const a=[];for(let i=0;i<$1;i++)a.push(Buffer.alloc(1e6,1))"; }
  gourmande 300 && ! gourmande 700 && echo 'Three hundred megabytes are let be, seven hundred are killed.'
else
  echo 'Not tried here, where a container is lent no memory controller: the 512 MB.'
fi
titre 'Back up, prove, check the journal, write the packs'
pour=$(tisserin sauvegarder --nouvelle-cle /root/identite.txt | grep -o 'age1[a-z0-9]*')
echo "TISSERIN_SAUVEGARDES_POUR=$pour" >>/etc/tisserin/tisserin.env
sql -c 'drop role if exists tisserin_sauvegarde'
tisserin sauvegarder --nouveau-role | sql tisserin && sql -c "alter role tisserin_sauvegarde password 'p'"
secret() { (umask 077; cat >/etc/tisserin/secrets/"$1"); }
echo "postgres://tisserin_sauvegarde:p@localhost:$PGPORT/tisserin" | secret sauvegarde
systemctl restart 'tisserin-serveur@*'
systemctl enable -q --now tisserin-sauvegarde.timer tisserin-journal.timer
faire tisserin-sauvegarde
# As on the spare machine.
install -m 600 /root/identite.txt /etc/tisserin/secrets/identite
echo "postgres://tisserin_proprietaire:p@localhost:$PGPORT/tisserin_preuve" | secret preuve
systemctl enable -q --now tisserin-preuve.timer
faire tisserin-preuve && tisserin prouver --json | cut -c1-160
rm /etc/tisserin/secrets/{identite,preuve} && systemctl disable -q --now tisserin-preuve.timer
faire tisserin-journal
systemctl list-timers --no-legend 'tisserin-*'
tisserin cahier nouvelle-cle --vers /root/cles | head -1 && tisserin cahier ecrire && tisserin cahier verifier
age -d -i /root/cles/cle-du-lieu-11.txt -o /root/cahier.pdf /var/lib/tisserin/cahiers/lieu-11/*.pdf.age
[ "$(head -c 5 /root/cahier.pdf)" = '%PDF-' ] && rm /root/cahier.pdf
titre 'Update by the link, one process at least answering'
touch /root/guet
while [ -e /root/guet ]; do
  curl -sf -m 5 -o /dev/null $ICI/lieux || curl -sf -m 5 -o /dev/null $LA/lieux || echo absent
  sleep 0.2
done >/root/absences &
installer /opt/tisserin-2 && unites && faire tisserin-migrer
# What was begun is answered, whatever its sender's pace.
{ printf 'identifiant=a&'; sleep 3; printf motDePasse=b; } | curl -s -T - -X POST -H content-type:application/x-www-form-urlencoded \
  -H sec-fetch-site:same-origin -o /dev/null -w 'Answered %{http_code} while it stopped.\n' $ICI/connexion & lent=$!
sleep 1; systemctl restart $UN && systemctl restart $DEUX && wait $lent
rm /root/guet && sleep 1 && [ ! -s /root/absences ] || rate 'nobody answered'
[ "$(readlink "/proc/$(dit $UN MainPID)/cwd")" = /opt/tisserin-2 ]
curl -s $ICI/version && echo
titre 'What the journal says'
systemctl stop $DEUX && [ "$(dit $DEUX Result)" = success ] && systemctl start $DEUX
journalctl -b -u 'tisserin-*' -o cat >/root/journal.txt
grep -F "$incident" /root/journal.txt
! grep -m3 '"erreur":"object"' /root/journal.txt || rate 'a failure that says nothing'
! grep -niE "nadia|cherif|prenom\.nom|trois-lampes|:p@|$code" /root/journal.txt || rate 'the journal names someone'
fi

if [ "$(cat /root/etape)" = second ]; then
titre 'Booted again'
systemctl is-active $UN $DEUX tisserin-sauvegarde.timer tisserin-journal.timer | sort | uniq -c
[ -z "$(systemctl --failed --no-legend)" ] && pret $ICI && pret $LA
titre 'What the metrics say'
curl -s $ICI/metrics | grep -E '^tisserin_(sauvegarde|cahiers|annonces|evenements)'
titre 'Restore elsewhere'
mkdir -p /root/autre && sed "s#secrets=.*#secrets=/root/autre#" /opt/tisserin/deploiement/tisserin >/root/tisserin-autre
cp /etc/tisserin/secrets/cle /root/autre/
sed 's#/tisserin$#/revenue#' /etc/tisserin/secrets/base >/root/autre/base
sed 's#/tisserin$#/revenue#' /etc/tisserin/secrets/proprietaire >/root/autre/proprietaire
sh /root/tisserin-autre restaurer "$(ls -d /var/lib/tisserin/sauvegardes/sauvegarde-* | tail -1)" --identite /root/identite.txt | head -2
titre 'The demonstration, to find the silent queue'
sql -c 'drop database revenue' -c 'create database revenue owner tisserin_proprietaire'
(set -a; TISSERIN_MODE=essai TISSERIN_CLE_FILE=/root/autre/cle DATABASE_URL_FILE=/root/autre/base; DATABASE_URL_PROPRIETAIRE_FILE=/root/autre/proprietaire; set +a; node /opt/tisserin/outils/tisserin.mjs departement generer) | head -1
cp /root/autre/base /etc/tisserin/secrets/base && systemctl restart $UN
curl -s $ICI/metrics | grep '^tisserin_orientations_silence_jours' | sort -t'}' -k2 -rn >/root/silence.txt
head -3 /root/silence.txt | grep .
systemctl stop $UN $DEUX
echo; echo 'The whole walk holds.'
fi
MARCHE

# Where systemd is not this machine's own first process, there is nobody to register the container with.
[ -d /run/systemd/system ] && inscrit=() || inscrit=(--register=no --keep-unit)
tail -f "$debian/root/marche.log" & suite=$!
trap 'sleep 1; kill $suite' EXIT
for etape in premier second; do
  echo $etape >"$debian/root/etape"
  systemd-nspawn --boot "${inscrit[@]}" --machine=tisserin-essai --directory="$debian" --resolv-conf=copy-host \
    </dev/null >"$racine/$etape.log" 2>&1 || { echo "The walk stopped: $debian/root/marche.log" >&2; exit 1; }
done
