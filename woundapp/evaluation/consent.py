"""What is told and asked before photos are sent to an endpoint and money is spent, and told after."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from woundapp.errors import EndpointError

if TYPE_CHECKING:
    from woundapp.endpoint import Account, Ask, Endpoint  # needs the extra `evaluation`


def announcement(endpoint: "Endpoint", asks: Sequence["Ask"], done: int) -> str:
    """What would be sent where, and an estimate of what it costs.

    Args:
        endpoint: to be asked.
        asks: to be sent.
        done: photos that are answered already.
    """
    asked = sum(ask.input_tokens(endpoint) for ask in asks)
    answered = len(asks) * endpoint.max_tokens
    return (
        f"{endpoint.model} at {endpoint.base_url}: {len(asks)} photos to send, {done} are done already. "
        f"About {asked} tokens asked and at the most {answered} answered, which cost "
        f"{endpoint.cost(asked, answered):.2f}."
    )


def agreed(account: "Account", yes: bool) -> bool:
    """Whether somebody agrees that photos are sent and money is spent.

    Args:
        account: with the budget.
        yes: agreed beforehand.

    Raises:
        EndpointError: nobody is there to be asked.
    """
    print(f"The budget is {account.budget:.2f}.", flush=True)
    if yes:
        return True
    if not sys.stdin.isatty():
        raise EndpointError(
            "Photos are sent and money is spent only when somebody agrees. Nothing was sent. "
            "Run it in a terminal, or add --yes."
        )
    if input("Send them? [y/N] ").strip().lower() in {"y", "yes"}:
        return True
    print("Nothing was sent.")
    return False


def conclude(account: "Account") -> None:
    """Tell whether asks were left.

    Raises:
        EndpointError: some failed.
    """
    if account.stopped_by_budget:
        print("The budget does not allow another ask. Run it again with a budget for the rest.")
    if account.failed:
        raise EndpointError(
            f"{account.failed} asks failed (the last time: {account.last_failure}). What was answered is "
            "kept. Run the same command again to ask them anew."
        )


def amount(text: str) -> float:
    """An amount of money on the command line."""
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("an amount above 0")
    return number
