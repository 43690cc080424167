# shellcheck shell=bash
# The end of a program `node` that javascript.sh writes; its beginning sets `node` and `options`.
# Runs node as it was asked, and with the options where it is asked for tests, which is before the first name of a file.
# shellcheck disable=SC2154
for argument in "$@"; do
  case $argument in
    --test) exec "$node" "${options[@]}" "$@" ;;
    -*) ;;
    *) break ;;
  esac
done
exec "$node" "$@"
