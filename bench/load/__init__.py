"""How fast is the bot, side by side with others, and what does an update cost?"""
