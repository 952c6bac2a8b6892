"""All commands of the review screen."""

from factrack.review.commands.arranging import ARRANGING
from factrack.review.commands.citing import CITING
from factrack.review.commands.command import Command
from factrack.review.commands.deciding import DECIDING
from factrack.review.commands.filtering import FILTERING
from factrack.review.commands.moving import MOVING
from factrack.review.commands.program import PROGRAM
from factrack.review.commands.selecting import SELECTING

# In the order of the footer, the palette and the help.
REVIEW: tuple[Command, ...] = (*DECIDING, *MOVING, *FILTERING, *SELECTING, *CITING, *ARRANGING, *PROGRAM)
