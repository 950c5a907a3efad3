"""What a parent takes away: the notes as a PDF, the road ahead as a picture, a date."""
