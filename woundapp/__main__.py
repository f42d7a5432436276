"""Start of the program, by `woundapp`, `python -m woundapp` and the frozen program alike."""

import sys


def main() -> int:
    """Run the command line; returns the exit status."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415 - only the frozen program's worker is started through here

        multiprocessing.freeze_support()
    from woundapp import cli  # noqa: PLC0415 - the frozen worker process stops at the line above

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
