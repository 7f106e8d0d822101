#!/usr/bin/env bash
# Takes the pictures of the console in docs/console.md: every page in English and Chinese. Needs Chromium, and fonts-noto-cjk for Chinese.
# Usage, from a clone that is built: bash docs/images/take.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
images=$PWD/docs/images
belt=$PWD/artifacts/bin/Simulator/release/OrleansIndustrialBelt.Simulator.dll
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
cp -r scenarios "$work/scenarios"
cd "$work"

# Something to show: an experiment with its waterfall, and a run.
dotnet "$belt" explain scenarios/one-factory.yaml market semi-planned --days 60 --warmup 30 --replications 8 --out results/explain-one-factory >/dev/null
dotnet "$belt" run scenarios/one-factory.yaml --out results/one-factory-market-1 >/dev/null

port=8911
dotnet "$belt" serve --port "$port" --no-open >served.log 2>&1 &
server=$!
( tail -f --pid="$server" served.log & ) | grep -q -m 1 "http://"

# A run under way, paused on its tenth day; the second factory has lived to decide something by then.
curl -sSf "http://localhost:$port/api/runs" -H 'Content-Type: application/json' -d '{"scenario": "weihai-small.yaml", "settings": ["run.warmupDays=2"], "allowedUntil": 260}' >/dev/null
until curl -sSf "http://localhost:$port/api/runs/weihai-small-1" | grep -q '"waits":true'; do sleep 0.5; done

take() {
  local name=$1 path=$2 language=$3 locale=$4
  chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process --user-data-dir="$work/profile-$language" \
    --accept-lang="$locale" --window-size=1280,1000 --virtual-time-budget=15000 --screenshot="$images/console-$name-$language.png" "http://localhost:$port$path" 2>/dev/null
}

for language in en zh; do
  locale=en-GB
  [ "$language" = en ] || locale=zh-CN
  take start / "$language" "$locale"
  take compare '/compare?scenario=one-factory.yaml' "$language" "$locale"
  take report /compare/explain-one-factory "$language" "$locale"
  take entity /live/weihai-small-1/factory/0002 "$language" "$locale"
  take runs /runs "$language" "$locale"
  take learn /learn "$language" "$locale"
  take glossary /learn/glossary "$language" "$locale"
  take model /learn/model "$language" "$locale"
done
ls -l "$images"/console-*.png
