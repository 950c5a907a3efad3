"""Every flow by name, in menu order; `opening` comes first and is never on the menu."""

from flows.compulsory import COMPULSORY
from flows.flow import Flow
from flows.miam import MIAM
from flows.opening import OPENING
from flows.refusal import REFUSAL

FLOWS: dict[str, Flow] = {flow.name: flow for flow in (OPENING, COMPULSORY, MIAM, REFUSAL)}

MENU = tuple(name for name in FLOWS if name != OPENING.name)
"""The names a parent can choose from, which are also the words of deep links."""
