#!/usr/bin/env bash
# Usage: tests/chaos.sh [--seed N] [--schedules K]
# Lives a belt on three silo processes over Redis, K times, each under a random schedule of faults: silos killed and started anew, silos
# frozen, the server that keeps runs frozen, the client killed. Compares digests with the local engine's. Needs redis-server, and the
# solution built (dotnet build -c Release). Ends with `K schedules, K identical`; the seed repeats the schedules, not their clock times.
set -euo pipefail
cd "$(dirname "$0")/.."

seed=$RANDOM
schedules=3
while [ $# -gt 0 ]; do
  case $1 in
    --seed) seed=$2; shift 2 ;;
    --schedules) schedules=$2; shift 2 ;;
    *) echo "usage: tests/chaos.sh [--seed N] [--schedules K]" >&2; exit 2 ;;
  esac
done
RANDOM=$seed
echo "seed $seed"

bin=artifacts/bin
belt=(dotnet "$bin/Simulator/release/OrleansIndustrialBelt.Simulator.dll")
silo=(dotnet "$bin/Silo/release/OrleansIndustrialBelt.Silo.dll")
# Long enough that all three faults meet a run that is under way.
scenario=(scenarios/one-factory.yaml --days 400 --warmup 5)
work=$(mktemp -d)
port=$((20000 + $$ % 10000))
declare -A silos=()
started=0
redis=

# Only what was started here is ended here.
cleanup() {
  for process in "${silos[@]}" ${redis:+"$redis"}; do kill -KILL "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

value() { grep -o "\"$2\": \"*[0-9a-f]*" "$1/manifest.json" | grep -o '[0-9a-f]*$' || echo "no $2"; }

# A silo of the current cluster, in the place that is given.
start_silo() {
  started=$((started + 1))
  local base=$((port + 10 * started)) log="$work/silo-$started.log"
  "${silo[@]}" --config "$work/cluster.yaml" --siloPort "$base" --gatewayPort "$((base + 1))" --http:port "$((base + 2))" >"$log" 2>&1 &
  silos[$1]=$!
  disown
  for _ in $(seq 600); do
    if grep -q 'is ready' "$log"; then return; fi
    sleep 0.1
  done
  echo "a silo did not start:"; cat "$log"; exit 1
}

fault() {
  local place=$((RANDOM % 3))
  case $((RANDOM % 4)) in
    0) echo "  silo $place is killed and started anew"; kill -KILL "${silos[$place]}" || true; start_silo "$place" ;;
    1) echo "  silo $place is frozen for 6 s"; kill -STOP "${silos[$place]}" || true; sleep 6; kill -CONT "${silos[$place]}" || true ;;
    2) echo "  the server that keeps runs is frozen for 5 s"; kill -STOP "$redis"; sleep 5; kill -CONT "$redis" ;;
    3) echo "  the client is killed"; kill -KILL "$client" 2>/dev/null || true ;;
  esac
}

"${belt[@]}" run "${scenario[@]}" --engine local --quiet --out "$work/undisturbed" >/dev/null
expected=$(value "$work/undisturbed" digest)
redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no >"$work/redis.log" 2>&1 &
redis=$!
disown

identical=0
for schedule in $(seq "$schedules"); do
  echo "schedule $schedule"
  cat >"$work/cluster.yaml" <<YAML
clustering: {kind: Redis, connectionString: "127.0.0.1:$port", cluster: chaos-$schedule}
storage: {kind: Redis, connectionString: "127.0.0.1:$port"}
failureDetection: {probeSeconds: 1, missedProbes: 2}
YAML
  for place in 0 1 2; do start_silo $place; done
  "${belt[@]}" run "${scenario[@]}" --partitions 4 --checkpoint-every 5 --cluster "$work/cluster.yaml" --name run --out "$work/followed-$schedule" >"$work/client.log" 2>&1 &
  client=$!
  disown
  for _ in $(seq 600); do
    if grep -q 'lives on the cluster' "$work/client.log"; then break; fi
    sleep 0.1
  done
  for _ in 1 2 3; do
    sleep "$((RANDOM % 3)).$((RANDOM % 10))"
    fault
  done
  timeout 240 "${belt[@]}" attach run --cluster "$work/cluster.yaml" --quiet --out "$work/attached-$schedule" >"$work/attach.log" 2>&1 || cat "$work/attach.log"
  found=$(value "$work/attached-$schedule" digest 2>/dev/null || true)
  echo "  recoveries: $(value "$work/attached-$schedule" recoveries 2>/dev/null || true)"
  if [ "$found" = "$expected" ]; then identical=$((identical + 1)); else echo "  differs: $found instead of $expected"; fi
  kill -KILL "$client" 2>/dev/null || true
  for process in "${silos[@]}"; do kill -KILL "$process" 2>/dev/null || true; done
done

echo "$schedules schedules, $identical identical"
[ "$identical" -eq "$schedules" ]
