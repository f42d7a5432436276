"""Start of the program, by `woundapp`, `python -m woundapp` and the frozen program alike."""

import multiprocessing
import sys


def main() -> int:
    """Run the command line; returns the exit status."""
    multiprocessing.freeze_support()
    from woundapp import cli  # noqa: PLC0415 - the frozen worker process stops at the line above

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
