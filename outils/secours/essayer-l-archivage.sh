#!/usr/bin/env bash
# Continuous archiving, tried for real: a PostgreSQL of its own sends its journals away encrypted (age), is killed with
# its disk in the middle of writes, and comes back from the base copy and the archives. Prints what was lost, in
# seconds; not zero above five minutes. Needs PostgreSQL 15 or later and age; as root, runs the server as `postgres`.
set -euo pipefail

BIN=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
DUREE=${1:-200}
ADMIS=300
RACINE=$(mktemp -d /tmp/tisserin-archivage-XXXXXX)
PORT=$((20000 + RANDOM % 20000))
[ "$(id -u)" -eq 0 ] && chown postgres "$RACINE" && EN=(runuser -u postgres --) || EN=()
cd /

finir() {
  "${EN[@]}" "$BIN/pg_ctl" stop -D "$RACINE/neuve" -m immediate >/dev/null 2>&1 || true
  "${EN[@]}" "$BIN/pg_ctl" stop -D "$RACINE/donnees" -m immediate >/dev/null 2>&1 || true
  rm -rf "$RACINE"
}
trap finir EXIT

"${EN[@]}" mkdir "$RACINE/archives"
"${EN[@]}" age-keygen -o "$RACINE/identite.txt" 2>/dev/null
CLE=$(grep -o 'age1[0-9a-z]*' "$RACINE/identite.txt")
"${EN[@]}" "$BIN/initdb" -D "$RACINE/donnees" -U postgres -E UTF8 --locale=C -A trust >/dev/null
# An archive takes its name once it is whole and on the disk; the same journal is never written twice.
cat >>"$RACINE/donnees/postgresql.conf" <<FIN
port = $PORT
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
archive_mode = on
archive_timeout = 60
archive_command = 'test ! -f $RACINE/archives/%f.age && age -r $CLE -o $RACINE/archives/.%f.part %p && sync $RACINE/archives/.%f.part && mv $RACINE/archives/.%f.part $RACINE/archives/%f.age'
FIN
"${EN[@]}" "$BIN/pg_ctl" start -D "$RACINE/donnees" -w -l "$RACINE/serveur.log" >/dev/null
SQL=("$BIN/psql" -h 127.0.0.1 -p "$PORT" -U postgres -qAt)
"${SQL[@]}" -c 'create table battement (le timestamptz primary key)'
"${EN[@]}" "$BIN/pg_basebackup" -h 127.0.0.1 -p "$PORT" -U postgres -D - -F tar -X none -c fast |
  age -r "$CLE" >"$RACINE/base.tar.age"
# After the copy began: the journals from here on are what the archives must hold.
echo "base : $(stat -c %s "$RACINE/base.tar.age") octets chiffrés ; un battement par seconde pendant $DUREE s"
FIN_A=$((SECONDS + DUREE))
while [ $SECONDS -lt $FIN_A ]; do
  DERNIER=$("${SQL[@]}" -c 'insert into battement values (clock_timestamp()) returning extract(epoch from le)')
  sleep 1
done

kill -9 "$(head -1 "$RACINE/donnees/postmaster.pid")"
sleep 1
rm -rf "$RACINE/donnees"
DEBUT=$SECONDS
"${EN[@]}" mkdir -m 700 "$RACINE/neuve"
age -d -i "$RACINE/identite.txt" "$RACINE/base.tar.age" | "${EN[@]}" tar -xf - -C "$RACINE/neuve"
cat >>"$RACINE/neuve/postgresql.conf" <<FIN
archive_mode = off
restore_command = 'age -d -i $RACINE/identite.txt -o %p $RACINE/archives/%f.age'
FIN
"${EN[@]}" touch "$RACINE/neuve/recovery.signal"
"${EN[@]}" "$BIN/pg_ctl" start -D "$RACINE/neuve" -w -t 300 -l "$RACINE/serveur-neuf.log" >/dev/null
until [ "$("${SQL[@]}" -c 'select pg_is_in_recovery()')" = f ]; do sleep 1; done
REVENU=$("${SQL[@]}" -c 'select extract(epoch from max(le)) from battement')
PERDU=$(awk "BEGIN { printf \"%.1f\", $DERNIER - $REVENU }")
echo "perdu : $PERDU s (admis : $ADMIS s) ; archives : $(ls "$RACINE/archives" | wc -l) ; revenue en $((SECONDS - DEBUT)) s"
awk "BEGIN { exit !($PERDU <= $ADMIS) }"
