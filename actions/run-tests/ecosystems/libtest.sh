#!/usr/bin/env bash
# Runs one program with tests for cargo, and writes its results as JUnit: libtest.sh <program> <arguments...>

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$1
shift
printf '%s\n' "$program" >>"$VETNET_PROGRAMS"
# Programs of two packages may have one name, and cargo's digest tells them apart.
base=$(basename "$program")
name=${base%-*}
scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/vetnet-libtest.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

status=0
# Only the standard test harness, and what takes its options, knows this sentence of its help.
if grep -aq 'Write logs to the specified file' "$program"; then
  "$program" --logfile "$scratch/log" "$@" 2>&1 | tee "$scratch/said" || status=$?
  # A program that was killed has written some results and not all of them.
  if [ "$status" -ne 0 ] && ! grep -q '^failed ' "$scratch/log" 2>/dev/null; then
    printf 'failed the program %s ended with exit code %s\n' "$name" "$status" >>"$scratch/log"
  fi
else
  "$program" "$@" 2>&1 | tee "$scratch/said" || status=$?
  if [ "$status" -eq 0 ]; then printf 'ok %s\n' "$name"; else printf 'failed %s\n' "$name"; fi >"$scratch/log"
fi
touch "$scratch/log"
bash "$here/ecosystems/libtest-junit.sh" "$name" "$scratch/log" "$scratch/said" >"$VETNET_REPORTS/junit/$base.xml"
exit "$status"
