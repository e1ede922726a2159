#!/usr/bin/env bash
# The operator's walk of docs/exploitation.md, for real, in a bare Debian 12 (debootstrap, chroot; as root on a Debian):
# install production mode, open the first account, back up, write a pack, update by the link while the old version
# answers, restore, find the silent queue. Ten minutes. What it cannot try: systemd as the first process, an image.
#   outils/deploiement/essayer-l-installation.sh [folder]
set -euo pipefail
depot=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
racine=${1:-$(mktemp -d)}
debian=$racine/debian
command -v debootstrap >/dev/null || { echo 'Install debootstrap first.' >&2; exit 2; }

if [ ! -e "$debian/etc/debian_version" ]; then
  echo "── A bare Debian in $debian"
  debootstrap --variant=minbase --include=ca-certificates bookworm "$debian" >"$racine/debootstrap.log"
fi
# Where a mirror has an authority of its own, the new system believes it too.
cp /etc/ssl/certs/ca-certificates.crt "$debian/etc/ssl/certs/"
printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d" && chmod +x "$debian/usr/sbin/policy-rc.d"
rm -rf "$debian/root/depot.git" && git clone -q --bare "$depot" "$debian/root/depot.git"
git -C "$debian/root/depot.git" update-ref refs/heads/essai "$(git -C "$depot" rev-parse HEAD)"
mount -t proc proc "$debian/proc"
mount --rbind /dev "$debian/dev" && mount --make-rslave "$debian/dev"
trap 'chroot "$debian" pg_ctlcluster 15 main stop -m fast 2>/dev/null || true; umount -l "$debian/dev" "$debian/proc"' EXIT

cat >"$debian/root/marche.sh" <<'MARCHE'
set -euo pipefail
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PGPORT=5499 NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
P=3999; ICI=http://127.0.0.1:$P
serveur=
trap '[ -z "$serveur" ] || kill $serveur 2>/dev/null || true' EXIT
titre() { echo; echo "── $1"; }
cd /
titre 'Packages, user, code'
apt-get update -qq
apt-get install -y -qq --no-install-recommends postgresql nodejs npm git curl openssl age >/root/apt.log 2>&1
id tisserin >/dev/null 2>&1 || useradd --system --create-home --home-dir /var/lib/tisserin --shell /usr/sbin/nologin tisserin
rm -rf /opt/tisserin* /etc/tisserin /var/lib/tisserin/* /root/cles /root/identite.txt
installer() { git clone -q -b essai /root/depot.git "$1" && (cd "$1" && npm ci --omit=dev >/root/npm.log 2>&1) && ln -sfn "$1" /opt/tisserin; }
installer /opt/tisserin-1
titre 'Base, settings, secrets'
sed -i "s/^port = .*/port = $PGPORT/" /etc/postgresql/15/main/postgresql.conf
pg_ctlcluster 15 main start 2>/dev/null || true
sql() { setpriv --reuid postgres --regid postgres --init-groups psql -q "$@"; }
sql -c 'drop database if exists tisserin with (force)' -c 'drop database if exists revenue with (force)'
sql -c "create role tisserin_proprietaire login createrole password 'p'" -c "create role tisserin login password 'p'" 2>/dev/null || true
sql -c "alter role tisserin_proprietaire password 'p'" -c "alter role tisserin password 'p'"
sql -c 'create database tisserin owner tisserin_proprietaire' -c 'create database revenue owner tisserin_proprietaire'
install -d -m 755 /etc/tisserin && install -d -m 700 /etc/tisserin/secrets
printf '%s\n' TISSERIN_URL=https://tisserin.exemple.fr TISSERIN_MANDATAIRES=127.0.0.1 \
  TISSERIN_SAUVEGARDES=/var/lib/tisserin/sauvegardes TISSERIN_CAHIERS=/var/lib/tisserin/cahiers >/etc/tisserin/tisserin.env
(
  umask 077; cd /etc/tisserin/secrets
  openssl rand -hex 32 >cle
  for qui in base:tisserin proprietaire:tisserin_proprietaire sauvegarde:tisserin_sauvegarde; do
    echo "postgres://${qui#*:}:p@localhost:$PGPORT/tisserin" >"${qui%%:*}"
  done
)
install -m 755 /opt/tisserin/deploiement/tisserin /usr/local/bin/tisserin
titre 'Migrations, département, directory, first account'
migrer() { tisserin migrer 2>/root/migrer.log || { cat /root/migrer.log; exit 1; }; }
migrer
printf 'id;nom;communes\n1;Plaine Commune;93001,93066\n' >/root/territoires.csv
printf 'id;code;nom;nom_court;phrase;du\n1;accueil;Accueil social;Accueil;Être reçu.;2026-01-01\n' >/root/services.csv
printf 'id;service_id;territoire_id;nom;adresse;commune_code;horaires;du\n11;1;1;Circonscription;1 rue de la Mairie;93001;Mo-Fr 09:00-17:00;2026-01-01\n' >/root/sites.csv
printf 'id;prenom;nom;fonction;site_id\n1;Nadia;Cherif;Administratrice;11\n' >/root/agents.csv
tisserin departement installer 93 /root/territoires.csv | head -1
for quoi in services sites agents; do tisserin importer $quoi /root/$quoi.csv | head -1; done
code=$(tisserin comptes inviter 1 --administration --identifiant prenom.nom --json | sed 's/.*"code":"\([^"]*\)".*/\1/')
titre 'As the service runs: another user, a tree that it may only read'
install -d -o tisserin -m 700 /run/tisserin /var/cache/tisserin
servir() {
  cp /etc/tisserin/secrets/cle /etc/tisserin/secrets/base /run/tisserin/ && chown tisserin /run/tisserin/*
  (
    set -a; . /etc/tisserin/tisserin.env
    TISSERIN_MODE=production TISSERIN_CLE_FILE=/run/tisserin/cle DATABASE_URL_FILE=/run/tisserin/base
    CACHE_DIRECTORY=/var/cache/tisserin PORT=$P TISSERIN_ADRESSE=127.0.0.1; set +a
    cd /opt/tisserin
    exec setpriv --reuid tisserin --regid tisserin --init-groups node outils/tisserin.mjs demarrer >>/root/serveur.log 2>&1
  ) &
  serveur=$!
  curl --silent --fail --output /dev/null --retry 60 --retry-delay 1 --retry-all-errors $ICI/readyz
}
repond() { [ "$(curl -s -o /dev/null -w '%{http_code}' "$ICI$1")" = 200 ] || { echo "$1 does not answer"; exit 1; }; }
servir
poster() { curl -s -H sec-fetch-site:same-origin -o /root/page.html -D /root/entetes -w '%{http_code}\n' "$@"; }
[ "$(poster --data-urlencode "code=$code" --data-urlencode 'nouveau=trois-lampes-vertes-42' $ICI/connexion/activer)" = 303 ]
poster --data-urlencode 'identifiant=prenom.nom' --data-urlencode 'motDePasse=trois-lampes-vertes-42' $ICI/connexion >/dev/null
biscuits=$(grep -i '^set-cookie' /root/entetes | sed 's/^[^:]*: //; s/;.*//' | tr -d '\r' | paste -sd';' -)
[ "$(curl -s -o /dev/null -w '%{http_code}' -H "cookie: $biscuits" $ICI/administration/comptes)" = 200 ] && echo 'The administrator is in.'
titre 'Back up, write the packs'
pour=$(tisserin sauvegarder --nouvelle-cle /root/identite.txt | grep -o 'age1[a-z0-9]*')
echo "TISSERIN_SAUVEGARDES_POUR=$pour" >>/etc/tisserin/tisserin.env
sql -c 'drop role if exists tisserin_sauvegarde'
tisserin sauvegarder --nouveau-role | sql tisserin && sql -c "alter role tisserin_sauvegarde password 'p'"
tisserin sauvegarder --garder 14
tisserin cahier nouvelle-cle --vers /root/cles | head -1 && tisserin cahier ecrire && tisserin cahier verifier
age -d -i /root/cles/cle-du-lieu-11.txt -o /root/cahier.pdf /var/lib/tisserin/cahiers/lieu-11/*.pdf.age
[ "$(head -c 5 /root/cahier.pdf)" = '%PDF-' ] && rm /root/cahier.pdf
titre 'Update by the link, while the old version answers'
installer /opt/tisserin-2 && repond /lieux && migrer && repond /lieux
kill -TERM $serveur && wait $serveur && servir && repond /lieux
titre 'What the metrics say'
curl -s $ICI/metrics | grep -E '^tisserin_(sauvegarde|cahiers|annonces|evenements)'
kill -TERM $serveur && wait $serveur
titre 'Restore elsewhere'
mkdir -p /root/autre && sed "s#secrets=.*#secrets=/root/autre#" /opt/tisserin/deploiement/tisserin >/root/tisserin-autre
cp /etc/tisserin/secrets/cle /root/autre/
sed 's#/tisserin$#/revenue#' /etc/tisserin/secrets/base >/root/autre/base
sed 's#/tisserin$#/revenue#' /etc/tisserin/secrets/proprietaire >/root/autre/proprietaire
sh /root/tisserin-autre restaurer "$(ls -d /var/lib/tisserin/sauvegardes/sauvegarde-* | tail -1)" --identite /root/identite.txt | head -2
titre 'The demonstration, to find the silent queue'
sql -c 'drop database revenue' -c 'create database revenue owner tisserin_proprietaire'
(set -a; TISSERIN_MODE=essai TISSERIN_CLE_FILE=/root/autre/cle DATABASE_URL_FILE=/root/autre/base; DATABASE_URL_PROPRIETAIRE_FILE=/root/autre/proprietaire; set +a; node /opt/tisserin/outils/tisserin.mjs departement generer) | head -1
cp /root/autre/base /etc/tisserin/secrets/base && servir
curl -s $ICI/metrics | grep '^tisserin_orientations_silence_jours' | sort -t'}' -k2 -rn >/root/silence.txt
head -3 /root/silence.txt | grep .
kill -TERM $serveur && wait $serveur
echo; echo 'The whole walk holds.'
MARCHE
chroot "$debian" bash /root/marche.sh
