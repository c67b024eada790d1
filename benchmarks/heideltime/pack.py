#!/usr/bin/env python3
"""A gold pack of times as a folder of N.txt and N.date, and the N.SYSTEM.tsv of such a folder as annotations.

    pack.py split PACK.jsonl FOLDER
    pack.py join PACK.jsonl FOLDER SYSTEM > annotations.jsonl

Offsets in N.SYSTEM.tsv (begin, end, type, value) are UTF-16 code units, as Java counts. Standard library only.
"""
import json
import os
import sys


def points(text, unit):
    """The code point at a UTF-16 offset."""
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


verb, pack, folder = sys.argv[1:4]
with open(pack, encoding="utf-8") as lines:
    docs = [json.loads(line) for line in lines]
if verb == "split":
    os.makedirs(folder, exist_ok=True)
for number, doc in enumerate(docs):
    name = os.path.join(folder, f"{number:04d}")
    if verb == "split":
        with open(name + ".txt", "w", encoding="utf-8", newline="") as out:
            out.write(doc["text"])
        with open(name + ".date", "w", encoding="utf-8") as out:
            out.write(doc["published"][:10])
        continue
    times = []
    with open(f"{name}.{sys.argv[4]}.tsv", encoding="utf-8") as found:
        for line in found:
            begin, end, kind, value = line.rstrip("\n").split("\t")
            times.append({"start": points(doc["text"], int(begin)), "end": points(doc["text"], int(end)),
                          "type": kind, "value": value})
    print(json.dumps({"id": doc["id"], "text": doc["text"], "times": times}))
