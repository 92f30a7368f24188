"""Starts two windows in turn and measures how long each takes until a person can use it, and the memory it holds.

usage: measure.py REPETITIONS OURS BARE MEDIANS

MEDIANS is the JSON file to write: standard output is shared with the daemons of the session.

Looks from outside and at both in the same way: through the accessibility bus, as a screen reader does. A window can
be used when it shows a heading and a control that takes the focus.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from window import GONE, Screen, family, own_folders, stop, wait_until_usable

SETTLING = 1.0  # seconds from the first screen until memory is counted: by then everything is drawn


def measure(screen, program, arguments):
    """Seconds until a program's window can be used, and the bytes that all its processes hold then."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        environment = own_folders(root)
        command = [program] + [argument.format(root=root) for argument in arguments]
        with tempfile.TemporaryFile() as said:
            start = time.monotonic()
            started = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
            )
            try:
                wait_until_usable(screen, started, start, said)
                seconds = time.monotonic() - start
                time.sleep(SETTLING)
                return seconds, sum(proportional_memory(process) for process in family(started.pid))
            finally:
                stop(started)


def proportional_memory(process):
    """Bytes of a process, its share of what it holds together with others."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    except GONE:
        return 0
    for line in rollup.splitlines():
        name, _, value = line.partition(":")
        if name == "Pss":
            return int(value.split()[0]) * 1024
    sys.exit(f"process {process} tells no proportional memory")


def main():
    repetitions, ours, bare, medians_file = int(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
    programs = {"ours": (ours, ["--data-dir", "{root}/vaults"]), "bare": (bare, [])}
    screen = Screen()
    for program, arguments in programs.values():
        measure(screen, program, arguments)  # Once for nothing, so that both are read from memory.
    runs = {name: [] for name in programs}
    for _ in range(repetitions):
        for name, (program, arguments) in programs.items():
            seconds, size = measure(screen, program, arguments)
            print(f"  {name:<5} {seconds * 1000:8.1f} ms {size / 1e6:8.1f} MB", flush=True)
            runs[name].append((seconds, size))
    medians = {
        name: {
            "milliseconds": statistics.median(seconds for seconds, _ in of_one) * 1000,
            "bytes": round(statistics.median(size for _, size in of_one)),
        }
        for name, of_one in runs.items()
    }
    medians_file.write_text(json.dumps(medians))


main()
