#!/usr/bin/env bash
# The tests of a project that Tuist generates, or of one module of it: tuist.sh test|export

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

if [ "$1" = export ]; then exec bash "$here/ecosystems/xcode.sh" export; fi

root=$(find_up Tuist.swift Workspace.swift Tuist) || root=$(find_up Project.swift) ||
  refuse 'There is no Tuist.swift, Workspace.swift or Project.swift here or above. Name the folder of the project.'
# The scheme of a module bears its name.
if [ "$root" != "$PWD" ]; then export VETNET_SCHEME=${VETNET_SCHEME:-$(basename "$PWD")}; fi
cd "$root"

# The version that the repository names, where mise is used. Which of them is installed is for the job to say, not for the change.
tuist=(tuist)
if ! command -v tuist >/dev/null 2>&1; then
  if command -v mise >/dev/null 2>&1 && mise which tuist >/dev/null 2>&1; then
    tuist=(mise exec -- tuist)
  elif named=$(find_up mise.toml .mise.toml .tool-versions) && grep -Eqs '^[[:space:]]*"?tuist"?[[:space:]=]' "$named"/mise.toml "$named"/.mise.toml "$named"/.tool-versions; then
    refuse 'tuist is not on PATH, and mise has not installed the version that the repository names. Write setup-command: brew install mise && mise install'
  else
    refuse 'tuist is not on PATH. Write setup-command: brew install tuist/tuist/tuist. Or name its version in mise.toml, and write: brew install mise && mise install'
  fi
fi
if [ -f Tuist/Package.swift ] || [ -f Tuist/Dependencies.swift ] || [ -f Package.swift ]; then "${tuist[@]}" install; fi
"${tuist[@]}" generate --no-open
exec bash "$here/ecosystems/xcode.sh" test
