#!/usr/bin/env bash
# Runs the tests of one leg, collects what they reported, and ends with the exit code of the tests.
#
#   LEG_NAME, LEG_ECOSYSTEM, LEG_PATH, LEG_XCODE, LEG_SETUP, LEG_COMMAND, LEG_COVERAGE, LEG_RESULTS, LEG_OUTPUT   the inputs of the action
#
# Commands and scripts find in their environment
#   MODULE, MODULE_PATH   name and folder of the leg
#   VETNET_REPORTS        folder for reports: `vetnet-reports` in the folder of the leg, empty at the start
#   VETNET_WORKSPACE      the workspace

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

workspace=$(cd "${GITHUB_WORKSPACE:-$PWD}" && pwd)
path=${LEG_PATH:-.}
output=${LEG_OUTPUT:-vetnet-tests}
ecosystem=${LEG_ECOSYSTEM:-none}

case /$path/ in
  //* | */../*) refuse "path is $path; expected a folder relative to the workspace. Name a folder of the repository." ;;
esac
[ -d "$workspace/$path" ] || refuse "path is $path; expected a folder of the repository. Check the name, and that the repository is checked out before this step."
case $output in
  /* | [A-Za-z]:*) ;;
  *) output=$workspace/$output ;;
esac
case $ecosystem in
  swiftpm | xcode | tuist | npm | pnpm | yarn | cargo | gradle | none) ;;
  *) refuse "ecosystem is $ecosystem; expected one of swiftpm, xcode, tuist, npm, pnpm, yarn, cargo, gradle or none. Take it from the plan." ;;
esac
if [ "$ecosystem" = none ] && [ -z "${LEG_COMMAND:-}" ]; then
  refuse "command is missing; expected a command where ecosystem is none. Say how the tests are run."
fi

folder=$(cd "$workspace/$path" && pwd)
export CI=${CI:-true}
export MODULE=${LEG_NAME:-tests} MODULE_PATH=$path
export VETNET_WORKSPACE=$workspace VETNET_REPORTS=$folder/vetnet-reports
# Reports that came with the commit tell nothing about it.
rm -rf "$VETNET_REPORTS"
mkdir -p "$VETNET_REPORTS" "$output"
# The quality gate reads paths of reports by it: the folder they are relative to, and the repository's root on this machine.
printf '%s\n' "$path" "${GITHUB_WORKSPACE:-$workspace}" "$workspace" "$(cd "$workspace" && pwd -P)" >"$output/vetnet-leg.txt"
scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/vetnet-run.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# Runs a command of the user as GitHub runs a step with `shell: bash`.
run_command() {
  (cd "$folder" && bash --noprofile --norc -eo pipefail -c "$1")
}

run_default() {
  local script=$ecosystem
  case $ecosystem in npm | pnpm | yarn) script=javascript ;; esac
  (cd "$folder" && bash "$here/ecosystems/$script.sh" test "$ecosystem")
}

# What Swift and Xcode measured lies in forms of their own also after a command of the user.
export_measured() {
  case $ecosystem in
    swiftpm | xcode | tuist) (cd "$folder" && bash "$here/ecosystems/$ecosystem.sh" export "$ecosystem") ;;
  esac
}

if [ -n "${LEG_XCODE:-}" ]; then
  if [ "$(uname -s)" = Darwin ]; then
    DEVELOPER_DIR=$(bash "$here/choose-xcode.sh" "$LEG_XCODE") || exit 1
    export DEVELOPER_DIR
    printf 'Xcode of %s\n' "$DEVELOPER_DIR"
  else
    note "Xcode $LEG_XCODE is asked for, and this runner is no Mac: the tests run with what is installed here."
  fi
fi

if [ -n "${LEG_SETUP:-}" ]; then
  group 'Setup'
  if ! run_command "$LEG_SETUP"; then
    end_group
    problem 'The setup command failed, so no test was run.'
    exit 1
  fi
  end_group
fi

# Only what is written from now on is a report of this run. File systems tell times apart by milliseconds.
touch "$scratch/begin"
sleep 0.05

group "Tests of $MODULE"
status=0
if [ -n "${LEG_COMMAND:-}" ]; then
  run_command "$LEG_COMMAND" || status=$?
  export_measured || note 'What the command measured could not be exported.'
else
  run_default || status=$?
fi
end_group

VETNET_BEGIN=$scratch/begin bash "$here/collect.sh" "$folder" "$output/$path" "${LEG_COVERAGE:-}" 'coverage'
VETNET_BEGIN=$scratch/begin bash "$here/collect.sh" "$folder" "$output/$path" "${LEG_RESULTS:-}" 'test results'

if [ "$status" -ne 0 ]; then problem "The tests ended with exit code $status."; fi
exit "$status"
