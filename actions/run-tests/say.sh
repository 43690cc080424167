#!/usr/bin/env bash
# What the scripts say, as workflow commands where GitHub runs them. Texts may come from the repository.

# One line that GitHub takes for a message and nothing else.
one_line() {
  printf '%s' "$*" | tr '\r\n' '  ' | sed 's/%/%25/g'
}

say() {
  local level=$1
  shift
  if [ "${GITHUB_ACTIONS:-}" = true ]; then
    printf '::%s title=run-tests::%s\n' "$level" "$(one_line "$*")"
  else
    printf '%s: %s\n' "$level" "$(one_line "$*")" >&2
  fi
}

note() { say notice "$@"; }
warn() { say warning "$@"; }
problem() { say error "$@"; }

refuse() {
  problem "$@"
  exit 1
}

group() {
  if [ "${GITHUB_ACTIONS:-}" = true ]; then printf '::group::%s\n' "$(one_line "$*")"; fi
}

end_group() {
  if [ "${GITHUB_ACTIONS:-}" = true ]; then printf '::endgroup::\n'; fi
}

# The nearest folder from here up to the workspace that holds one of the files; fails where none does.
find_up() {
  local at=$PWD name
  while :; do
    for name in "$@"; do
      if [ -e "$at/$name" ]; then
        printf '%s\n' "$at"
        return 0
      fi
    done
    [ "$at" != "${VETNET_WORKSPACE:-/}" ] && [ "$at" != / ] || return 1
    at=$(dirname "$at")
  done
}
