"""Lines for whoever started a command."""

import sys


def say(line: str) -> None:
    """Print a line for whoever started the command."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
