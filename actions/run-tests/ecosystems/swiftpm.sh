#!/usr/bin/env bash
# The tests of a Swift package, with coverage as LCOV: swiftpm.sh test|export

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

# A program of LLVM that reads what the compiler of Swift writes.
llvm() {
  local tool=$1 swift beside
  shift
  if command -v xcrun >/dev/null 2>&1; then
    xcrun "$tool" "$@"
    return
  fi
  # The tool chain brings its own; a link like /usr/bin/swift leads to it.
  swift=$(command -v swift)
  beside=$(dirname "$(readlink -f "$swift")")/$tool
  if [ -x "$beside" ]; then "$beside" "$@"; else "$tool" "$@"; fi
}

quoted() {
  printf '%s' "$1" | sed 's/[][\.*^$+?(){}|/]/\\&/g'
}

# `swift test --enable-code-coverage` leaves a merged profile beside its JSON, and where tests fail only what it would merge. The
# program with the tests is in the folder above.
export_coverage() {
  local json folder profile raw programs=() program binary
  json=$(swift test --show-codecov-path)
  folder=$(dirname "$json")
  profile=$folder/default.profdata
  if ! [ -f "$profile" ]; then
    raw=("$folder"/*.profraw)
    if ! [ -e "${raw[0]}" ]; then
      warn "There is no profile in $folder, so no coverage was measured."
      return 0
    fi
    llvm llvm-profdata merge -sparse "${raw[@]}" -o "$profile"
  fi
  for program in "$(dirname "$folder")"/*.xctest; do
    [ -e "$program" ] || continue
    binary=$program/Contents/MacOS/$(basename "$program" .xctest)
    [ -f "$binary" ] || binary=$program
    if [ "${#programs[@]}" -eq 0 ]; then programs=("$binary"); else programs+=(-object "$binary"); fi
  done
  if [ "${#programs[@]}" -eq 0 ]; then
    warn "There is no program with tests beside $folder, so no coverage was exported."
    return 0
  fi
  llvm llvm-cov export -format=lcov -instr-profile="$profile" "${programs[@]}" \
    -ignore-filename-regex="^$(quoted "$PWD")/(\\.build|Tests)/" >"$VETNET_REPORTS/lcov.info"
}

status=0
if [ "$1" = test ]; then
  # What an earlier run measured, and a cache brought here, is none of this one.
  if [ -d .build ]; then find .build -path '*/codecov/*' \( -name '*.profdata' -o -name '*.profraw' \) -delete; fi
  # XCTest writes its results only with --parallel (swiftlang/swift-package-manager#4752); Swift Testing writes
  # junit-swift-testing.xml beside them.
  swift test --enable-code-coverage --parallel --xunit-output "$VETNET_REPORTS/junit.xml" || status=$?
fi
export_coverage || warn 'The coverage could not be exported; the log says why.'
exit "$status"
