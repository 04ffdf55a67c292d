# SPDX-License-Identifier: MIT
"""The twelve ground rules in short own words, a question with each, and what pictures count.

The one place where the rules themselves are told; here words may stand that stand nowhere else.
"""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from koekdesk.texts.phrases import say


class RuleWords(NamedTuple):
    """A rule as it is told: its title, what it means, and a question to think about."""

    title: str
    text: str
    question: str


_TITLES = (
    QT_TRANSLATE_NOOP("Texts", "Nothing for people"),
    QT_TRANSLATE_NOOP("Texts", "First the relation"),
    QT_TRANSLATE_NOOP("Texts", "Follow the energy"),
    QT_TRANSLATE_NOOP("Texts", "It begins with a conversation"),
    QT_TRANSLATE_NOOP("Texts", "Always together"),
    QT_TRANSLATE_NOOP("Texts", "Come back soon, build on"),
    QT_TRANSLATE_NOOP("Texts", "Meeting is doing"),
    QT_TRANSLATE_NOOP("Texts", "See what is strong"),
    QT_TRANSLATE_NOOP("Texts", "Nobody's voice"),
    QT_TRANSLATE_NOOP("Texts", "Serve the whole"),
    QT_TRANSLATE_NOOP("Texts", "Who is not here?"),
    QT_TRANSLATE_NOOP("Texts", "Residents own it"),
)
_TEXTS = (
    QT_TRANSLATE_NOOP(
        "Texts", "We do nothing for people and bring no solutions. We ask, and their yes counts."
    ),
    QT_TRANSLATE_NOOP("Texts", "We know names and what matters to somebody, and pick up on that."),
    QT_TRANSLATE_NOOP("Texts", "We go where eyes light up, not where a plan points."),
    QT_TRANSLATE_NOOP("Texts", "No form and no counter: we talk, and hear what somebody says."),
    QT_TRANSLATE_NOOP(
        "Texts", "We look for what people can do with each other, before one does it for another."
    ),
    QT_TRANSLATE_NOOP(
        "Texts", "We respond soon and go on with what went well. That keeps things moving."
    ),
    QT_TRANSLATE_NOOP("Texts", "We come together to do something, not only to talk about it."),
    QT_TRANSLATE_NOOP("Texts", "We look at what people can, have and dream of."),
    QT_TRANSLATE_NOOP(
        "Texts", "We take no sides, stand between nobody and let people speak for themselves."
    ),
    QT_TRANSLATE_NOOP(
        "Texts", "We are there for the neighbourhood together. We do not treat and do not enforce."
    ),
    QT_TRANSLATE_NOOP("Texts", "We keep looking for who is missing, and who could invite them."),
    QT_TRANSLATE_NOOP(
        "Texts", "What residents begin stays theirs. Organisations take part and do not take over."
    ),
)
_QUESTIONS = (
    QT_TRANSLATE_NOOP("Texts", "What did I do that people could have done themselves?"),
    QT_TRANSLATE_NOOP("Texts", "Of whom do I not know yet what matters to them?"),
    QT_TRANSLATE_NOOP("Texts", "Where did eyes light up this week, and what did I do with it?"),
    QT_TRANSLATE_NOOP("Texts", "With whom did I talk without wanting anything from them?"),
    QT_TRANSLATE_NOOP("Texts", "What could the one who receives bring as well?"),
    QT_TRANSLATE_NOOP("Texts", "Who waits for me, and what can I do about it today?"),
    QT_TRANSLATE_NOOP("Texts", "What did we make when we last came together?"),
    QT_TRANSLATE_NOOP("Texts", "Which word of mine made somebody smaller than they are?"),
    QT_TRANSLATE_NOOP("Texts", "Whom do I always ask, and whom never?"),
    QT_TRANSLATE_NOOP("Texts", "What would go on if I were away for a month?"),
    QT_TRANSLATE_NOOP("Texts", "Who was not there, and who knows them?"),
    QT_TRANSLATE_NOOP("Texts", "Of whom is this really?"),
)
_SHARES = {
    "answer_yes": QT_TRANSLATE_NOOP("Texts", "said yes themselves"),
    "answer_later": QT_TRANSLATE_NOOP("Texts", "said later"),
    "answer_no": QT_TRANSLATE_NOOP("Texts", "said no"),
    "answer_open": QT_TRANSLATE_NOOP("Texts", "have not answered yet"),
    "matters_known": QT_TRANSLATE_NOOP("Texts", "we know what matters to them"),
    "matters_open": QT_TRANSLATE_NOOP("Texts", "not asked yet"),
    "spark_2": QT_TRANSLATE_NOOP("Texts", "much spark"),
    "spark_1": QT_TRANSLATE_NOOP("Texts", "some spark"),
    "spark_0": QT_TRANSLATE_NOOP("Texts", "no spark"),
    "spark_open": QT_TRANSLATE_NOOP("Texts", "not noted"),
    "said_in_conversation": QT_TRANSLATE_NOOP("Texts", "said in a conversation"),
    "said_elsewhere": QT_TRANSLATE_NOOP("Texts", "came in another way"),
    "together": QT_TRANSLATE_NOOP("Texts", "something together"),
    "initiatives": QT_TRANSLATE_NOOP("Texts", "initiatives of residents"),
    "one_way": QT_TRANSLATE_NOOP("Texts", "one for the other"),
    "in_a_week": QT_TRANSLATE_NOOP("Texts", "answered within a week"),
    "in_weeks": QT_TRANSLATE_NOOP("Texts", "answered within three weeks"),
    "later_on": QT_TRANSLATE_NOOP("Texts", "answered later"),
    "answer_waits": QT_TRANSLATE_NOOP("Texts", "still waiting"),
    "gathering_did": QT_TRANSLATE_NOOP("Texts", "something was done"),
    "gathering_untold": QT_TRANSLATE_NOOP("Texts", "not told yet what was done"),
    "gathering_coming": QT_TRANSLATE_NOOP("Texts", "still to come"),
    "gifts": QT_TRANSLATE_NOOP("Texts", "what people can and have"),
    "wishes": QT_TRANSLATE_NOOP("Texts", "what they would love"),
    "boundaries": QT_TRANSLATE_NOOP("Texts", "what they would rather not"),
    "asked_never": QT_TRANSLATE_NOOP("Texts", "people not asked this year"),
    "asked_once": QT_TRANSLATE_NOOP("Texts", "asked once"),
    "asked_twice": QT_TRANSLATE_NOOP("Texts", "asked twice"),
    "asked_often": QT_TRANSLATE_NOOP("Texts", "asked three times or more"),
    "in_something": QT_TRANSLATE_NOOP("Texts", "people in something together"),
    "spoken_with": QT_TRANSLATE_NOOP("Texts", "spoken with this year"),
    "never_came_up": QT_TRANSLATE_NOOP("Texts", "did not come up yet"),
    "owners": QT_TRANSLATE_NOOP("Texts", "residents who own"),
    "members": QT_TRANSLATE_NOOP("Texts", "people who take part"),
    "organisations": QT_TRANSLATE_NOOP("Texts", "organisations that take part"),
}
_ABOUT = (
    QT_TRANSLATE_NOOP("Texts", "Answers to what was asked, this year"),
    QT_TRANSLATE_NOOP("Texts", "Residents in the register"),
    QT_TRANSLATE_NOOP("Texts", "Conversations of the last half year"),
    QT_TRANSLATE_NOOP("Texts", "Everything people said"),
    QT_TRANSLATE_NOOP("Texts", "What was begun this year"),
    QT_TRANSLATE_NOOP("Texts", "From question to first answer, this year"),
    QT_TRANSLATE_NOOP("Texts", "Gatherings"),
    QT_TRANSLATE_NOOP("Texts", "What stands in the register"),
    QT_TRANSLATE_NOOP("Texts", "How the asking is spread, this year"),
    QT_TRANSLATE_NOOP("Texts", "How the web of people who know each other grew"),
    QT_TRANSLATE_NOOP("Texts", "Who came up"),
    QT_TRANSLATE_NOOP("Texts", "Initiatives"),
)


class _Grown(QObject):
    def ties(self, n: int) -> str:
        return self.tr("Now we know of %n ties.", "", n)

    def before(self, n: int) -> str:
        return self.tr("A year ago it was %n.", "", n)


_grown = _Grown()


def rule_words(rule: int) -> RuleWords:
    """Return the words of a rule, 1..12."""
    at = rule - 1
    return RuleWords(say(_TITLES[at]), say(_TEXTS[at]), say(_QUESTIONS[at]))


def rule_about(rule: int) -> str:
    """Return what the picture of a rule is about."""
    return say(_ABOUT[rule - 1])


def share_name(code: str) -> str:
    """Return what a piece of a picture counts, from a code of ``services.rules``."""
    return say(_SHARES[code])


def grown_sentence(before: int, now: int) -> str:
    """Return how many ties there are, and were when that is known."""
    return f"{_grown.ties(now)} {_grown.before(before)}" if before else _grown.ties(now)
