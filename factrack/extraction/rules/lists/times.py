"""Lists of the `[cues]` table that tell of times, ages and amounts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TimeLists:
    """Words of time and number."""

    days: frozenset[str]
    """The words of time that are a day by themselves: monday, yesterday."""
    events: frozenset[str]
    """What happens on a day, so that a day behind it is rather its own: attack, speech."""
    day_parts: frozenset[str]
    """Words of time that belong to what follows where that is no time: "*late* payments"."""
    agos: frozenset[str]
    """What ends a time that is counted back: (two days) ago."""
    time_words: frozenset[str]
    """Words of when something was said: Monday, last, Senin."""
    durations: frozenset[str]
    """Prepositions whose time is never that of the saying: hingga."""
    hour_units: frozenset[str]
    """What shows that a number is a time of day: (at 8) p.m."""
    age_units: frozenset[str]
    """What follows the number of an age: tahun."""
    clocks: frozenset[str]
    """What opens a time of day: pukul (19.15)."""
    time_ends: frozenset[str]
    """What ends a time that opens a sentence: (sehari) kemudian, (hari yang) sama."""
    namesakes: frozenset[str]
    """Words of time that are names, too: Hari."""
    meanwhile: frozenset[str]
    """What opens when it was that somebody called something so: (her “a relic”) during (a debate)."""
    shares: frozenset[str]
    """Of what a clause told of before something is so: "the town is shut, *most of* it for good"."""
    measures: frozenset[str]
    """The first two words of how much or how many, which opens a clause: at least (eight people died)."""
    amounts: frozenset[str]
    """What can stand before a number, or for one: sedikitnya."""
    figure_links: frozenset[str]
    """What stands between a thing and how much it is: (put the cost) at (40 million)."""
    moves: frozenset[str]
    """What shows that a thing is put somewhere: (put it) on (the table at eight)."""
