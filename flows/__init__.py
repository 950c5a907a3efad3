"""The conversations as data: no Telegram, no files, no clock, no wording."""
