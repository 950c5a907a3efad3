"""Write every persona's transcript anew: `make transcripts`."""

import asyncio
import sys

from tests.transcripts.telling import FOLDER, read_personas, told

for persona in read_personas():
    (FOLDER / f"{persona.name}.txt").write_text(asyncio.run(told(persona)))
    sys.stdout.write(persona.name + "\n")
