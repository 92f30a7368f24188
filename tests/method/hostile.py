"""Shows each file of a folder to `resguardo content check`, and says what the costliest took.

usage: hostile.py PROGRAM FOLDER

Every file but sound.json has to be refused (exit code 2), within a second and 64 MiB, start of the program included.
Time is the processor's, so that a busy machine does not fail it; memory is the most that was resident.
"""

import os
import pathlib
import sys

SECONDS, MEBIBYTES = 1.0, 64.0


def shown(program, file):
    output = os.open(os.devnull, os.O_WRONLY)
    actions = [(os.POSIX_SPAWN_DUP2, output, 1), (os.POSIX_SPAWN_DUP2, output, 2)]
    arguments = [program, "content", "check", str(file), "--lang", "es"]
    child = os.posix_spawn(program, arguments, os.environ, file_actions=actions)
    os.close(output)
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    rows, wrong = [], []
    for file in sorted(folder.glob("*.json")):
        code, seconds, mebibytes = shown(program, file)
        rows.append((seconds, mebibytes, file.stem))
        expected = 0 if file.stem == "sound" else 2
        if code != expected or seconds > SECONDS or mebibytes > MEBIBYTES:
            wrong.append(f"{file.stem}: code {code}, {seconds:.2f} s, {mebibytes:.1f} MiB")
    slowest, largest = max(rows), max(rows, key=lambda row: row[1])
    print(f"{len(rows) - 1} hostile files and a sound one")
    print(f"slowest: {slowest[2]}, {slowest[0]:.2f} s; largest: {largest[2]}, {largest[1]:.1f} MiB")
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main())
