"""The Telegram shell: everything that reads, writes or waits."""
