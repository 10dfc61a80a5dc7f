"""Train the model that reads free sentences, from the corpus in the repository: `make model`.

    make model     # -> handlers/rules/understanding/weights.bin, and how good it is on rows it has not seen

Needs scikit-learn (requirements-model.lock), which the program itself does not. The same corpus gives the same model.
"""

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path
from zlib import compress, crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.model_selection import KFold
from sklearn.svm import LinearSVC

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from handlers.rules.understanding.features import BUCKETS, buckets  # noqa: E402 -- our own features
from handlers.rules.understanding.model import FILE, LANE, WORD, ZERO  # noqa: E402

PLACE = ROOT / "handlers" / "rules" / "understanding"
ONE_IN = 10
"""One row in so many is never trained on: tests/rules/test_understanding_model.py measures on it."""
RIGHT = 0.9
"""How often a label must be right from its certain chance on, measured on rows a fold was not trained on."""
FREE = ("idle", "submitted", "member", "reported", "answered")
STEPS = ("consent", "subject", "name", "nik", "kk", "birth-date", "phone", "district", "summary")
EVERYWHERE = ("topic", "human", "report", "threatened", "dismissed", "danger", "badge", "forget", "stop", "language")
"""Labels that mean the same whichever question is open."""
ECHO = 0.3
"""What such a row counts, where one that was said there counts 1."""
FEWEST = 8
FOLDS = 5
SHARPNESS = 3.5
STRICTNESS = 1.0


def main():
    """Train, write, and say how good it is."""
    rows = [row for row in corpus() if not held_out(row)]
    labels = sorted({label for row in rows for label in meant(row)})
    places = {label: place for place, label in enumerate(labels)}
    contexts = defaultdict(set)
    for row in rows:
        contexts[row["context"]] |= {places[label] for label in meant(row)}
    certain = sure_from(rows, matrix(rows), labels, contexts)
    learnt = [*rows, *said_elsewhere(rows)]
    weights, bases = trained(learnt, matrix(learnt), places)
    head = {
        "labels": labels,
        "step": float(np.abs(weights).max() / (ZERO - 1)),
        "bases": [round(float(base), 6) for base in bases],
        "sharpness": SHARPNESS,
        "contexts": {context: sorted(allowed) for context, allowed in sorted(contexts.items())},
        "certain": certain,
        "words": common(rows),
    }
    lanes = (np.rint(weights / head["step"]) + ZERO).astype(f"<u{LANE}").T
    packed = compress(np.ascontiguousarray(lanes).tobytes(), 9)
    (PLACE / FILE).write_bytes(json.dumps(head).encode() + b"\n" + packed)
    print(f"{len(learnt)} rows, {len(labels)} labels, {len(packed) // 1024} kB")


def corpus():
    """Every row of every file."""
    for path in sorted((PLACE / "corpus").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def said_elsewhere(rows):
    """The same words where another question is open: what asks or wishes the same everywhere, once more in two places.

    Rows that are known from idle chats alone teach the model so what people also say in the middle of a question.
    """
    known = {(row["context"], row["text"].casefold()) for row in rows}
    for row in rows:
        if row["context"] in FREE and meant(row)[0].split(":")[0] in EVERYWHERE:
            first = crc32(row["text"].encode())
            for place in (STEPS[first % len(STEPS)], STEPS[(first // len(STEPS)) % len(STEPS)]):
                if (place, row["text"].casefold()) not in known:
                    yield row | {"context": place, "worth": ECHO}


def common(rows):
    """What people say, in small letters: another word at the question for the name may well be one.

    Nobody's whole name is among them.
    """
    said, called = set(), set()
    for row in rows:
        words = WORD.findall(row["text"])
        if row["context"] == "name" and row["expect"] == "value":
            called.update(word.lower() for word in words if len(words) == 1)
        else:
            said.update(filter(str.islower, words))
    return sorted(said - called)


def held_out(row):
    """True for a row that only measures."""
    return crc32(f"{row['context']} {row['text']}".encode()) % ONE_IN == 0


def meant(row):
    """The labels of a row."""
    return row["expect"].split("|")


def matrix(rows):
    """A line for each row, of length one."""
    found = [buckets(row["text"], row["context"]) for row in rows]
    starts = np.cumsum([0, *map(len, found)])
    values = np.concatenate([np.full(len(one), len(one) ** -0.5) for one in found])
    return csr_matrix((values, np.concatenate(found), starts), shape=(len(rows), BUCKETS))


def trained(rows, seen, places):
    """Weights (labels x buckets) and bases: one line between each label and all others."""
    lines = [
        (at, places[label], row.get("worth", 1) / len(meant(row)))
        for at, row in enumerate(rows)
        for label in meant(row)
    ]
    at, label, worth = map(np.array, zip(*lines, strict=True))
    fitted = LinearSVC(C=STRICTNESS, random_state=1).fit(seen[at], label, sample_weight=worth)
    weights, bases = np.zeros((len(places), BUCKETS)), np.full(len(places), -9.0)
    weights[fitted.classes_], bases[fitted.classes_] = fitted.coef_, fitted.intercept_
    return weights, bases


def sure_from(rows, seen, labels, contexts):
    """From which chance on each label is right RIGHT of the time; 1 where that never is."""
    said = defaultdict(list)
    right = 0
    for known, unknown in KFold(FOLDS, shuffle=True, random_state=1).split(rows):
        weights, bases = trained([rows[at] for at in known], seen[known], {one: at for at, one in enumerate(labels)})
        margins = seen[unknown] @ weights.T + bases
        for at, margin in zip(unknown, margins, strict=True):
            allowed = sorted(contexts[rows[at]["context"]])
            odds = np.exp(SHARPNESS * (margin[allowed] - margin[allowed].max()))
            best = int(odds.argmax())
            label = labels[allowed[best]]
            said[label].append((odds[best] / odds.sum(), label in meant(rows[at])))
            right += label in meant(rows[at])
    print(f"{right} of {len(rows)} right at the first label ({100 * right / len(rows):.1f} %), in {FOLDS} folds")
    return {label: lowest(said[label]) for label in labels}


def lowest(said):
    """The lowest chance from which on enough of what was said is right."""
    best, hits = 1.0, 0
    for count, (chance, hit) in enumerate(sorted(said, reverse=True), 1):
        hits += hit
        if count >= FEWEST and hits >= RIGHT * count:
            best = round(float(chance), 3)
    return best


if __name__ == "__main__":
    main()
