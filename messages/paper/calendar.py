"""A date to keep, as a file that any calendar takes.

Source: RFC 5545. Nothing in it asks for attention: no alarm, no place, nobody invited.
"""

from datetime import date, datetime, timedelta
from uuid import NAMESPACE_OID, uuid5

from icalendar import CLASS, Calendar, Event

NAME = "date.ics"
"""What the file is called: nothing that says what it is about."""


def entry(title: str, day: date, note: str, now: datetime) -> bytes:
    """Return an all-day event as an iCalendar file.

    The same title, day and note are the same event: added twice, it stands in the calendar once.

    Args:
        title: plain text that may be read over a shoulder.
        day: the day it is on.
        note: plain text; "" for none.
        now: when it was made, with its time zone; it is the shell that asks the clock.
    """
    event = Event.new(
        uid=str(uuid5(NAMESPACE_OID, f"{day} {title} {note}")),  # a digest: nothing to read in it
        stamp=now,
        start=day,
        end=day + timedelta(days=1),  # the first day after it, as RFC 5545 counts
        summary=title,
        description=note or None,
        classification=CLASS.PRIVATE,
    )
    event.add("transp", "TRANSPARENT")  # a day with a date in it is not a day taken
    calendar = Calendar()
    calendar.add("prodid", "-//Waypoint//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
