#!/usr/bin/env bash
# Prints JUnit XML: libtest-junit.sh <suite> <log> <output>
#
# The log has a line for each test, `ok name`, `failed name` or `ignored name`; the output has what failed tests said, below
# `---- name stdout ----`.

set -euo pipefail

LC_ALL=C SUITE=$1 awk '
  function escaped(text) {
    gsub(/[\001-\010\013\014\016-\037]/, "", text)
    gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); gsub(/"/, "\\&quot;", text)
    return text
  }
  function first_line(text) { sub(/^[ \t\n]+/, "", text); sub(/\n.*/, "", text); return text }
  FILENAME == ARGV[1] {
    if ($0 ~ /^---- .* stdout ----$/) { name = $0; sub(/^---- /, "", name); sub(/ stdout ----$/, "", name); next }
    if ($0 == "failures:") { name = ""; next }
    if (name != "" && length(said[name]) < 20000) said[name] = said[name] $0 "\n"
    next
  }
  {
    space = index($0, " "); outcome = substr($0, 1, space - 1); name = substr($0, space + 1)
    # `ignored: why name`
    if (outcome == "ignored:") { outcome = "ignored"; name = $NF }
    if (outcome != "ok" && outcome != "failed" && outcome != "ignored") next
    count++; names[count] = name; outcomes[count] = outcome
    if (outcome == "failed") failures++
    if (outcome == "ignored") skipped++
  }
  END {
    suite = escaped(ENVIRON["SUITE"])
    print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    printf "<testsuites>\n<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">\n", suite, count, failures, skipped
    for (i = 1; i <= count; i++) {
      printf "<testcase classname=\"%s\" name=\"%s\">", suite, escaped(names[i])
      if (outcomes[i] == "failed") {
        text = said[names[i]]
        printf "<failure message=\"%s\">%s</failure>", escaped(first_line(text)), escaped(text)
      }
      if (outcomes[i] == "ignored") printf "<skipped/>"
      print "</testcase>"
    }
    print "</testsuite>\n</testsuites>"
  }
' "$3" "$2"
