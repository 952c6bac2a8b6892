"""What users set and keep for themselves: settings, saved filters, and where a review session was left."""

from factrack.settings.filters import forget_filter, save_filter, saved_filters
from factrack.settings.places import filters_path, settings_path
from factrack.settings.session import Session, read_session, write_session
from factrack.settings.settings import Settings, read_settings

__all__ = [
    "Session",
    "Settings",
    "filters_path",
    "forget_filter",
    "read_session",
    "read_settings",
    "save_filter",
    "saved_filters",
    "settings_path",
    "write_session",
]
