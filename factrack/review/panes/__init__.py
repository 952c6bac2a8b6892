"""The panes of the review screen. They read the state and post messages; they know neither the screen nor the app."""
