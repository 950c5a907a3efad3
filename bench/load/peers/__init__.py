"""The bots Waypoint is measured against, each written as its library's documentation shows."""
