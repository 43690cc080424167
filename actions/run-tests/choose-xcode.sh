#!/usr/bin/env bash
# Prints the developer folder of the newest installed Xcode that fits: choose-xcode.sh <version>
#
#   26, 26.1, 26.1.1    that version, or a newer one that begins so
#   ~> 26.1, ^26.1      from 26.1 on, below 27; ~> 26.1.1 below 26.2
#   >= 26.1             from 26.1 on
#   VETNET_XCODES       folder that holds Xcode*.app; else /Applications
#
# What is no release, such as a beta, is taken only where no release fits.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

wanted=$1
folder=${VETNET_XCODES:-/Applications}
pattern='^((~>|>=|\^) *)?[0-9]{1,3}(\.[0-9]{1,3}){0,2}$'
# The answer goes where nobody takes it for a message, and the messages elsewhere.
[[ $wanted =~ $pattern ]] || refuse "xcode-version is $wanted; expected a version such as 26.1, or a range such as ~> 26.0. Mend it, or leave it out." >&2

# What an Xcode says it is, else what its name says: /Applications/Xcode_26.1.1.app.
version_of() {
  local version=
  if [ -f "$1/Contents/version.plist" ]; then
    version=$(LC_ALL=C sed -n '/<key>CFBundleShortVersionString<\/key>/{n;s/.*<string>\([0-9][0-9.]*\)<\/string>.*/\1/p;}' "$1/Contents/version.plist")
  fi
  if [ -z "$version" ]; then version=$(basename "$1" .app | sed -n 's/^Xcode[-_ ]*\([0-9][0-9]*\(\.[0-9][0-9]*\)*\).*/\1/p'); fi
  printf '%s\n' "$version"
}

# One line each: version, 1 for a release and 0 for what is none, path.
installed() {
  local app version release
  for app in "$folder"/Xcode*.app; do
    [ -d "$app/Contents/Developer" ] || continue
    # Xcode_27.0.app may be a link to a beta.
    app=$(cd "$app" && pwd -P)
    version=$(version_of "$app")
    [ -n "$version" ] || continue
    case $(basename "$app") in
      *[Bb]eta* | *[Rr]elease_[Cc]andidate* | *_RC*) release=0 ;;
      *) release=1 ;;
    esac
    printf '%s\t%s\t%s\n' "$version" "$release" "$app"
  done
}

all=$(installed)
chosen=$(WANTED=$wanted awk -F '\t' '
  function key(version, count,   parts, at, sum) {
    split(version, parts, ".")
    for (at = 1; at <= 3; at++) sum = sum * 1000 + parts[at] + (at == count ? 1 : 0)
    # Behind the part that is counted on, what follows starts again.
    return count ? sum - sum % (1000 ^ (3 - count)) : sum
  }
  BEGIN {
    version = ENVIRON["WANTED"]; operator = version
    sub(/ *[0-9].*/, "", operator); sub(/^[^0-9]*/, "", version)
    count = split(version, unused, ".")
    low = key(version, 0)
    if (operator == ">=") high = 1000 ^ 4
    else if (operator == "^") high = key(version, 1)
    else if (operator == "~>") high = key(version, count > 1 ? count - 1 : 1)
    else high = key(version, count)
  }
  {
    own = key($1, 0)
    if (own < low || own >= high) next
    rank = $2 * 1000 ^ 4 + own
    if (rank > best) { best = rank; path = $3 }
  }
  END { if (path != "") print path }' <<<"$all")

if [ -z "$chosen" ]; then
  there=$(cut -f 1 <<<"$all" | sort -u -t . -k 1,1n -k 2,2n -k 3,3n | paste -s -d ' ' - | sed 's/ /, /g')
  refuse "Xcode $wanted is asked for, and in $folder there is ${there:-none}. Ask for one of them in .xcode-version or xcode-version, or take another runner by runs-on." >&2
fi
printf '%s\n' "$chosen/Contents/Developer"
