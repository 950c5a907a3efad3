"""Every word a parent reads: templates, and the dated facts and services they name."""
