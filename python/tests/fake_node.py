"""Answers like the command, but misbehaves if the first word of a text says so."""

import json
import os
import sys
import time


def main() -> None:
    with open(os.environ["FAKE_STARTS"], "a") as starts:
        starts.write(f"{os.getpid()}\n")
    if "FAKE_REFUSAL" in os.environ:
        sys.stderr.write(os.environ["FAKE_REFUSAL"])
        sys.exit(int(os.environ.get("FAKE_EXIT", "1")))
    most = int(os.environ.get("FAKE_MOST", "1000000000"))
    for number, line in enumerate(sys.stdin.buffer):
        if number > most:
            sys.exit(0)
        document = json.loads(line)
        behave(document["text"])
        answer = {"id": document.get("id"), "records": [{"text": document["text"], "value": 1}]}
        sys.stdout.write(json.dumps(answer, ensure_ascii=True, separators=(",", ":")) + "\n")
        sys.stdout.flush()


def behave(text: str) -> None:
    match text.split():
        case ["die", *_]:
            os._exit(9)
        case ["quit", *_]:
            sys.exit(0)
        case ["hang", *_]:
            time.sleep(1000)
        case ["garble", *_]:
            sys.stdout.write("no answer\n")
        case ["twice", *_]:
            sys.stdout.write('{"id":"some other","records":[]}\n')
        case ["chatter", *_]:
            sys.stderr.write("x" * 1_000_000)
        case ["half", *_]:
            sys.stdout.write('{"id":"0","records":[')
            sys.stdout.flush()
            os._exit(9)


main()
