"""factrack: who said what in news articles, and whether it is true."""

__version__ = "0.1.0"
