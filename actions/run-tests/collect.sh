#!/usr/bin/env bash
# Copies the reports that globs match, with their paths: collect.sh <folder> <target> <globs, one per line> <what they are>
#
# Globs are as in the rest of the suite: `*` and `?` stay in a folder, `**` does not, `{a,b}` is either, `!` takes away. Names that
# begin with a dot are matched where the glob writes the dot. Only files that are newer than $VETNET_BEGIN are taken: others were
# there before the tests.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

folder=$1 target=$2 globs=$3 what=$4

# A glob as an extended regular expression that matches the whole path.
expression_of() {
  GLOB=$1 awk 'BEGIN {
    glob = ENVIRON["GLOB"]; any = "[^/]*"; named = "[^/.][^/]*"; folders = "([^/.][^/]*/)*"
    count = length(glob); depth = 0; begins = 1; out = "^"
    for (at = 1; at <= count; at++) {
      letter = substr(glob, at, 1); rest = substr(glob, at)
      if (begins && rest ~ /^\*\*\//) { out = out folders; at += 2; continue }
      if (begins && rest == "**") { out = out folders named; at += 1; continue }
      # What stands before it is a match too, as picomatch has it, unless that ends with a star.
      if (rest ~ /^(\/\*\*)+$/ && at > 1 && substr(glob, at - 1, 1) !~ /[*\/]/) { out = out "(/" folders named ")?"; break }
      if (letter == "*") {
        while (substr(glob, at + 1, 1) == "*") at++
        # Nothing at all is a match too, unless a name would be nothing or begin with a dot then.
        out = out (!begins ? any : substr(glob, at + 1, 1) ~ /^[\/.,}]?$/ ? named : "(" named ")?")
      }
      else if (letter == "?") out = out (begins ? "[^/.]" : "[^/]")
      else if (letter == "{") { out = out "("; depth++; continue }
      else if (letter == "}" && depth > 0) { out = out ")"; depth--; begins = 0; continue }
      else if (letter == "," && depth > 0) { out = out "|"; begins = opened(at); continue }
      else if (letter == "\\" && at < count) { at++; out = out literal(substr(glob, at, 1)) }
      else out = out literal(letter)
      begins = (letter == "/")
    }
    print out "$"
  }
  function literal(letter) { return letter ~ /[A-Za-z0-9_\/ -]/ ? letter : letter == "^" ? "\\^" : "[" letter "]" }
  # Behind the comma of alternatives a name begins where one began before their brace.
  function opened(at,   level, letter) {
    level = 0
    for (at--; at > 0; at--) {
      letter = substr(glob, at, 1)
      if (letter == "}") level++
      else if (letter == "{" && level-- == 0) return at == 1 || substr(glob, at - 1, 1) ~ /[\/{,]/
    }
    return 1
  }'
}


files_below() {
  (cd "$folder" && find . \( -name node_modules -o -name .git \) -prune -o "$@" -type f -print | sed 's|^\./||' | LC_ALL=C sort)
}

wanted=() unwanted=()
while IFS= read -r glob; do
  case $glob in
    '') ;;
    '!'*) unwanted+=("$(expression_of "${glob#!}")") ;;
    *) wanted+=("${glob#./}") ;;
  esac
done <<<"$globs"

is_unwanted() {
  local expression
  for expression in ${unwanted[@]+"${unwanted[@]}"}; do
    if [[ $1 =~ $expression ]]; then return 0; fi
  done
  return 1
}

[ "${#wanted[@]}" -gt 0 ] || exit 0
fresh=$(files_below -newer "$VETNET_BEGIN")
all=
for glob in "${wanted[@]}"; do
  expression=$(expression_of "$glob")
  count=0
  while IFS= read -r file; do
    if [ -z "$file" ] || ! [[ $file =~ $expression ]] || is_unwanted "$file"; then continue; fi
    mkdir -p "$target/$(dirname "$file")"
    cp "$folder/$file" "$target/$file"
    count=$((count + 1))
  done <<<"$fresh"
  if [ "$count" -gt 0 ]; then
    printf '%s: %s files match %s\n' "$what" "$count" "$glob"
    continue
  fi
  all=${all:-$(files_below)}
  if grep -Eq -- "$expression" <<<"$all"; then
    warn "What matches $glob ($what) was there before the tests and was not written by them, so it is not taken."
  else
    warn "Nothing matches $glob ($what). Let the tests write it, or name another place."
  fi
done
