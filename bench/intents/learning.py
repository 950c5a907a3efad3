"""From examples to weights: how often a feature stands with an intent, and what tells them apart.

Two linear models are added up, so that one sum is all that is left to do when a message comes:
naive Bayes, which ranks well from few examples, and logistic regression, which is surer of what
it is sure of.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench.intents.examples import URGENT, Example
from flows.intents.catalogue import INTENTS
from flows.intents.features import BUCKETS, counted, words

LABELS = (*INTENTS, URGENT)
ALSO = 0.35
"""What a second right answer counts beside the first."""
ADDED = 0.02
"""Added to every count of naive Bayes, so that nothing unseen is impossible."""
STRENGTH = 15.0
"""Inverse of the logistic regression's regularisation."""
BAYES = 1.5
"""What naive Bayes counts beside logistic regression."""

Matrix = NDArray[np.float64]


def matrix(texts: list[str]) -> csr_matrix:
    """Return messages x buckets, each message of length 1."""
    starts, buckets, values = [0], [], []
    for text in texts:
        counts = counted(words(text))
        weights = 1 + np.log(np.fromiter(counts.values(), float, len(counts)))
        values.append(weights / (np.linalg.norm(weights) or 1))
        buckets += list(counts)
        starts.append(len(buckets))
    return csr_matrix((np.concatenate(values), buckets, starts), (len(texts), BUCKETS))


def targets(examples: list[Example]) -> Matrix:
    """Return messages x labels: 1 for the right one, less for what would be right, too."""
    found = np.zeros((len(examples), len(LABELS)))
    for row, example in enumerate(examples):
        for also in example.also:
            found[row, LABELS.index(also)] = ALSO
        found[row, LABELS.index(example.intent)] = 1
        found[row, LABELS.index(URGENT)] = example.urgent
    return found


def bayes(seen: csr_matrix, right: Matrix) -> Matrix:
    """Return labels x buckets: log chances of a feature under a label, centred on each feature."""
    counts = (seen.T @ right) + ADDED
    logs = np.log(counts / counts.sum(axis=0)).T
    return np.asarray(logs - logs.mean(axis=0))


def regression(seen: csr_matrix, right: Matrix) -> tuple[Matrix, Matrix]:
    """Return labels x buckets and one offset a label: each label against all the others."""
    weights, offsets = np.zeros((right.shape[1], seen.shape[1])), np.zeros(right.shape[1])
    for label in range(right.shape[1]):
        is_it = right[:, label] > 0
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
        model.fit(seen, is_it, sample_weight=np.where(is_it, right[:, label], 1.0))
        weights[label], offsets[label] = model.coef_[0], model.intercept_[0]
    return weights, offsets


def learned(examples: list[Example]) -> tuple[Matrix, Matrix]:
    """Return the weights, labels x buckets, and the offsets of both models added up."""
    seen, right = matrix([one.text for one in examples]), targets(examples)
    weights, offsets = regression(seen, right)
    return weights + BAYES * bayes(seen, right), offsets
