"""Makes the tree of a document out of the marks in its content, for screen readers (ISO 32000-1, 14.7)."""

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from woundapp.report.tagging import CELL, HEADER_CELL, LIST_ITEM, ROW, TABLE

_DOCUMENT, _LIST, _LIST_BODY = "Document", "L", "LBody"
_WHOLES = frozenset((TABLE, ROW, HEADER_CELL, CELL))
"""What has parts, and no content of its own."""


def add(pdf: pikepdf.Pdf) -> None:
    """Give a document its tree.

    Args:
        pdf: whose pages are marked as `tagging` does it.
    """
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array()))
    document = _added(pdf, root, _DOCUMENT)
    by_page = Array()
    for number, page in enumerate(pdf.pages):
        by_page.append(number)
        by_page.append(pdf.make_indirect(Array(_read(pdf, page, document))))
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=by_page))
    root.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _read(pdf: pikepdf.Pdf, page: pikepdf.Page, document: Object) -> list[Object]:
    """Add what is marked on a page to the tree; the elements whose content it is, as they are numbered."""
    found: list[Object] = []
    begun: list[Object | None] = [document]  # None for what has no place in the tree
    for instruction in pikepdf.parse_content_stream(page, "BDC BMC EMC"):
        operands = instruction.operands
        if str(instruction.operator) == "EMC":
            begun.pop()
            continue
        role, properties = str(operands[0]).removeprefix("/"), operands[1:]
        parent = next(element for element in reversed(begun) if element is not None)
        element = None
        if properties and Name.MCID in properties[0]:
            element = _added(pdf, _list(pdf, parent) if role == LIST_ITEM else parent, role)
            if Name.Alt in properties[0]:
                element.Alt = properties[0].Alt
            holder = _added(pdf, element, _LIST_BODY) if role == LIST_ITEM else element
            holder.K, holder.Pg = properties[0].MCID, page.obj
            found.append(holder)
        elif role in _WHOLES:
            element = _added(pdf, parent, role)
            if role == HEADER_CELL:
                element.A = Dictionary(O=Name.Table, Scope=Name.Column)
        begun.append(element)
    return found


def _added(pdf: pikepdf.Pdf, parent: Object, role: str) -> Object:
    """A new element, the last one of its parent."""
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{role}"), P=parent, K=Array()))
    parent.K.append(made)
    return made


def _list(pdf: pikepdf.Pdf, parent: Object) -> Object:
    """The list that an item belongs to: the one before it, or a new one."""
    if len(parent.K) and parent.K[-1].S == Name.L:
        return parent.K[-1]
    return _added(pdf, parent, _LIST)
