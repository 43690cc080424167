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

tuist=(tuist)
if ! command -v tuist >/dev/null 2>&1; then
  command -v mise >/dev/null 2>&1 || refuse 'Neither tuist nor mise is on PATH. Install one of them with setup-command.'
  mise install
  tuist=(mise exec -- tuist)
fi
if [ -f Tuist/Package.swift ] || [ -f Tuist/Dependencies.swift ] || [ -f Package.swift ]; then "${tuist[@]}" install; fi
"${tuist[@]}" generate --no-open
exec bash "$here/ecosystems/xcode.sh" test
