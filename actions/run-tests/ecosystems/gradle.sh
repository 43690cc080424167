#!/usr/bin/env bash
# The tests of a Gradle build: gradle.sh test

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

if root=$(find_up gradlew); then
  gradle=(bash "$root/gradlew")
elif command -v gradle >/dev/null 2>&1; then
  gradle=(gradle)
else
  refuse 'There is neither gradlew here or above, nor gradle on PATH. Commit the Gradle wrapper.'
fi

task='test'
if grep -Eqs 'kotlin\("multiplatform"\)|org\.jetbrains\.kotlin\.multiplatform|kotlinMultiplatform' build.gradle build.gradle.kts ./*/build.gradle ./*/build.gradle.kts; then
  task='allTests'
fi

# All modules are tested also when one fails, and what JaCoCo or Kover measured is written as XML.
"${gradle[@]}" --init-script "$here/ecosystems/coverage.init.gradle" --continue --console=plain "$task"
