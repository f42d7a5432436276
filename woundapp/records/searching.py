"""What words are searched by: without accents, case and order."""

import re
import unicodedata


def folded(text: str) -> str:
    """Words without accents and case, each after a space: what is searched in, and what is searched for."""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
    return "".join(f" {word}" for word in re.findall(r"\w+", bare.casefold()))
