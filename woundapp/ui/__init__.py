"""What a nurse sees and touches; Qt is known only here and in `app`."""

import builtins

import PySide6.QtCore

assert PySide6.QtCore
# PySide reads the source of each module that is imported, to see whether it may use the optional spelling of
# Qt's names (`from __future__`-like, PySide6's `__feature__`). Nothing here does, and it costs a fifth of the
# start and 40 MB. What PySide put in the place of Python's own import beside that stays.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
