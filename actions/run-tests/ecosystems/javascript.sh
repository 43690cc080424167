#!/usr/bin/env bash
# The tests of a package of npm, pnpm or yarn, by the runner that it names: javascript.sh test npm|pnpm|yarn

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

manager=$2
scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/vetnet-js.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

[ -f package.json ] || refuse 'There is no package.json in the folder of the leg. Name another path or ecosystem.'

# What javascript-runner.cjs said about a key.
fact() {
  sed -n "s/^$1=//p" "$scratch/facts"
}

# pnpm and yarn of the version that the package names, where the machine has none.
need_manager() {
  if command -v "$manager" >/dev/null 2>&1; then return; fi
  command -v corepack >/dev/null 2>&1 || refuse "$manager is not on PATH. Install it with setup-command, for example npm install --global $manager."
  mkdir -p "$scratch/bin"
  corepack enable --install-directory "$scratch/bin" "$manager"
  export PATH="$scratch/bin:$PATH" COREPACK_ENABLE_DOWNLOAD_PROMPT=0
}

is_classic() {
  case $(yarn --version) in 0.* | 1.*) return 0 ;; *) return 1 ;; esac
}

install() {
  local root
  case $manager in
    npm)
      if root=$(find_up package-lock.json npm-shrinkwrap.json); then
        (cd "$root" && npm ci --no-audit --no-fund)
      elif [ "$(fact has-dependencies)" = true ]; then
        npm install --no-audit --no-fund --no-package-lock
      fi
      ;;
    pnpm)
      root=$(find_up pnpm-lock.yaml) || root=$PWD
      (cd "$root" && if [ -f pnpm-lock.yaml ]; then pnpm install --frozen-lockfile; else pnpm install --no-frozen-lockfile; fi)
      ;;
    yarn)
      root=$(find_up yarn.lock) || root=$PWD
      (cd "$root" && if is_classic; then yarn install --frozen-lockfile --non-interactive; else yarn install --immutable; fi)
      ;;
  esac
}

# Runs a script of the package with arguments for its last command.
run_script() {
  local script=$1
  shift
  case $manager in
    npm) npm run "$script" ${1+--} "$@" ;;
    *) "$manager" run "$script" "$@" ;;
  esac
}

# Runs a program that is installed with the package, and no other.
run_program() {
  case $manager in
    npm) npx --no-install "$@" ;;
    pnpm) pnpm exec "$@" ;;
    # Yarn 1 keeps the options behind `exec` for itself.
    yarn) if is_classic; then yarn run "$@"; else yarn exec "$@"; fi ;;
  esac
}

# Runs the runner through its own script, which may set it up, or directly where that takes no arguments.
run_tool() {
  local tool=$1 script
  shift
  script=$(fact script)
  if [ "$(fact takes-arguments)" = true ]; then
    run_script "$script" "$@"
    return
  fi
  if [ -n "$script" ]; then note "The script $script takes no further arguments, so $tool is run directly."; fi
  run_program "$tool" "$@"
}

run_vitest() {
  local options=(--watch=false --reporter=default --reporter=junit "--outputFile.junit=$VETNET_REPORTS/junit.xml")
  if [ -n "$(fact coverage-provider)" ]; then
    if [ "$(fact measures)" = false ] || [ "$(fact takes-arguments)" = false ]; then options+=(--coverage.enabled=true); fi
    options+=(--coverage.reportOnFailure=true --coverage.reporter=lcovonly "--coverage.reportsDirectory=$VETNET_REPORTS/coverage")
  else
    warn 'Vitest has no coverage provider, so no coverage is measured. Add @vitest/coverage-v8 in the version of vitest.'
  fi
  if [ "$(fact takes-arguments)" = true ]; then run_tool vitest "${options[@]}"; else run_tool vitest run "${options[@]}"; fi
}

run_jest() {
  run_tool jest --ci --coverage --coverageReporters=lcovonly "--coverageDirectory=$VETNET_REPORTS/coverage" \
    --json "--outputFile=$VETNET_REPORTS/jest-results.json"
}

run_mocha() {
  local options=(--reporter json --reporter-option "output=$VETNET_REPORTS/mocha-results.json") tool status=0
  tool=$(fact wrapped)
  if [ -n "$tool" ]; then
    # Where c8 keeps what it measured follows from where it reports, unless this says it.
    if [ "$tool" = c8 ]; then export NODE_V8_COVERAGE=$scratch/measured; fi
    run_tool mocha "${options[@]}" || status=$?
    run_program "$tool" report --reporter=lcovonly "$(folder_option "$tool")" || warn "$tool left nothing to report."
    return "$status"
  fi
  tool=$(fact coverage-tool)
  if [ -z "$tool" ]; then
    warn 'Neither c8 nor nyc is installed, so no coverage is measured. Add c8.'
    run_tool mocha "${options[@]}"
  elif [ "$(fact takes-arguments)" = true ] && [ "$manager" = npm ]; then
    run_program "$tool" --reporter=lcovonly "$(folder_option "$tool")" npm run "$(fact script)" -- "${options[@]}"
  elif [ "$(fact takes-arguments)" = true ]; then
    run_program "$tool" --reporter=lcovonly "$(folder_option "$tool")" "$manager" run "$(fact script)" "${options[@]}"
  else
    run_program "$tool" --reporter=lcovonly "$(folder_option "$tool")" mocha "${options[@]}"
  fi
}

folder_option() {
  if [ "$1" = c8 ]; then printf -- '--reports-dir=%s' "$VETNET_REPORTS/coverage"; else printf -- '--report-dir=%s' "$VETNET_REPORTS/coverage"; fi
}

# The script runs as it is written, by a node that adds reporters where it runs tests: node takes them from no variable. Each needs its
# destination, in the same order. npm runs the script for every manager, because yarn puts a node of its own before this one.
run_node_test() {
  local options=(--experimental-test-coverage)
  options+=(--test-reporter=junit "--test-reporter-destination=$VETNET_REPORTS/junit.xml")
  options+=(--test-reporter=lcov "--test-reporter-destination=$VETNET_REPORTS/lcov.info")
  if [ "$(fact names-destination)" = false ]; then
    if [ "$(fact names-reporter)" = false ]; then options+=(--test-reporter=spec); fi
    options+=(--test-reporter-destination=stdout)
  fi
  mkdir -p "$scratch/bin"
  {
    printf '#!/usr/bin/env bash\noptions=(%s)\nnode=%q\n' "$(printf '%q ' "${options[@]}")" "$(command -v node)"
    cat "$here/ecosystems/node-with-options.sh"
  } >"$scratch/bin/node"
  chmod +x "$scratch/bin/node"
  PATH="$scratch/bin:$PATH" npm run "$(fact script)"
}

need_manager
node "$here/ecosystems/javascript-runner.cjs" >"$scratch/facts"
install
# What is installed is known only now.
node "$here/ecosystems/javascript-runner.cjs" >"$scratch/facts"

status=0
case $(fact runner) in
  vitest) run_vitest || status=$? ;;
  jest) run_jest || status=$? ;;
  mocha) run_mocha || status=$? ;;
  node-test) run_node_test || status=$? ;;
  script) run_script "$(fact script)" || status=$? ;;
  *) refuse 'The package.json names no tests. Write a test script, or say with test-command how the tests are run.' ;;
esac
measured=$VETNET_REPORTS/coverage/lcov.info
if [ -f "$measured" ]; then
  # What yarn writes to find packages is run by every test, and is no source of the package.
  awk '{ section = section $0 "\n" }
    /^SF:(.*\/)?\.pnp\.[a-z.]+$/ { foreign = 1 }
    /^end_of_record/ { if (!foreign) printf "%s", section; section = ""; foreign = 0 }
    END { printf "%s", section }' "$measured" >"$VETNET_REPORTS/lcov.info"
  rm "$measured"
fi
exit "$status"
