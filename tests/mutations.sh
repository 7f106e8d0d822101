#!/usr/bin/env bash
# Breaks the model in three small ways, one at a time and in a copy, and demands that named tests turn red; unbroken they must be green.
# Takes a few minutes. Exit code 0: every mutation was seen.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --null --create --files-from=- | tar --extract --directory="$copy"

# A mutation, the project whose tests must see it, and those tests.
mutations=(
  'lead-time-an-hour-off tests/Experiments.Tests BaseStockCaseTests.It_gives_the_textbooks_numbers'
  'one-order-in-a-thousand-lost tests/Model.Belts.Tests ConservationTests'
  'hot-words-with-the-wrong-sign tests/Experiments.Tests PredictionTests.Makers_who_redesign_after_comments_sell_more'
)

# Prints green, red, or what else became of the tests.
outcome() {
  local log="$copy/tests.log"
  if ! (cd "$copy" && dotnet build -c Release -v q -p:RunAnalyzers=false "$1") >"$log" 2>&1; then
    echo 'does not build'
    return
  fi

  (cd "$copy" && dotnet test -c Release --no-build "$1" --filter "FullyQualifiedName~$2") >"$log" 2>&1 || true
  case $(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+' "$log" | tr -d ' ') in
    Failed:0,Passed:[1-9]*) echo green ;;
    Failed:[1-9]*) echo red ;;
    *) echo 'no test ran' ;;
  esac
}

status=0
expect() {
  local wanted=$1 name=$2 project=$3 tests=$4 seen
  seen=$(outcome "$project" "$tests")
  printf '%-32s %-78s %s\n' "$name" "$tests" "$seen"
  [ "$seen" = "$wanted" ] || status=1
}

for mutation in "${mutations[@]}"; do
  read -r name project tests <<<"$mutation"
  expect green unbroken "$project" "$tests"
  patch --silent --strip=1 --directory="$copy" <"tests/mutations/$name.patch"
  expect red "$name" "$project" "$tests"
  patch --silent --strip=1 --reverse --directory="$copy" <"tests/mutations/$name.patch"
done

exit "$status"
