"""One line a record, as text or as JSON, in which nobody's words can stand.

Our own lines name an error by its kind. A library hands over the error itself, whose text can
quote what it choked on, and asyncio puts that text into the message, below its first line. So of
a message only the first line is kept, and of an error its kind and where in the code it arose.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

TEXT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
PLACES = 5
"""How many places in the code are told, the innermost first."""

logger = logging.getLogger(__name__)


class TextLines(logging.Formatter):
    """For people: the usual line, with the kind of an error and its place at the end."""

    def __init__(self) -> None:
        super().__init__(TEXT)

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        told = logging.makeLogRecord(vars(record) | {"exc_info": None, "exc_text": None})
        told.msg, told.args, told.stack_info = _message(record), None, None
        error = _error(record)
        return super().format(told) + (f" ({error})" if error else "")


class JsonLines(logging.Formatter):
    """For machines: one object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the object: time, level, logger, message, and an error's kind and place."""
        when = datetime.fromtimestamp(record.created, UTC)
        told = {
            "time": when.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
        }
        error = _error(record)
        return json.dumps(told | {"error": error} if error else told)


FORMS = {"text": TextLines, "json": JsonLines}


def start_logging(level: str, form: str) -> None:
    """Log to standard error, in one of `FORMS`; what ends the process is logged the same way."""
    handler = logging.StreamHandler()
    handler.setFormatter(FORMS[form]())
    logging.basicConfig(level=level, handlers=[handler])
    sys.excepthook = _end


def _end(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    logger.critical("the bot has stopped", exc_info=(kind, error, where))


def _message(record: logging.LogRecord) -> str:
    return record.getMessage().partition("\n")[0]


def _error(record: logging.LogRecord) -> str:
    """Return kind and places of a record's error, such as "KeyError at moves.py:90"."""
    if not record.exc_info or record.exc_info[0] is None:
        return ""
    kind, _, where = record.exc_info
    frames = reversed(traceback.extract_tb(where)[-PLACES:])
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{kind.__name__} at {places}" if places else kind.__name__
