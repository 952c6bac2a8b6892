"""The glyph of each status, so that no report tells a status by its colour alone."""

from factrack.ledger import Status

GLYPHS = {Status.PENDING: "○", Status.VERIFIED: "✓", Status.DISPUTED: "✗"}
