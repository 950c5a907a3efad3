"""The same bot without Telegram: a Bot API in this process, a page and a prompt to chat on."""
