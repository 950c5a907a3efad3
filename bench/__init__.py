"""Measurements: run by hand, printed, never part of the tests."""
