"""What a message holds that is not typed: stickers, photos, polls and the rest.

Source: Telegram Bot API 10.1, Message.
"""

from bot.preview.limits import Json

_FILE = {"file_id": "from-a-person", "file_unique_id": "from-a-person", "file_size": 1000}
_PICTURE = {**_FILE, "width": 512, "height": 512}
_POLL = {
    "id": "1",
    "question": "Which day?",
    "options": [
        {"persistent_id": day, "text": day, "voter_count": 0} for day in ("Monday", "Tuesday")
    ],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": True,
    "members_only": False,
}
OTHER: dict[str, Json] = {
    "sticker": {
        "sticker": {
            **_PICTURE,
            "type": "regular",
            "is_animated": False,
            "is_video": False,
            "emoji": "\N{WAVING HAND SIGN}",
        }
    },
    "photo": {"photo": [_PICTURE]},
    "voice": {"voice": {**_FILE, "duration": 4}},
    "video": {"video": {**_PICTURE, "duration": 4}},
    "video_note": {"video_note": {**_FILE, "length": 240, "duration": 4}},
    "audio": {"audio": {**_FILE, "duration": 4}},
    "document": {"document": {**_FILE, "file_name": "letter.pdf", "mime_type": "application/pdf"}},
    "location": {"location": {"latitude": 51.5, "longitude": -0.12}},
    "contact": {"contact": {"phone_number": "+440000000000", "first_name": "A friend"}},
    "poll": {"poll": _POLL},
    "dice": {"dice": {"emoji": "\N{GAME DIE}", "value": 3}},
    "forward": {
        "text": "Something somebody else wrote",
        "forward_origin": {
            "type": "hidden_user",
            "date": 1_700_000_000,
            "sender_user_name": "Somebody",
        },
    },
}
"""kind → what a message of that kind holds besides its head."""
