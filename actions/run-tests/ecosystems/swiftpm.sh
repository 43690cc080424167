#!/usr/bin/env bash
# The tests of a Swift package, with coverage as LCOV: swiftpm.sh test|export

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

llvm_cov() {
  if command -v xcrun >/dev/null 2>&1; then
    xcrun llvm-cov "$@"
    return
  fi
  # Swift brings the llvm-cov that reads what its compiler writes; a link like /usr/bin/swift leads to the tool chain.
  local swift beside
  swift=$(command -v swift)
  beside=$(dirname "$(readlink -f "$swift")")/llvm-cov
  if [ -x "$beside" ]; then "$beside" "$@"; else llvm-cov "$@"; fi
}

quoted() {
  printf '%s' "$1" | sed 's/[][\.*^$+?(){}|/]/\\&/g'
}

# `swift test --enable-code-coverage` leaves a merged profile beside its JSON, and the program with the tests in the folder above.
export_coverage() {
  local json profile programs=() program binary
  json=$(swift test --show-codecov-path)
  profile=$(dirname "$json")/default.profdata
  if ! [ -f "$profile" ]; then
    warn "There is no $profile, so no coverage was measured."
    return 0
  fi
  for program in "$(dirname "$(dirname "$json")")"/*.xctest; do
    [ -e "$program" ] || continue
    binary=$program/Contents/MacOS/$(basename "$program" .xctest)
    [ -f "$binary" ] || binary=$program
    if [ "${#programs[@]}" -eq 0 ]; then programs=("$binary"); else programs+=(-object "$binary"); fi
  done
  if [ "${#programs[@]}" -eq 0 ]; then
    warn "There is no program with tests beside $(dirname "$json"), so no coverage was exported."
    return 0
  fi
  llvm_cov export -format=lcov -instr-profile="$profile" "${programs[@]}" \
    -ignore-filename-regex="^$(quoted "$PWD")/(\\.build|Tests)/" >"$VETNET_REPORTS/lcov.info"
}

status=0
if [ "$1" = test ]; then
  # XCTest writes its results only with --parallel (swiftlang/swift-package-manager#4752); Swift Testing writes
  # junit-swift-testing.xml beside them.
  swift test --enable-code-coverage --parallel --xunit-output "$VETNET_REPORTS/junit.xml" || status=$?
fi
export_coverage || warn 'The coverage could not be exported; the log says why.'
exit "$status"
