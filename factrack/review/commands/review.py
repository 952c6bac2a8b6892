"""All commands of the review screen."""

from factrack.review.commands.arranging import ARRANGING
from factrack.review.commands.asking import ASKING
from factrack.review.commands.attaching import ATTACHING
from factrack.review.commands.citing import CITING
from factrack.review.commands.command import Command
from factrack.review.commands.correcting import CORRECTING
from factrack.review.commands.deciding import DECIDING
from factrack.review.commands.exporting import EXPORTING
from factrack.review.commands.filtering import FILTERING
from factrack.review.commands.ingesting import INGESTING
from factrack.review.commands.linking import LINKING
from factrack.review.commands.moving import MOVING
from factrack.review.commands.program import PROGRAM
from factrack.review.commands.rating import RATING
from factrack.review.commands.saving import SAVING
from factrack.review.commands.selecting import SELECTING
from factrack.review.commands.viewing import VIEWING

# In the order of the footer, the palette and the help.
REVIEW: tuple[Command, ...] = (
    *DECIDING,
    *ATTACHING,
    *RATING,
    *ASKING,
    *CORRECTING,
    *LINKING,
    *MOVING,
    *FILTERING,
    *SAVING,
    *SELECTING,
    *CITING,
    *VIEWING,
    *INGESTING,
    *EXPORTING,
    *ARRANGING,
    *PROGRAM,
)
