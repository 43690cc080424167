#!/usr/bin/env bash
# The tests of an Xcode project, workspace or package for Apple's platforms: xcode.sh test|export
#
#   VETNET_SCHEME   the scheme to test; else the one that is shared, has tests, and bears the name of the project

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

# The result bundle of the tests, or the newest one that a command of the user left there.
bundle_of() {
  local bundle found=
  for bundle in "$VETNET_REPORTS"/*.xcresult; do
    if [ -e "$bundle" ] && { [ -z "$found" ] || [ "$bundle" -nt "$found" ]; }; then found=$bundle; fi
  done
  [ -n "$found" ] && printf '%s\n' "$found"
}

export_results() {
  local bundle
  if ! bundle=$(bundle_of); then
    warn "There is no result bundle in $VETNET_REPORTS. Give xcodebuild -resultBundlePath \"\$VETNET_REPORTS/tests.xcresult\"."
    return 0
  fi
  xcrun xcresulttool get test-results tests --path "$bundle" --format json >"$VETNET_REPORTS/xcresult-tests.json"
  # The archive tells lines; the report of totals counts functions of generic types again and again.
  xcrun xccov view --archive --json "$bundle" >"$VETNET_REPORTS/xccov.json"
}

# `xcodebuild -list -json` prints one scheme a line below the key.
schemes() {
  xcodebuild -list -json "${container[@]+"${container[@]}"}" |
    awk '/"schemes" *: *\[/ { inside = 1; next } inside && /\]/ { exit } inside { sub(/^[ \t]*"/, ""); sub(/",?[ \t]*$/, ""); print }'
}

# Whether a shared scheme of that name tests anything.
has_tests() {
  local file found=1
  while IFS= read -r file; do
    if grep -Eq '<(TestableReference|TestPlanReference)' "$file"; then found=0; fi
  done < <(find . -name Pods -prune -o -path "*/xcshareddata/xcschemes/$1.xcscheme" -print)
  return "$found"
}

choose_scheme() {
  local scheme all tested='' first=''
  if [ -n "${VETNET_SCHEME:-}" ]; then
    printf '%s\n' "$VETNET_SCHEME"
    return
  fi
  all=$(schemes)
  while IFS= read -r scheme; do
    [ -n "$scheme" ] || continue
    first=${first:-$scheme}
    if has_tests "$scheme"; then
      if [ "$scheme" = "$name" ]; then tested=$scheme && break; fi
      tested=${tested:-$scheme}
    elif [ "$scheme" = "$name-Package" ] || [ "$scheme" = "$name-Workspace" ]; then
      tested=${tested:-$scheme}
    fi
  done <<<"$all"
  printf '%s\n' "${tested:-$first}"
}

# A Mac where the scheme runs on it, else the newest iPhone simulator, else any simulator.
choose_destination() {
  xcodebuild -showdestinations -scheme "$1" "${container[@]+"${container[@]}"}" 2>/dev/null | awk '
    /Ineligible/ { exit }
    function id_of(line) { sub(/.*id:/, "", line); sub(/[ ,}].*/, "", line); return line }
    /id:dvtdevice|placeholder/ { next }
    /platform:macOS/ && !/Designed for|Mac Catalyst/ { mac = 1 }
    /platform:[A-Za-z]+ Simulator/ { any = id_of($0) }
    /platform:iOS Simulator/ && /name:iPhone/ { phone = id_of($0) }
    END {
      if (mac) print "platform=macOS"
      else if (phone != "") print "id=" phone
      else if (any != "") print "id=" any
    }'
}

status=0
if [ "$1" = test ]; then
  container=() name=
  for found in ./*.xcodeproj ./*.xcworkspace; do
    [ -e "$found" ] || continue
    name=$(basename "${found%.*}")
    case $found in
      *.xcworkspace) container=(-workspace "$found") ;;
      *) container=(-project "$found") ;;
    esac
  done
  if [ -z "$name" ]; then name=$(sed -n 's/.*Package( *name: *"\([^"]*\)".*/\1/p; s/^ *name: *"\([^"]*\)".*/\1/p' Package.swift 2>/dev/null | head -n 1); fi
  scheme=$(choose_scheme)
  [ -n "$scheme" ] || refuse 'There is no scheme. Share the scheme with the tests in Xcode and commit it, or say with test-command how the tests are run.'
  destination=$(choose_destination "$scheme")
  [ -n "$destination" ] || refuse "Nothing here can run the scheme $scheme. See xcodebuild -showdestinations, or say with test-command how the tests are run."
  printf 'Scheme %s on %s\n' "$scheme" "$destination"
  xcodebuild test ${container[@]+"${container[@]}"} -scheme "$scheme" -destination "$destination" \
    -enableCodeCoverage YES -resultBundlePath "$VETNET_REPORTS/tests.xcresult" \
    -skipPackagePluginValidation -skipMacroValidation || status=$?
fi
export_results || warn 'The result bundle could not be exported; the log says why.'
exit "$status"
