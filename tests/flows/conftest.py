"""How random walks are drawn: the same ones every time, so that a failure can be run again."""

from hypothesis import settings

# no deadline: the first example of a test may be the one that explores a whole flow
settings.register_profile("waypoint", deadline=None, derandomize=True)
settings.load_profile("waypoint")
