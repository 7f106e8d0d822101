#!/usr/bin/env bash
# Takes the pictures of the console in docs/images/: every page in English and Chinese, the live one also dark and 390 px wide.
# Needs Chromium, and fonts-noto-cjk for Chinese. Usage: bash docs/pictures.sh
set -euo pipefail
cd "$(dirname "$0")/.."
BELT_PICTURES=$PWD/docs/images dotnet test -c Release tests/WebConsole.Tests --filter FullyQualifiedName~PicturesTests
ls -l docs/images/console-*.webp
