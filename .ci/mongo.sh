#!/usr/bin/env bash
# A real server that speaks MongoDB's protocol, for the store's tests where no mongod can be had: FerretDB 2.7 (built with Go)
# on PostgreSQL 18 with DocumentDB (Debian packages in a folder of their own). Linux, root and Go; debootstrap is installed
# when it is missing. One to two minutes and 1 GB the first time, a third of a second afterwards.
#   mongo.sh start [DIR] [PORT]   prints the mongodb:// address once the server answers; harmless when it already runs
#   mongo.sh stop  [DIR]
# DIR is ${XDG_CACHE_HOME:-$HOME/.cache}/resident-card-mongo unless given; PORT 27018, and PostgreSQL takes PORT + 500.
# Tests kill programs, never the machine, so what is committed may lie in the system's cache. DURABLE=1: it waits for the
# disk, as a figure that is published has to.
set -euo pipefail

die() { echo "mongo.sh: $*" >&2; exit 1; }
command=${1:-}
[ "$command" = start ] || [ "$command" = stop ] || die 'usage: mongo.sh start|stop [DIR] [PORT]'
dir=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/resident-card-mongo}
port=${3:-27018}
[[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1024 ] && [ "$port" -le 65000 ] || die "not a port: $port"
[ "$(uname -s)" = Linux ] || die 'needs Linux'
[ "$(id -u)" = 0 ] || die 'needs root (it works in a chroot)'
mkdir -p "$dir" && dir=$(cd "$dir" && pwd) || die "cannot make the folder $dir"
root=$dir/root
pgport=$((port + 500))
pg=/usr/lib/postgresql/18/bin

# One start or stop at a time; the servers are started without the lock's descriptor.
exec 9>"$dir/lock"
flock -w 600 9 || die "another start or stop holds $dir/lock"

inside() { chroot "$root" su postgres -c "$1" 9>&-; }
# Prints the id of our own running FerretDB: a pid file alone may be stale, and its number somebody else's by now.
ferretdb_pid() {
  local pid
  pid=$(cat "$dir/ferretdb.pid" 2>/dev/null) && [ "$(readlink "/proc/$pid/exe" 2>/dev/null)" = "$dir/ferretdb" ] && echo "$pid"
}
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
postgres_runs() { [ -x "$root$pg/pg_ctl" ] && inside "$pg/pg_ctl -D /pg/data status" >/dev/null 2>&1; }

stop() {
  local pid
  if pid=$(ferretdb_pid); then
    kill "$pid" 2>/dev/null || true
    for _ in $(seq 50); do [ -d "/proc/$pid" ] || break; sleep 0.1; done
  fi
  rm -f "$dir/ferretdb.pid" "$dir/port"
  if postgres_runs; then inside "$pg/pg_ctl -D /pg/data -m fast -w stop" >/dev/null 2>&1 || true; fi
}

build_ferretdb() {
  command -v go >/dev/null || die 'needs Go to build FerretDB'
  GOBIN=$dir go install github.com/FerretDB/FerretDB/v2/cmd/ferretdb@v2.7.0 >"$dir/go.log" 2>&1 9>&-
}

build_postgres() {
  if ! command -v debootstrap >/dev/null; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq debootstrap; } >"$dir/apt.log" 2>&1 ||
      die "debootstrap could not be installed; see $dir/apt.log"
  fi
  local mirror
  mirror=$(grep -hoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1 | tr -d ' ' || true)
  rm -rf --one-file-system "$root"
  debootstrap --variant=minbase --include=ca-certificates sid "$root" ${mirror:+"$mirror"} >"$dir/debootstrap.log" 2>&1 ||
    die "debootstrap failed; see $dir/debootstrap.log"
  mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
  trap 'umount "$root/proc" 2>/dev/null || true' EXIT
  DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y -qq --no-install-recommends \
    postgresql-18-documentdb postgresql-18-cron >"$dir/packages.log" 2>&1 ||
    die "PostgreSQL could not be installed; see $dir/packages.log"
  umount "$root/proc"
  trap - EXIT
  touch "$dir/installed"
}

create_database() {
  rm -rf "$root/pg" && mkdir -p "$root/pg" && chroot "$root" chown postgres /pg
  inside "$pg/initdb -D /pg/data -U postgres --auth=trust" >"$dir/initdb.log" 2>&1 || die "initdb failed; see $dir/initdb.log"
  cat >>"$root/pg/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
max_connections = 300
shared_preload_libraries = 'pg_cron,pg_documentdb_core,pg_documentdb'
cron.database_name = 'postgres'
documentdb.enableCompact = true
documentdb.enableLetAndCollationForQueryMatch = true
documentdb.enableNowSystemVariable = true
documentdb.enableSortbyIdPushDownToPrimaryKey = true
documentdb.enableBypassDocumentValidation = true
documentdb.enableUserCrud = true
CONF
  touch "$dir/created"
}

start() {
  local building=
  if [ ! -x "$dir/ferretdb" ]; then build_ferretdb & building=$!; fi
  [ -f "$dir/installed" ] || { rm -f "$dir/created"; build_postgres; }
  [ -f "$dir/created" ] || create_database
  if [ -n "$building" ]; then wait "$building" || die "FerretDB could not be built; see $dir/go.log"; fi

  listens "$port" && die "port $port is taken"
  if ! postgres_runs; then
    listens "$pgport" && die "port $pgport (for PostgreSQL) is taken"
    # Not running, so a leftover of a killed server: PostgreSQL would otherwise mind whoever has that number now.
    rm -f "$root/pg/data/postmaster.pid"
    # DocumentDB's unique indexes are exclusion constraints: those who insert one value at the same moment wait for each other
    # until PostgreSQL looks for a deadlock, by default after a second, and again for each of them.
    local fsync=off
    if [ -n "${DURABLE:-}" ]; then fsync=on; fi
    inside "$pg/pg_ctl -D /pg/data -l /pg/log -o '-k /tmp -p $pgport -c deadlock_timeout=10ms -c fsync=$fsync' -w start" >/dev/null 2>&1 ||
      die "PostgreSQL did not start; see $root/pg/log"
  fi
  inside "psql -q -h 127.0.0.1 -p $pgport -c 'CREATE EXTENSION IF NOT EXISTS documentdb CASCADE'" >"$dir/extension.log" 2>&1 ||
    die "the DocumentDB extension could not be created; see $dir/extension.log"

  DO_NOT_TRACK=1 setsid "$dir/ferretdb" --no-auth --state-dir="$dir" --debug-addr=- --listen-addr="127.0.0.1:$port" \
    --postgresql-url="postgres://postgres@/postgres?host=${root// /%20}/tmp&port=$pgport" >"$dir/ferretdb.log" 2>&1 </dev/null 9>&- &
  local pid=$!
  echo "$pid" >"$dir/ferretdb.pid"
  echo "$port" >"$dir/port"
  for _ in $(seq 100); do
    listens "$port" && return
    [ -d "/proc/$pid" ] || die "FerretDB stopped at once; see $dir/ferretdb.log"
    sleep 0.1
  done
  die "FerretDB did not answer; see $dir/ferretdb.log"
}

if [ "$command" = stop ]; then
  stop
elif ferretdb_pid >/dev/null && [ "$(cat "$dir/port" 2>/dev/null)" = "$port" ] && postgres_runs && listens "$port"; then
  echo "mongodb://127.0.0.1:$port/"
else
  stop
  start
  echo "mongodb://127.0.0.1:$port/"
fi
