# SPDX-License-Identifier: MIT
"""The word on screen and paper for each code of the vocabulary."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import say
from koekdesk.vocabulary import (
    Answer,
    AsideReason,
    ConsentHow,
    Part,
    Role,
    Scope,
    Stage,
    StatementKind,
    SuggestionKind,
    TieKind,
)

_KINDS = {
    StatementKind.CAN: QT_TRANSLATE_NOOP("Texts", "can"),
    StatementKind.HAS: QT_TRANSLATE_NOOP("Texts", "has"),
    StatementKind.DO: QT_TRANSLATE_NOOP("Texts", "wants to do"),
    StatementKind.LEARN: QT_TRANSLATE_NOOP("Texts", "wants to learn"),
    StatementKind.DREAM: QT_TRANSLATE_NOOP("Texts", "dreams of"),
    StatementKind.NOT: QT_TRANSLATE_NOOP("Texts", "rather not"),
}
_LEADS = _KINDS | {
    StatementKind.HAS: QT_TRANSLATE_NOOP("Texts", "has to share"),
    StatementKind.DO: QT_TRANSLATE_NOOP("Texts", "would love to"),
    StatementKind.LEARN: QT_TRANSLATE_NOOP("Texts", "would love to learn"),
}
_SCOPES = {
    Scope.REGISTER: QT_TRANSLATE_NOOP("Texts", "in the register"),
    Scope.SUGGEST: QT_TRANSLATE_NOOP("Texts", "in suggestions"),
    Scope.CARD: QT_TRANSLATE_NOOP("Texts", "first name on cards"),
    Scope.SHARE: QT_TRANSLATE_NOOP("Texts", "passed on to the other person"),
    Scope.STORY: QT_TRANSLATE_NOOP("Texts", "in the story afterwards"),
}
_SCOPE_QUESTIONS = {
    Scope.REGISTER: QT_TRANSLATE_NOOP(
        "Texts", "May we write down what you tell us, and keep it in our register?"
    ),
    Scope.SUGGEST: QT_TRANSLATE_NOOP(
        "Texts", "May we think of you when we look for people who could do something together?"
    ),
    Scope.CARD: QT_TRANSLATE_NOOP(
        "Texts", "May a conversation card carry your first name and what you said?"
    ),
    Scope.SHARE: QT_TRANSLATE_NOOP(
        "Texts", "May we tell the other person how to find you, once you both say yes?"
    ),
    Scope.STORY: QT_TRANSLATE_NOOP(
        "Texts", "May we tell what grew out of it, with your first name?"
    ),
}
_HOWS = {
    ConsentHow.SPOKEN: QT_TRANSLATE_NOOP("Texts", "said in a conversation"),
    ConsentHow.FORM: QT_TRANSLATE_NOOP("Texts", "on paper"),
    ConsentHow.PAGE: QT_TRANSLATE_NOOP("Texts", "on their own page"),
    ConsentHow.IMPORT: QT_TRANSLATE_NOOP("Texts", "came along with a list"),
}
_TIES = {
    TieKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Texts", "live together"),
    TieKind.FAMILY: QT_TRANSLATE_NOOP("Texts", "family"),
    TieKind.FRIENDS: QT_TRANSLATE_NOOP("Texts", "friends"),
    TieKind.NEIGHBOURS: QT_TRANSLATE_NOOP("Texts", "neighbours"),
    TieKind.KNOWS: QT_TRANSLATE_NOOP("Texts", "know each other"),
}
_ROLES = {
    Role.RESIDENT: QT_TRANSLATE_NOOP("Texts", "resident"),
    Role.OFFICIAL: QT_TRANSLATE_NOOP("Texts", "someone of an organisation"),
}
_ANSWERS = {
    Answer.OPEN: QT_TRANSLATE_NOOP("Texts", "no answer yet"),
    Answer.YES: QT_TRANSLATE_NOOP("Texts", "yes"),
    Answer.LATER: QT_TRANSLATE_NOOP("Texts", "later"),
    Answer.NO: QT_TRANSLATE_NOOP("Texts", "no"),
}
_STAGES = {
    Stage.ASKED: QT_TRANSLATE_NOOP("Texts", "asked"),
    Stage.MET: QT_TRANSLATE_NOOP("Texts", "met each other"),
    Stage.DOING: QT_TRANSLATE_NOOP("Texts", "doing it together"),
    Stage.LASTING: QT_TRANSLATE_NOOP("Texts", "here to stay"),
    Stage.RESTING: QT_TRANSLATE_NOOP("Texts", "resting"),
}
_ASIDE_REASONS = {
    AsideReason.KNOWN: QT_TRANSLATE_NOOP("Texts", "They know each other already"),
    AsideReason.NOT_NOW: QT_TRANSLATE_NOOP("Texts", "Not now"),
    AsideReason.WRONG_MATCH: QT_TRANSLATE_NOOP("Texts", "These words do not belong together"),
    AsideReason.NOT_TOGETHER: QT_TRANSLATE_NOOP("Texts", "Rather not these people together"),
    AsideReason.OTHER: QT_TRANSLATE_NOOP("Texts", "Something else"),
}
_SUGGESTION_KINDS = {
    SuggestionKind.PAIR: QT_TRANSLATE_NOOP("Texts", "gift and wish"),
    SuggestionKind.SHARED: QT_TRANSLATE_NOOP("Texts", "the same wish"),
    SuggestionKind.EXCHANGE: QT_TRANSLATE_NOOP("Texts", "back and forth"),
    SuggestionKind.CIRCLE: QT_TRANSLATE_NOOP("Texts", "circle"),
    SuggestionKind.SURPRISE: QT_TRANSLATE_NOOP("Texts", "surprising"),
}
_STRENGTHS = {
    "warm": QT_TRANSLATE_NOOP("Texts", "fits very well"),
    "good": QT_TRANSLATE_NOOP("Texts", "fits well"),
    "perhaps": QT_TRANSLATE_NOOP("Texts", "worth a conversation"),
}
_PARTS = {
    Part.OWNER: QT_TRANSLATE_NOOP("Texts", "it is theirs"),
    Part.MEMBER: QT_TRANSLATE_NOOP("Texts", "takes part"),
}
_THINGS = {
    "group": QT_TRANSLATE_NOOP("Texts", "group"),
    "place": QT_TRANSLATE_NOOP("Texts", "place"),
    "organisation": QT_TRANSLATE_NOOP("Texts", "organisation"),
}
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Texts", "Name"),
    "sort": QT_TRANSLATE_NOOP("Texts", "What sort"),
    "what": QT_TRANSLATE_NOOP("Texts", "What they do"),
    "contact": QT_TRANSLATE_NOOP("Texts", "Who to speak to"),
    "where": QT_TRANSLATE_NOOP("Texts", "Where"),
    "open_when": QT_TRANSLATE_NOOP("Texts", "When and for whom it is open"),
    "possible": QT_TRANSLATE_NOOP("Texts", "What is possible here"),
    "key_holder": QT_TRANSLATE_NOOP("Texts", "Who has the key"),
    "remark": QT_TRANSLATE_NOOP("Texts", "Good to know"),
}


def kind_name(kind: StatementKind) -> str:
    """Return the word for a kind of statement: ``can``."""
    return say(_KINDS[kind])


def kind_lead(kind: StatementKind) -> str:
    """Return the words that introduce a quote of this kind: ``would love to``."""
    return say(_LEADS[kind])


def scope_name(scope: Scope) -> str:
    """Return the word for something a person can agree to."""
    return say(_SCOPES[scope])


def scope_question(scope: Scope) -> str:
    """Return the question to ask a person, to be read aloud."""
    return say(_SCOPE_QUESTIONS[scope])


def how_name(how: ConsentHow) -> str:
    """Return how somebody told what they agree to."""
    return say(_HOWS[how])


def tie_name(tie: TieKind) -> str:
    """Return how two people know each other."""
    return say(_TIES[tie])


def role_name(role: Role) -> str:
    """Return who somebody is in the neighbourhood."""
    return say(_ROLES[role])


def answer_name(answer: Answer) -> str:
    """Return what one person said to a connection."""
    return say(_ANSWERS[answer])


def stage_name(stage: Stage) -> str:
    """Return how far a connection has come."""
    return say(_STAGES[stage])


def aside_reason_name(reason: AsideReason) -> str:
    """Return why a suggestion was put aside."""
    return say(_ASIDE_REASONS[reason])


def suggestion_kind_name(kind: SuggestionKind) -> str:
    """Return the form of a suggestion."""
    return say(_SUGGESTION_KINDS[kind])


def strength_name(strength: str) -> str:
    """Return how well a suggestion fits, from a code of ``matching.snapshot.Strength``."""
    return say(_STRENGTHS[strength])


def part_words(part: Part) -> str:
    """Return how somebody takes part in an initiative."""
    return say(_PARTS[part])


def thing_name(thing: str) -> str:
    """Return the word for a group, a place or an organisation."""
    return say(_THINGS[thing])


def field_name(field: str) -> str:
    """Return the label of a field of a group, a place or an organisation."""
    return say(_FIELDS[field])
