"""Statements to claims and names to speakers, across articles."""
