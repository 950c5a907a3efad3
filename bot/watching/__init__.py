"""Watching the bot from outside: health, figures and logs, none of which tells of one person."""
