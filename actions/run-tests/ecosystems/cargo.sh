#!/usr/bin/env bash
# The tests of a Cargo package or workspace, with coverage as LCOV and results as JUnit: cargo.sh test
#
#   LLVM_PROFDATA, LLVM_COV   the programs to use; else those of the tool chain, of rustup, or of PATH

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

for program in cargo rustc; do
  command -v "$program" >/dev/null 2>&1 ||
    refuse "$program is not on PATH. Take a runner with Rust, or install rustup with setup-command; it installs what rust-toolchain.toml names."
done
# rustup gives what rust-toolchain.toml names, and installs it where it is missing.
facts=$(rustc -vV)
bash "$here/ecosystems/rust-version.sh" "$(sed -n 's/^release: //p' <<<"$facts")"
host=$(sed -n 's/^host: //p' <<<"$facts")
version=$(sed -n 's/^LLVM version: \([0-9]*\).*/\1/p' <<<"$facts")

# Profiles are of the compiler's LLVM: an older one cannot read them.
is_new_enough() {
  local major
  major=$("$1" --version 2>/dev/null | sed -n 's/.*LLVM version \([0-9]*\).*/\1/p' | head -n 1)
  [ -n "$major" ] && [ "$major" -ge "${version:-0}" ]
}

find_tool() {
  local beside candidate
  beside=$(rustc --print sysroot)/lib/rustlib/$host/bin
  for candidate in "$beside/$1" "$1-$version" "/usr/lib/llvm-$version/bin/$1" "$1"; do
    if command -v "$candidate" >/dev/null 2>&1 && is_new_enough "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

tools() {
  profdata=${LLVM_PROFDATA:-$(find_tool llvm-profdata)} && cov=${LLVM_COV:-$(find_tool llvm-cov)}
}

if ! tools; then
  if command -v rustup >/dev/null 2>&1; then rustup component add llvm-tools || true; fi
  if ! tools; then
    warn "There is no llvm-profdata and llvm-cov of LLVM $version, so no coverage is measured. Add the component llvm-tools to the tool chain."
    profdata='' cov=''
  fi
fi

quoted() {
  printf '%s' "$1" | sed 's/[][\.*^$+?(){}|/]/\\&/g'
}

# Merges the profiles and writes LCOV of the package's own sources: not of the
# standard library, crates of others, build output, and folders that cargo itself takes for tests.
export_coverage() {
  local home=${CARGO_HOME:-$HOME/.cargo} manifest tests=
  while IFS= read -r manifest; do
    tests="$tests|$(quoted "$(dirname "$PWD/${manifest#./}")")/(tests|examples|benches)/"
  done < <(find . -name target -prune -o -name Cargo.toml -print)
  "$profdata" merge -sparse --input-files="$scratch/list" -o "$scratch/merged.profdata" || return
  "$cov" export -format=lcov -instr-profile="$scratch/merged.profdata" "${objects[@]}" \
    -ignore-filename-regex="^(/rustc/|$(quoted "$home")/)|/target/[^/]*/build/$tests" >"$VETNET_REPORTS/lcov.info"
}

scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/vetnet-cargo.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/profiles" "$VETNET_REPORTS/junit"
export VETNET_PROGRAMS=$scratch/programs
: >"$VETNET_PROGRAMS"

if [ -n "$profdata" ]; then
  if [ -n "${CARGO_ENCODED_RUSTFLAGS:-}" ]; then
    export CARGO_ENCODED_RUSTFLAGS=$CARGO_ENCODED_RUSTFLAGS$'\x1f'-Cinstrument-coverage
  else
    export RUSTFLAGS="${RUSTFLAGS:-} -Cinstrument-coverage"
  fi
  export LLVM_PROFILE_FILE=$scratch/profiles/%p-%m.profraw
fi

scope=()
if grep -Eq '^[[:space:]]*\[workspace' Cargo.toml; then scope=(--workspace); fi
locked=()
if find_up Cargo.lock >/dev/null; then locked=(--locked); fi
# As a list, because cargo splits a text at blanks.
runner="target.$host.runner=['bash', '$here/ecosystems/libtest.sh']"

status=0
cargo test --config "$runner" ${locked[@]+"${locked[@]}"} ${scope[@]+"${scope[@]}"} --no-fail-fast --tests --examples || status=$?

# Tests in the documentation are run by rustdoc, which has no other form than the words it prints.
documented=0
cargo test ${locked[@]+"${locked[@]}"} ${scope[@]+"${scope[@]}"} --no-fail-fast --doc 2>&1 | tee "$scratch/doc" || documented=$?
if [ "$documented" -ne 0 ] && ! grep -q 'no library targets found' "$scratch/doc"; then
  [ "$status" -ne 0 ] || status=$documented
fi
if grep -Eq '^test .* \.\.\. ' "$scratch/doc"; then
  sed -n 's/^test \(.*\) \.\.\. ok$/ok \1/p; s/^test \(.*\) - should panic \.\.\. ok$/ok \1/p; s/^test \(.*\) \.\.\. FAILED$/failed \1/p; s/^test \(.*\) \.\.\. ignored.*$/ignored \1/p' "$scratch/doc" >"$scratch/doc.log"
  bash "$here/ecosystems/libtest-junit.sh" documentation "$scratch/doc.log" "$scratch/doc" >"$VETNET_REPORTS/junit/documentation.xml"
fi

if [ -n "$profdata" ]; then
  # Programs of the package that its tests start are no tests themselves, and what they ran counts as well.
  cargo test ${locked[@]+"${locked[@]}"} ${scope[@]+"${scope[@]}"} --no-run --tests --message-format=json 2>/dev/null |
    sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' >>"$VETNET_PROGRAMS" || true
  objects=()
  while IFS= read -r program; do
    if [ "${#objects[@]}" -eq 0 ]; then objects=("$program"); else objects+=(-object "$program"); fi
  done < <(sort -u "$VETNET_PROGRAMS")
  find "$scratch/profiles" -name '*.profraw' -size +0 >"$scratch/list"
  if [ "${#objects[@]}" -gt 0 ] && [ -s "$scratch/list" ]; then
    home=${CARGO_HOME:-$HOME/.cargo}
    export_coverage || warn 'The coverage could not be exported; the log says why.'
  else
    warn 'No test left a profile, so no coverage was measured.'
  fi
fi
exit "$status"
