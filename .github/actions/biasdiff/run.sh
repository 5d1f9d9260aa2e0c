#!/usr/bin/env bash
# The steps of the action; also runs outside of GitHub Actions, where its
# variables are not set.
set -euo pipefail

action=${BIASDIFF_ACTION:-$(cd "$(dirname "$0")" && pwd)}
program=${BIASDIFF_BINARY:-}
if [ -z "$program" ]; then
  if command -v biasdiff >/dev/null; then
    program=biasdiff
  else
    package=$(cd "$action/../../.." && pwd)
    echo "::group::Building biasdiff"
    sudo=
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $sudo apt-get update
    $sudo apt-get install -y libpcre2-dev libstemmer-dev libyaml-dev libxml2-dev pkg-config
    swift build -c release --package-path "$package" --product biasdiff
    program=$(swift build -c release --package-path "$package" --show-bin-path)/biasdiff
    echo "::endgroup::"
  fi
fi

reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/biasdiff.XXXXXX")
arguments=(
  gate --format text --format "github=$reports/annotations.txt"
  --format "json=$reports/biasdiff.json" --format "markdown=$reports/summary.md"
)
[ -z "${BIASDIFF_BASE:-}" ] || arguments+=("--diff=$BIASDIFF_BASE")
[ -z "${BIASDIFF_FAIL_ON:-}" ] || arguments+=("--fail-on=$BIASDIFF_FAIL_ON")
[ -z "${BIASDIFF_SHOW:-}" ] || arguments+=("--show=$BIASDIFF_SHOW")

# Drafts and sources are quoted in the log: nothing in them is a command.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
code=0
echo "::stop-commands::$token"
"$program" "${arguments[@]}" 2>&1 || code=$?
echo "::$token::"
if [ -f "$reports/annotations.txt" ]; then cat "$reports/annotations.txt"; fi
if [ -f "$reports/summary.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$reports/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  printf 'exit-code=%s\njson=%s\n' "$code" "$reports/biasdiff.json" >>"$GITHUB_OUTPUT"
fi
exit "$code"
