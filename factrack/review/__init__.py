"""The review screen.

How it is built: `ReviewState` (state.py) is all that a session knows. `ReviewScreen` (screen.py) shows it in the panes
(panes/), which read the state and post messages (messages.py), and know neither the screen nor the app. What a
reviewer can do is a table of commands (commands/), from which keys, palette, footer and help are made; a command gets
the screen, changes the state or the ledger, and asks the screen to show it. Commands await dialogs (dialogs/) with
`screen.ask` and work in threads with `screen.in_thread`; what fails is shown in a dialog by the screen.

Untrusted text comes onto the screen through text.py only.
"""

from factrack.ledger import ClaimFilter, Ledger

__all__ = ["run_review"]


def run_review(ledger: Ledger, *, reviewer: str, claims: ClaimFilter | None = None) -> None:
    """Open the screen on the claims, and come back when it is closed.

    Without `claims` it opens where the last session over this ledger was left.
    """
    from factrack.review.starting import answering_keys_first, review_app

    app = review_app(ledger, reviewer, claims)
    with answering_keys_first():
        app.run()
