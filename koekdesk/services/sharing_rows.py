# SPDX-License-Identifier: MIT
"""Suggestions and connections as another person may see them: through the one gate."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from koekdesk.services.connections import ConnectionRow, MemberRow
from koekdesk.services.sharing import hide_names, hide_reach
from koekdesk.services.suggestions import NamedRow, Quote, ReasonRow, ShareRow, SuggestionRow

_LEFT_OUT = "…"
_JOINING = 2  # words that two texts have in common, told instead of one of them

Share = TypeVar("Share", ShareRow, MemberRow)


def suggestion_for_others(row: SuggestionRow) -> SuggestionRow:
    """Return a suggestion without the names and the words of who did not agree to that."""
    hidden = _hidden(row.named)
    introducers = zip(row.suggestion.introducers, row.introducers, strict=False)
    return replace(
        row,
        shares=tuple(_share(share, hidden, row.reasons) for share in row.shares),
        reasons=tuple(_reason(reason, hidden, row.shares) for reason in row.reasons),
        introducers=tuple("" if key in hidden else name for key, name in introducers),
        place=_clean(row.place, hidden),
    )


def connection_for_others(row: ConnectionRow) -> ConnectionRow:
    """Return a connection without the names and the words of who did not agree to that."""
    hidden = _hidden(row.named)
    return replace(
        row,
        members=tuple(_member(member, hidden, row.reasons) for member in row.members),
        reasons=tuple(_reason(reason, hidden, row.members) for reason in row.reasons),
        introducer="" if row.introducer_id in hidden else row.introducer,
        story=_clean(row.story, hidden),
        rests_because=_clean(row.rests_because, hidden),
    )


def _clean(text: str, hidden: dict[UUID, str]) -> str:
    return hide_reach(hide_names(text, hidden.values()))


def _hidden(named: Iterable[NamedRow]) -> dict[UUID, str]:
    return {row.id: row.called for row in named if not row.card}


def _member(member: MemberRow, hidden: dict[UUID, str], reasons: Sequence[ReasonRow]) -> MemberRow:
    shown = _share(member, hidden, reasons)
    own = member.person_id in hidden
    return replace(shown, remark="" if own else _clean(member.remark, hidden))


def _share(share: Share, hidden: dict[UUID, str], reasons: Sequence[ReasonRow]) -> Share:
    own = share.person_id in hidden
    return replace(
        share,
        called="" if own else share.called,
        gives_to="" if share.gives_to_id in hidden else share.gives_to,
        gift=_quote(share.gift, own, hidden, reasons),
        wish=_quote(share.wish, own, hidden, reasons),
    )


def _quote(
    quote: Quote | None, own: bool, hidden: dict[UUID, str], reasons: Sequence[ReasonRow]
) -> Quote | None:
    """Return what somebody said; of who did not agree only the words the other said too."""
    if quote is None:
        return None
    text = _in_common(quote.text, reasons) if own else quote.text
    return replace(quote, text=_clean(text, hidden))


def _in_common(text: str, reasons: Sequence[ReasonRow]) -> str:
    said = text.casefold()
    words = (word for reason in reasons for word in reason.words if word.casefold() in said)
    return ", ".join(tuple(dict.fromkeys(words))[:_JOINING]) or _LEFT_OUT


def _reason(
    reason: ReasonRow, hidden: dict[UUID, str], shares: Sequence[ShareRow] | Sequence[MemberRow]
) -> ReasonRow:
    whose = reason.people or tuple(share.person_id for share in shares)
    quotes = () if any(key in hidden for key in whose) else reason.quotes
    theirs = {text for text in quotes if _is_theirs(text, hidden, shares)}
    clean = [_clean(text, hidden) for text in quotes if text not in theirs]
    names = zip(reason.people, reason.names, strict=False)
    return replace(
        reason,
        names=tuple("" if key in hidden else name for key, name in names) or reason.names,
        quotes=tuple(clean),
        words=tuple(_clean(word, hidden) for word in reason.words),
        where=tuple(_clean(place, hidden) for place in reason.where),
    )


def _is_theirs(
    text: str, hidden: dict[UUID, str], shares: Sequence[ShareRow] | Sequence[MemberRow]
) -> bool:
    return any(
        quote is not None and quote.text == text
        for share in shares
        if share.person_id in hidden
        for quote in (share.gift, share.wish)
    )
