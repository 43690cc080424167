#!/usr/bin/env bash
# Fails where Rust is not the version that the repository names: rust-version.sh <release of rustc>
#
# rustup does as rust-toolchain.toml says. A cargo that is not rustup's does not even look at the file, and nobody would notice.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=actions/run-tests/say.sh
. "$here/say.sh"

release=$1
folder=$(find_up rust-toolchain rust-toolchain.toml) || exit 0
# Where both are there, rustup takes the one without an ending.
file=rust-toolchain
[ -f "$folder/$file" ] || file=rust-toolchain.toml
if grep -Eq '^[[:space:]]*\[toolchain\]' "$folder/$file"; then
  channel=$(sed -n "s/^[[:space:]]*channel[[:space:]]*=[[:space:]]*[\"']\([^\"']*\)[\"'].*/\1/p" "$folder/$file" | head -n 1)
else
  channel=$(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$folder/$file" | head -n 1)
fi
[ -n "$channel" ] || exit 0

is_asked_for() {
  case $channel in
    stable*) case $release in *-*) return 1 ;; esac ;;
    beta*) case $release in *-beta*) ;; *) return 1 ;; esac ;;
    nightly*) case $release in *-nightly) ;; *) return 1 ;; esac ;;
    [0-9]*)
      # 1.80 is any 1.80.x, and the host behind the version is not looked at.
      local version=${channel%%-*}
      case $release in "$version" | "$version".*) ;; *) return 1 ;; esac
      ;;
  esac
}

if is_asked_for; then exit 0; fi
if [ -n "${RUSTUP_TOOLCHAIN:-}" ]; then
  note "RUSTUP_TOOLCHAIN is $RUSTUP_TOOLCHAIN, so the tests run with Rust $release and not with $channel, which $file names."
elif command -v rustup >/dev/null 2>&1; then
  refuse "$file asks for Rust $channel, and rustc is $release. Put rustup's folder of programs first on PATH, and remove what rustup override has set."
else
  refuse "$file asks for Rust $channel, and rustc is $release; there is no rustup that heeds the file. Install rustup with setup-command, or take a runner that has it."
fi
