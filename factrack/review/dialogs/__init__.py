"""Dialogs: small screens over the review screen that give a result, or None where they are left with `esc`.

A new one is a `ModalScreen[Result]` in a module here; a command awaits it with `screen.ask(dialog)`.
"""
