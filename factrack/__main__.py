"""`python -m factrack`."""

from factrack.cli import main

if __name__ == "__main__":
    main()
