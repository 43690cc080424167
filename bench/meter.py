"""Runs a command and writes what it used: python3 meter.py <file> <command> [argument...]

The file gets one line of JSON: CPU seconds (user and system, of the whole process and of its waited-for children), seconds on the
clock, and the highest resident set in bytes. Node cannot ask this about a child, and a child's figure would start from Node's own
resident set; that of this small process is below any that is measured. Ends as the command did.
"""

import json
import os
import sys
import time

target, command = sys.argv[1], sys.argv[2:]
began = time.monotonic()
child = os.posix_spawnp(command[0], command, os.environ)
_, status, used = os.wait4(child, 0)
clock = time.monotonic() - began
unit = 1 if sys.platform == "darwin" else 1024
with open(target, "w", encoding="utf-8") as file:
    json.dump({"cpu": used.ru_utime + used.ru_stime, "clock": clock, "memory": used.ru_maxrss * unit}, file)
code = os.waitstatus_to_exitcode(status)
sys.exit(code if code >= 0 else 128 - code)
